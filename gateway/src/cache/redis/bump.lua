-- ARGV: an epoch to begin where needed, the server's run, how many tags a half remembers, then the tags.
if not whole then begin(ARGV[1], ARGV[2]) end
local bump = redis.call('hincrby', state, 'sequence', 1)
for i = 4, #ARGV do redis.call('hset', recent, ARGV[i], bump) end
if redis.call('hlen', recent) > tonumber(ARGV[3]) then
  redis.call('unlink', earlier)
  redis.call('rename', recent, earlier)
  redis.call('hset', recent, '', bump)
end
return bump

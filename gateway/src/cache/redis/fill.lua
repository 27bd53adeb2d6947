-- KEYS[4]: the answer. ARGV: epoch and sequence from before it was read, its age in ms, its stamp, its value, its tags.
-- Returns whether it was kept.
local of, since, age, stamp, value = unpack(ARGV, 1, 5)
local tags = {}
for i = 6, #ARGV do tags[i - 5] = ARGV[i] end
if not whole or of ~= epoch or not stands(tonumber(since), tags) then return 0 end
redis.call('hset', KEYS[4], 'epoch', of, 'since', since, 'tags', cmsgpack.pack(tags), 'stamp', stamp, 'value', value)
redis.call('pexpire', KEYS[4], age)
return 1

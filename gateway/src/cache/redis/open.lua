-- Opens the cache for a connection. ARGV: an epoch to begin where needed, the server's run, '1' to begin it anyway.
-- Another run than the epoch's has lost bumps: it was restored from a snapshot, or was a replica.
local fresh, run, renew = ARGV[1], ARGV[2], ARGV[3]
if whole and renew ~= '1' and run ~= '' and redis.call('hget', state, 'run') == run then return epoch end
begin(fresh, run)
return fresh

-- Begins every script. KEYS[1]: the epoch and the sequence of bumps. KEYS[2], KEYS[3]: tags and their last bump, the
-- recent and the earlier half; field '' tells the bump at which the half begins.
local state, recent, earlier = KEYS[1], KEYS[2], KEYS[3]
local epoch, sequence = unpack(redis.call('hmget', state, 'epoch', 'sequence'))
local floor = redis.call('hget', earlier, '')
-- Where one of the three was flushed or evicted, nothing in Redis can be trusted.
local whole = epoch and floor and redis.call('hexists', recent, '') == 1

-- Makes all answers stale for good. The run is the server's, of which the epoch is a part.
local function begin(fresh, run)
  redis.call('unlink', state, recent, earlier)
  redis.call('hset', state, 'epoch', fresh, 'sequence', '0', 'run', run)
  redis.call('hset', recent, '', '0')
  redis.call('hset', earlier, '', '0')
end

-- Whether an answer read after this bump still stands, as far as these tags tell.
local function stands(since, tags)
  if since < tonumber(floor) then return false end
  if #tags == 0 then return true end
  for _, half in ipairs({recent, earlier}) do
    for _, bump in ipairs(redis.call('hmget', half, unpack(tags))) do
      if bump and tonumber(bump) > since then return false end
    end
  end
  return true
end

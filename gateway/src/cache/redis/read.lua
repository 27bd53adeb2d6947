-- KEYS[4..]: answers. ARGV: for each of them the stamp of the copy that the asker holds, or ''; then suspended tags.
-- Returns the epoch, the sequence and for each answer: false (no hit), 1 (the copy stands) or {stamp, value}.
if not whole then return false end
local suspended = {}
for i = #KEYS - 2, #ARGV do suspended[ARGV[i]] = true end

local function any_suspended(tags)
  for _, tag in ipairs(tags) do
    if suspended[tag] then return true end
  end
  return false
end

local answers = {}
for i = 4, #KEYS do
  local of, since, packed, stamp = unpack(redis.call('hmget', KEYS[i], 'epoch', 'since', 'tags', 'stamp'))
  local answer = false
  if of == epoch then
    local tags = cmsgpack.unpack(packed)
    if stands(tonumber(since), tags) and not any_suspended(tags) then
      answer = stamp == ARGV[i - 3] and 1 or {stamp, redis.call('hget', KEYS[i], 'value')}
    end
  end
  answers[i - 3] = answer
end
return {epoch, sequence, answers}

-- Asks for the address given, or for each path of a file in turn; ends with the figures as a line of JSON.

-- Without a `request` of ours wrk sends the same bytes again and again, which costs it less.
function init(args)
  if #args == 0 then return end
  local requests = {}
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format(nil, path)
  end
  local at = 0
  request = function()
    at = at % #requests + 1
    return requests[at]
  end
end

function done(summary, latency)
  local errors = summary.errors
  print("")
  print(string.format(
    '{"perSecond": %.1f, "p50": %.3f, "p99": %.3f, "faults": %d}',
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end

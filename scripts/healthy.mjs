// For a container's health check: ends with 0 while the server is ready, else with 1 and what it says.
import { carryOut, Problem } from './house.mjs'

await carryOut(async () => {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health`).catch(() => null)
  if (answer === null) throw new Problem('The server does not answer.')
  if (!answer.ok) throw new Problem(await answer.text())
})

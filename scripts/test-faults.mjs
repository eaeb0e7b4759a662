// `npm run test:faults`: what happens when things break, in minutes. Its last line is `N passed, N failed`.
import { carryOutChecks, checks } from './checks.mjs'
import { carryOut, checkNode, enterRoot } from './house.mjs'
import { ensureInstalled } from './install.mjs'

await carryOut(async () => {
  enterRoot()
  checkNode()
  await ensureInstalled()
  await carryOutChecks(checks.faults)
})

// `npm run check`: the fast part of `npm test`: format and lint, types, dead code, unit tests.
import { carryOutChecks, checks } from './checks.mjs'
import { carryOut, checkNode, enterRoot } from './house.mjs'
import { ensureInstalled } from './install.mjs'

await carryOut(async () => {
  enterRoot()
  checkNode()
  await ensureInstalled()
  await carryOutChecks(checks.fast)
})

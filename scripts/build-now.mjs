// `npm run build`: for a machine that builds what another one serves.
import { ensureBuilt } from './build.mjs'
import { carryOut, checkNode, enterRoot } from './house.mjs'
import { ensureInstalled } from './install.mjs'

await carryOut(async () => {
  enterRoot()
  checkNode()
  await ensureInstalled()
  await ensureBuilt()
})

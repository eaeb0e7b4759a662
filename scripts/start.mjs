// `npm start`: brings a newsroom up, from a fresh clone with only Node and npm, and serves it.
import { ensureBuilt } from './build.mjs'
import { carryOut, checkNode, enterRoot } from './house.mjs'
import { ensureInstalled } from './install.mjs'
import { checkPort, newsroomCommand, serve } from './serve.mjs'

await carryOut(async () => {
  enterRoot()
  checkNode()
  await checkPort()
  await ensureInstalled()
  await newsroomCommand(['migrate'])
  if (process.env.MASTHEAD_DEMO !== 'off') await newsroomCommand(['demo', '--if-empty'])
  await ensureBuilt()
  await serve([])
})

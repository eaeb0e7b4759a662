// `npm run dev`: the same newsroom, with pages built as they are asked for and anew when their source changes.
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
  await serve(['--dev'])
})

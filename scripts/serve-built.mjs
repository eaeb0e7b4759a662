// `npm run serve`: serves what is installed and built, and changes nothing of it: for a service or a container whose user
// may write in the data folder alone. `npm start` would bring packages and build up to date first.
import { ensureCurrent } from './build.mjs'
import { carryOut, checkNode, enterRoot } from './house.mjs'
import { checkPort, newsroomCommand, serve } from './serve.mjs'

await carryOut(async () => {
  enterRoot()
  checkNode()
  await checkPort()
  ensureCurrent()
  await newsroomCommand(['migrate'])
  if (process.env.MASTHEAD_DEMO !== 'off') await newsroomCommand(['demo', '--if-empty'])
  await serve([])
})

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from '../../db/folder'
import { fillNewsroom } from './fill'

/*
 * Fills an empty data folder with a made-up newsroom, to measure with.
 *
 *   npm run bench:fill -- --stories 100000 [--data DIR] [--seed 1]
 */

const { values } = parseArgs({
  options: { stories: { type: 'string', default: '1000' }, data: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const [stories, seed] = [Number(values.stories), Number(values.seed)]
if (!Number.isInteger(stories) || stories < 1 || !Number.isInteger(seed)) {
  console.error('--stories and --seed take whole numbers')
  process.exit(2)
}
const folder = values.data ?? dataFolder()
const begun = Date.now()
await fillNewsroom({ folder, stories, seed, now: new Date() }, console.log)
const megabytes = Math.round(statSync(join(folder, 'newsroom.db')).size / 2 ** 20)
console.log(`${stories} stories in ${((Date.now() - begun) / 1000).toFixed(1)} s, ${megabytes} MB in ${folder}`)

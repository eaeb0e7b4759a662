import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { copyOf, demoData, filledData, siteOf, startMasthead } from '../newsroom'
import { asText, type Table } from '../table'
import { type Target, tableOfTargets } from '../target'
import { cold } from './cold'
import { contest, type Discipline, type Result } from './contest'
import { openDesk } from './desk'
import { hot, mixed, otherWays, unchanged } from './disciplines'
import { flood } from './flood'
import { loadTool } from './load'
import { resident } from './resident'
import { sizes } from './sizes'
import { setStage } from './stage'
import { tableOfCold, tableOfDelays, tableOfFlood, tableOfResults, tableOfSizes } from './tables'
import { targetOfMemory, targetsOfSizes, targetsOfSpeed } from './targets'
import { startTwin } from './twin'

/*
 * How fast readers' pages come, against nginx with the same bytes and against the framework's own server; see README.md.
 *
 *   npm run bench                                   all parts but sizes, on the demo newsroom
 *   npm run bench -- --only hot,unchanged           some of hot, ways, unchanged, mixed, cold, memory
 *   npm run bench -- --rounds 5 --seconds 10
 *   npm run bench -- --stories 100000               on a made-up newsroom of that size
 *   npm run bench -- --data DIR                     on a copy of another
 *   npm run bench -- --flood 10000                  so many made-up addresses (20000)
 *   npm run bench -- --only sizes --sizes 1000,1000000
 *   npm run bench -- --folder DIR                  keeps made-up newsrooms there, and uses those that are
 *   npm run bench -- --json FILE                    else bench/edge/results/latest.json
 *
 * Ends with 1 where a target is not reached.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folder: { type: 'string' },
    flood: { type: 'string', default: '20000' },
    json: { type: 'string', default: 'bench/edge/results/latest.json' },
    only: { type: 'string', default: 'hot,ways,unchanged,mixed,cold,memory' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,1000000' },
    stories: { type: 'string' },
  },
})
const parts = values.only.split(',')
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const has = (...names: readonly string[]) => names.some((name) => parts.includes(name))
const tell = (line: string) => console.error(line)
const tables: Table[] = []
const targets: Target[] = []
const found: Record<string, unknown> = {}

if (has('hot', 'ways', 'unchanged', 'mixed', 'cold', 'memory')) await measureSpeed()
if (has('sizes')) {
  const numbers = values.sizes.split(',').map(Number)
  found.sizes = await sizes(numbers, { folder: values.folder, rounds, tell })
  tables.push(tableOfSizes(numbers, found.sizes as Awaited<ReturnType<typeof sizes>>))
  targets.push(...targetsOfSizes(numbers, found.sizes as Awaited<ReturnType<typeof sizes>>))
}
if (targets.length > 0) tables.push(tableOfTargets(targets))
for (const table of tables) console.log(asText(table))

const machine = { processors: cpus().length, processor: cpus()[0]?.model, node: process.version, tool: loadTool().name }
mkdirSync(dirname(values.json), { recursive: true })
writeFileSync(values.json, `${JSON.stringify({ at: new Date(), machine, rounds, seconds, ...found, targets }, null, 2)}\n`)
process.exit(targets.every(({ reached }) => reached) ? 0 : 1)

async function measureSpeed(): Promise<void> {
  const tool = loadTool()
  const data = await newsroomToMeasure()
  const server = await startMasthead(data)
  const atStart = resident(server.pid)
  const stage = await setStage(siteOf(server), async (story) => (has('hot') ? startTwin(data, story) : null))
  if (stage.nginx === null) tell('nginx is not installed: nothing to compare with.')
  const desk = await openDesk(data)
  const held = (disciplines: readonly Discipline[]) => contest(disciplines, tool.run, { rounds, seconds, tell })

  const results: Result[] = []
  // What is published changes pages: their copies at nginx would be other bytes afterwards.
  results.push(
    ...(await held([
      ...(has('hot') ? hot(stage) : []),
      ...(has('ways') ? otherWays(stage) : []),
      ...(has('unchanged') ? await unchanged(stage) : []),
    ])),
  )
  if (has('mixed')) results.push(...(await held(mixed(stage, desk))))
  if (results.length > 0) tables.push(tableOfResults(results, tool.name, rounds, seconds))
  if (has('mixed')) tables.push(tableOfDelays(desk.delays))
  Object.assign(found, { results, delays: desk.delays })
  targets.push(...targetsOfSpeed(results))

  if (has('cold')) {
    const plain = await startMasthead(data, { MASTHEAD_EDGE: 'off' })
    const made = await cold(stage.masthead, siteOf(plain), stage.paths, desk, rounds)
    await plain.stop()
    tables.push(tableOfCold(made, stage.paths.length))
    Object.assign(found, { cold: made })
  }
  if (has('memory')) {
    const flooded = await flood(stage, server.pid, Number(values.flood))
    tables.push(tableOfFlood(flooded, atStart))
    targets.push(targetOfMemory(flooded))
    Object.assign(found, { memory: { atStart, ...flooded } })
  }
  await server.stop()
}

/** A folder that may be changed. */
async function newsroomToMeasure(): Promise<string> {
  if (values.data !== undefined) return copyOf(values.data)
  if (values.stories === undefined) return demoData()
  const filled = await filledData(Number(values.stories), values.folder)
  return values.folder === undefined ? filled : copyOf(filled)
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Newsroom, openNewsroom } from '../../db/client'
import { fillNewsroom } from '../fill/fill'
import type { Ask } from './ask'
import { asksFor } from './asks'
import { samplesOf } from './samples'
import { type Measured, measuredTable, summed } from './summary'

/*
 * What pages and files ask the database for, timed in newsrooms of several sizes in one run, by turns: only ratios mean
 * something elsewhere.
 *
 *   npm run bench:queries -- [--sizes 1000,100000,1000000] [--rounds 60] [--only WORD] [--folder DIR] [--json FILE]
 *
 * With --folder, newsrooms are kept there and used again; else they are made in a temporary folder and removed.
 */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000,1000000' },
    rounds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    json: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
if (sizes.some((size) => !Number.isInteger(size) || size < 1) || !Number.isInteger(rounds) || rounds < 1) {
  console.error('--sizes and --rounds take whole numbers')
  process.exit(2)
}
const warming = 5

interface House {
  readonly size: number
  readonly newsroom: Newsroom
  readonly asks: readonly Ask[]
}

async function openHouse(folder: string, size: number): Promise<House> {
  const now = new Date()
  const data = join(folder, String(size))
  await fillNewsroom({ folder: data, stories: size, seed: 1, now }, (line) => process.stderr.write(`${size}: ${line}\n`)).catch(
    (fault: unknown) => {
      if (!String(fault).includes('already')) throw fault
    },
  )
  const newsroom = openNewsroom(data)
  return { size, newsroom, asks: asksFor(await samplesOf(newsroom.reader), now) }
}

async function milliseconds(ask: Ask, newsroom: Newsroom, nth: number): Promise<number> {
  const begun = performance.now()
  await ask.run(newsroom, nth)
  return performance.now() - begun
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'masthead-queries-'))
try {
  const houses: House[] = []
  for (const size of sizes) houses.push(await openHouse(folder, size))
  const measured: Measured[] = []
  for (const [place, { name, apart = false }] of (houses[0]?.asks ?? []).entries()) {
    if (!name.includes(values.only)) continue
    const times = new Map<number, number[]>(sizes.map((size) => [size, []]))
    for (let nth = -warming; nth < rounds; nth += 1) {
      for (const { size, newsroom, asks } of houses) {
        const ask = asks[place]
        if (ask === undefined) continue
        const time = await milliseconds(ask, newsroom, nth + warming)
        if (nth >= 0) times.get(size)?.push(time)
      }
    }
    measured.push({ name, apart, sizes: sizes.map((size) => summed(size, times.get(size) ?? [])) })
    process.stderr.write(`${name}\n`)
  }
  console.log(measuredTable(measured))
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ node: process.version, rounds, measured }, null, 2)}\n`)
  for (const { newsroom } of houses) newsroom.close()
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true })
}

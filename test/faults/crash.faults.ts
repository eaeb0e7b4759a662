import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNewsroom } from '../../db/client'
import { migrateNewsroom } from '../../db/migrate'
import { schedules } from '../../db/schema'
import { publishDue } from '../../domain/stories/publish-due'
import { built } from '../newsroom'
import type { Acknowledged } from './acknowledged'
import { everyFileMissing, whatIsWrong } from './aftermath'
import { killedStorm } from './kill'
import { randomFrom } from './random'

const kills = 180

let folder: string
let program: string

beforeAll(async () => {
  // On a disk, not in memory: what is tested is what is on it.
  folder = mkdtempSync(join(tmpdir(), 'masthead-storm-'))
  program = join('node_modules', '.cache', 'masthead', `storm-${process.pid}.mjs`)
  mkdirSync(join(program, '..'), { recursive: true })
  // In one file it starts in a fraction of the time, a hundred and eighty times.
  await build({
    entryPoints: ['test/faults/storm.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: program,
    external: ['better-sqlite3', 'sharp', '@node-rs/argon2'],
    banner: { js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);` },
    logLevel: 'error',
  })
  await migrateNewsroom(folder, 'storm')
  const house = built(openNewsroom(folder))
  const ada = await house.aStaffMember('admin')
  const sectionId = await house.aSection()
  for (let nth = 0; nth < 6; nth += 1) await house.aStory({ by: ada, sectionId })
  house.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(program, { force: true })
})

test(`killed ${kills} times in the middle of its work, a newsroom has lost nothing that it had acknowledged`, {
  timeout: 400_000,
}, async () => {
  const seed = Number(process.env.MASTHEAD_SEED ?? Date.now() % 1_000_000)
  console.log(`crash: seed ${seed} (MASTHEAD_SEED=${seed} has the same again)`)
  const random = randomFrom(seed)
  const counts: Record<string, number> = {}
  const scheduled: Acknowledged[] = []
  for (let nth = 0; nth < kills; nth += 1) {
    const after = random.oneOf(['start', 'anything', 'anything', 'anything', 'published', 'corrected', 'scheduled', 'uploaded'] as const)
    const acknowledged = await killedStorm(program, folder, seed * 1000 + nth, { milliseconds: random.upTo(300), after })
    expect({ nth, wrong: whatIsWrong(folder, [...acknowledged, ...scheduled]) }).toEqual({ nth, wrong: [] })
    for (const done of acknowledged) {
      counts[done.is] = (counts[done.is] ?? 0) + 1
      if (done.is === 'scheduled') scheduled.push(done)
    }
  }
  console.log(`crash: ${kills} kills; acknowledged and there: ${JSON.stringify(counts)}`)
  for (const what of ['saved', 'published', 'corrected', 'uploaded', 'scheduled']) expect(counts[what] ?? 0, what).toBeGreaterThan(0)

  // What is due still, is published now, and not again.
  const house = openNewsroom(folder)
  const later = new Date(Date.now() + 60_000)
  await house.write((tx) => publishDue(tx, later))
  await house.write((tx) => publishDue(tx, later))
  const waiting = await house.reader.$count(schedules)
  house.close()
  expect(whatIsWrong(folder, scheduled)).toEqual([])
  expect(waiting).toBe(0)
})

test('no picture that has a name is half written, and none that the library speaks of is gone', { timeout: 120_000 }, async () => {
  expect(everyFileMissing(folder)).toEqual([])
  const files = readdirSync(join(folder, 'media'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const named = files.filter(({ name }) => !name.startsWith('.'))
  for (const { parentPath, name } of named) {
    const { width = 0 } = await sharp(readFileSync(join(parentPath, name)), { failOn: 'truncated' }).metadata()
    await sharp(readFileSync(join(parentPath, name)), { failOn: 'truncated' })
      .raw()
      .toBuffer()
    expect(width, name).toBeGreaterThan(0)
  }
  console.log(`crash: ${named.length} files of pictures are whole, ${files.length - named.length} were left unfinished under no name`)
})

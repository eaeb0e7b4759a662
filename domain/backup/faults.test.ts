import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupTime } from '../../model/backup'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { storePicture } from '../media/store'
import { lastBackup } from './last-backup'
import { readBackup } from './read-backup'

let house: TestNewsroom
let to: string

beforeEach(async () => {
  house = await aNewsroom()
  to = join(house.folder, 'backups')
  mkdirSync(to)
  await storePicture(house, 'system', { bytes: await aPicture({ width: 640, height: 480 }), fileName: 'hafen.jpg' }, house.now)
})
afterEach(() => house.close())

const finished = () => readdirSync(to).filter((name) => backupTime(name) !== null)

async function expectAllWhole() {
  for (const name of finished()) {
    const manifest = await readBackup(join(to, name), join(house.folder, `checked-${crypto.randomUUID()}`))
    expect(manifest.rows.pictures, name).toBe(1)
  }
}

/** Makes one backup after the other, without a pause, and keeps the last three. */
const endless = `
  import('./domain/backup/make-backup.ts').then(async ({ makeBackup }) => {
    const [folder, to, round] = process.argv.slice(1)
    const keep = { latest: 3, daily: 0, weekly: 0, monthly: 0 }
    for (let n = 0; ; n += 1) {
      await makeBackup(folder, { to, keep }, new Date(Date.UTC(2025, 0, 1 + Number(round)) + n * 1000))
      if (n === 1) console.log('begun')
    }
  })`

test('whoever ends the process in the middle of it finds whole backups or none, and the note tells of one that is there', {
  timeout: 60_000,
}, async () => {
  const rounds = 8
  for (let round = 0; round < rounds; round += 1) {
    const args = ['--import', 'tsx', '-e', endless, house.folder, to, String(round)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await pause((round * 23) % 90)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await expectAllWhole()
    expect(finished()).toContain(lastBackup(house.folder)?.file.slice(to.length + 1))
  }
  expect(finished().length).toBeGreaterThanOrEqual(3)
  expect(readdirSync(to).filter((name) => name.startsWith('.unfinished-')).length).toBeGreaterThan(rounds / 2)
})

test('where there is no room for it, none is made, and those before stay', async () => {
  const newsroom = (limit: string, ...options: string[]) => {
    const script = `ulimit -f ${limit} && exec "$@"`
    const command = [process.execPath, '--import', 'tsx', 'cli/main.ts', 'backup', '--to', to, ...options]
    return spawnSync('bash', ['-c', script, '-', ...command], { encoding: 'utf8', env: { ...process.env, MASTHEAD_DATA: house.folder } })
  }
  expect(newsroom('unlimited').status).toBe(0)
  const before = readdirSync(to)
  // First the copy of the database does not fit, then the archive.
  writeFileSync(join(house.folder, 'media', 'masters', `${'f'.repeat(24)}.jpg`), Buffer.alloc(3_000_000, 7))
  for (const kibibytes of ['64', '2500']) {
    const { status, stderr } = newsroom(kibibytes, '--keep', '1 latest')
    expect([status, stderr], kibibytes).toEqual([1, expect.stringMatching(/\S/)])
    expect(readdirSync(to), kibibytes).toEqual(before)
  }
  await expectAllWhole()
})

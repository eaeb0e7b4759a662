import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNewsroom } from '../db/client'
import { migrateNewsroom } from '../db/migrate'

/** In memory where the machine lets us: nothing of a test has to survive a power cut. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Migrates one newsroom for all tests, which copy it into the same folder. Returns the way to remove them all. */
export default async function makeTemplate(): Promise<() => void> {
  const folder = mkdtempSync(join(place, 'masthead-tests-'))
  const template = join(folder, 'template')
  await migrateNewsroom(template, 'test')
  // Opened once more so that what is still in the write-ahead log is in the file before it is copied.
  openNewsroom(template).close()
  process.env.MASTHEAD_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

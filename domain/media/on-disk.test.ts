import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { middle } from '../../model/picture'
import { aPicture } from '../../test/pictures'
import { decodePicture } from './decode'
import { keepPicture } from './files'

const synced = vi.hoisted((): string[] => [])

vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original()
  const open: typeof real.open = async (path, ...how) => {
    const handle = await real.open(path, ...how)
    const sync = handle.sync.bind(handle)
    handle.sync = () => {
      synced.push(String(path))
      return sync()
    }
    return handle
  }
  return { ...real, open }
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-on-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('before a picture is spoken of, its files and their names are on the disk, and the folders that are new', async () => {
  const { master } = await decodePicture(await aPicture({ width: 24, height: 16 }))
  const key = await keepPicture(folder, master, middle)
  const last = synced.slice(-5).map((path) => relative(folder, path))
  expect(last.toSorted()).toEqual(['', 'media', 'media/masters', 'media/renditions', `media/renditions/${key.slice(0, 2)}`])
})

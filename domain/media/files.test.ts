import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boxAround, middle } from '../../model/picture'
import { aPicture, colourInTheMiddle, left, right } from '../../test/pictures'
import { renditionsOf } from './cut'
import { decodePicture, type Master } from './decode'
import { dropPicture, keepPicture, recutPicture, renditionFile } from './files'
import { sweepUnfinished } from './sweep'

let folder: string
let master: Master

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-pictures-'))
  master = (await decodePicture(await aPicture({ width: 1600, height: 500, gps: true }))).master
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const files = () => readdirSync(join(folder, 'media'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const near = (one: { r: number; b: number }, other: { r: number; b: number }) => Math.abs(one.r - other.r) + Math.abs(one.b - other.b) < 40

test('every rendition that is named is there, with its measures, its format and no metadata at all', async () => {
  const key = await keepPicture(folder, master, middle)
  const renditions = renditionsOf(key, master)
  expect(renditions.length).toBeGreaterThan(10)
  for (const rendition of renditions) {
    const bytes = (await renditionFile(folder, rendition.name)) ?? Buffer.alloc(0)
    const metadata = await sharp(bytes).metadata()
    expect(metadata).toMatchObject({ width: rendition.width, height: rendition.height })
    expect(metadata.format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[rendition.format])
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined])
    expect(bytes.includes('Exif')).toBe(false)
    expect(bytes.includes('Vera Beispiel')).toBe(false)
  }
  // And nothing else but the master: no unfinished file, nothing wider than the picture.
  expect(files()).toHaveLength(renditions.length + 1)
  expect(Math.max(...renditions.map((rendition) => rendition.width))).toBe(1600)
})

test('what a crash left unfinished is swept away a day later, and nothing else', async () => {
  await keepPicture(folder, master, middle)
  const whole = files().map(({ name }) => name)
  const place = join(folder, 'media', 'masters')
  writeFileSync(join(place, '.old'), 'half')
  utimesSync(join(place, '.old'), new Date('2025-01-20'), new Date('2025-01-20'))
  writeFileSync(join(place, '.new'), 'half')
  await sweepUnfinished(folder, new Date())
  expect(files().map(({ name }) => name)).toEqual(expect.arrayContaining([...whole, '.new']))
  expect(files()).toHaveLength(whole.length + 1)
})

test('the front is cut around the focal point', async () => {
  const toTheLeft = await keepPicture(folder, master, { x: 0, y: 500 })
  const toTheRight = await keepPicture(folder, master, { x: 1000, y: 500 })
  for (const [key, colour] of [
    [toTheLeft, left],
    [toTheRight, right],
  ] as const) {
    const name = renditionsOf(key, master).find((rendition) => rendition.shape === 'front' && rendition.format === 'webp')?.name ?? ''
    expect(near(await colourInTheMiddle((await renditionFile(folder, name)) ?? Buffer.alloc(0)), colour)).toBe(true)
  }
})

test('a box stays within the picture', () => {
  const wide = { width: 1600, height: 500 }
  expect(boxAround(wide, 'front', { x: 0, y: 0 })).toEqual({ left: 0, top: 0, width: 750, height: 500 })
  expect(boxAround(wide, 'front', middle)).toEqual({ left: 425, top: 0, width: 750, height: 500 })
  expect(boxAround(wide, 'front', { x: 1000, y: 1000 })).toEqual({ left: 850, top: 0, width: 750, height: 500 })
  expect(boxAround(wide, 'full', { x: 0, y: 0 })).toEqual({ left: 0, top: 0, ...wide })
})

test('another focal point has other addresses; what was printed keeps its own, byte for byte', async () => {
  const before = await keepPicture(folder, master, middle)
  const printed = new Map(
    renditionsOf(before, master).map(({ name }) => [name, readFileSync(join(folder, 'media', 'renditions', before.slice(0, 2), name))]),
  )
  const after = await recutPicture(folder, { ...master, key: before }, { x: 900, y: 100 })
  expect(after).not.toBe(before)
  for (const { name } of renditionsOf(after, master)) expect(await renditionFile(folder, name)).not.toBeNull()
  for (const [name, bytes] of printed) expect(await renditionFile(folder, name)).toEqual(bytes)
})

test('keeping the same picture twice changes nothing', async () => {
  const key = await keepPicture(folder, master, middle)
  const before = files().length
  expect(await keepPicture(folder, master, middle)).toBe(key)
  expect(files()).toHaveLength(before)
})

test('a dropped picture leaves nothing behind', async () => {
  const key = await keepPicture(folder, master, middle)
  await recutPicture(folder, { ...master, key }, { x: 0, y: 0 })
  await dropPicture(folder, key)
  expect(files()).toEqual([])
})

test('a very small picture has files too', async () => {
  const small = (await decodePicture(await aPicture({ width: 3, height: 2, kind: 'png' }))).master
  const key = await keepPicture(folder, small, middle)
  for (const { name } of renditionsOf(key, small)) expect(await renditionFile(folder, name)).not.toBeNull()
})

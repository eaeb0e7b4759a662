import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Focal, type Measures, pictureKey, pictureShapes, pixelsOf, shapeOf } from '../../model/picture'
import { cut, type Rendition, renditionsOf } from './cut'
import type { Master } from './decode'

/*
 * Files of pictures in the data folder. Their names are digests: a file is written once, whole, and never changed, so
 * it may be there before the row that speaks of it, and a second writing does no harm.
 *
 *   media/masters/<24 hex>.jpg|png       never served
 *   media/renditions/<2 hex>/<name>      what readers get
 */

const mastersIn = (folder: string) => join(folder, 'media', 'masters')
const renditionsIn = (folder: string, key: string) => join(folder, 'media', 'renditions', key.slice(0, 2))

/** Keeps the master and cuts all renditions. Returns the key of their names. */
export async function keepPicture(folder: string, master: Master, focal: Focal): Promise<string> {
  const key = pictureKey(master.digest, focal)
  await writeWhole(mastersIn(folder), `${pixelsOf(key)}.${master.format}`, master.bytes)
  await cutMissing(folder, master.bytes, master, key, focal)
  await syncFolders(folder, key)
  return key
}

/**
 * Cuts a kept picture around another focal point; what was cut before stays, for printed stories speak of it.
 * @throws when the master is gone
 */
export async function recutPicture(folder: string, picture: Measures & { readonly key: string }, focal: Focal): Promise<string> {
  const key = `${pixelsOf(picture.key)}x${focal.x}y${focal.y}`
  const masters = await readdir(mastersIn(folder))
  const master = masters.find((name) => name.startsWith(`${pixelsOf(key)}.`))
  if (master === undefined) throw new Error(`the master of picture ${picture.key} is missing`)
  await linkUncut(folder, picture, key)
  await cutMissing(folder, join(mastersIn(folder), master), picture, key, focal)
  await syncFolders(folder, key)
  return key
}

/** A file is on the disk, its name may not be yet: after a power cut, no row must speak of a picture that has none. */
async function syncFolders(folder: string, key: string): Promise<void> {
  const renditions = renditionsIn(folder, key)
  for (const place of [mastersIn(folder), renditions, dirname(renditions), join(folder, 'media'), folder]) await syncFolder(place)
}

/** Deletes every file of these pixels, whatever the focal point. */
export async function dropPicture(folder: string, key: string): Promise<void> {
  for (const place of [mastersIn(folder), renditionsIn(folder, key)]) {
    for (const name of await namesIn(place)) if (name.startsWith(pixelsOf(key))) await rm(join(place, name), { force: true })
  }
}

/** The bytes of a rendition, or `null` where there is no such file. The name must have been checked before. */
export async function renditionFile(folder: string, name: string): Promise<Buffer | null> {
  return readFile(join(renditionsIn(folder, name), name)).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw fault
  })
}

/**
 * The whole picture looks the same around any focal point: its files get a second name instead of a second encoding.
 * Where the disk knows no links they are encoded again.
 */
async function linkUncut(folder: string, picture: Measures & { readonly key: string }, key: string): Promise<void> {
  const place = renditionsIn(folder, key)
  const there = new Set(await namesIn(place))
  for (const { name, shape } of renditionsOf(picture.key, picture)) {
    const next = name.replace(picture.key, key)
    if (shape === 'full' && there.has(name) && !there.has(next)) await link(join(place, name), join(place, next)).catch(() => undefined)
  }
}

async function cutMissing(folder: string, master: Buffer | string, picture: Measures, key: string, focal: Focal): Promise<void> {
  const place = renditionsIn(folder, key)
  for (const shape of pictureShapes) {
    if (shape === 'front') await linkWhole(place, picture, key)
    const there = new Set(await namesIn(place))
    const missing = renditionsOf(key, picture).filter((rendition) => rendition.shape === shape && !there.has(rendition.name))
    await cut(master, picture, shape, focal, missing, (rendition: Rendition, bytes) => writeWhole(place, rendition.name, bytes))
  }
}

/** A picture that is 3:2 already loses nothing on the front: what was encoded for its own shape serves there too. */
async function linkWhole(place: string, picture: Measures, key: string): Promise<void> {
  const front = shapeOf(picture, 'front')
  if (front.width !== picture.width || front.height !== picture.height) return
  const there = new Set(await namesIn(place))
  for (const { name, shape } of renditionsOf(key, picture)) {
    const twin = name.replace(`${key}-f`, `${key}-w`)
    if (shape === 'front' && there.has(twin) && !there.has(name)) await link(join(place, twin), join(place, name)).catch(() => undefined)
  }
}

/** Writes under another name, to the disk, and only then gives the file its name: nobody ever sees half of it. */
export async function writeWhole(place: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o700 })
  const unfinished = join(place, `.${randomUUID()}`)
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(unfinished, join(place, name))
  } catch (fault) {
    await file.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw fault
  }
}

/** Has the disk keep which names there are in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function namesIn(place: string): Promise<string[]> {
  return readdir(place).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
}

import type { Newsroom } from '../../db/client'
import type { PictureId } from '../../model/ids'
import { type Focal, middle, type PictureWords, pictureKey } from '../../model/picture'
import { Refusal } from '../../model/refusal'
import type { Actor } from '../log/record'
import { may } from '../staff/may'
import { addPicture } from './add'
import { moveFocalPoint } from './change'
import { decodePicture } from './decode'
import { dropPicture, keepPicture, recutPicture } from './files'
import { editablePicture, pictureWithPixels } from './picture'
import { removePicture } from './remove'

/*
 * Where files and rows meet. Files are written before the transaction and deleted after it, so that a row never
 * speaks of a file that is not there; one picture after another, for each takes all the processor there is.
 */

type House = Pick<Newsroom, 'folder' | 'reader' | 'write'>

const key = Symbol.for('masthead.pictures')
const globals = globalThis as typeof globalThis & { [key]?: Promise<unknown> }

/** Does a piece of work when those before it are done. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = (globals[key] ?? Promise.resolve()).then(work)
  globals[key] = turn.catch(() => undefined)
  return turn
}

export interface Upload {
  readonly bytes: Buffer
  readonly fileName: string
  /** What goes before the words in the file. */
  readonly words?: Partial<PictureWords>
}

export interface StoredPicture {
  readonly id: PictureId
  /** The library had these very pixels: nothing was added, and its words are those it had. */
  readonly known: boolean
}

/**
 * Decodes, keeps and cuts a picture and puts it into the library, unless it is there.
 * @throws {Refusal} `pictureTooLarge`, `notAPicture`, `pictureTooManyPixels`, `pictureTooLong`, `pictureBroken`, `notAllowed`
 */
export async function storePicture(house: House, actor: Actor, { bytes, fileName, words }: Upload, now: Date): Promise<StoredPicture> {
  if (actor !== 'system' && !may.pickPictures(actor)) throw new Refusal('notAllowed')
  return inTurn(async () => {
    const decoded = await decodePicture(bytes)
    const { digest, width, height } = decoded.master
    const key = pictureKey(digest, middle)
    const there = await pictureWithPixels(house.reader, key)
    if (there !== null) return { id: there, known: true }
    const row = { ...decoded.words, ...words, key, digest, width, height, focal: middle, fileName }
    const id = await keepPicture(house.folder, decoded.master, middle)
      .then(() => house.write((tx) => addPicture(tx, actor, row, now)))
      .catch((fault: unknown) => leaveNothing(house, key, fault))
    return { id, known: false }
  })
}

/**
 * Cuts a picture around another focal point.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export function refocusPicture(
  house: House,
  actor: Actor,
  { id, focal }: { readonly id: PictureId; readonly focal: Focal },
  now: Date,
): Promise<void> {
  return inTurn(async () => {
    const picture = await editablePicture(house.reader, actor, id)
    const key = await recutPicture(house.folder, picture, focal)
    await house.write((tx) => moveFocalPoint(tx, actor, { id, focal, key }, now))
  })
}

/**
 * Takes a picture and its files away.
 * @throws {Refusal} `notFound`, `notAllowed`, `pictureInUse`
 */
export function discardPicture(house: House, actor: Actor, id: PictureId, now: Date): Promise<void> {
  return inTurn(async () => {
    const key = await house.write((tx) => removePicture(tx, actor, id, now))
    if ((await pictureWithPixels(house.reader, key)) === null) await dropPicture(house.folder, key)
  })
}

/** A picture that could not be entered leaves no files behind. */
async function leaveNothing(house: House, key: string, fault: unknown): Promise<never> {
  if ((await pictureWithPixels(house.reader, key)) === null) await dropPicture(house.folder, key)
  throw fault
}

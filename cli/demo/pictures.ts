import type { Writer } from '../../db/client'
import { addPicture, type NewPicture } from '../../domain/media/add'
import { creditPicture } from '../../domain/media/credit'
import { decodePicture } from '../../domain/media/decode'
import { keepPicture } from '../../domain/media/files'
import type { PictureId } from '../../model/ids'
import { middle, pictureKey } from '../../model/picture'
import { drawPicture } from './draw-picture'
import type { House } from './house'
import type { DemoPicture, DemoStory } from './shapes'

/** A picture of the demo whose files are written; its row comes with its story. */
export interface DrawnPicture {
  readonly row: NewPicture
  /** Key of who drew it. */
  readonly maker: string
}

/** Draws the stories' maps and charts and keeps their files, by story. The same map for several stories is one picture. */
export async function drawPictures(folder: string, stories: readonly DemoStory[]): Promise<Map<string, DrawnPicture>> {
  const drawn = new Map<string, DrawnPicture>()
  const kept = new Set<string>()
  for (const { key: story, picture, language } of stories) {
    if (picture === undefined) continue
    const { master } = await decodePicture(await drawPicture(picture, language))
    const { digest, width, height } = master
    const key = pictureKey(digest, middle)
    if (!kept.has(key)) await keepPicture(folder, master, middle)
    kept.add(key)
    drawn.set(story, {
      row: { ...wordsOf(picture), key, digest, width, height, focal: middle, fileName: `${story}.png` },
      maker: makerOf(picture),
    })
  }
  return drawn
}

function wordsOf(picture: DemoPicture) {
  const usageTerms = picture.draws === 'map' ? 'Natural Earth, gemeinfrei' : 'Eigene Darstellung'
  return { caption: picture.caption, alt: picture.alt, rights: 'cleared', usageTerms } as const
}

function makerOf(picture: DemoPicture): string {
  return picture.draws === 'map' ? 'rotation' : 'raster'
}

/** Puts a drawn picture into the library, credited to whoever drew it. */
export async function addDemoPicture(tx: Writer, house: House, { row, maker }: DrawnPicture, at: Date): Promise<PictureId> {
  const id = await addPicture(tx, 'system', row, at)
  await creditPicture(tx, 'system', { id, credits: [{ contributorId: house.contributor(maker), role: 'illustrator' }] }, at)
  return id
}

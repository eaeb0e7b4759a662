import type { Writer } from '../../db/client'
import { pictures } from '../../db/schema'
import { fileNameFrom } from '../../model/file-name'
import type { PictureId } from '../../model/ids'
import { type Focal, type PictureWords, renditionWidths } from '../../model/picture'
import { Refusal } from '../../model/refusal'
import { type Actor, record } from '../log/record'
import { may } from '../staff/may'
import { indexPicture } from './index-picture'
import { nameOf } from './picture'

/** A picture whose files are there already. */
export interface NewPicture extends Partial<PictureWords> {
  readonly key: string
  readonly digest: string
  readonly width: number
  readonly height: number
  readonly focal: Focal
  readonly fileName: string
}

/**
 * Puts a picture into the library. Its files were written before, by `keepPicture`; several pictures may share them.
 * @throws {Refusal} `notAllowed`
 */
export async function addPicture(tx: Writer, actor: Actor, picture: NewPicture, now: Date): Promise<PictureId> {
  if (actor !== 'system' && !may.pickPictures(actor)) throw new Refusal('notAllowed')
  const { focal, ...facts } = picture
  const fileName = fileNameFrom(picture.fileName)
  const words = { caption: '', alt: '', creator: '', creditLine: '', copyright: '', rights: 'unknown', usageTerms: '' } as const
  const [added] = await tx
    .insert(pictures)
    .values({
      ...words,
      ...facts,
      fileName,
      focalX: focal.x,
      focalY: focal.y,
      widths: renditionWidths(picture).join(','),
      uploadedBy: actor === 'system' ? null : actor.id,
      createdAt: now,
    })
    .returning()
  if (added === undefined) throw new Error('the picture was not stored')

  await indexPicture(tx, added.id)
  const after = { fileName: added.fileName, width: added.width, height: added.height, rights: added.rights }
  await record(tx, actor, { action: 'picture.upload', subjectId: added.id, subject: nameOf(added), after }, now)
  return added.id
}

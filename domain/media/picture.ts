import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, pictureCredits, pictures, staff } from '../../db/schema'
import type { ContributorId, PictureId, StaffId } from '../../model/ids'
import { type Focal, type PictureCreditRole, type PictureWords, pixelsOf } from '../../model/picture'
import { Refusal, refuse } from '../../model/refusal'
import type { Actor } from '../log/record'
import { may } from '../staff/may'

export interface PictureMaker {
  readonly contributorId: ContributorId
  readonly name: string
  readonly role: PictureCreditRole
}

/** A picture as its page at the desk shows it. */
export interface DeskPicture extends PictureWords {
  readonly id: PictureId
  readonly key: string
  readonly digest: string
  readonly width: number
  readonly height: number
  readonly focal: Focal
  readonly fileName: string
  readonly uploadedBy: StaffId | null
  /** Name of whoever uploaded it; empty for the system. */
  readonly uploader: string
  readonly createdAt: Date
  readonly credits: readonly PictureMaker[]
}

export async function pictureById(reader: Reader, id: PictureId): Promise<DeskPicture | null> {
  const [row] = await reader
    .select({ picture: pictures, uploader: staff.name })
    .from(pictures)
    .leftJoin(staff, eq(staff.id, pictures.uploadedBy))
    .where(eq(pictures.id, id))
  if (row === undefined) return null
  const credits = await reader
    .select({ contributorId: pictureCredits.contributorId, name: contributors.name, role: pictureCredits.role })
    .from(pictureCredits)
    .innerJoin(contributors, eq(contributors.id, pictureCredits.contributorId))
    .where(eq(pictureCredits.pictureId, id))
    .orderBy(asc(pictureCredits.position), asc(pictureCredits.id))
  const { focalX, focalY, widths: _, ...picture } = row.picture
  return { ...picture, focal: { x: focalX, y: focalY }, uploader: row.uploader ?? '', credits }
}

/**
 * The picture, if this member of staff may change it.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function editablePicture(reader: Reader, actor: Actor, id: PictureId): Promise<DeskPicture> {
  const picture = (await pictureById(reader, id)) ?? refuse('notFound')
  if (actor !== 'system' && !may.editPicture(actor, picture)) throw new Refusal('notAllowed')
  return picture
}

/** The picture that has the same pixels, or none. */
export async function pictureWithPixels(reader: Reader, key: string): Promise<PictureId | null> {
  const pixels = pixelsOf(key)
  // Keys go on with an x; y comes after it.
  const [row] = await reader
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(gte(pictures.key, `${pixels}x`), lt(pictures.key, `${pixels}y`)))
    .limit(1)
  return row?.id ?? null
}

/** What a picture is called in the log and where it has no caption. */
export function nameOf(picture: Pick<DeskPicture, 'caption' | 'alt' | 'fileName'>): string {
  return picture.caption || picture.alt || picture.fileName || '—'
}

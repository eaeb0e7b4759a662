import { and, eq, gte, inArray, isNull, lt } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, livePictures, pictures, portraits } from '../../db/schema'
import { pixelsOf } from '../../model/picture'
import { withPages } from '../contributors/with-pages'

/** Who may see the files of a key: everybody, the desk alone, or nobody, for no picture has it. */
export type PictureVisibility = 'public' | 'desk' | 'none'

/**
 * Whether anybody may see a picture now: a visible story shows it, or it is the portrait on a contributor's page. A
 * printed story may speak of the picture as it was cut around an earlier focal point, so the pixels decide, not the whole
 * key.
 */
export async function pictureVisibility(reader: Reader, key: string): Promise<PictureVisibility> {
  const pixels = pixelsOf(key)
  // In a key an x follows the pixels; y comes after it.
  const rows = await reader
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(gte(pictures.key, `${pixels}x`), lt(pictures.key, `${pixels}y`)))
  if (rows.length === 0) return 'none'
  const ids = rows.map((row) => row.id)
  const shown = await reader.select({ id: livePictures.pictureId }).from(livePictures).where(inArray(livePictures.pictureId, ids)).limit(1)
  if (shown.length > 0) return 'public'
  const faces = await reader
    .select({ id: portraits.contributorId })
    .from(portraits)
    .innerJoin(contributors, eq(contributors.id, portraits.contributorId))
    .where(and(inArray(portraits.pictureId, ids), isNull(contributors.deactivatedAt), isNull(contributors.mergedInto)))
  const pages = await withPages(
    reader,
    faces.map((row) => row.id),
  )
  return pages.size > 0 ? 'public' : 'desk'
}

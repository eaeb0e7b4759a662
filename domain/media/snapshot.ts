import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, pictureCredits, pictures } from '../../db/schema'
import type { PictureId } from '../../model/ids'
import type { PictureCreditSnapshot, PictureSnapshot } from '../../model/story'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/** Ids asked for in one query; SQLite takes 32,766 parameters, others fewer. */
const atOnce = 500

/** Pictures as a revision keeps and a page shows them, in the order asked for; unknown ids are left out, doubles too. */
export async function pictureSnapshots(reader: Reader, ids: readonly PictureId[]): Promise<PictureSnapshot[]> {
  const wanted = [...new Set(ids)]
  reads(...wanted.flatMap((id) => [stale.picture(id), stale.pictureFile(id)]))
  const found = new Map<PictureId, PictureSnapshot>()
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted.slice(start, start + atOnce)
    const credits = await creditsOf(reader, some)
    const rows = await reader
      .select({
        id: pictures.id,
        key: pictures.key,
        width: pictures.width,
        height: pictures.height,
        alt: pictures.alt,
        caption: pictures.caption,
        creator: pictures.creator,
        creditLine: pictures.creditLine,
        rights: pictures.rights,
      })
      .from(pictures)
      .where(inArray(pictures.id, some))
    for (const { creator, ...row } of rows) {
      found.set(row.id, { ...row, creditLine: row.creditLine || creator, credits: credits.get(row.id) ?? [] })
    }
  }
  return wanted.flatMap((id) => found.get(id) ?? [])
}

/** Where the files of pictures are, and the measures of the whole; unknown ids are left out. */
export async function pictureFiles(
  reader: Reader,
  ids: readonly PictureId[],
): Promise<Pick<PictureSnapshot, 'id' | 'key' | 'width' | 'height'>[]> {
  if (ids.length === 0) return []
  reads(...ids.map(stale.pictureFile))
  return reader
    .select({ id: pictures.id, key: pictures.key, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(inArray(pictures.id, [...ids]))
}

/** Who made each of these pictures, in printed order. */
async function creditsOf(reader: Reader, ids: readonly PictureId[]): Promise<Map<PictureId, PictureCreditSnapshot[]>> {
  const rows = await reader
    .select({
      pictureId: pictureCredits.pictureId,
      contributorId: pictureCredits.contributorId,
      slug: contributors.slug,
      name: contributors.name,
      role: pictureCredits.role,
    })
    .from(pictureCredits)
    .innerJoin(contributors, eq(contributors.id, pictureCredits.contributorId))
    .where(inArray(pictureCredits.pictureId, [...ids]))
    .orderBy(asc(pictureCredits.position), asc(pictureCredits.id))
  reads(...new Set(rows.map((row) => stale.contributor(row.contributorId))))
  const found = new Map<PictureId, PictureCreditSnapshot[]>()
  for (const { pictureId, ...credit } of rows) found.set(pictureId, [...(found.get(pictureId) ?? []), credit])
  return found
}

import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import type { PrintedCredit } from '../../model/credit'
import type { ContributorId } from '../../model/ids'
import type { PictureSnapshot } from '../../model/story'
import { pictureSnapshots } from '../media/snapshot'

/** Credits with the names that were printed, and links to the pages of today. */
export async function creditsOfToday(reader: Reader, credits: readonly PrintedCredit[]): Promise<PrintedCredit[]> {
  const slugs = await slugsOfToday(
    reader,
    credits.map((credit) => credit.contributorId),
  )
  return credits.map((credit) => ({ ...credit, slug: slugs.get(credit.contributorId) ?? '' }))
}

/**
 * Pictures with the words and names that were printed, and the files of today: a focal point that was moved since gives
 * a file another name.
 */
export async function picturesOfToday(reader: Reader, pictures: readonly PictureSnapshot[]): Promise<PictureSnapshot[]> {
  const current = new Map(
    (
      await pictureSnapshots(
        reader,
        pictures.map((picture) => picture.id),
      )
    ).map((picture) => [picture.id, picture]),
  )
  const slugs = await slugsOfToday(
    reader,
    pictures.flatMap((picture) => picture.credits.map((credit) => credit.contributorId)),
  )
  return pictures.flatMap((picture) => {
    const now = current.get(picture.id)
    if (now === undefined) return []
    const credits = picture.credits.map((credit) => ({ ...credit, slug: slugs.get(credit.contributorId) ?? '' }))
    return [{ ...picture, key: now.key, width: now.width, height: now.height, credits }]
  })
}

async function slugsOfToday(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: contributors.id, slug: contributors.slug })
    .from(contributors)
    .where(inArray(contributors.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row.slug]))
}

import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import type { PrintedCredit } from '../../model/credit'
import type { ContributorId } from '../../model/ids'
import type { PictureSnapshot, SourceSnapshot, StoryContent } from '../../model/story'
import { survivors } from '../contributors/survivors'
import { withPages } from '../contributors/with-pages'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { pictureFiles } from '../media/snapshot'
import { publicSource } from '../sources/public-source'
import { sourceSnapshots, sourcesIn } from '../sources/snapshot'

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
      await pictureFiles(
        reader,
        pictures.map((picture) => picture.id),
      )
    ).map((file) => [file.id, file]),
  )
  const slugs = await slugsOfToday(
    reader,
    pictures.flatMap((picture) => picture.credits.map((credit) => credit.contributorId)),
  )
  return pictures.flatMap((picture) => {
    const file = current.get(picture.id)
    if (file === undefined) return []
    const credits = picture.credits.map((credit) => ({ ...credit, slug: slugs.get(credit.contributorId) ?? '' }))
    return [{ ...picture, ...file, credits }]
  })
}

/**
 * What a story rests on, with the names that were printed, and today's confidentiality: a source that was given cover
 * since is covered in what was printed before, too. Cover that was printed is never lifted.
 */
export async function sourcesOfToday(reader: Reader, content: StoryContent): Promise<Pick<StoryContent, 'attributions' | 'provenance'>> {
  const { attributions, provenance } = content
  const today = await sourceSnapshots(
    reader,
    sourcesIn(content).map((source) => source.id),
  )
  const covered = (source: SourceSnapshot): SourceSnapshot => {
    const now = today.get(source.id)
    if (publicSource(source)?.is !== 'named') return now?.terms === 'off_record' ? now : source
    // Only one that had cover can be removed while something printed rests on it.
    if (now === undefined) return { ...source, terms: 'off_record' }
    return publicSource(now)?.is === 'named' ? { ...source, slug: now.slug } : now
  }
  return {
    attributions: attributions.map((one) => ({
      ...one,
      speakers: one.speakers.map(covered),
      documents: one.documents.map(covered),
      via: one.via.map(covered),
    })),
    provenance: { ...provenance, upstream: provenance.upstream.map(covered) },
  }
}

/** Last parts of the addresses where contributors are found today; empty for those who have no page. */
async function slugsOfToday(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const now = await survivors(reader, ids)
  reads(...new Set([...now].flat().map(stale.pageOf)))
  const shown = await withPages(reader, [...now.values()])
  const rows = await reader
    .select({ id: contributors.id, slug: contributors.slug })
    .from(contributors)
    .where(inArray(contributors.id, [...shown]))
  const slugs = new Map(rows.map((row) => [row.id, row.slug]))
  return new Map([...now].map(([id, at]) => [id, slugs.get(at) ?? '']))
}

import { and, asc, desc, eq, exists } from 'drizzle-orm'
import { beyond } from '../../db/beyond'
import type { Reader } from '../../db/client'
import { corrections, liveCorrections, liveStories, sections } from '../../db/schema'
import { type CorrectionKind, correctionKinds } from '../../model/correction'
import { type PageKey, writePageKey } from '../../model/page-key'
import type { ListedCorrection, ListPage } from '../../model/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { differenceNumbers, retractedAmong } from './printed'

/** Corrections on a page of the list. */
export const correctionsAPage = 20

/** Which corrections are asked for; empty for all. */
export interface CorrectionFilter {
  readonly kind: CorrectionKind | ''
  /** The section's slug, of today. */
  readonly section: string
}

const all: CorrectionFilter = { kind: '', section: '' }

/** The latest corrections of stories that readers can see, the newest first. */
export async function latestCorrections(reader: Reader, limit: number): Promise<ListedCorrection[]> {
  return listed(reader, all, null, limit)
}

/** A page of the corrections of stories that readers can see, the newest first. */
export async function correctionPage(
  reader: Reader,
  filter: CorrectionFilter,
  before: PageKey | null,
): Promise<ListPage<ListedCorrection>> {
  const found = await listed(reader, filter, before, correctionsAPage + 1)
  const items = found.slice(0, correctionsAPage)
  const last = items.at(-1)
  return { items, next: found.length > correctionsAPage && last ? writePageKey(last) : null }
}

async function listed(reader: Reader, filter: CorrectionFilter, before: PageKey | null, limit: number): Promise<ListedCorrection[]> {
  reads(stale.corrections, ...(filter.section === '' ? [] : [stale.sections]))
  const [section] =
    filter.section === '' ? [] : await reader.select({ id: sections.id }).from(sections).where(eq(sections.slug, filter.section))
  if (filter.section !== '' && section === undefined) return []
  const rows = await reader
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      at: corrections.correctedAt,
      beforeId: corrections.beforeId,
      afterId: corrections.afterId,
      storyId: liveStories.storyId,
      slug: liveStories.slug,
      language: liveStories.language,
      headline: liveStories.headline,
      section: { slug: sections.slug, name: sections.name },
      sectionId: liveStories.sectionId,
    })
    .from(liveCorrections)
    .innerJoin(corrections, eq(corrections.id, liveCorrections.correctionId))
    .innerJoin(liveStories, eq(liveStories.storyId, liveCorrections.storyId))
    .innerJoin(sections, eq(sections.id, liveCorrections.sectionId))
    .where(
      and(
        filter.kind === '' ? undefined : eq(liveCorrections.kind, filter.kind),
        section && eq(liveCorrections.sectionId, section.id),
        before === null ? undefined : beyond('down', [liveCorrections.correctedAt, before.at], [liveCorrections.correctionId, before.id]),
      ),
    )
    .orderBy(desc(liveCorrections.correctedAt), desc(liveCorrections.correctionId))
    .limit(limit)
  if (rows.length === 0) return []

  const storyIds = [...new Set(rows.map((row) => row.storyId))]
  reads(...storyIds.map(stale.teaser), ...new Set(rows.map((row) => stale.section(row.sectionId))))
  const retracted = await retractedAmong(reader, storyIds)
  const difference = await differenceNumbers(reader, storyIds)
  return rows.map(({ id, kind, text, at, beforeId, afterId, storyId, sectionId: _where, ...story }) => ({
    id,
    kind,
    text,
    at,
    difference: difference(storyId, beforeId, afterId),
    story: { id: storyId, ...story, retracted: retracted.has(storyId) },
  }))
}

/** What of the list there is to choose from: kinds and sections of corrections that readers can see. */
export async function correctionChoices(reader: Reader) {
  reads(stale.corrections, stale.sections)
  const kinds = new Set<CorrectionKind>()
  for (const kind of correctionKinds) {
    const some = await reader.select({ kind: liveCorrections.kind }).from(liveCorrections).where(eq(liveCorrections.kind, kind)).limit(1)
    if (some.length > 0) kinds.add(kind)
  }
  const inSection = reader
    .select({ id: liveCorrections.correctionId })
    .from(liveCorrections)
    .where(eq(liveCorrections.sectionId, sections.id))
  const rows = await reader.select({ slug: sections.slug }).from(sections).where(exists(inSection)).orderBy(asc(sections.position))
  return { kinds, sections: new Set(rows.map((row) => row.slug)) }
}

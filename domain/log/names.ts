import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, originals, sections, sources, staff, topics } from '../../db/schema'
import type { ContributorId, OriginalId, SectionId, SourceId, StaffId, TopicId } from '../../model/ids'

/** What the things are called today whose ids stand in log entries; ids of anything else are not in it. */
export async function namesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await Promise.all([
    reader
      .select({ id: contributors.id, name: contributors.name })
      .from(contributors)
      .where(inArray(contributors.id, ids as ContributorId[])),
    reader
      .select({ id: sections.id, name: sections.name })
      .from(sections)
      .where(inArray(sections.id, ids as SectionId[])),
    reader
      .select({ id: sources.id, name: sources.label })
      .from(sources)
      .where(inArray(sources.id, ids as SourceId[])),
    reader
      .select({ id: staff.id, name: staff.name })
      .from(staff)
      .where(inArray(staff.id, ids as StaffId[])),
    reader
      .select({ id: originals.id, name: originals.name })
      .from(originals)
      .where(inArray(originals.id, ids as OriginalId[])),
    reader
      .select({ id: topics.id, name: topics.name })
      .from(topics)
      .where(inArray(topics.id, ids as TopicId[])),
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name || '—']))
}

import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { correctionKinds } from '../../model/correction'
import type { ContributorId, CorrectionId, SectionId, StoryId } from '../../model/ids'
import { count, instant, oneOf, partOf, ref, words } from '../columns'
import { contributors } from './contributors'
import { corrections } from './corrections'
import { liveStories } from './publications'
import { sections } from './sections'

/** What stories are listed under; a month is one of the calendar in UTC, `2025-01`, in which they first appeared. */
export const listKinds = ['section', 'topic', 'source', 'contributor', 'month'] as const

/**
 * How many visible stories each list holds, and when it last changed: kept while publishing, so that no page counts. No
 * row: readers find nothing there.
 */
export const liveLists = sqliteTable(
  'live_lists',
  {
    kind: oneOf(listKinds),
    subjectId: words(),
    /** Of a contributor, what they did there, each role by itself; empty: whatever it was. */
    part: words(),
    stories: count(),
    changedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.subjectId, table.part] }),
    index('live_lists_longest').on(table.kind, table.part, table.stories),
    index('live_lists_latest').on(table.kind, table.part, table.changedAt),
  ],
)

/** Whoever stands in the readers' register, at the place where they are filed. */
export const livePeople = sqliteTable(
  'live_people',
  {
    contributorId: ref<ContributorId>(() => contributors.id).primaryKey(),
    /** {@link filedAs} of the name to file by. */
    filedAs: words(),
  },
  (table) => [index('live_people_filed').on(table.filedAs, table.contributorId)],
)

/** Corrections of what readers can see now, with the section of today. */
export const liveCorrections = sqliteTable(
  'live_corrections',
  {
    correctionId: ref<CorrectionId>(() => corrections.id).primaryKey(),
    storyId: partOf<StoryId>(() => liveStories.storyId),
    sectionId: ref<SectionId>(() => sections.id),
    kind: oneOf(correctionKinds),
    correctedAt: instant(),
  },
  (table) => [
    index('live_corrections_story').on(table.storyId),
    index('live_corrections_latest').on(table.correctedAt, table.correctionId),
    index('live_corrections_kind_latest').on(table.kind, table.correctedAt, table.correctionId),
    index('live_corrections_section_latest').on(table.sectionId, table.correctedAt, table.correctionId),
    index('live_corrections_section_kind_latest').on(table.sectionId, table.kind, table.correctedAt, table.correctionId),
  ],
)

import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { attributionKinds, attributionStates } from '../../model/attribution'
import type { AttributionId, SourceId, StaffId, StoryId } from '../../model/ids'
import { aiUses, provenanceRelations, rightsStates } from '../../model/provenance'
import { count, id, instant, instantIfAny, oneOf, partOf, ref, refIfAny, words } from '../columns'
import { sources } from './sources'
import { staff } from './staff'
import { stories } from './stories'

/** The row behind a mark in the body; both have the same id. */
export const attributions = sqliteTable(
  'attributions',
  {
    id: id().$type<AttributionId>(),
    storyId: partOf<StoryId>(() => stories.id),
    kind: oneOf(attributionKinds),
    state: oneOf(attributionStates),
    utteredOn: words(),
    originalText: words(),
    originalLanguage: words(),
    /** For the desk. */
    note: words(),
    /** Which rule proposed it; empty for a person's own. */
    rule: words(),
    createdBy: refIfAny<StaffId>(() => staff.id),
    createdAt: instant(),
    decidedBy: refIfAny<StaffId>(() => staff.id),
    decidedAt: instantIfAny(),
  },
  (table) => [index('attributions_story').on(table.storyId)],
)

export const attributionParts = ['speaker', 'document', 'via'] as const

export const attributionSources = sqliteTable(
  'attribution_sources',
  {
    attributionId: partOf<AttributionId>(() => attributions.id),
    sourceId: ref<SourceId>(() => sources.id),
    part: oneOf(attributionParts),
    position: count(),
  },
  (table) => [
    primaryKey({ columns: [table.attributionId, table.part, table.position] }),
    index('attribution_sources_source').on(table.sourceId),
  ],
)

/** What a whole story rests on. No row: original work of the house. */
export const provenance = sqliteTable('provenance', {
  storyId: partOf<StoryId>(() => stories.id).primaryKey(),
  relation: oneOf(provenanceRelations),
  extent: words(),
  rightsHolder: words(),
  licence: words(),
  usageTerms: words(),
  rights: oneOf(rightsStates),
  aiUse: oneOf(aiUses),
  clearedBy: refIfAny<StaffId>(() => staff.id),
  clearedAt: instantIfAny(),
})

/** The chain a story came through, nearest first. */
export const upstreamSources = sqliteTable(
  'upstream_sources',
  {
    storyId: partOf<StoryId>(() => stories.id),
    sourceId: ref<SourceId>(() => sources.id),
    position: count(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.position] }), index('upstream_sources_source').on(table.sourceId)],
)

import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SourceId, StaffId } from '../../model/ids'
import { sourceKinds, sourceNamings, sourceTerms } from '../../model/source'
import { id, instant, oneOf, refIfAny, words } from '../columns'
import { staff } from './staff'

export const sources = sqliteTable(
  'sources',
  {
    id: id().$type<SourceId>(),
    slug: words(),
    kind: oneOf(sourceKinds),
    label: words(),
    publisher: words(),
    title: words(),
    url: words(),
    archivedUrl: words(),
    /** Calendar days, `2025-01-21`, or empty. */
    publishedOn: words(),
    retrievedOn: words(),
    language: words(),
    naming: oneOf(sourceNamings),
    terms: oneOf(sourceTerms),
    /** As published, for a source that is described or unnamed. */
    description: words(),
    anonymityReason: words(),
    approvedBy: refIfAny<StaffId>(() => staff.id),
    /** Who stands behind an unnamed source. Leaves the database only through a logged look. */
    identity: words().default(''),
    createdBy: refIfAny<StaffId>(() => staff.id),
    createdAt: instant(),
  },
  (table) => [
    uniqueIndex('sources_slug').on(table.slug),
    index('sources_label').on(table.label, table.publishedOn, table.createdAt, table.id),
    index('sources_publisher').on(table.publisher, table.publishedOn, table.createdAt, table.id),
  ],
)

import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SectionId, TopicId } from '../../model/ids'
import { count, id, instant, oneOf, words } from '../columns'

export const sections = sqliteTable(
  'sections',
  {
    id: id().$type<SectionId>(),
    slug: words(),
    name: words(),
    description: words(),
    /** Order in the navigation and on the front page. */
    position: count(),
    createdAt: instant(),
  },
  (table) => [uniqueIndex('sections_slug').on(table.slug)],
)

export const topics = sqliteTable(
  'topics',
  {
    id: id().$type<TopicId>(),
    slug: words(),
    name: words(),
    description: words(),
    createdAt: instant(),
  },
  (table) => [uniqueIndex('topics_slug').on(table.slug)],
)

/** Addresses that once led somewhere, and still do by a redirect. */
export const formerAddresses = sqliteTable(
  'former_addresses',
  {
    id: id(),
    kind: oneOf(['section', 'story', 'contributor', 'topic', 'source']),
    /** What the address was, without the leading slash: `ausland` or `ausland/ein-gipfel`. */
    path: words(),
    targetId: words(),
    createdAt: instant(),
  },
  (table) => [uniqueIndex('former_addresses_path').on(table.kind, table.path), index('former_addresses_target').on(table.targetId)],
)

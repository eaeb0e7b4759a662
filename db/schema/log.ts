import { sql } from 'drizzle-orm'
import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import type { StaffId, StoryId } from '../../model/ids'
import type { Settings } from '../../model/settings'
import { count, id, instant, instantIfAny, json, jsonIfAny, partOf, sequence, words, wordsIfAny } from '../columns'
import { staff } from './staff'

/**
 * Every change: who, when, what, before and after. No foreign keys: the log outlives what it speaks of. Entries are
 * chained (`db/log-chain`): `record` alone writes them.
 */
export const log = sqliteTable(
  'log',
  {
    id: sequence(),
    at: instant(),
    staffId: wordsIfAny().$type<StaffId>(),
    /** The name then; `system` for the clock and the command line. */
    actor: words(),
    /** Noun and verb: `story.publish`. */
    action: words(),
    subjectId: words(),
    /** How the subject was called then. */
    subject: words(),
    storyId: wordsIfAny().$type<StoryId>(),
    before: jsonIfAny<unknown>(),
    after: jsonIfAny<unknown>(),
    note: words(),
    /** Makes the digest of the words one that nobody can find by trying. */
    salt: words().default(''),
    /** Of actor, subject, before, after and note, as they were written. */
    digest: words().default(''),
    /** Of the entry before, the digest and all the rest. */
    hash: words().default(''),
  },
  (table) => [
    index('log_at').on(table.at),
    index('log_subject').on(table.subjectId),
    index('log_story').on(table.storyId),
    index('log_staff').on(table.staffId),
  ],
)

/** What a committed change touched, in order; the server reads on from the last it saw. */
export const announcements = sqliteTable('announcements', {
  id: sequence(),
  at: instant(),
  touched: words(),
})

/** Told to a member of staff in the dashboard: handed over, sent back, held, published. */
export const notices = sqliteTable(
  'notices',
  {
    id: id(),
    staffId: partOf<StaffId>(() => staff.id),
    kind: words(),
    storyId: wordsIfAny().$type<StoryId>(),
    /** Who caused it, by name; empty for the clock. */
    from: words(),
    note: words(),
    at: instant(),
    readAt: instantIfAny(),
    /** When it went out by mail, if it did. */
    mailedAt: instantIfAny(),
  },
  (table) => [
    index('notices_staff').on(table.staffId, table.at),
    index('notices_unread').on(table.staffId, table.at, table.id).where(sql`${table.readAt} is null`),
    index('notices_mailed').on(table.mailedAt, table.at),
  ],
)

/** One row: the site's settings. */
export const settings = sqliteTable('settings', {
  id: count().primaryKey(),
  values: json<Settings>(),
  updatedAt: instant(),
})

/** Facts about this newsroom that are no setting: when the demo was filled in. */
export const facts = sqliteTable('facts', {
  name: words().primaryKey(),
  value: words(),
})

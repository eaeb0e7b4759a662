import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ContributorId, SessionId, StaffId } from '../../model/ids'
import { languages } from '../../model/language'
import { roles } from '../../model/staff'
import { count, flag, id, instant, instantIfAny, oneOf, partOf, refIfAny, words, wordsIfAny } from '../columns'
import { contributors } from './contributors'

export const staff = sqliteTable(
  'staff',
  {
    id: id().$type<StaffId>(),
    name: words(),
    /** Lower case. */
    email: words(),
    role: oneOf(roles),
    language: oneOf(languages),
    contributorId: refIfAny<ContributorId>(() => contributors.id),
    /** argon2id; absent until an invitation was accepted. */
    passwordHash: wordsIfAny(),
    /** An account of the demo, with a password that everyone knows. */
    demo: flag().default(false),
    createdAt: instant(),
    disabledAt: instantIfAny(),
  },
  (table) => [uniqueIndex('staff_email').on(table.email)],
)

/** A signed-in browser; its id is in the signed cookie, and it is looked up at each request. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id().$type<SessionId>(),
    staffId: partOf<StaffId>(() => staff.id),
    createdAt: instant(),
    seenAt: instant(),
    expiresAt: instant(),
    /** When whoever holds it last proved who they are. */
    confirmedAt: instantIfAny(),
    userAgent: words(),
  },
  (table) => [index('sessions_staff').on(table.staffId)],
)

/** Single-use links: an invitation or a new password. Only a digest is kept. */
export const staffLinks = sqliteTable(
  'staff_links',
  {
    id: id(),
    staffId: partOf<StaffId>(() => staff.id),
    kind: oneOf(['invitation', 'reset']),
    digest: words(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instantIfAny(),
  },
  (table) => [uniqueIndex('staff_links_digest').on(table.digest)],
)

/** Failed sign-ins lately, by account and by address (digests). */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    /** What was tried (`account:`, `address:`, `code:` …) and a digest. */
    key: words().primaryKey(),
    failures: count(),
    lastAt: instant(),
  },
  (table) => [index('sign_in_failures_last').on(table.lastAt)],
)

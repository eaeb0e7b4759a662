import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import type { StaffId, StepId } from '../../model/ids'
import { bytes, count, id, instant, instantIfAny, json, oneOf, partOf, refIfAny, words } from '../columns'
import { staff } from './staff'

/** The app that shows a member of staff six digits: one each. */
export const totps = sqliteTable('totps', {
  staffId: partOf<StaffId>(() => staff.id).primaryKey(),
  /** Encrypted with a key that is not in the database. */
  secret: words(),
  createdAt: instant(),
  /** Absent until digits of the app were typed for the first time: before, it does not count. */
  confirmedAt: instantIfAny(),
  /** Last thirty seconds (since 1970) whose digits were used: they are not taken twice. */
  usedStep: count().default(0),
})

/** For whoever has neither app nor passkey at hand. Only a digest is kept, and goes when the code is used. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    digest: words().primaryKey(),
    staffId: partOf<StaffId>(() => staff.id),
    createdAt: instant(),
  },
  (table) => [index('recovery_codes_staff').on(table.staffId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    /** As its authenticator calls it, in base64url. */
    id: words().primaryKey(),
    staffId: partOf<StaffId>(() => staff.id),
    publicKey: bytes(),
    /** How often it signed, for authenticators that count; one that goes back was copied. */
    counter: count(),
    transports: json<string[]>(),
    name: words(),
    createdAt: instant(),
    usedAt: instantIfAny(),
  },
  (table) => [index('passkeys_staff').on(table.staffId)],
)

/** What was begun at the door and waits for its end: once, and for minutes. */
export const signInSteps = sqliteTable(
  'sign_in_steps',
  {
    id: id().$type<StepId>(),
    kind: oneOf(['secondStep', 'passkey', 'newPasskey']),
    /** Absent where a passkey will tell who it is. */
    staffId: refIfAny<StaffId>(() => staff.id),
    /** What a passkey has to sign; empty where none has to. */
    challenge: words(),
    expiresAt: instant(),
  },
  (table) => [index('sign_in_steps_staff').on(table.staffId), index('sign_in_steps_expires').on(table.expiresAt)],
)

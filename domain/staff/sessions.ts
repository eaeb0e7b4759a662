import { and, desc, eq, gt, isNull, lte, ne, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { sessions, signInSteps, staff } from '../../db/schema'
import type { SessionId, StaffId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type Actor, record } from '../log/record'
import { asStaff, someAccount } from './account'
import { may } from './may'

const hour = 3_600_000

/** A session ends this long after it was last used, and this long after signing in however much it is used. */
export const sessionLimits = { idle: 12 * hour, absolute: 14 * 24 * hour } as const

/** How far a session may seem to be from the future. More, and the clock was set back: nobody knows how old it is then. */
const clocksDiffer = 10 * 60_000
/** Accounts and secrets are changed by whoever proved within this time who they are: a desk left open is not enough. */
const confirmationHolds = 15 * 60_000

/** A session's last use is written down this often, not at every request. */
const noteEvery = 5 * 60_000

export interface SignedIn {
  readonly sessionId: SessionId
  readonly staff: Staff
  /** When whoever holds it last proved who they are. */
  readonly confirmedAt: Date | null
  /** Its use should be written down: `noteUse`. */
  readonly noteDue: boolean
}

export async function openSession(tx: Writer, staffId: StaffId, userAgent: string, now: Date): Promise<SessionId> {
  await tx.delete(sessions).where(or(lte(sessions.expiresAt, now), lte(sessions.seenAt, idleSince(now))))
  const [row] = await tx
    .insert(sessions)
    .values({
      staffId,
      createdAt: now,
      seenAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + sessionLimits.absolute),
      userAgent: userAgent.slice(0, 300),
    })
    .returning({ id: sessions.id })
  return row?.id ?? refuse('unexpected')
}

/** Who holds this session, with the role of this moment; `null` if it has ended or the account is disabled. */
export async function sessionWith(reader: Reader, id: SessionId, now: Date): Promise<SignedIn | null> {
  const lives = and(
    eq(sessions.id, id),
    gt(sessions.expiresAt, now),
    gt(sessions.seenAt, idleSince(now)),
    lte(sessions.seenAt, new Date(now.getTime() + clocksDiffer)),
    isNull(staff.disabledAt),
  )
  const [row] = await reader
    .select({ seenAt: sessions.seenAt, confirmedAt: sessions.confirmedAt, staff })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(lives)
  if (row === undefined) return null
  const { confirmedAt } = row
  return { sessionId: id, staff: asStaff(row.staff), confirmedAt, noteDue: now.getTime() - row.seenAt.getTime() > noteEvery }
}

/** Whether whoever holds the session proved lately who they are, by signing in or again since. */
export function isConfirmed({ confirmedAt }: Pick<SignedIn, 'confirmedAt'>, now: Date): boolean {
  return confirmedAt !== null && now.getTime() - confirmedAt.getTime() < confirmationHolds
}

export async function noteUse(tx: Writer, id: SessionId, now: Date): Promise<void> {
  await tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, id))
}

/** Signs out: the session's own token is the right to end it. */
export async function closeSession(tx: Writer, id: SessionId): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, id))
}

/** Ends an account's sessions, and whatever of it was begun at the door. */
export async function closeSessionsOf(tx: Writer, staffId: StaffId, { except }: { readonly except?: SessionId } = {}): Promise<void> {
  const all = eq(sessions.staffId, staffId)
  await tx.delete(sessions).where(except === undefined ? all : and(all, ne(sessions.id, except)))
  await tx.delete(signInSteps).where(eq(signInSteps.staffId, staffId))
}

export interface OpenSession {
  readonly id: SessionId
  readonly createdAt: Date
  readonly seenAt: Date
  readonly userAgent: string
}

/**
 * Where somebody is signed in, last used first.
 * @throws {Refusal} `notAllowed` unless it is oneself or one manages staff
 */
export async function sessionsOf(reader: Reader, who: Staff, staffId: StaffId, now: Date): Promise<OpenSession[]> {
  if (staffId !== who.id && !may.manageStaff(who)) throw new Refusal('notAllowed')
  return reader
    .select({ id: sessions.id, createdAt: sessions.createdAt, seenAt: sessions.seenAt, userAgent: sessions.userAgent })
    .from(sessions)
    .where(and(eq(sessions.staffId, staffId), gt(sessions.expiresAt, now), gt(sessions.seenAt, idleSince(now))))
    .orderBy(desc(sessions.seenAt))
}

/** Ends one of one's own sessions. @throws {Refusal} `notFound` */
export async function endSession(tx: Writer, who: Staff, { sessionId }: { readonly sessionId: SessionId }, now: Date): Promise<void> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.staffId, who.id)))
    .returning({ id: sessions.id })
  if (ended.length === 0) throw new Refusal('notFound')
  await record(tx, who, { action: 'staff.endSession', subjectId: who.id, subject: who.name }, now)
}

interface SignOutEverywhere {
  readonly id: StaffId
  /** Stays signed in. */
  readonly except?: SessionId
}

/**
 * Ends every session of a member of staff, the one that asks included unless it is excepted.
 * @throws {Refusal} `notAllowed`, `notFound`
 */
export async function signOutEverywhere(tx: Writer, actor: Actor, { id, except }: SignOutEverywhere, now: Date): Promise<void> {
  if (actor !== 'system' && actor.id !== id && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, id)
  await closeSessionsOf(tx, id, except === undefined ? {} : { except })
  await record(tx, actor, { action: 'staff.signOutEverywhere', subjectId: id, subject: account.name }, now)
}

function idleSince(now: Date): Date {
  return new Date(now.getTime() - sessionLimits.idle)
}

import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { staffLinks } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type Actor, record } from '../log/record'
import { type Account, accountByEmail, accountById, asStaff, type NewAccount, openAccount, someAccount } from './account'
import { digest, newToken } from './digest'
import { may } from './may'
import { type Turn, takeTurn } from './throttle'

const hour = 3_600_000

/** How long a link can be used. */
const linkLives = { invitation: 7 * 24 * hour, reset: 24 * hour } as const
export type LinkKind = keyof typeof linkLives

/** A link to pass on. The token is known here and nowhere else: the database keeps its digest. */
export interface NewLink {
  readonly kind: LinkKind
  readonly staff: Staff
  readonly token: string
  readonly expiresAt: Date
}

/** Makes a link; those made before for the same account end. */
async function makeLink(tx: Writer, kind: LinkKind, account: Account, now: Date): Promise<NewLink> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + linkLives[kind])
  await endLinks(tx, account.id)
  await tx.insert(staffLinks).values({ staffId: account.id, kind, digest: digest(token), createdAt: now, expiresAt })
  return { kind, staff: asStaff(account), token, expiresAt }
}

/** Ends what links of an account are still unused. */
export async function endLinks(tx: Writer, staffId: StaffId): Promise<void> {
  await tx.delete(staffLinks).where(and(eq(staffLinks.staffId, staffId), isNull(staffLinks.usedAt)))
}

/** The account that a link opens; `null` if it is used, ended or nobody's. */
export async function linkWith(reader: Reader, token: string, now: Date): Promise<{ id: string; kind: LinkKind; account: Account } | null> {
  const lives = and(eq(staffLinks.digest, digest(token)), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now))
  const [row] = await reader.select({ id: staffLinks.id, kind: staffLinks.kind, staffId: staffLinks.staffId }).from(staffLinks).where(lives)
  const account = row === undefined ? null : await accountById(reader, row.staffId)
  return row === undefined || account === null || account.disabledAt !== null ? null : { id: row.id, kind: row.kind, account }
}

/**
 * Opens an account without a password and makes the link by which its owner chooses one.
 * @throws {Refusal} `notAllowed`, `emailTaken`
 */
export async function inviteStaff(tx: Writer, actor: Actor, wanted: NewAccount, now: Date): Promise<NewLink> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await openAccount(tx, wanted, null, now)
  const { name, email, role, language } = account
  await record(tx, actor, { action: 'staff.invite', subjectId: account.id, subject: name, after: { name, email, role, language } }, now)
  return makeLink(tx, 'invitation', account, now)
}

/**
 * Makes a link by which somebody chooses a password: a new one, or, for an invitation not yet accepted, the first.
 * @throws {Refusal} `notAllowed`, `notFound`, `deactivated`
 */
export async function resetLink(tx: Writer, actor: Actor, { id }: { readonly id: StaffId }, now: Date): Promise<NewLink> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, id)
  if (account.disabledAt !== null) throw new Refusal('deactivated')
  await record(tx, actor, { action: 'staff.resetLink', subjectId: id, subject: account.name }, now)
  return makeLink(tx, account.passwordHash === null ? 'invitation' : 'reset', account, now)
}

/**
 * Somebody at the sign-in page asks for a link; whoever asks is told the same whether there is an account.
 * @throws {Refusal} `tooManyTries`
 */
export async function mayAskForLink(
  tx: Writer,
  { email, address }: { readonly email: string; readonly address: string },
  now: Date,
): Promise<void> {
  const turns: readonly Turn[] = [
    { by: 'reset', email },
    { by: 'address', address },
  ]
  await takeTurn(tx, turns, now)
}

/** The link that was asked for, to go to the account's own address by mail; `null` if nobody can use one. */
export async function requestedLink(tx: Writer, email: string, now: Date): Promise<NewLink | null> {
  const account = await accountByEmail(tx, email)
  if (account === null || account.disabledAt !== null) return null
  await record(tx, 'system', { action: 'staff.resetLink', subjectId: account.id, subject: account.name }, now)
  return makeLink(tx, account.passwordHash === null ? 'invitation' : 'reset', account, now)
}

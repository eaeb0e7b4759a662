import { and, count, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { contributors, staff } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Role, Staff } from '../../model/staff'
import { stale } from '../log/stale'
import { touch } from '../log/touch'

/** A member of staff with what only these commands may know. */
export interface Account extends Staff {
  readonly passwordHash: string | null
  readonly demo: boolean
  readonly createdAt: Date
  readonly disabledAt: Date | null
}

/** Readers are told on somebody's page that they work here, by the account that is tied to them. */
export function touchedByAccount({ contributorId }: { readonly contributorId?: Staff['contributorId'] }): string[] {
  return contributorId ? [stale.worksHere(contributorId)] : []
}

/** What of an account the rest of the newsroom sees. */
export function asStaff({ id, name, email, role, language, contributorId }: Staff): Staff {
  return { id, name, email, role, language, contributorId }
}

export async function accountById(reader: Reader, id: StaffId): Promise<Account | null> {
  const [row] = await reader.select().from(staff).where(eq(staff.id, id))
  return row ?? null
}

/** @param email in lower case */
export async function accountByEmail(reader: Reader, email: string): Promise<Account | null> {
  const [row] = await reader.select().from(staff).where(eq(staff.email, email))
  return row ?? null
}

/** @throws {Refusal} `notFound` */
export async function someAccount(reader: Reader, id: StaffId): Promise<Account> {
  return (await accountById(reader, id)) ?? refuse('notFound')
}

/** @throws {Refusal} `emailTaken` by anybody but `id` */
export async function freeEmail(reader: Reader, email: string, id?: StaffId): Promise<void> {
  const other = await accountByEmail(reader, email)
  if (other !== null && other.id !== id) throw new Refusal('emailTaken')
}

/**
 * Somebody else who can sign in must stay admin.
 * @throws {Refusal} `lastAdmin`
 */
export async function anotherAdmin(reader: Reader, id: StaffId): Promise<void> {
  const others = and(eq(staff.role, 'admin'), isNull(staff.disabledAt), isNotNull(staff.passwordHash), ne(staff.id, id))
  const [row] = await reader.select({ number: count() }).from(staff).where(others)
  if ((row?.number ?? 0) === 0) throw new Refusal('lastAdmin')
}

/**
 * An account is tied to a person: tied to a pseudonym it would tell, unlogged, who is behind it.
 * @throws {Refusal} `notFound` for anything else
 */
export async function knownPerson(reader: Reader, id: Staff['contributorId']): Promise<void> {
  if (id === null) return
  const [row] = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(eq(contributors.id, id), eq(contributors.kind, 'person')))
  if (row === undefined) throw new Refusal('notFound')
}

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Staff['language']
  readonly contributorId?: Staff['contributorId']
  readonly demo?: boolean
}

/** @throws {Refusal} `emailTaken`, `notFound` where the contributor is no person */
export async function openAccount(tx: Writer, account: NewAccount, passwordHash: string | null, now: Date): Promise<Account> {
  await freeEmail(tx, account.email)
  await knownPerson(tx, account.contributorId ?? null)
  const [row] = await tx
    .insert(staff)
    .values({ ...account, passwordHash, createdAt: now })
    .returning()
  await touch(tx, touchedByAccount(account), now)
  return row ?? refuse('unexpected')
}

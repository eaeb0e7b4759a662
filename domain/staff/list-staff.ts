import { and, asc, eq, isNull, max } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, facts, sessions, staff } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Role, Staff } from '../../model/staff'
import type { Actor } from '../log/record'
import { asStaff } from './account'
import { withSecondFactor } from './any-factor'
import { may } from './may'

/** What the account can be used for now. */
export type StaffState = 'active' | 'invited' | 'disabled'

export interface ListedStaff extends Staff {
  readonly state: StaffState
  readonly demo: boolean
  /** Whether an app or a passkey is set up. */
  readonly secondFactor: boolean
  /** Name of the contributor linked to it; empty for none. */
  readonly contributor: string
  readonly createdAt: Date
  /** Last use of a session that is still open. */
  readonly seenAt: Date | null
}

/**
 * Every account, those in use first, by name.
 * @throws {Refusal} `notAllowed`
 */
export async function listStaff(reader: Reader, actor: Actor): Promise<ListedStaff[]> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const seen = reader
    .select({ staffId: sessions.staffId, seenAt: max(sessions.seenAt).as('last_seen') })
    .from(sessions)
    .groupBy(sessions.staffId)
    .as('seen')
  const rows = await reader
    .select({ account: staff, contributor: contributors.name, seenAt: seen.seenAt })
    .from(staff)
    .leftJoin(contributors, eq(contributors.id, staff.contributorId))
    .leftJoin(seen, eq(seen.staffId, staff.id))
    .orderBy(asc(staff.name))
  const secured = await withSecondFactor(reader)
  return rows
    .map(({ account, contributor, seenAt }) => ({
      ...asStaff(account),
      state:
        account.disabledAt !== null ? ('disabled' as const) : account.passwordHash === null ? ('invited' as const) : ('active' as const),
      demo: account.demo,
      secondFactor: secured.has(account.id),
      contributor: contributor ?? '',
      createdAt: account.createdAt,
      seenAt,
    }))
    .sort((one, other) => Number(one.state === 'disabled') - Number(other.state === 'disabled'))
}

/** People of the register to whom an account can be tied, by sort name. */
export async function registeredPeople(reader: Reader): Promise<{ id: ContributorId; name: string }[]> {
  return reader
    .select({ id: contributors.id, name: contributors.name })
    .from(contributors)
    .where(and(eq(contributors.kind, 'person'), isNull(contributors.deactivatedAt), isNull(contributors.mergedInto)))
    .orderBy(asc(contributors.sortName))
}

/** Name of the fact that holds the password of the demo's accounts; the demo puts it there. */
export const demoPasswordFact = 'demoPassword'

export interface DemoAccounts {
  readonly password: string
  readonly accounts: readonly { readonly name: string; readonly email: string; readonly role: Role }[]
}

const rank = { admin: 0, editor: 1, reporter: 2 } as const satisfies Record<Role, number>

/** The demo's accounts and the password everybody knows, for the sign-in page; `null` where there is no demo. */
export async function demoAccounts(reader: Reader): Promise<DemoAccounts | null> {
  const [fact] = await reader.select({ password: facts.value }).from(facts).where(eq(facts.name, demoPasswordFact))
  if (fact === undefined) return null
  const accounts = await reader
    .select({ name: staff.name, email: staff.email, role: staff.role })
    .from(staff)
    .where(and(eq(staff.demo, true), isNull(staff.disabledAt)))
    .orderBy(asc(staff.name))
  if (accounts.length === 0) return null
  return { password: fact.password, accounts: accounts.sort((one, other) => rank[one.role] - rank[other.role]) }
}

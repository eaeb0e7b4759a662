import { count, eq } from 'drizzle-orm'
import type { Newsroom, Reader, Writer } from '../../db/client'
import { facts, staff } from '../../db/schema'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { asStaff, openAccount } from './account'
import { digest, newToken } from './digest'
import { hashPassword } from './password'
import { type Admitted, admit } from './second-step'

/** Name of the fact that holds the digest of the one setup link. */
const setupFact = 'setupLink'

/** Whether this newsroom has no staff at all. */
export async function nobodyYet(reader: Reader): Promise<boolean> {
  const [row] = await reader.select({ number: count() }).from(staff)
  return (row?.number ?? 0) === 0
}

/**
 * The token by which the first admin of a newsroom without staff opens an account; `null` once there is anybody. Each
 * call ends the token before, so the server may print one at every start.
 */
export async function setupLink(tx: Writer): Promise<string | null> {
  if (!(await nobodyYet(tx))) return null
  const token = newToken()
  const value = digest(token)
  await tx.insert(facts).values({ name: setupFact, value }).onConflictDoUpdate({ target: facts.name, set: { value } })
  return token
}

/** Whether this is the setup link, and nobody has used it. */
export async function isSetupLink(reader: Reader, token: string): Promise<boolean> {
  const [row] = await reader.select({ value: facts.value }).from(facts).where(eq(facts.name, setupFact))
  return row?.value === digest(token) && (await nobodyYet(reader))
}

export interface SetUp extends Pick<Staff, 'name' | 'email' | 'language'> {
  readonly token: string
  readonly password: string
  readonly userAgent: string
}

/**
 * Opens the first account of a newsroom, an admin's, and lets them in. Takes the newsroom, not a transaction: hashing must hold nobody up.
 * @throws {Refusal} `linkExpired`
 */
export async function setUp({ reader, write }: Newsroom, { token, password, userAgent, ...wish }: SetUp, now: Date): Promise<Admitted> {
  const { name, email, language } = wish
  if (!(await isSetupLink(reader, token))) throw new Refusal('linkExpired')
  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    if (!(await isSetupLink(tx, token))) throw new Refusal('linkExpired')
    const account = await openAccount(tx, { name, email, language, role: 'admin' }, passwordHash, now)
    await tx.delete(facts).where(eq(facts.name, setupFact))
    await record(
      tx,
      asStaff(account),
      { action: 'staff.add', subjectId: account.id, subject: name, after: { name, email, role: 'admin', language } },
      now,
    )
    return admit(tx, account, userAgent, now)
  })
}

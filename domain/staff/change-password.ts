import { eq } from 'drizzle-orm'
import type { Newsroom } from '../../db/client'
import { staff } from '../../db/schema'
import type { SessionId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { someAccount } from './account'
import { endLinks } from './links'
import { hashPassword, passwordMatches } from './password'
import { closeSessionsOf } from './sessions'
import { giveBack, type Turn, takeTurn } from './throttle'

export interface ChangePassword {
  /** The one that stays signed in. */
  readonly sessionId: SessionId
  readonly oldPassword: string
  readonly password: string
}

/**
 * Changes one's own password and ends one's other sessions. Guessing the old one is slowed down like signing in. Takes
 * the newsroom, not a transaction: hashing must hold nobody up.
 * @throws {Refusal} `wrongPassword`, `tooManyTries`
 */
export async function changePassword(
  { reader, write }: Newsroom,
  who: Staff,
  { sessionId, oldPassword, password }: ChangePassword,
  now: Date,
): Promise<void> {
  const turns: readonly Turn[] = [{ by: 'device', email: who.email, device: sessionId }]
  await write((tx) => takeTurn(tx, turns, now))
  const account = await someAccount(reader, who.id)
  if (!(await passwordMatches(account.passwordHash, oldPassword))) throw new Refusal('wrongPassword')
  const passwordHash = await hashPassword(password)
  await write(async (tx) => {
    await giveBack(tx, turns)
    await tx.update(staff).set({ passwordHash, demo: false }).where(eq(staff.id, who.id))
    await endLinks(tx, who.id)
    await closeSessionsOf(tx, who.id, { except: sessionId })
    await record(tx, who, { action: 'staff.password', subjectId: who.id, subject: who.name }, now)
  })
}

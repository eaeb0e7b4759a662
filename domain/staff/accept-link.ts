import { and, eq, isNull } from 'drizzle-orm'
import type { Newsroom } from '../../db/client'
import { staff, staffLinks } from '../../db/schema'
import { Refusal, refuse } from '../../model/refusal'
import { record } from '../log/record'
import { asStaff } from './account'
import { endLinks, linkWith } from './links'
import { hashPassword } from './password'
import { admitByPassword, type SignedInBy } from './second-step'
import { closeSessionsOf } from './sessions'
import { giveBack } from './throttle'

/**
 * Whoever holds the link chooses the account's password; every session of it ends, and so does the link. They
 * are let in at once, as far as a right password leads: turned away now, they would come back with a link that is used up.
 * Takes the newsroom, not a transaction: hashing must hold nobody up.
 * @throws {Refusal} `linkExpired`
 */
export async function acceptLink(
  { reader, write }: Newsroom,
  { token, password, userAgent }: { readonly token: string; readonly password: string; readonly userAgent: string },
  now: Date,
): Promise<SignedInBy & { readonly email: string }> {
  if ((await linkWith(reader, token, now)) === null) throw new Refusal('linkExpired')
  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    // Looked up again: the same link may have been used while this one was hashing.
    const { id, account } = (await linkWith(tx, token, now)) ?? refuse('linkExpired')
    await tx
      .update(staffLinks)
      .set({ usedAt: now })
      .where(and(eq(staffLinks.id, id), isNull(staffLinks.usedAt)))
    // With a password of its own it is no longer an account that everybody may use.
    await tx.update(staff).set({ passwordHash, demo: false }).where(eq(staff.id, account.id))
    await endLinks(tx, account.id)
    await closeSessionsOf(tx, account.id)
    await giveBack(tx, [{ by: 'account', email: account.email }])
    await record(tx, asStaff(account), { action: 'staff.password', subjectId: account.id, subject: account.name }, now)
    return { ...(await admitByPassword(tx, account, userAgent, now)), email: account.email }
  })
}

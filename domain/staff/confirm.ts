import { eq } from 'drizzle-orm'
import type { Newsroom, Writer } from '../../db/client'
import { sessions } from '../../db/schema'
import type { SessionId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { someAccount } from './account'
import { anyFactor } from './any-factor'
import { type ShownPasskey, type Site, withPasskey } from './passkeys'
import { passwordMatches } from './password'
import { codeRight } from './second-factor'
import type { SignedIn } from './sessions'
import { giveBack, type Turn, takeTurn } from './throttle'
import type { Vault } from './totp'

async function keepConfirmed(tx: Writer, sessionId: SessionId, now: Date): Promise<void> {
  await tx.update(sessions).set({ confirmedAt: now }).where(eq(sessions.id, sessionId))
}

export interface Proof {
  readonly sessionId: SessionId
  readonly password: string
  /** Digits of the app or a recovery code, of whoever has a second factor. */
  readonly code: string
}

/**
 * Whoever is signed in proves again who they are, by all that signing in asks for. Guessing is slowed down. Takes the
 * newsroom, not a transaction: hashing must hold nobody up.
 * @throws {Refusal} `wrongPassword`, `wrongCode`, `tooManyTries`
 */
export async function confirmSelf({ reader, write }: Newsroom, vault: Vault, who: Staff, proof: Proof, now: Date): Promise<void> {
  const { sessionId, password, code } = proof
  const turns: readonly Turn[] = [{ by: 'device', email: who.email, device: sessionId }]
  await write((tx) => takeTurn(tx, turns, now))
  const { passwordHash } = await someAccount(reader, who.id)
  if (!(await passwordMatches(passwordHash, password))) throw new Refusal('wrongPassword')
  await write(async (tx) => {
    if ((await anyFactor(tx, who.id)) && !(await codeRight(tx, vault, who, code, now))) throw new Refusal('wrongCode')
    await giveBack(tx, turns)
    await keepConfirmed(tx, sessionId, now)
  })
}

/** @throws {Refusal} `stepExpired`, `passkeyRefused` also for somebody else's passkey */
export async function confirmByPasskey(
  house: Newsroom,
  site: Site,
  { staff, sessionId, address }: Pick<SignedIn, 'staff' | 'sessionId'> & { readonly address: string },
  shown: ShownPasskey,
  now: Date,
): Promise<void> {
  const confirm = async (tx: Writer, { id }: { readonly id: Staff['id'] }) => {
    if (id !== staff.id) throw new Refusal('passkeyRefused')
    await giveBack(tx, [{ by: 'challenge', address }])
    await keepConfirmed(tx, sessionId, now)
  }
  await withPasskey(house, site, shown, confirm, now)
}

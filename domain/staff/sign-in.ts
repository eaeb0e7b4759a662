import type { Newsroom } from '../../db/client'
import { Refusal } from '../../model/refusal'
import { accountByEmail } from './account'
import { passwordMatches } from './password'
import { admitByPassword, type SignedInBy } from './second-step'
import { giveBack, type Turn, takeTurn } from './throttle'

export interface SignIn {
  /** As typed. */
  readonly email: string
  readonly password: string
  /** Where the request comes from, as the listener saw it. */
  readonly address: string
  /** Name of a browser that has signed in to this account before. */
  readonly device: string | null
  readonly userAgent: string
}

/** A longer one is nobody's, and hashing it would be work for nothing. */
const longestPassword = 200

/**
 * Opens a session for whoever knows the password, if that is all the account asks for. An unknown, disabled or not yet accepted account gets the same answer
 * as a wrong password, after the same work. Takes the newsroom, not a transaction: hashing must hold nobody up.
 * @throws {Refusal} `wrongCredentials`, `tooManyTries` with `{ seconds }`
 */
export async function signIn({ reader, write }: Newsroom, typed: SignIn, now: Date): Promise<SignedInBy> {
  const email = typed.email.trim().toLowerCase()
  const turns: readonly Turn[] = [
    typed.device === null ? { by: 'account', email } : { by: 'device', email, device: typed.device },
    { by: 'address', address: typed.address },
  ]
  await write((tx) => takeTurn(tx, turns, now))

  const account = await accountByEmail(reader, email)
  const usable = account !== null && account.disabledAt === null ? account.passwordHash : null
  const right = await passwordMatches(usable, typed.password.slice(0, longestPassword + 1))
  if (account === null || !right) throw new Refusal('wrongCredentials')

  return write(async (tx) => {
    await giveBack(tx, turns)
    return admitByPassword(tx, account, typed.userAgent, now)
  })
}

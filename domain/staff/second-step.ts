import type { Newsroom, Reader, Writer } from '../../db/client'
import type { SessionId, StepId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { record } from '../log/record'
import { type Account, accountById, asStaff } from './account'
import { anyFactor } from './any-factor'
import { codeRight } from './second-factor'
import { openSession } from './sessions'
import { endStep, openStep, stepWith } from './steps'
import { giveBack, type Turn, takeTurn } from './throttle'
import type { Vault } from './totp'

export interface Admitted {
  readonly is: 'in'
  readonly sessionId: SessionId
  readonly email: string
}

/** Lets somebody in who has proved all that there is to prove. */
export async function admit(tx: Writer, account: Account, userAgent: string, now: Date): Promise<Admitted> {
  await record(tx, asStaff(account), { action: 'staff.signIn', subjectId: account.id, subject: account.name }, now)
  return { is: 'in', sessionId: await openSession(tx, account.id, userAgent, now), email: account.email }
}

/**
 * Whoever has typed the password and not yet a code.
 * @throws {Refusal} `stepExpired`, also for an account that was disabled meanwhile
 */
export async function halfwayIn(reader: Reader, stepId: StepId | null, now: Date): Promise<Account> {
  const { staffId } = await stepWith(reader, 'secondStep', stepId, now)
  const account = staffId === null ? null : await accountById(reader, staffId)
  return account === null || account.disabledAt !== null ? refuse('stepExpired') : account
}

/** Where the right password leads: in, or to the second step, which `finishSignIn` takes. */
export type SignedInBy = Admitted | { readonly is: 'secondStep'; readonly stepId: StepId }

/** Lets somebody in whose password is right, if that is all the account asks for. */
export async function admitByPassword(tx: Writer, account: Account, userAgent: string, now: Date): Promise<SignedInBy> {
  if (!(await anyFactor(tx, account.id))) return admit(tx, account, userAgent, now)
  return { is: 'secondStep', stepId: await openStep(tx, { kind: 'secondStep', staffId: account.id }, now) }
}

export interface SecondStep {
  readonly stepId: StepId
  /** As typed: digits of the app, or a recovery code. */
  readonly code: string
  /** Where the request comes from, as the listener saw it. */
  readonly address: string
  /** Name of a browser that has signed in to this account before. */
  readonly device: string | null
  readonly userAgent: string
}

/**
 * Opens a session for whoever typed the password before and now a right code. Guessing codes is slowed down as guessing
 * passwords is, and counted apart from it.
 * @throws {Refusal} `stepExpired`, `wrongCode`, `tooManyTries` with `{ seconds }`
 */
export async function finishSignIn({ reader, write }: Newsroom, vault: Vault, typed: SecondStep, now: Date): Promise<Admitted> {
  const { email } = await halfwayIn(reader, typed.stepId, now)
  const turns: readonly Turn[] = [
    { by: 'code', email, device: typed.device },
    { by: 'address', address: typed.address },
  ]
  await write((tx) => takeTurn(tx, turns, now))
  return write(async (tx) => {
    // Looked up again: another tab may have gone in by it meanwhile.
    const account = await halfwayIn(tx, typed.stepId, now)
    if (!(await codeRight(tx, vault, asStaff(account), typed.code, now))) return refuse('wrongCode')
    await endStep(tx, typed.stepId)
    await giveBack(tx, turns)
    return admit(tx, account, typed.userAgent, now)
  })
}

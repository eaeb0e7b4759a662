import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, asc, eq } from 'drizzle-orm'
import type { Newsroom, Reader, Writer } from '../../db/client'
import { passkeys } from '../../db/schema'
import type { StaffId, StepId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { type Account, accountById } from './account'
import { notForEverybody } from './not-for-everybody'
import { firstRecoveryCodes, lastFactorGone } from './recovery-codes'
import { endStep, openStep, stepWith } from './steps'

/** Whom passkeys are made for: the site, by the name and origin that its settings give it, never by those of a request. */
export interface Site {
  readonly name: string
  /** Host name. */
  readonly id: string
  readonly origin: string
}

export interface OwnPasskey {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** Somebody's passkeys, oldest first. */
export async function passkeysOf(reader: Reader, staffId: StaffId): Promise<OwnPasskey[]> {
  const { id, name, createdAt, usedAt } = passkeys
  return reader.select({ id, name, createdAt, usedAt }).from(passkeys).where(eq(passkeys.staffId, staffId)).orderBy(asc(createdAt))
}

/** Whether anybody here has one: else nobody need be offered to sign in by it. */
export async function anybodyHasPasskeys(reader: Reader): Promise<boolean> {
  return (await reader.select({ id: passkeys.id }).from(passkeys).limit(1)).length > 0
}

interface Ceremony<Options> {
  readonly stepId: StepId
  readonly options: Options
}

/** Begins to make a passkey; the browser goes on with the options. */
export async function beginNewPasskey(
  { reader, write }: Newsroom,
  who: Staff,
  site: Site,
  now: Date,
): Promise<Ceremony<PublicKeyCredentialCreationOptionsJSON>> {
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.id,
    userName: who.email,
    userDisplayName: who.name,
    userID: new TextEncoder().encode(who.id),
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(reader, who.id)).map(({ id }) => ({ id })),
    // Found without a name being typed, and opened by finger, face or PIN: possession and person in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const stepId = await write((tx) => openStep(tx, { kind: 'newPasskey', staffId: who.id, challenge: options.challenge }, now))
  return { stepId, options }
}

interface NewPasskey {
  readonly stepId: StepId | null
  readonly response: RegistrationResponseJSON
  readonly name: string
}

/**
 * Keeps a passkey that the browser has made. Takes the newsroom, not a transaction: checking it is no query.
 * @returns recovery codes if there were none yet, to be shown this once
 * @throws {Refusal} `stepExpired`, `passkeyRefused`
 */
export async function addPasskey(
  { reader, write }: Newsroom,
  who: Staff,
  site: Site,
  { stepId, response, name }: NewPasskey,
  now: Date,
): Promise<readonly string[]> {
  const step = await stepWith(reader, 'newPasskey', stepId, now)
  if (step.staffId !== who.id) throw new Refusal('stepExpired')
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: step.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(() => null)
  const { credential } = checked?.registrationInfo ?? refuse('passkeyRefused')
  const { id, counter, transports = [] } = credential
  return write(async (tx) => {
    await stepWith(tx, 'newPasskey', step.id, now)
    await endStep(tx, step.id)
    await tx
      .insert(passkeys)
      .values({ id, staffId: who.id, publicKey: Buffer.from(credential.publicKey), counter, transports, name, createdAt: now })
    await notForEverybody(tx, who.id)
    await record(tx, who, { action: 'staff.passkey', subjectId: who.id, subject: who.name, after: { name } }, now)
    return firstRecoveryCodes(tx, who, now)
  })
}

/** @throws {Refusal} `notFound` unless it is one's own */
export async function removePasskey(tx: Writer, who: Staff, { id }: { readonly id: string }, now: Date): Promise<void> {
  const [gone] = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.staffId, who.id)))
    .returning({ name: passkeys.name })
  if (gone === undefined) throw new Refusal('notFound')
  await record(tx, who, { action: 'staff.passkeyRemove', subjectId: who.id, subject: who.name, before: { name: gone.name } }, now)
  await lastFactorGone(tx, who.id)
}

/** Begins to ask for a passkey, whoever's it will be. */
export async function beginPasskey({ write }: Newsroom, site: Site, now: Date): Promise<Ceremony<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
  const stepId = await write((tx) => openStep(tx, { kind: 'passkey', staffId: null, challenge: options.challenge }, now))
  return { stepId, options }
}

export interface ShownPasskey {
  readonly stepId: StepId | null
  readonly response: AuthenticationResponseJSON
}

/**
 * Whose passkey signed what was asked for, once. An unknown passkey, a disabled account and a wrong signature are told in
 * the same word. The rest of the change goes into the same transaction.
 * @throws {Refusal} `stepExpired`, `passkeyRefused`
 */
export async function withPasskey<Result>(
  { reader, write }: Newsroom,
  site: Site,
  { stepId, response }: ShownPasskey,
  change: (tx: Writer, account: Account) => Promise<Result>,
  now: Date,
): Promise<Result> {
  const step = await stepWith(reader, 'passkey', stepId, now)
  const [key] = await reader.select().from(passkeys).where(eq(passkeys.id, response.id))
  const { id, publicKey, counter, transports, staffId } = key ?? refuse('passkeyRefused')
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: step.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports },
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) throw new Refusal('passkeyRefused')
  const { newCounter } = checked.authenticationInfo
  return write(async (tx) => {
    await stepWith(tx, 'passkey', step.id, now)
    await endStep(tx, step.id)
    const account = await accountById(tx, staffId)
    const used = await tx
      .update(passkeys)
      .set({ counter: newCounter, usedAt: now })
      .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter)))
      .returning({ id: passkeys.id })
    // Taken away, or used by a copy, between the look and now.
    if (account === null || account.disabledAt !== null || used.length === 0) throw new Refusal('passkeyRefused')
    return change(tx, account)
  })
}

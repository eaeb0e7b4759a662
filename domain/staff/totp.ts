import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Reader, Writer } from '../../db/client'
import { totps } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { notForEverybody } from './not-for-everybody'
import { firstRecoveryCodes, lastFactorGone } from './recovery-codes'

/** Encrypts what must be read again, each for one owner, with a key that the database does not have. */
export interface Vault {
  readonly seal: (words: string, owner: string) => string
  /** `null` if it was not sealed for this owner, or with another key. */
  readonly open: (sealed: string, owner: string) => string | null
}

/** What RFC 6238 recommends and every app can do. */
const parameters = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** 160 bits (RFC 4226, 4). */
const secretBytes = 20

/** A secret that was shown and not confirmed for so long may have been seen by others: another is made. */
const settingUpHolds = 15 * 60_000

async function rowOf(reader: Reader, staffId: StaffId) {
  const [row] = await reader.select().from(totps).where(eq(totps.staffId, staffId))
  return row
}

export async function hasTotp(reader: Reader, staffId: StaffId): Promise<boolean> {
  return (await rowOf(reader, staffId))?.confirmedAt instanceof Date
}

/** Makes the secret for an app; it counts once the app's digits were typed. One that counts already stays. */
export async function beginTotp(tx: Writer, who: Staff, { vault }: { readonly vault: Vault }, now: Date): Promise<void> {
  if (await hasTotp(tx, who.id)) return
  const fresh = { secret: vault.seal(new Secret({ size: secretBytes }).base32, who.id), createdAt: now }
  await tx
    .insert(totps)
    .values({ staffId: who.id, ...fresh })
    .onConflictDoUpdate({ target: totps.staffId, set: fresh })
}

export interface PendingTotp {
  /** Base32, for typing. */
  readonly secret: string
  /** `otpauth://totp/…`, for a camera. */
  readonly address: string
}

interface AppWish {
  readonly vault: Vault
  readonly siteName: string
}

/** What an app has to be told, while its digits were not typed yet; `null` at any other time. */
export async function pendingTotp(reader: Reader, who: Staff, { vault, siteName }: AppWish, now: Date): Promise<PendingTotp | null> {
  const row = await rowOf(reader, who.id)
  const secret = row !== undefined && isPending(row, now) ? vault.open(row.secret, who.id) : null
  if (secret === null) return null
  // A colon parts issuer and account in the address.
  const issuer = siteName.replaceAll(':', ' ')
  return { secret, address: new TOTP({ ...parameters, issuer, label: who.email, secret: Secret.fromBase32(secret) }).toString() }
}

/**
 * The first digits were typed: from now on the app is asked for.
 * @returns recovery codes if there were none yet, to be shown this once
 * @throws {Refusal} `notFound` if none was begun lately, `wrongCode`
 */
export async function confirmTotp(
  tx: Writer,
  who: Staff,
  { code, vault }: { readonly code: string; readonly vault: Vault },
  now: Date,
): Promise<readonly string[]> {
  const row = (await rowOf(tx, who.id)) ?? refuse('notFound')
  if (row.confirmedAt !== null) return []
  if (!isPending(row, now)) throw new Refusal('notFound')
  const usedStep = stepOf(vault.open(row.secret, who.id), code, now) ?? refuse('wrongCode')
  await tx.update(totps).set({ confirmedAt: now, usedStep }).where(eq(totps.staffId, who.id))
  await notForEverybody(tx, who.id)
  await record(tx, who, { action: 'staff.totp', subjectId: who.id, subject: who.name }, now)
  return firstRecoveryCodes(tx, who, now)
}

/** @throws {Refusal} `notFound` */
export async function removeTotp(tx: Writer, who: Staff, now: Date): Promise<void> {
  const gone = await tx.delete(totps).where(eq(totps.staffId, who.id)).returning()
  if (gone.length === 0) throw new Refusal('notFound')
  await record(tx, who, { action: 'staff.totpRemove', subjectId: who.id, subject: who.name }, now)
  await lastFactorGone(tx, who.id)
}

/** Whether these are the digits of now, or of the thirty seconds before or after. Digits are taken once (RFC 6238, 5.2). */
export async function totpRight(tx: Writer, vault: Vault, staffId: StaffId, code: string, now: Date): Promise<boolean> {
  const row = await rowOf(tx, staffId)
  const step = row === undefined || row.confirmedAt === null ? null : stepOf(vault.open(row.secret, staffId), code, now)
  if (step === null) return false
  const used = await tx
    .update(totps)
    .set({ usedStep: step })
    .where(and(eq(totps.staffId, staffId), isNotNull(totps.confirmedAt), lt(totps.usedStep, step)))
    .returning({ staffId: totps.staffId })
  return used.length === 1
}

function isPending({ confirmedAt, createdAt }: typeof totps.$inferSelect, now: Date): boolean {
  return confirmedAt === null && now.getTime() - createdAt.getTime() < settingUpHolds
}

/** Which thirty seconds since 1970 the digits belong to; `null` for none near now. */
function stepOf(secret: string | null, code: string, now: Date): number | null {
  if (secret === null) return null
  const timestamp = now.getTime()
  const delta = new TOTP({ ...parameters, secret: Secret.fromBase32(secret) }).validate({ token: code, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / parameters.period) + delta
}

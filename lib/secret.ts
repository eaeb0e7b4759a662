import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../db/folder'
import type { Vault } from '../domain/staff/totp'
import type { StaffId } from '../model/ids'
import { env } from './env'

const isMissing = (fault: unknown) => (fault as NodeJS.ErrnoException).code === 'ENOENT'
const isThere = (fault: unknown) => (fault as NodeJS.ErrnoException).code === 'EEXIST'

/** Where a newsroom's generated secret lies, readable by its owner alone. */
export function secretFile(folder: string): string {
  return join(folder, 'secret')
}

/**
 * The newsroom's secret, made when there is none. Written beside and linked into place: another process that starts at
 * the same moment reads all of it or makes none of its own.
 */
function fileSecret(folder: string): string {
  const file = secretFile(folder)
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (fault) {
    if (!isMissing(fault)) throw fault
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (fault) {
    if (!isThere(fault)) throw fault
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}

const kept = new Map<string, string>()

/** The secret everything else is derived from: the environment's, else the file's. */
function secret(folder = dataFolder()): string {
  const given = env().MASTHEAD_SECRET
  if (given !== undefined) return given
  const known = kept.get(folder) ?? fileSecret(folder)
  kept.set(folder, known)
  return known
}

/** A key for one purpose; knowing it tells nothing of the secret or of other keys (RFC 5869). */
function keyFor(purpose: string, folder?: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret(folder), '', `masthead ${purpose}`, 32))
}

/** Signs and encrypts the cookie of a session. */
export function sessionSecret(folder?: string): string {
  return keyFor('session', folder).toString('base64url')
}

/**
 * The AES-256-GCM key, in base64url, with which the editor encrypts what it keeps in the browser for this member of
 * staff: whoever sits down at the machine next does not get it.
 */
export function draftKeyFor(staffId: StaffId): string {
  return keyFor(`draft ${staffId}`).toString('base64url')
}

/** Vouches for words that a browser keeps and brings back. */
export function sealed(words: string): string {
  return `${words}.${createHmac('sha256', keyFor('seal')).update(words).digest('base64url')}`
}

/** The words, if it was we who sealed them. */
export function unsealed(seal: string): string | null {
  const words = seal.slice(0, seal.lastIndexOf('.'))
  const ours = Buffer.from(sealed(words))
  const theirs = Buffer.from(seal)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? words : null
}

const nonceBytes = 12
const tagBytes = 16

/**
 * Keeps what the database must be able to give back (secrets of authenticator apps) from whoever has only the database:
 * AES-256-GCM, bound to its owner. Behind another secret nothing of it opens; recovery codes still do.
 */
export function vault(folder?: string): Vault {
  const key = keyFor('vault', folder)
  return {
    seal(words, owner) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
      const hidden = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
    },
    open(sealed, owner) {
      const all = Buffer.from(sealed, 'base64url')
      const [nonce, tag, hidden] = [
        all.subarray(0, nonceBytes),
        all.subarray(nonceBytes, nonceBytes + tagBytes),
        all.subarray(nonceBytes + tagBytes),
      ]
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(owner)).setAuthTag(tag)
        return Buffer.concat([cipher.update(hidden), cipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

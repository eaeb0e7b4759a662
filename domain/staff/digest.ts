import { createHash, randomBytes } from 'node:crypto'

/** Digest of something that need not be read again: a link's token, an address that failed to sign in. */
export function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64url')
}

/** A secret that nobody guesses: 256 random bits, fit for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

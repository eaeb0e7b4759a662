import { createHash, randomBytes } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { noHead } from '../model/log-chain'

/*
 * How entries of the log hang together (docs/decisions/022). An entry's hash covers the one before it, all that is no
 * words, and the words by a salted digest: so words that must go by law can go, and the chain stays whole.
 */

/** What of an entry is no words: it stays for good. */
export interface EntryFacts {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly staffId: string | null
  readonly action: string
  readonly subjectId: string
  readonly storyId: string | null
}

/** The words of an entry as they are stored: `before` and `after` as JSON text. */
export interface EntryWords {
  readonly actor: string
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly note: string
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Without it, a digest that stays would let anybody try out names until one fits. */
export const newSalt = () => randomBytes(16).toString('hex')

/** Arrays of JSON, so that no two different entries are written alike. */
export function wordsDigest(salt: string, { actor, subject, before, after, note }: EntryWords): string {
  return sha256(JSON.stringify([salt, actor, subject, before, after, note]))
}

/** @param previous hash of the entry before */
export function entryHash(previous: string, { id, at, staffId, action, subjectId, storyId }: EntryFacts, digest: string): string {
  return sha256(JSON.stringify([previous, id, at, staffId, action, subjectId, storyId, digest]))
}

/**
 * Gives a connection what the migration needs that chains a log which had no chain. `log_hash` has to be asked for one
 * entry after the other.
 */
export function offerChaining(sqlite: Sqlite.Database): void {
  let last = { id: 0, hash: noHead.hash }
  sqlite.function('log_digest', (salt, actor, subject, before, after, note) =>
    wordsDigest(String(salt), {
      actor: String(actor),
      subject: String(subject),
      before: before === null ? null : String(before),
      after: after === null ? null : String(after),
      note: String(note),
    }),
  )
  sqlite.function('log_hash', (id, at, staffId, action, subjectId, storyId, digest) => {
    const facts = {
      id: Number(id),
      at: Number(at),
      staffId: staffId === null ? null : String(staffId),
      action: String(action),
      subjectId: String(subjectId),
      storyId: storyId === null ? null : String(storyId),
    }
    if (facts.id <= last.id) throw new Error('the log is not read in its order')
    last = { id: facts.id, hash: entryHash(last.hash, facts, String(digest)) }
    return last.hash
  })
}

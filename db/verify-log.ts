import Sqlite from 'better-sqlite3'
import { erased } from '../model/erasure-words'
import { type LogHead, noHead } from '../model/log-chain'
import type { Writer } from './client'
import { type EntryFacts, type EntryWords, entryHash, wordsDigest } from './log-chain'

/** What is wrong with a log, at which entry. */
export interface LogFault {
  readonly number: number
  readonly is: /** Its words are not those that were written. */
    | 'changed'
    /** It does not follow from the one before: it was changed, or something before it was changed, removed or put in. */
    | 'unlinked'
    /** Entries up to this one were written and are gone. */
    | 'cut'
    /** A later entry says that its words were emptied, and nothing of it was. */
    | 'notEmptied'
    /** It is not the entry that was here when the head was noted. */
    | 'otherHead'
}

/** An entry that says that the words of others were emptied by law. */
export interface LogRedaction {
  readonly number: number
  readonly at: Date
  readonly actor: string
  /** For how many entries it vouches. */
  readonly entries: number
}

export interface LogVerdict {
  /** Empty: the log is whole. At most {@link most}. */
  readonly faults: readonly LogFault[]
  readonly entries: number
  /** Entries whose words were emptied by law, each vouched for by a later entry. */
  readonly redacted: number
  /** Entries that vouch for others, oldest first: nothing but a look at each tells whether it was the law. */
  readonly redactions: readonly LogRedaction[]
  readonly head: LogHead
}

/** Faults that are told; after so many there is nothing left to trust. */
const most = 20

/** The action of entries that say which others were emptied, and what digests their words have since. */
export const redaction = 'log.redact'

type Row = EntryFacts & EntryWords & { readonly salt: string; readonly digest: string; readonly hash: string }

/** Verifies the log in a database file, also while a server is at work on it. */
export function verifyLogIn(file: string, expected?: LogHead): LogVerdict {
  const sqlite = new Sqlite(file, { readonly: true, timeout: 5000 })
  try {
    // One moment of it all, however long reading takes.
    return sqlite.transaction(() => verifyLog(sqlite, expected))()
  } finally {
    sqlite.close()
  }
}

/** The same within a transaction, with what it wrote so far. */
export function verifyLogWithin(tx: Writer): LogVerdict {
  return verifyLog((tx as Writer & { readonly $client: Sqlite.Database }).$client)
}

/**
 * Looks through the whole log for anything that was changed, removed, put in or cut behind its back. A tail that was cut,
 * or a chain made anew throughout, can be told for certain only by a head that was kept elsewhere.
 */
function verifyLog(sqlite: Sqlite.Database, expected?: LogHead): LogVerdict {
  const faults: LogFault[] = []
  const found = (fault: LogFault) => void (faults.length < most && faults.push(fault))
  const otherWords = new Map<number, OtherWords>()
  const redactions: (LogRedaction & { digests: Readonly<Record<string, string>> })[] = []
  let last = noHead
  let entries = 0
  let metExpected = expected === undefined || expected.number === 0

  const rows = sqlite
    .prepare(
      `SELECT id, at, staff_id AS staffId, actor, action, subject_id AS subjectId, subject, story_id AS storyId, "before", "after", note, salt, digest, hash
       FROM log ORDER BY id`,
    )
    .iterate() as IterableIterator<Row>
  for (const row of rows) {
    entries += 1
    if (entryHash(last.hash, row, row.digest) !== row.hash) found({ number: row.id, is: 'unlinked' })
    const digest = wordsDigest(row.salt, row)
    if (digest !== row.digest) otherWords.set(row.id, { digest, emptied: wasEmptied(row) })
    if (row.action === redaction) redactions.push(redactionOf(row))
    if (row.id === expected?.number) {
      metExpected = true
      if (row.hash !== expected.hash) found({ number: row.id, is: 'otherHead' })
    }
    last = { number: row.id, hash: row.hash }
  }

  const { changed, redacted } = vouchedFor(otherWords, redactions)
  for (const number of changed) found({ number, is: 'changed' })
  for (const [number, { emptied }] of otherWords) if (!emptied && !changed.includes(number)) found({ number, is: 'notEmptied' })
  const written = Number(sqlite.prepare(`SELECT max(seq) FROM sqlite_sequence WHERE name = 'log'`).pluck().get() ?? 0)
  if (!metExpected) found({ number: expected?.number ?? 0, is: 'cut' })
  else if (written > last.number) found({ number: written, is: 'cut' })
  return { faults, entries, redacted, redactions: redactions.map(({ digests: _, ...told }) => told), head: last }
}

/** What an entry holds that is not what was written. */
interface OtherWords {
  readonly digest: string
  readonly emptied: boolean
}

const wasEmptied = ({ actor, subject, before, after, note }: EntryWords) =>
  [actor, subject, before, after, note].some((words) => words?.includes(erased))

function redactionOf({ id, at, actor, after }: Row) {
  const digests = digestsIn(after)
  return { number: id, at: new Date(at), actor, entries: Object.keys(digests).length, digests }
}

/**
 * Which entries with other words than were written were emptied by law: what the last redaction says of them counts. One
 * that was emptied itself counts only if a later one vouches for it, so they are gone through from the last on.
 */
function vouchedFor(
  otherWords: ReadonlyMap<number, OtherWords>,
  redactions: readonly { readonly number: number; readonly digests: Readonly<Record<string, string>> }[],
) {
  const said = new Map<number, string>()
  for (const { number, digests } of redactions.toReversed()) {
    const digest = otherWords.get(number)?.digest
    if (digest !== undefined && said.get(number) !== digest) continue
    for (const [id, is] of Object.entries(digests)) if (Number(id) < number && !said.has(Number(id))) said.set(Number(id), is)
  }
  const changed = [...otherWords].filter(([number, { digest }]) => said.get(number) !== digest).map(([number]) => number)
  // Emptied and put back, or emptied and never changed, is not what the redaction says either.
  const restored = [...said.keys()].filter((number) => !otherWords.has(number))
  return { changed: [...changed, ...restored].toSorted((one, other) => one - other), redacted: otherWords.size - changed.length }
}

function digestsIn(after: string | null): Readonly<Record<string, string>> {
  try {
    const { digests } = JSON.parse(after ?? '{}') as { digests?: Readonly<Record<string, string>> }
    return digests ?? {}
  } catch {
    return {}
  }
}

import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Writer } from '../../db/client'
import { fixedWords } from '../../db/erasable'
import { eraseFrom, type Place, placesOf } from '../../db/erase'
import { aliases, contributors, credits, liveCredits, livePeople, portraits, sources } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import { verifyLogWithin } from '../../db/verify-log'
import { filedAs } from '../../model/contributor'
import { type Eraser, eraserOf } from '../../model/erasure'
import { erased, fewestErased } from '../../model/erasure-words'
import { ContributorId, type PictureId, SourceId, StoryId } from '../../model/ids'
import { Refusal, unreachable } from '../../model/refusal'
import { prose } from '../../model/text'
import { headOfLog } from '../log/head'
import { type Actor, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { storyById } from '../stories/story'
import { type Told, toldOfContributor, toldOfSource } from './whose-words'

const words = z.array(prose(10_000))

export const Redact = z.discriminatedUnion('of', [
  /** A passage of a story, word for word; several where it was put in several ways. */
  z.object({ of: z.literal('passage'), id: StoryId, words: words.min(1) }),
  /** Somebody, with further words by which they are known. */
  z.object({ of: z.literal('contributor'), id: ContributorId, words }),
  z.object({ of: z.literal('source'), id: SourceId, words }),
])
export type Redact = z.infer<typeof Redact>

export interface Redacted {
  readonly places: readonly Place[]
  /** Pictures of whoever it was: off their page, and in the library still, for they may show others too. */
  readonly portraits: readonly PictureId[]
}

/**
 * Where words stand that would be emptied.
 * @throws {Refusal} `notAllowed`, `notFound`, `wordsTooShort`
 */
export async function wouldRedact(reader: Reader, actor: Actor, input: Redact): Promise<readonly Place[]> {
  return placesOf(reader, await eraserFor(reader, actor, input, await told(reader, input)))
}

/**
 * Erasure by law: empties words everywhere in the database (drafts, revisions, credits as printed, log, search, words of
 * pictures, originals), whatever was promised never to change, and says in the log that it did and why, without the words.
 * What the file itself still holds of them goes with `scrubRemains`, after the commit.
 * @throws {Refusal} `notAllowed`, `notFound`, `wordsTooShort`
 */
export async function redact(tx: Writer, actor: Actor, input: Redact & { readonly reason: string }, now: Date): Promise<Redacted> {
  const known = await told(tx, input)
  const eraser = await eraserFor(tx, actor, input, known)
  const before = verifyLogWithin(tx)
  const faces = await emptyEntries(tx, input.of, known.ids)
  const { places, digests } = await eraseFrom(tx, eraser)

  const rows = Object.fromEntries(places.map(({ table, column, rows: count }) => [`${table}.${column}`, count]))
  const about = { subjectId: input.id, subject: '—', ...(input.of === 'passage' ? { storyId: input.id } : {}) }
  await record(
    tx,
    actor,
    { action: 'log.redact', ...about, after: { of: input.of, digests, rows }, note: eraser.inText(input.reason) },
    now,
  )
  // Nobody could mend it afterwards.
  if (verifyLogWithin(tx).faults.length > before.faults.length)
    throw new Error('the log would not be whole after this: nothing was changed')
  await touch(tx, [stale.settings, stale.takenBack], now)
  return { places, portraits: faces }
}

async function eraserFor(reader: Reader, actor: Actor, { words: further }: Redact, known: Told): Promise<Eraser> {
  if (actor !== 'system' && !may.eraseByLaw(actor)) throw new Refusal('notAllowed')
  if (further.some((one) => one.trim().length < fewestErased)) throw new Refusal('wordsTooShort')
  // Called after the entry of the log that tells of it: no two erasures give the same address.
  const addressed = `redacted-${(await headOfLog(reader)).number + 1}`
  return eraserOf({ words: [...known.words, ...further], ids: new Set(known.ids), addressed, fixed: fixedWords })
}

async function told(reader: Reader, wish: Redact): Promise<Told> {
  switch (wish.of) {
    case 'passage':
      if ((await storyById(reader, wish.id)) === null) throw new Refusal('notFound')
      return { ids: [], words: [] }
    case 'contributor':
      return toldOfContributor(reader, wish.id)
    case 'source':
      return toldOfSource(reader, wish.id)
    default:
      return unreachable(wish)
  }
}

/**
 * What is told of somebody beside their names: it is theirs by its place, not by its words.
 * @returns pictures that were of them
 */
async function emptyEntries(tx: Writer, of: Redact['of'], ids: readonly string[]): Promise<PictureId[]> {
  if (of === 'contributor') return emptyContributors(tx, ids as readonly ContributorId[])
  if (of === 'source') await emptySources(tx, ids as readonly SourceId[])
  return []
}

async function emptyContributors(tx: Writer, ids: readonly ContributorId[]): Promise<PictureId[]> {
  const nothing = { givenName: '', familyName: '', jobTitle: '', biography: '', place: '', publicContact: '', fediverse: '' }
  const none = { languages: [], expertise: [], links: [], identity: '', collectingNumber: '' }
  await tx
    .update(contributors)
    .set({ name: erased, sortName: erased, ...nothing, ...none })
    .where(inArray(contributors.id, ids))
  for (const id of ids) await unindexDesk(tx, 'contributor', id)
  await tx.delete(aliases).where(inArray(aliases.contributorId, ids))
  await tx.update(credits).set({ place: '' }).where(inArray(credits.contributorId, ids))
  await tx.update(liveCredits).set({ name: erased, initials: '', place: '' }).where(inArray(liveCredits.contributorId, ids))
  await tx
    .update(livePeople)
    .set({ filedAs: filedAs(erased) })
    .where(inArray(livePeople.contributorId, ids))
  const faces = await tx.delete(portraits).where(inArray(portraits.contributorId, ids)).returning({ id: portraits.pictureId })
  return faces.map(({ id }) => id)
}

async function emptySources(tx: Writer, ids: readonly SourceId[]): Promise<void> {
  for (const id of ids) await unindexDesk(tx, 'source', id)
  const nothing = { publisher: '', title: '', url: '', archivedUrl: '', description: '', anonymityReason: '', identity: '' }
  await tx
    .update(sources)
    .set({ label: erased, ...nothing })
    .where(inArray(sources.id, ids))
}

import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Writer } from '../../db/client'
import { eraseFrom, type Place, placesOf } from '../../db/erase'
import { aliases, contributors, liveCredits, sources } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import { erased, eraserOf, fewestErased } from '../../model/erasure'
import { ContributorId, SourceId, StoryId } from '../../model/ids'
import { Refusal, unreachable } from '../../model/refusal'
import { prose } from '../../model/text'
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

/**
 * Where words stand that would be emptied.
 * @throws {Refusal} `notAllowed`, `notFound`, `wordsTooShort`
 */
export async function wouldRedact(reader: Reader, actor: Actor, input: Redact): Promise<readonly Place[]> {
  return placesOf(reader, eraserFor(actor, input, await told(reader, input)))
}

/**
 * Erasure by law: empties words everywhere in the database (drafts, revisions, credits as printed, log, search, words of
 * pictures, originals), whatever was promised never to change, and says in the log that it did and why, without the words.
 * What the file itself still holds of them goes with `scrubRemains`, after the commit.
 * @throws {Refusal} `notAllowed`, `notFound`, `wordsTooShort`
 */
export async function redact(tx: Writer, actor: Actor, input: Redact & { readonly reason: string }, now: Date): Promise<readonly Place[]> {
  const known = await told(tx, input)
  const eraser = eraserFor(actor, input, known)
  await emptyEntries(tx, input.of, known.ids)
  const { places, digests } = await eraseFrom(tx, eraser)

  const rows = Object.fromEntries(places.map(({ table, column, rows: count }) => [`${table}.${column}`, count]))
  const about = { subjectId: input.id, subject: '—', ...(input.of === 'passage' ? { storyId: input.id } : {}) }
  await record(
    tx,
    actor,
    { action: 'log.redact', ...about, after: { of: input.of, digests, rows }, note: eraser.inText(input.reason) },
    now,
  )
  await touch(tx, [stale.settings, stale.takenBack], now)
  return places
}

function eraserFor(actor: Actor, { words: further, id }: Redact, known: Told) {
  if (actor !== 'system' && !may.eraseByLaw(actor)) throw new Refusal('notAllowed')
  if (further.some((one) => one.trim().length < fewestErased)) throw new Refusal('wordsTooShort')
  return eraserOf([...known.words, ...further], `redacted-${id.slice(0, 8)}`, new Set(known.ids))
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

/** What is told of somebody beside their names: it is theirs by its place, not by its words. */
async function emptyEntries(tx: Writer, of: Redact['of'], ids: readonly string[]): Promise<void> {
  if (of === 'contributor') {
    const known = ids as readonly ContributorId[]
    const nothing = { givenName: '', familyName: '', jobTitle: '', biography: '', place: '', publicContact: '', fediverse: '' }
    const none = { languages: [], expertise: [], links: [], identity: '', collectingNumber: '' }
    await tx
      .update(contributors)
      .set({ name: erased, sortName: erased, ...nothing, ...none })
      .where(inArray(contributors.id, known))
    for (const id of known) await unindexDesk(tx, 'contributor', id)
    await tx.delete(aliases).where(inArray(aliases.contributorId, known))
    await tx.update(liveCredits).set({ name: erased, initials: '', place: '' }).where(inArray(liveCredits.contributorId, known))
  }
  if (of === 'source') {
    for (const id of ids) await unindexDesk(tx, 'source', id)
    const nothing = { title: '', url: '', archivedUrl: '', description: '', anonymityReason: '', identity: '' }
    await tx
      .update(sources)
      .set({ label: erased, ...nothing })
      .where(inArray(sources.id, ids as readonly SourceId[]))
  }
}

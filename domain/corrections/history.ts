import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { corrections, log, publications, revisions } from '../../db/schema'
import type { RevisionId } from '../../model/ids'
import type { PrintedCorrection, PrintedStory } from '../../model/printed'
import { comparedPair, type PublicPartDifference, publicDifference, type Removal, redacted } from '../../model/public-difference'
import { type PublicVersion, type PublicWords, publicVersion } from '../../model/public-version'
import type { StoryContent } from '../../model/story'
import { reads } from '../log/reads'
import type { LogAction } from '../log/record'
import { stale } from '../log/stale'
import { sourcesOfToday } from '../stories/live-names'
import { printedStory } from '../stories/printed-story'
import { coveredSince } from './covered'
import { pseudonyms, veiledSince } from './veiled'

/** A time that readers were given something new: a publication with what was said of it, or words about it alone. */
type HistoryEntry =
  | { readonly is: 'publication'; readonly number: number; readonly at: Date; readonly corrections: readonly PrintedCorrection[] }
  | { readonly is: 'words'; readonly at: Date; readonly correction: PrintedCorrection }

interface PublicHistory {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[]
  /** What changed between two publications; `null` where there is one alone. */
  readonly compared: { readonly from: number; readonly to: number; readonly differences: readonly PublicPartDifference[] } | null
}

/**
 * What became of a story that readers can see: each publication, and the difference between two of them. Of what was
 * removed for law or privacy or withdrawn, of sources that were given cover since, and of people who gave way to a pseudonym,
 * only what stands today leaves this function.
 * @param asked numbers of publications as an address says them; the last two for anything that makes no sense
 */
export async function publicHistory(
  reader: Reader,
  story: PrintedStory,
  asked: Parameters<typeof comparedPair>[1],
  words: PublicWords,
): Promise<PublicHistory> {
  reads(stale.story(story.id))
  const published = await reader
    .select({ revisionId: publications.revisionId, at: publications.publishedAt })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.storyId, story.id))
    .orderBy(asc(revisions.number))
  const entries = [
    ...published.map(({ at }, nth): HistoryEntry => {
      const number = nth + 1
      return { is: 'publication', number, at, corrections: story.corrections.filter(({ difference }) => difference?.to === number) }
    }),
    ...story.corrections
      .filter(({ difference }) => difference === null)
      .map((correction): HistoryEntry => ({ is: 'words', at: correction.at, correction })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime())

  const pair = comparedPair(published.length, asked)
  if (pair === null) return { entries, compared: null }
  const ids = published.map((row) => row.revisionId)
  const kept = await keptVersions(reader, story, ids, words)
  const version = (number: number) => kept[number - 1]?.version ?? nothingThere(story)
  const removals = [...(await removalsFrom(reader, story, ids)), ...(await withdrawalsOf(reader, story, published))]
  const repeatable = (number: number) => {
    const removed = removals.filter(({ upTo }) => upTo >= number).map(({ reason, after }): Removal => ({ reason, after: version(after) }))
    const concerns = (sentence: string) => kept.some((one) => one.concernsCovered(sentence) || one.concernsVeiled(sentence))
    return redacted(version(number), [...removed, { reason: 'privacy', after: version(ids.length), concerns }])
  }
  return { entries, compared: { ...pair, differences: publicDifference(repeatable(pair.from), repeatable(pair.to)) } }
}

interface KeptVersion {
  readonly version: PublicVersion
  readonly concernsCovered: (sentence: string) => boolean
  readonly concernsVeiled: (sentence: string) => boolean
}

function nothingThere(story: PrintedStory): never {
  throw new Error(`story ${story.id} has no such publication`)
}

/** Published revisions as what was printed, with the sources that may be named today. */
async function keptVersions(reader: Reader, story: PrintedStory, ids: readonly RevisionId[], words: PublicWords): Promise<KeptVersion[]> {
  const rows = await reader
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]))
  const contents = new Map(rows.map((row) => [row.id, row.content]))
  const printed = ids.map((id) => contents.get(id) ?? nothingThere(story))
  const veiled = await pseudonyms(reader, printed)
  return Promise.all(
    printed.map(async (then, nth) => {
      const content: StoryContent = { ...then, ...(await sourcesOfToday(reader, then)) }
      return {
        version: publicVersion(printedStory(content, { ...story, credits: content.credits }), words),
        concernsCovered: coveredSince(then, content),
        concernsVeiled: veiledSince(then, printed.slice(nth + 1), veiled),
      }
    }),
  )
}

/** Of every publication up to one, only what stands in the one after is repeated; both by number. */
interface RemovalBetween {
  readonly reason: Removal['reason']
  readonly upTo: number
  readonly after: number
}

/** Corrections that took words away for good. */
async function removalsFrom(reader: Reader, story: PrintedStory, ids: readonly RevisionId[]): Promise<RemovalBetween[]> {
  const rows = await reader
    .select({ removal: corrections.removal, beforeId: corrections.beforeId, afterId: corrections.afterId })
    .from(corrections)
    .where(and(eq(corrections.storyId, story.id), ne(corrections.removal, 'none')))
    .orderBy(asc(corrections.correctedAt))
  return rows.flatMap(({ removal, beforeId, afterId }) =>
    removal === 'none' ? [] : [{ reason: removal, upTo: ids.indexOf(beforeId) + 1, after: ids.indexOf(afterId) + 1 }],
  )
}

const withdrawing: LogAction = 'story.withdraw'

/** Times that the story was taken off the site: what it said before must not come back by the way of a comparison. */
async function withdrawalsOf(reader: Reader, story: PrintedStory, published: readonly { readonly at: Date }[]): Promise<RemovalBetween[]> {
  const rows = await reader
    .select({ at: log.at })
    .from(log)
    .where(and(eq(log.storyId, story.id), eq(log.action, withdrawing)))
    .orderBy(asc(log.id))
  return rows.map(({ at }) => {
    const upTo = published.filter((publication) => publication.at <= at).length
    return { reason: 'withdrawn' as const, upTo, after: Math.min(upTo + 1, published.length) }
  })
}

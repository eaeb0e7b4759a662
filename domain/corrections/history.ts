import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { corrections, publications, revisions } from '../../db/schema'
import type { RevisionId } from '../../model/ids'
import type { PrintedCorrection, PrintedStory } from '../../model/printed'
import { comparedPair, type PublicPartDifference, publicDifference, type Removal, redacted } from '../../model/public-difference'
import { type PublicVersion, type PublicWords, publicVersion } from '../../model/public-version'
import type { StoryContent } from '../../model/story'
import { sourcesOfToday } from '../stories/live-names'
import { printedStory } from '../stories/printed-story'
import { coveredSince } from './covered'

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
 * removed for law or privacy, and of sources that were given cover since, only what stands today leaves this function.
 * @param asked numbers of publications as an address says them; the last two for anything that makes no sense
 */
export async function publicHistory(
  reader: Reader,
  story: PrintedStory,
  asked: Parameters<typeof comparedPair>[1],
  words: PublicWords,
): Promise<PublicHistory> {
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
  const versions = versionsOf(reader, story, words)
  const removals = await removalsFrom(reader, story)
  const ids = published.map((row) => row.revisionId)
  const repeatable = async (number: number) => {
    const kept = await versions(ids[number - 1])
    const after = await Promise.all(
      removals
        .filter(({ beforeId }) => ids.indexOf(beforeId) + 1 >= number)
        .map(async ({ reason, afterId }): Promise<Removal> => ({ reason, after: (await versions(afterId)).version })),
    )
    const today = (await versions(ids.at(-1))).version
    return redacted(kept.version, [...after, { reason: 'privacy', after: today, concerns: kept.concernsCovered }])
  }
  return { entries, compared: { ...pair, differences: publicDifference(await repeatable(pair.from), await repeatable(pair.to)) } }
}

interface KeptVersion {
  readonly version: PublicVersion
  readonly concernsCovered: (sentence: string) => boolean
}

/** Makes published revisions into what was printed, with the sources that may be named today; each once. */
function versionsOf(reader: Reader, story: PrintedStory, words: PublicWords) {
  const made = new Map<RevisionId, Promise<KeptVersion>>()
  const make = async (id: RevisionId): Promise<KeptVersion> => {
    const [row] = await reader.select({ content: revisions.content }).from(revisions).where(eq(revisions.id, id))
    if (row === undefined) throw new Error(`story ${story.id} has no revision ${id}`)
    const content: StoryContent = { ...row.content, ...(await sourcesOfToday(reader, row.content)) }
    return {
      version: publicVersion(printedStory(content, { ...story, credits: content.credits }), words),
      concernsCovered: coveredSince(row.content, content),
    }
  }
  return (id: RevisionId | undefined): Promise<KeptVersion> => {
    if (id === undefined) throw new Error(`story ${story.id} has no such publication`)
    const kept = made.get(id) ?? make(id)
    made.set(id, kept)
    return kept
  }
}

/** Corrections that took words away for good. */
async function removalsFrom(reader: Reader, story: PrintedStory) {
  const rows = await reader
    .select({ removal: corrections.removal, beforeId: corrections.beforeId, afterId: corrections.afterId })
    .from(corrections)
    .where(and(eq(corrections.storyId, story.id), ne(corrections.removal, 'none')))
    .orderBy(asc(corrections.correctedAt))
  return rows.flatMap(({ removal, ...between }) => (removal === 'none' ? [] : [{ reason: removal, ...between }]))
}

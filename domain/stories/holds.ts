import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, embargoes, lostMarks } from '../../db/schema'
import { checkStory } from '../../model/checks'
import type { Hold } from '../../model/hold'
import { AttributionId, type StoryId } from '../../model/ids'
import type { StoryContent } from '../../model/story'
import { openCreditNames } from '../credits/proposed'
import { proposedUpstreamOf } from '../provenance/proposed-upstream'

/** What an editor may override, with a reason (ATTRIBUTION.md). */
const overridable: readonly Hold['code'][] = ['rightsUnknown', 'upstreamMissing']

/** What keeps a story from being published now, and what somebody should look at first. */
export async function holdsOf(reader: Reader, storyId: StoryId, content: StoryContent, now: Date): Promise<Hold[]> {
  const [embargo] = await reader.select({ until: embargoes.until }).from(embargoes).where(eq(embargoes.storyId, storyId))
  const lost = await reader.select().from(lostMarks).where(eq(lostMarks.storyId, storyId)).orderBy(asc(lostMarks.lostAt))
  const outlets = await reader
    .select({ name: contributors.name })
    .from(contributors)
    .where(and(inArray(contributors.kind, ['agency', 'organisation']), isNull(contributors.mergedInto)))
  return checkStory(content, {
    embargo: embargo ?? null,
    lostMarks: lost.map((row) => ({ attributionId: AttributionId.parse(row.attributionId), passage: row.passage })),
    outlets: outlets.map((row) => row.name),
    undecided: [...(await openCreditNames(reader, storyId)), ...(await proposedUpstreamOf(reader, storyId))],
    now,
  })
}

/** What still blocks when an editor gave a reason, or none. */
export function stillBlocking(holds: readonly Hold[], overridden: boolean): Hold[] {
  return holds.filter((hold) => hold.blocking && !(overridden && overridable.includes(hold.code)))
}

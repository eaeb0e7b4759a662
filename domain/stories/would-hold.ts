import type { Reader } from '../../db/client'
import type { BlockingHold, Hold } from '../../model/hold'
import type { StoryId } from '../../model/ids'
import { storyContent } from './content'
import { holdsOf } from './holds'
import { storyById } from './story'

/** What would hold a story if it were published as it is saved now, and what somebody should look at first. */
export async function holdsNow(reader: Reader, storyId: StoryId, now: Date): Promise<Hold[]> {
  const story = await storyById(reader, storyId)
  return story === null ? [] : holdsOf(reader, storyId, await storyContent(reader, story, now), now)
}

/** The codes of what would hold it, each once; warnings are not among them. */
export async function wouldHold(reader: Reader, storyId: StoryId, now: Date): Promise<BlockingHold[]> {
  const holds = await holdsNow(reader, storyId, now)
  return [...new Set(holds.filter((hold) => hold.blocking).map((hold) => hold.code as BlockingHold))]
}

import type { Reader } from '../../db/client'
import type { BlockingHold } from '../../model/hold'
import type { StoryId } from '../../model/ids'
import { storyContent } from './content'
import { holdsOf } from './holds'
import { storyById } from './story'

/** What would hold a story if it were published now, each code once; warnings are not among them. */
export async function wouldHold(reader: Reader, storyId: StoryId, now: Date): Promise<BlockingHold[]> {
  const story = await storyById(reader, storyId)
  if (story === null) return []
  const holds = await holdsOf(reader, storyId, await storyContent(reader, story, now), now)
  return [...new Set(holds.filter((hold) => hold.blocking).map((hold) => hold.code as BlockingHold))]
}

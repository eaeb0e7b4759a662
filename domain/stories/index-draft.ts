import type { Writer } from '../../db/client'
import { indexDesk } from '../../db/search'
import { plainText } from '../../model/body'
import type { StoryId } from '../../model/ids'
import type { StoryText } from '../../model/story'

type Words = Pick<StoryText, 'kicker' | 'headline' | 'standfirst' | 'dateline' | 'body'>

/** Makes a story findable at the desk by the words of its draft. */
export async function indexDraft(tx: Writer, storyId: StoryId, { kicker, headline, standfirst, dateline, body }: Words): Promise<void> {
  await indexDesk(tx, 'story', storyId, headline, `${kicker}\n${standfirst}\n${dateline}\n${plainText(body)}`)
}

import type { SavedDraft } from '../../../../../../domain/stories/save-draft'
import type { StoryId } from '../../../../../../model/ids'
import type { Outcome } from '../../../../../../model/outcome'
import type { StoryText } from '../../../../../../model/story'

export interface SentDraft {
  /** Whose page it is: whoever signed in since, in another tab, is not taken for its writer. */
  readonly as: string
  readonly seen: number
  /** What stands there was seen and is to be replaced: it is kept as a revision. */
  readonly over: boolean
  readonly text: StoryText
  /** Texts that lost in that comparison, to be kept as revisions too. */
  readonly instead: readonly StoryText[]
  readonly copies: Readonly<Record<string, string>>
}

/** `lost`: no answer came; the server may have saved it or not. */
export type SaveAnswer = Outcome<SavedDraft> | { readonly is: 'lost' }

/** Milliseconds after which no answer is waited for: on a line that went silent, none would come for many minutes. */
const patience = 20_000

/** Sends a story's text to be saved. Never throws. */
export async function sendDraft(storyId: StoryId, draft: SentDraft): Promise<SaveAnswer> {
  try {
    const response = await fetch(`/newsroom/stories/${storyId}/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
      signal: AbortSignal.timeout(patience),
    })
    const said: unknown = await response.json()
    return isAnswer(said) ? said : { is: 'lost' }
  } catch {
    return { is: 'lost' }
  }
}

/** While the server starts, or where a proxy answers in its stead, something else comes back. */
function isAnswer(said: unknown): said is Outcome<SavedDraft> {
  if (typeof said !== 'object' || said === null || !('is' in said)) return false
  return said.is === 'done' || said.is === 'refused' || said.is === 'invalid'
}

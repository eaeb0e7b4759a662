import { messagesIn } from '../../messages/messages'
import type { StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { Refusal } from '../../model/refusal'
import { faultWords } from './fault-words'
import type { NinjsFault } from './validate'

/** Why a file was not taken in, in sentences; with the story that it became when it was read before. */
export function reasonsOf({ code, particulars }: Pick<Refusal, 'code' | 'particulars'>, language: Language) {
  const { faults, storyId } = (particulars ?? {}) as { readonly faults?: readonly NinjsFault[]; readonly storyId?: StoryId }
  const reasons = faults?.map((fault) => faultWords(fault, language)) ?? [messagesIn(language).refusals[code]]
  return storyId === undefined ? { reasons } : { reasons, storyId }
}

import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { StoryState } from '../../../model/story'

const colours = {
  draft: 'text-ink-soft',
  submitted: 'text-attribution font-medium',
  scheduled: 'text-attribution',
  held: 'text-danger font-medium',
  published: 'text-good',
  changed: 'text-correction font-medium',
  withdrawn: 'text-ink-soft',
  binned: 'text-ink-soft',
} as const satisfies Record<StoryState, string>

/** Where a story stands, in words; the colour only repeats them. */
export function StateWord({ state, language }: { readonly state: StoryState; readonly language: Language }) {
  return <span className={colours[state]}>{messagesIn(language).words.storyState[state]}</span>
}

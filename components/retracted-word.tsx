import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { Teaser } from '../model/printed'

/** Before the headline of a story that no longer stands; nothing before others. */
export function RetractedWord({ story, language }: { readonly story: Pick<Teaser, 'retracted'>; readonly language: Language }) {
  if (!story.retracted) return null
  return (
    <span className="retracted-word" lang={language}>
      {messagesIn(language).reader.corrections.retractedShort}{' '}
    </span>
  )
}

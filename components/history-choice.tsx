import { messagesIn } from '../messages/messages'
import { historyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import { shortDayWords, timeWords } from '../model/moment'
import type { PrintedStory } from '../model/printed'

interface HistoryChoiceProps {
  readonly story: Pick<PrintedStory, 'section' | 'slug'>
  readonly publications: readonly { readonly number: number; readonly at: Date }[]
  readonly compared: { readonly from: number; readonly to: number }
  readonly language: Language
  readonly zone: string
}

/** Which two publications to compare: an ordinary form. Nothing where there are only two. */
export function HistoryChoice({ story, publications, compared, language, zone }: HistoryChoiceProps) {
  const { history } = messagesIn(language).reader
  if (publications.length < 3) return null
  const options = publications.map(({ number, at }) => (
    <option key={number} value={number}>
      {history.choice(number, `${shortDayWords(at, language, zone)}, ${timeWords(at, language, zone)}`)}
    </option>
  ))
  return (
    <form className="history-choice" action={historyAddress(story.section.slug, story.slug)}>
      <label>
        <span>{history.from}</span>
        <select name="from" defaultValue={compared.from}>
          {options}
        </select>
      </label>
      <label>
        <span>{history.to}</span>
        <select name="to" defaultValue={compared.to}>
          {options}
        </select>
      </label>
      <button type="submit">{history.compare}</button>
    </form>
  )
}

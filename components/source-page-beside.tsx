import { messagesIn } from '../messages/messages'
import { sourceAddress } from '../model/addresses'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { SourceBeside } from '../model/source-page'

interface BesideListProps {
  /** What the house is called. */
  readonly house: string
  readonly sources: readonly SourceBeside[]
  readonly language: Language
}

/** Other sources of the same house: a report is one record, and whoever wants to know what rests on a house finds the others here. */
export function BesideList({ house, sources, language }: BesideListProps) {
  const { reader, words } = messagesIn(language)
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="beside">
      <h2 id="beside" className="list-title">
        {reader.sourcePage.beside(house)}
      </h2>
      <ul className="beside">
        {sources.map((source) => (
          <li key={source.slug}>
            <a href={sourceAddress(source.slug)}>{source.label}</a>
            <p>
              {[words.sourceKind[source.kind], calendarDayWords(source.publishedOn, language), reader.people.stories(source.stories)]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { SectionName, Teaser } from '../model/printed'
import { Outcome } from './outcome'
import { PlainSearchForm } from './search-form'
import { TeaserRow } from './teaser-row'

interface MissingProps {
  readonly sections: readonly SectionName[]
  readonly latest: readonly Teaser[]
  /** Words made from the address, to begin a search with. */
  readonly query?: string
  readonly language: Language
  readonly zone: string
}

/** There is nothing at this address; here is how to find what was meant. */
export function Missing({ sections, latest, query = '', language, zone }: MissingProps) {
  const { missing } = messagesIn(language).reader
  return (
    <>
      <Outcome status={404} />
      <div className="outcome">
        <h1>{missing.title}</h1>
        <p className="standfirst">{missing.text}</p>
        {sections.length > 0 && (
          <>
            <p>{missing.help}</p>
            <PlainSearchForm query={query} language={language} />
            <ul className="outcome-sections">
              {sections.map((section) => (
                <li key={section.slug}>
                  <a href={sectionAddress(section.slug)}>{section.name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {latest.length > 0 && (
        <section className="related" aria-labelledby="latest">
          <h2 id="latest">{missing.latest}</h2>
          <TeaserRow stories={latest} level={3} language={language} zone={zone} />
        </section>
      )}
    </>
  )
}

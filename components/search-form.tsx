import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { SectionName } from '../model/printed'
import type { Search } from '../model/search'

interface SearchFormProps {
  readonly search: Pick<Search, 'q' | 'section' | 'person' | 'from' | 'to'>
  readonly sections: readonly SectionName[]
  readonly people: readonly { readonly slug: string; readonly sortName: string }[]
  readonly language: Language
}

/** The words to search for, and how to narrow the search down: an ordinary form. */
export function SearchForm({ search, sections, people, language }: SearchFormProps) {
  const words = messagesIn(language).reader.search
  const narrowed = [search.section, search.person, search.from, search.to].some((field) => field !== '')
  return (
    <search>
      <form className="search-form" action="/search">
        <QueryField query={search.q} language={language} />
        <details open={narrowed}>
          <summary>{words.filters}</summary>
          <div className="search-filters">
            <label>
              <span>{words.section}</span>
              <select name="section" defaultValue={search.section}>
                <option value="">{words.anySection}</option>
                {sections.map((section) => (
                  <option key={section.slug} value={section.slug}>
                    {section.name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words.person}</span>
              <select name="person" defaultValue={search.person}>
                <option value="">{words.anyone}</option>
                {people.map((person) => (
                  <option key={person.slug} value={person.slug}>
                    {person.sortName}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words.from}</span>
              <input type="date" name="from" defaultValue={search.from} />
            </label>
            <label>
              <span>{words.to}</span>
              <input type="date" name="to" defaultValue={search.to} />
            </label>
          </div>
        </details>
      </form>
    </search>
  )
}

/** The words alone, where a page only offers to search. */
export function PlainSearchForm({ query = '', language }: { readonly query?: string; readonly language: Language }) {
  return (
    <search>
      <form className="search-form" action="/search">
        <QueryField query={query} language={language} />
      </form>
    </search>
  )
}

function QueryField({ query, language }: { readonly query: string; readonly language: Language }) {
  const words = messagesIn(language).reader.search
  return (
    <div className="search-query">
      <label htmlFor="q">{words.query}</label>
      <input id="q" type="search" name="q" defaultValue={query} maxLength={200} autoComplete="off" />
      <button type="submit">{words.submit}</button>
    </div>
  )
}

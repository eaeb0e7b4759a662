import { messagesIn } from '../messages/messages'
import { withQuery } from '../model/addresses'
import type { Language } from '../model/language'
import type { Search } from '../model/search'

/** Why there are no hits, and what to try. */
export function NothingFound({ search, language }: { readonly search: Search; readonly language: Language }) {
  const { search: words } = messagesIn(language).reader
  if (search.q === '') return <p className="remark">{words.start}</p>
  if (!/[\p{L}\p{N}]/u.test(search.q)) return <p className="remark">{words.notWords}</p>
  const narrowed = [search.section, search.person, search.from, search.to].some((field) => field !== '')
  return (
    <div className="remark">
      <p>
        <strong>{words.nothing(search.q)}</strong>
      </p>
      <p>{words.nothingHelp}</p>
      {narrowed && (
        <p>
          <a href={withQuery('/search', { q: search.q })}>{words.withoutFilters}</a>
        </p>
      )}
    </div>
  )
}

import { messagesIn } from '../messages/messages'
import { withQuery } from '../model/addresses'
import type { Language } from '../model/language'

interface PagerProps {
  /** Address of the list's first page. */
  readonly path: string
  /** What else stands in the query. */
  readonly fields?: Readonly<Record<string, string>>
  readonly next: string | null
  /** This is not the first page. */
  readonly further: boolean
  readonly language: Language
  readonly labels?: { readonly next: string; readonly first: string }
}

/** On to what is older, and back to the beginning. Nothing for a list of one page. */
export function Pager({ path, fields = {}, next, further, language, labels }: PagerProps) {
  const { list, nav } = messagesIn(language).reader
  if (next === null && !further) return null
  return (
    <nav className="pager" aria-label={nav.pages}>
      {next !== null && (
        <a rel="next" href={withQuery(path, { ...fields, before: next })}>
          {labels?.next ?? list.older}
        </a>
      )}
      {further && <a href={withQuery(path, fields)}>{labels?.first ?? list.newest}</a>}
    </nav>
  )
}

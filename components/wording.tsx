import { personAddress } from '../model/addresses'
import type { WordingPart, Wording as Words } from '../model/wording/wording'

interface WordingProps {
  readonly wording: Words
  /** Initials behind the names; lists do without. */
  readonly initials?: boolean
  /** Names as links; within a link they can not be. */
  readonly links?: boolean
  readonly author?: boolean
}

/** Credits in words, each name leading to its page. */
export function Wording({ wording, initials = false, links = true, author = false }: WordingProps) {
  return wording.map((part, nth) => {
    // Parts have no identity but their place, and never move.
    const key = `${nth} ${part.text}`
    if (part.is === 'words') return part.text
    return (
      <span key={key} className="name">
        {links && part.slug !== '' ? <NameLink part={part} author={author} /> : part.text}
        {initials && part.initials !== '' && <span className="initials"> ({part.initials})</span>}
      </span>
    )
  })
}

function NameLink({ part, author }: { readonly part: Extract<WordingPart, { is: 'name' }>; readonly author: boolean }) {
  return (
    <a href={personAddress(part.slug)} {...(author ? { rel: 'author' } : {})} {...(part.name === part.text ? {} : { title: part.name })}>
      {part.text}
    </a>
  )
}

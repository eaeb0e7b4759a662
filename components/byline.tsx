import type { Language } from '../model/language'
import { byline } from '../model/wording/byline'
import type { WordedCredit } from '../model/wording/wording'
import { Wording } from './wording'

interface BylineProps {
  readonly credits: readonly WordedCredit[]
  readonly language: Language
  readonly dateline?: string
  /** As a story's own page has it: with initials and links. */
  readonly full?: boolean
}

/** Who wrote it; nothing where nobody is to be named. */
export function Byline({ credits, language, dateline = '', full = false }: BylineProps) {
  const wording = byline(credits, language, dateline)
  if (wording.length === 0) return null
  return (
    <span className="byline">
      <Wording wording={wording} initials={full} links={full} author />
    </span>
  )
}

import type { Language } from '../model/language'
import type { PassageNote } from '../model/printed'
import { noteAnchor, noteName } from './passage-note'

interface PassageNumeralProps {
  readonly note: PassageNote
  /** The site's. */
  readonly language: Language
}

/** The raised numeral at the end of a passage; it opens the note. */
export function PassageNumeral({ note, language }: PassageNumeralProps) {
  return (
    <sup className="numeral" lang={language}>
      <button type="button" id={`numeral-${note.number}`} popoverTarget={noteAnchor(note.number)} aria-label={noteName(note, language)}>
        {note.number}
      </button>
    </sup>
  )
}

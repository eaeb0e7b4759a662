import { messagesIn } from '../messages/messages'
import { type Language, locale } from '../model/language'
import type { PassageNote } from '../model/printed'
import { foremost, noteLines, readable } from './passage-note-lines'
import { SourceAddresses, SourceNames, sourceWords } from './public-source'

/** Where a passage stands in the text. */
export const passageAnchor = (number: number) => `passage-${number}`
/** The note behind its numeral. */
export const noteAnchor = (number: number) => `note-${number}`

/** “Quelle 3: Xi Jinping”. */
export function noteName(note: PassageNote, language: Language): string {
  const names = foremost(note).map((source) => sourceWords(source, language))
  const list = new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
  return messagesIn(language).reader.note.name(note.number, list)
}

interface PassageNotesProps {
  readonly notes: readonly PassageNote[]
  /** The site's. */
  readonly language: Language
}

/**
 * What the numerals in the text open. The notes stand after the text, since a block within a paragraph would split it; a
 * browser that can not open them shows them there.
 */
export function PassageNotes({ notes, language }: PassageNotesProps) {
  if (notes.length === 0) return null
  return (
    <div className="notes" lang={language}>
      {notes.map((note) => (
        <Note key={note.number} note={note} language={language} />
      ))}
    </div>
  )
}

const lineClass = { how: 'note-how', fact: 'note-fact', original: 'note-original' } as const

function Note({ note, language }: { readonly note: PassageNote; readonly language: Language }) {
  const { reader } = messagesIn(language)
  const addresses = readable(note)
  return (
    <aside id={noteAnchor(note.number)} popover="auto" role="note" aria-label={noteName(note, language)} className="note">
      <p className="note-who">
        <span className="note-number">{note.number}</span> <SourceNames sources={foremost(note)} language={language} />
      </p>
      {noteLines(note, language).map((line, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place, and never move
        <p key={nth} className={lineClass[line.is]}>
          {line.words}
        </p>
      ))}
      {addresses.length > 0 && (
        <p className="note-fact">
          <span className="note-label">{reader.note.readAt}</span>{' '}
          {addresses.map((source) => (
            <SourceAddresses key={source.slug} source={source} language={language} />
          ))}
        </p>
      )}
      <button type="button" className="note-close" popoverTarget={noteAnchor(note.number)} popoverTargetAction="hide">
        {reader.note.close}
      </button>
    </aside>
  )
}

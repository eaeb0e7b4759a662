import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PassageNote } from '../model/printed'
import { foremost, noteLines, readable } from './passage-note-lines'
import { SourceNames } from './public-source'

interface PaperNotesProps {
  readonly notes: readonly PassageNote[]
  /** The site's. */
  readonly language: Language
}

/**
 * The notes as a book prints them, one after the other behind the text, with whole addresses. For paper alone: what a
 * popover holds can not be printed in its place while it is open.
 */
export function PaperNotes({ notes, language }: PaperNotesProps) {
  if (notes.length === 0) return null
  const { note: words } = messagesIn(language).reader
  return (
    <section className="paper-notes" hidden lang={language}>
      <h2>{words.title}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} value={note.number}>
            <span className="note-who">
              <SourceNames sources={foremost(note)} language={language} />
            </span>
            {'. '}
            {noteLines(note, language).map((line, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place, and never move
              <span key={nth}>
                {line.words}
                {line.sentence ? ' ' : '. '}
              </span>
            ))}
            {readable(note).map(({ slug, url, archivedUrl }) => (
              <span key={slug} className="address">
                {url || archivedUrl}{' '}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

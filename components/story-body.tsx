import type { ReactNode } from 'react'
import type { Block, Body, Inline } from '../model/body'
import type { Language } from '../model/language'
import type { PassageNote } from '../model/printed'
import { unreachable } from '../model/refusal'
import type { PictureSnapshot } from '../model/story'
import { passageAnchor } from './passage-note'
import { PassageNumeral } from './passage-numeral'
import { StoryFigure } from './picture'
import { type PassageSetting, setRun } from './set-run'
import { citedAddress, type Piece, setText } from './set-text'

interface StoryBodyProps {
  readonly body: Body
  readonly pictures: readonly PictureSnapshot[]
  /** Of the passages whose sources readers are told; they stand after the text (`PassageNotes`). */
  readonly notes: readonly PassageNote[]
  /** The story's. */
  readonly language: Language
  /** The site's: the numerals speak it. */
  readonly siteLanguage: Language
}

/** The text of a story. An attributed passage ends in a numeral that opens its note. */
export function StoryBody({ body, pictures, notes, language, siteLanguage }: StoryBodyProps) {
  const setting = settingOf(notes, siteLanguage)
  const pieces = setText(body, notes, language)
  const inlines = (run: readonly Inline[] = []) => setRun(pieces.get(run) ?? [], setting)
  const text: Text = { inlines, pictures, language, citing: (run) => cited(pieces.get(run) ?? [], notes) }
  return (
    <div className="manuscript">
      {body.content.map((block, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
        <BlockOf key={nth} block={block} text={text} />
      ))}
    </div>
  )
}

function settingOf(notes: readonly PassageNote[], siteLanguage: Language): PassageSetting {
  const numbers = new Map(notes.map((note) => [note.attributionId, note.number]))
  const byNumber = new Map(notes.map((note) => [note.number, note]))
  const anchored = new Set<number>()
  return {
    numberOf: (mark) => numbers.get(mark.attrs.id) ?? 0,
    anchor: (number) => {
      if (anchored.has(number)) return undefined
      anchored.add(number)
      return passageAnchor(number)
    },
    numeral: (number) => {
      const note = byNumber.get(number)
      return note === undefined ? null : <PassageNumeral note={note} language={siteLanguage} />
    },
  }
}

interface Text {
  readonly inlines: (run: readonly Inline[] | undefined) => ReactNode[]
  /** Where the words of a block quote stand. */
  readonly citing: (run: readonly Inline[]) => string
  readonly pictures: readonly PictureSnapshot[]
  readonly language: Language
}

/** The address behind the first quotation of a block quote. */
function cited(pieces: readonly Piece[], notes: readonly PassageNote[]): string {
  const numbers = pieces.flatMap((piece) => piece.passages)
  const quoting = notes.filter(({ number, kind }) => numbers.includes(number) && (kind === 'direct' || kind === 'direct_partial'))
  return quoting.map(citedAddress).find((address) => address !== '') ?? ''
}

function BlockOf({ block, text }: { readonly block: Block; readonly text: Text }) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph run={block.content} text={text} />
    case 'heading': {
      const Subhead = `h${block.attrs.level}` as const
      return block.content ? <Subhead>{text.inlines(block.content)}</Subhead> : null
    }
    case 'blockquote': {
      const cite = block.attrs?.cite || block.content.map(({ content }) => text.citing(content ?? [])).find((address) => address !== '')
      return <blockquote {...(cite ? { cite } : {})}>{paragraphs(block.content, text)}</blockquote>
    }
    case 'bulletList':
      return <ul>{items(block.content, text)}</ul>
    case 'orderedList':
      return <ol {...(block.attrs?.start === undefined ? {} : { start: block.attrs.start })}>{items(block.content, text)}</ol>
    case 'figure': {
      const picture = text.pictures.find(({ id }) => id === block.attrs.pictureId)
      if (picture === undefined) return null
      return (
        <StoryFigure picture={picture} caption={block.attrs.caption} language={text.language} sizes="(min-width: 40rem) 38rem, 100vw" />
      )
    }
    default:
      return unreachable(block)
  }
}

function Paragraph({ run = [], text }: { readonly run: readonly Inline[] | undefined; readonly text: Text }) {
  return run.length === 0 ? null : <p>{text.inlines(run)}</p>
}

function paragraphs(list: readonly { readonly content?: Inline[] | undefined }[], text: Text): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
  return list.map((paragraph, nth) => <Paragraph key={nth} run={paragraph.content} text={text} />)
}

function items(list: Extract<Block, { type: 'bulletList' }>['content'], text: Text): ReactNode[] {
  return list.map((item, nth) => {
    const [only, ...more] = item.content
    const content = only !== undefined && more.length === 0 ? text.inlines(only.content) : paragraphs(item.content, text)
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
    return <li key={nth}>{content}</li>
  })
}

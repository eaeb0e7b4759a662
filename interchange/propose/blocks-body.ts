import type { ProposedBlockKind } from '../../model/proposal'
import { datelineOf } from './blocks-dateline'
import type { Piece } from './blocks-head'
import { bylineLength, isCaption, isEndCredit, isRunning, isSourceLine, isSubhead } from './blocks-kinds'

/** What the pieces below the head have in common. */
export interface Body {
  /** Which pieces are the first and the last paragraph; -1 without any. */
  readonly first: number
  readonly last: number
  /** The paragraphs over a heading, or over the links below the text: a report may end there. */
  readonly signed: ReadonlySet<number>
  /** Questions to somebody stand alone in it. */
  readonly interview: boolean
  /** Which pieces are short lines, and which name makers. */
  readonly subheads: readonly boolean[]
  readonly credits: readonly boolean[]
}

const toSomebody = /(?<!\p{L})(?:Sie|Ihre?[nrs]?|Ihnen|Herr|Frau|du|dich|dir|you|your)(?!\p{L})/u

/**
 * @param from where the head ends
 * @param aside pieces that are already known to be no part of the report
 */
export function bodyOf(pieces: readonly Piece[], from: number, aside: ReadonlySet<number>): Body {
  const own = pieces.map(({ kind }, index) => index >= from && kind === null && !aside.has(index))
  const subheads = pieces.map(({ text }) => isSubhead(text))
  const credits = pieces.map(({ kind, text }) => (kind === null || kind === 'list_item') && isEndCredit(text))
  const paragraphs = own.map((is, index) => is && subheads[index] !== true && credits[index] !== true)
  const questions = pieces.filter(({ text }, index) => own[index] === true && text.length < 300 && text.endsWith('?'))
  const asked = questions.filter(({ text }) => toSomebody.test(text))
  return {
    first: paragraphs.indexOf(true),
    last: paragraphs.lastIndexOf(true),
    signed: new Set(paragraphs.flatMap((is, index) => (is && paragraphs[index + 1] !== true ? [index] : []))),
    interview: questions.length >= 3 && asked.length * 4 >= questions.length,
    subheads,
    credits,
  }
}

/** What a piece below the head is. */
export function kindInBody(pieces: readonly Piece[], index: number, body: Body): ProposedBlockKind {
  const { kind, text } = pieces[index] as Piece
  const credit = body.credits[index] === true
  if (kind === 'list_item') return credit ? 'end_credit' : isNumberedHeading(pieces, index) ? 'subhead' : 'list_item'
  if (kind !== null) return kind
  const below = body.first >= 0 && index > body.first
  // A credit far above the end is a sentence that looks like one.
  if (below && credit && body.last - index < 3) return 'end_credit'
  if (!below && text.length < 90 && datelineOf(text)?.end === text.length) return 'dateline'
  // A byline that stands over the first paragraph, or below the last one.
  if (bylineLength(text) === text.length && !text.endsWith('?')) {
    if (below && index > body.last) return 'end_credit'
    if (index < body.first) return 'byline'
  }
  if (isCaption(text)) return below && isSourceLine(text) && index >= body.last ? 'end_credit' : 'caption'
  if (/^\p{Lu}\p{L}{3,20}:$/u.test(text) && index < body.last) return 'subhead'
  if (body.subheads[index] === true && !(body.interview && text.endsWith('?'))) {
    if (index < body.last || pieces[index + 1]?.kind === 'list_item') return 'subhead'
    // Below the last paragraph stand links and buttons.
    return below && (text.length <= 40 || body.subheads[index + 1] === true) ? 'boilerplate' : 'paragraph'
  }
  return 'paragraph'
}

/** "1. The fuel duty freeze is over" alone over a paragraph. */
function isNumberedHeading(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? ''
  if (!/^\(?\d/u.test(text) || !isSubhead(text.replace(/^\(?\d{1,2}[.)]+\s+/u, ''))) return false
  const below = pieces[index + 1]
  return pieces[index - 1]?.kind !== 'list_item' && below?.kind === null && isRunning(below.text)
}

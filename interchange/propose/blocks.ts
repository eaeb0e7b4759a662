import type { Language } from '../../model/language'
import type { ProposedBlock, ProposedBlockKind } from '../../model/proposal'
import { bodyOf, kindInBody } from './blocks-body'
import { openingOf, signAtEnd } from './blocks-ends'
import { headOf, type Piece } from './blocks-head'
import { isAboutMaker } from './blocks-kinds'
import { asideSections } from './blocks-sections'
import { type Line, linesOf } from './clean-lines'
import { partsOf } from './clean-parts'
import { issuerWords, releaseLine } from './lexicon/releases'

/**
 * The parts of a report in order; together they cover every character that is not white space.
 * @param lines of the text, where somebody has read them already
 */
export function blocksOf(text: string, language: Language, lines: readonly Line[] = linesOf(text)): ProposedBlock[] {
  const pieces = piecesOf(text, lines)
  const head = headOf(pieces, language)
  const aside = asideSections(pieces, head.length)
  for (const index of aboutMakers(pieces, head)) aside.add(index)
  const body = bodyOf(pieces, head.length, aside)
  const blocks: ProposedBlock[] = []
  const add = (kind: ProposedBlockKind, start: number, end: number) => {
    const from = start + Math.max(0, text.slice(start, end).search(/[^\s\ufeff]/u))
    if (from < end) blocks.push({ kind, text: text.slice(from, end), start: from, end })
  }
  pieces.forEach((piece, index) => {
    const end = piece.start + piece.text.length
    const kind = head[index] ?? (aside.has(index) ? 'boilerplate' : kindInBody(pieces, index, body))
    if (kind !== 'paragraph') {
      add(kind, piece.start, end)
      return
    }
    let from = piece.start
    for (const before of index === body.first ? openingOf(piece.text) : []) {
      add(before.kind, from, piece.start + before.end)
      from = piece.start + before.end
    }
    const sign = body.signed.has(index) ? signAtEnd(piece.text) : 0
    add('paragraph', from, end - sign)
    if (sign > 0) add('end_credit', end - sign, end)
  })
  return blocks
}

/** Lines that belong together are a piece; what they say themselves of their kind stands in it. */
function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const parts = partsOf(lines, false)
  return parts.map((part, index): Piece => {
    const start = part.lines[0]?.start ?? 0
    const own = text.slice(start, part.lines.at(-1)?.end ?? start)
    const next = parts[index + 1]
    // Whose press notice it is, on the line above "Press notice".
    const issuer =
      index === 0 &&
      next?.is === 'aside' &&
      releaseLine.test(next.lines[0]?.text ?? '') &&
      (issuerWords.test(own) || own.split(/\s+/u).length <= 4)
    return { start, text: own, kind: part.is !== 'text' || issuer ? 'boilerplate' : part.list ? 'list_item' : null }
  })
}

/** The last pieces, as far as they tell of somebody whom the byline names. */
function aboutMakers(pieces: readonly Piece[], head: readonly ProposedBlockKind[]): number[] {
  const makers = head.flatMap((kind, index) => (kind === 'byline' ? [pieces[index]?.text ?? ''] : []))
  const from = Math.max(head.length, pieces.length - 4)
  return pieces.slice(from).flatMap(({ kind, text }, nth) => (kind === null && isAboutMaker(text, makers) ? [from + nth] : []))
}

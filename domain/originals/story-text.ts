import { type Block, type Body, emptyBody, type Inline, type Mark } from '../../model/body'
import type { AttributionId } from '../../model/ids'
import { type HeadPart, mostBodyBlocks, type Reviewed, type ReviewedBlock } from '../../model/original'
import { Refusal } from '../../model/refusal'
import { line, prose } from '../../model/text'

/** An attributed stretch of the original's text. */
export interface Passage {
  readonly id: AttributionId
  readonly start: number
  readonly end: number
}

export interface TextOfReview {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly dateline: string
  readonly body: Body
  /** Parts of the head that did not fit and stand in the body, whole. */
  readonly moved: readonly HeadPart[]
  /** Attributions that have a mark in the body. */
  readonly marked: ReadonlySet<AttributionId>
}

const most = { kicker: 80, headline: 200, standfirst: 1000, dateline: 80 } as const

/** Most marks that one piece of text carries: the body's own limit, less some for bold, italic and links. */
const mostMarks = 20
/** Most characters of one piece of text, and pieces of one paragraph. */
const longestPiece = 50_000
const mostPieces = 5000
/** Most items of one list. */
const longestList = 500

/**
 * The words of a story as the review has them: the head's fields, and the body with its marks. Bylines, captions, end credits
 * and what was set aside have no place in it. What is too long for its field goes to the top of the body.
 * @throws {Refusal} `notReadable` where blocks overlap or are not in the text; `originalTooLong`
 */
export function textOfReview(text: string, { blocks, dateline }: Reviewed, passages: readonly Passage[]): TextOfReview {
  const inOrder = [...blocks].sort((one, other) => one.start - other.start)
  assertStretches(text, [...blocks, ...passages])
  for (const [nth, block] of inOrder.entries()) if (block.start < (inOrder[nth - 1]?.end ?? 0)) throw new Refusal('notReadable')

  const moved: HeadPart[] = []
  const movedBlocks: ReviewedBlock[] = []
  const field = (part: 'kicker' | 'headline' | 'standfirst') => {
    const own = inOrder.filter((block) => block.kind === part)
    const words = own.map((block) => text.slice(block.start, block.end).trim())
    const whole =
      part === 'standfirst' ? prose(Number.MAX_SAFE_INTEGER).parse(words.join('\n')) : line(Number.MAX_SAFE_INTEGER).parse(words.join(' '))
    if (whole.length <= most[part]) return whole
    moved.push(part)
    movedBlocks.push(...own)
    return part === 'headline' ? shortened(whole, most.headline) : ''
  }
  const head = { kicker: field('kicker'), headline: field('headline'), standfirst: field('standfirst') }
  const place = line(Number.MAX_SAFE_INTEGER).parse(dateline)
  if (place.length > most.dateline) moved.push('dateline')

  const marked = new Set<AttributionId>()
  const content = bodyBlocks(
    text,
    [...movedBlocks.map((block) => ({ ...block, kind: 'paragraph' as const })), ...inOrder],
    passages,
    marked,
  )
  if (content.length > mostBodyBlocks) throw new Refusal('originalTooLong')
  return {
    ...head,
    dateline: place.length > most.dateline ? '' : place,
    body: content.length === 0 ? emptyBody : { type: 'doc', content },
    moved,
    marked,
  }
}

function assertStretches(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): void {
  if (stretches.some(({ start, end }) => start > end || end > text.length)) throw new Refusal('notReadable')
}

function shortened(words: string, longest: number): string {
  const cut = words.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}

type ListItem = Extract<Block, { type: 'bulletList' }>['content'][number]

const bullet = /^[\s\u200B]*[-–—•▪◦‣·*+►▶➤➔→➜✓✔☑●○◆◇■□▸▹⁃]\s+/u
const number = /^\s*\(?(\d{1,4})[.)]\s+/u

function bodyBlocks(text: string, blocks: readonly ReviewedBlock[], passages: readonly Passage[], marked: Set<AttributionId>): Block[] {
  const sorted = passages
    .map((passage) => ({ ...passage, start: whole(text, passage.start), end: whole(text, passage.end) }))
    .sort((one, other) => one.start - other.start)
  const written = (start: number, end: number) => inlines(text, start, end, sorted, marked)
  const content: Block[] = []
  for (const { kind, start, end } of blocks) {
    if (kind === 'subhead') {
      const words = written(start, end)
      if (words.length > 0) content.push({ type: 'heading', attrs: { level: 2 }, content: words })
    } else if (kind === 'paragraph') {
      const words = written(start, end)
      if (words.length > 0) content.push({ type: 'paragraph', content: words })
    } else if (kind === 'list_item') {
      addItem(content, text.slice(start, end), (from) => written(start + from, end))
    }
  }
  return content
}

/** Puts an item into the list that stands last, or begins one. */
function addItem(content: Block[], words: string, written: (from: number) => Inline[]): void {
  const sign = number.exec(words) ?? bullet.exec(words)
  const counted = sign?.[1] === undefined ? null : Number(sign[1])
  const own = written(sign?.[0].length ?? 0)
  if (own.length === 0) return
  const item: ListItem = { type: 'listItem', content: [{ type: 'paragraph', content: own }] }
  const last = content.at(-1)
  if (counted === null) {
    if (last?.type === 'bulletList' && last.content.length < longestList) last.content.push(item)
    else content.push({ type: 'bulletList', content: [item] })
  } else if (
    last?.type === 'orderedList' &&
    last.content.length < longestList &&
    counted === (last.attrs?.start ?? 1) + last.content.length
  ) {
    last.content.push(item)
  } else content.push({ type: 'orderedList', attrs: { start: counted }, content: [item] })
}

/** A stretch of the text on one line, cut where attributions begin and end. */
function inlines(text: string, from: number, to: number, passages: readonly Passage[], marked: Set<AttributionId>): Inline[] {
  const [start, end] = trimmed(text, from, to)
  const here = passages.filter((passage) => passage.start < end && passage.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap((passage) => [passage.start, passage.end])])]
    .map((cut) => whole(text, Math.min(end, Math.max(start, cut))))
    .sort((one, other) => one - other)
  const content: Inline[] = []
  let spaced: boolean = true
  for (const [nth, cut] of cuts.entries()) {
    const next = cuts[nth + 1] ?? end
    const words = text
      .slice(cut, next)
      .replace(/[^\P{Cc}\s]+/gu, '')
      .replace(/\s+/gu, ' ')
    const piece: string = spaced ? words.trimStart() : words
    if (piece === '') continue
    spaced = piece.endsWith(' ')
    const behind = here.filter((passage) => passage.start <= cut && passage.end >= next).slice(0, mostMarks)
    if (piece.trim() !== '') for (const { id } of behind) marked.add(id)
    const marks: Mark[] = behind.map(({ id }) => ({ type: 'attribution', attrs: { id } }))
    for (let at = 0; at < piece.length; ) {
      const stop = whole(piece, Math.min(piece.length, at + longestPiece))
      content.push({ type: 'text', text: piece.slice(at, stop), ...(marks.length === 0 ? {} : { marks }) })
      at = stop
    }
  }
  if (content.length > mostPieces) throw new Refusal('originalTooLong')
  return content
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return [start, end]
}

/** A place in a text that is not within a character of two units. */
function whole(text: string, at: number): number {
  return at > 0 && /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at
}

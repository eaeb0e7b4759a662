import { type Body, type Inline, inlineRuns, type Mark } from '../model/body'
import type { AttributionId } from '../model/ids'
import type { Language } from '../model/language'
import type { PassageNote } from '../model/printed'
import { quotations, type Stretch, standsInQuotationMarks } from '../model/quotation'

/*
 * A text made ready to be set: where each passage ends, so that its numeral can stand there, and which words are direct
 * speech. Pure, so that the drawing of it needs to know nothing of offsets.
 */

/** As in the text, and direct speech within a passage that quotes. */
export type SetMark =
  | Mark
  | { readonly type: 'quote'; readonly attrs: { readonly passage: number; readonly nth: number; readonly cite: string } }

export interface Piece {
  /** `null` is a line break. */
  readonly text: string | null
  readonly marks: readonly SetMark[]
  /** Numbers of the passages that it is part of. */
  readonly passages: readonly number[]
  /** Numbers of the passages that end with it, in the order of the text. */
  readonly ends: readonly number[]
}

type Run = readonly Inline[]

/** The pieces of each run of a text; the marks of passages without a note are gone. */
export function setText(body: Body, notes: readonly PassageNote[], language: Language): ReadonlyMap<Run, readonly Piece[]> {
  const runs = [...inlineRuns(body)]
  const inBlockQuotes = new Set<Run>(
    body.content.flatMap((block) => (block.type === 'blockquote' ? block.content.map(({ content }) => content ?? []) : [])),
  )
  const lastRun = new Map<AttributionId, Run>()
  for (const run of runs) for (const id of idsIn(run)) lastRun.set(id, run)
  return new Map(
    runs.map((run) => {
      const found = notes.flatMap((note) => passagesIn(run, note, lastRun.get(note.attributionId) === run, language))
      const quotes = inBlockQuotes.has(run) ? [] : found.flatMap((passage) => quotesIn(textOf(run), passage))
      return [run, pieces(run, found, quotes)]
    }),
  )
}

/** The address that a quotation is taken from: a document's before its speaker's before that of the report it came by. */
export function citedAddress({ documents, speakers, via }: PassageNote): string {
  const sources = [...documents, ...speakers, ...via.toReversed()]
  for (const source of sources) if (source.is === 'named' && source.url !== '') return source.url
  return ''
}

interface SetPassage extends Stretch {
  readonly note: PassageNote
  /** Without what closes the sentence after it. */
  readonly words: Stretch
  /** Nothing of the passage comes after it. */
  readonly ends: boolean
}

interface MarkedStretch extends Stretch {
  readonly mark: SetMark
}

const textOf = (run: Run) => run.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')

/** The attributions that have words in a run. */
function idsIn(run: Run): AttributionId[] {
  const worded = run.filter((inline) => inline.type === 'text' && inline.text.trim() !== '')
  return worded.flatMap((inline) => (inline.marks ?? []).flatMap((mark) => (mark.type === 'attribution' ? mark.attrs.id : [])))
}

/** Each inline with where it begins and ends. */
function* placed(run: Run): Generator<Stretch & { readonly inline: Inline }> {
  let from = 0
  for (const inline of run) {
    const to = from + (inline.type === 'text' ? inline.text.length : 1)
    yield { from, to, inline }
    from = to
  }
}

/** The stretches of a run that belong to one passage, without the space around them. */
function passagesIn(run: Run, note: PassageNote, last: boolean, language: Language): SetPassage[] {
  const text = textOf(run)
  const stretches: { from: number; to: number }[] = []
  for (const { from, to, inline } of placed(run)) {
    if (!inline.marks?.some((mark) => mark.type === 'attribution' && mark.attrs.id === note.attributionId)) continue
    const before = stretches.at(-1)
    if (before?.to === from) before.to = to
    else stretches.push({ from, to })
  }
  const worded = stretches.map((stretch) => withoutSpace(text, stretch)).filter(({ from, to }) => to > from)
  return worded.map((words, nth) => {
    const ends = last && nth === worded.length - 1
    return { from: words.from, to: ends ? words.to + closing(text.slice(words.to), language) : words.to, words, note, ends }
  })
}

function withoutSpace(text: string, { from, to }: Stretch): Stretch {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return { from: start, to: Math.max(start, from + words.trimEnd().length) }
}

/** What closes a sentence; the numeral follows it. In English it follows a comma too, in German it does not. */
const closes = {
  de: /^[“”"«»‹›‘’]*(?:[.!?…]+[“”"«»‹›‘’)]*)?(?=[\s,;:–—)]|$)/u,
  en: /^[“”"«»‹›‘’]*(?:[.!?…,;:]+[“”"«»‹›‘’)]*)?(?=[\s–—)]|$)/u,
} as const satisfies Record<Language, RegExp>

function closing(after: string, language: Language): number {
  return closes[language].exec(after)?.[0].length ?? 0
}

/** Direct speech in a passage that quotes: what stands in quotation marks, or all of it where they stand around it. */
function quotesIn(text: string, { words, note }: SetPassage): MarkedStretch[] {
  const { from, to } = words
  if (note.kind !== 'direct' && note.kind !== 'direct_partial') return []
  const inside = quotations(text.slice(from, to)).map((stretch) => ({ from: from + stretch.from, to: from + stretch.to }))
  const all = inside.length === 0 && standsInQuotationMarks(text, words) ? [words] : inside
  const cite = citedAddress(note)
  return all.map((stretch, nth) => ({ ...stretch, mark: { type: 'quote', attrs: { passage: note.number, nth, cite } } }))
}

/** The run cut wherever a mark begins or ends. */
function pieces(run: Run, found: readonly SetPassage[], quotes: readonly MarkedStretch[]): Piece[] {
  const text = textOf(run)
  const own = [...placed(run)]
  const marked: MarkedStretch[] = [
    ...found.map(({ from, to, note }): MarkedStretch => ({ from, to, mark: { type: 'attribution', attrs: { id: note.attributionId } } })),
    ...quotes,
    ...own.flatMap(({ from, to, inline }) =>
      (inline.marks ?? []).flatMap((mark) => (mark.type === 'attribution' ? [] : [{ from, to, mark }])),
    ),
  ]
  const cuts = [...new Set([...own, ...marked].flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, nth) => {
    const to = cuts[nth + 1] ?? text.length
    const over = (stretch: Stretch) => stretch.from <= from && stretch.to >= to
    return {
      text: own.find(over)?.inline.type === 'hardBreak' ? null : text.slice(from, to),
      marks: marked.filter(over).map(({ mark }) => mark),
      passages: found.filter(over).map(({ note }) => note.number),
      ends: found.filter((passage) => passage.ends && passage.to === to).map(({ note }) => note.number),
    }
  })
}

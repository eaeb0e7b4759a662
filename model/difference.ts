import { diffArrays } from 'diff'
import type { AttributionKind } from './attribution'
import { passages, plainText } from './body'
import type { CreditPlacement, CreditRole, CreditScope } from './credit'
import type { SectionId } from './ids'
import type { Language } from './language'
import type { AiUse, ProvenanceRelation, Rights } from './provenance'
import type { StoryContent } from './story'

/** A run of text, or of lines, that stayed, came or went. */
export interface Piece {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What differs in one part of a story; a part without a difference is left out. */
export interface PartDifference {
  readonly part:
    | 'kicker'
    | 'headline'
    | 'standfirst'
    | 'dateline'
    | 'body'
    | 'credits'
    | 'attributions'
    | 'topics'
    | 'provenance'
    | 'pictures'
    | 'details'
  /** Words within running text, whole lines elsewhere. */
  readonly by: 'words' | 'lines'
  readonly pieces: readonly Piece[]
}

/** How the lines of a difference are worded: the vocabulary of one language, and what sections are called. */
export interface DifferenceWords {
  readonly creditRole: Readonly<Record<CreditRole, string>>
  readonly creditPlacement: Readonly<Record<CreditPlacement, string>>
  readonly creditScope: Readonly<Record<CreditScope, string>>
  readonly attributionKind: Readonly<Record<AttributionKind, string>>
  readonly provenanceRelation: Readonly<Record<ProvenanceRelation, string>>
  readonly rights: Readonly<Record<Rights, string>>
  readonly aiUse: Readonly<Record<AiUse, string>>
  readonly language: Readonly<Record<Language, string>>
  readonly section: (id: SectionId | null) => string
  readonly importance: (weight: number) => string
}

/**
 * The difference between two revisions, part by part: what was removed and added, leaving out what was added, gives the
 * older text, and the other way round the newer.
 */
export function differenceOf(older: StoryContent, newer: StoryContent, words: DifferenceWords): PartDifference[] {
  const lines = (part: PartDifference['part'], linesOf: (content: StoryContent, words: DifferenceWords) => readonly string[]) =>
    lineDifference(part, linesOf(older, words), linesOf(newer, words))
  return [
    ...(['kicker', 'headline', 'standfirst', 'dateline'] as const).map((part) => wordDifference(part, older[part], newer[part])),
    wordDifference('body', plainText(older.body), plainText(newer.body)),
    lines('credits', creditLines),
    lines('attributions', attributionLines),
    lines('topics', (content) => content.topics.map((topic) => topic.name)),
    lines('provenance', provenanceLines),
    lines('pictures', pictureLines),
    lines('details', detailLines),
  ].filter((difference) => difference.pieces.some((piece) => piece.is !== 'same'))
}

function wordDifference(part: PartDifference['part'], older: string, newer: string): PartDifference {
  return { part, by: 'words', pieces: wordPieces(older, newer) }
}

/** A run of unchanged text this short between two changes is read as part of them. */
const shortestKept = 3

/**
 * Running text, word by word; a figure with its points and commas is one word. A word or two that stayed between changes
 * go with them, so that a reworded phrase is struck and added whole rather than in crumbs.
 */
export function wordPieces(older: string, newer: string): Piece[] {
  return tokenPieces(tokens(older), tokens(newer))
}

/** The same of texts that were cut into words and what stands between them already. */
export function tokenPieces(older: readonly string[], newer: readonly string[]): Piece[] {
  const runs = wordRuns(older, newer)
  const pieces: Piece[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed !== '') pieces.push({ is: 'removed', text: removed })
    if (added !== '') pieces.push({ is: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [nth, run] of runs.entries()) {
    const between = removed + added !== '' && nth < runs.length - 1
    if (run.is === 'removed') removed += run.text
    else if (run.is === 'added') added += run.text
    else if (between && wordsIn(run.text) < shortestKept && !run.text.includes('\n')) {
      removed += run.text
      added += run.text
    } else {
      settle()
      pieces.push(run)
    }
  }
  settle()
  return pieces
}

/**
 * Most words and signs that may have come and gone where whole texts are compared word by word. The work grows with the
 * square of it, and anybody may ask for a public difference.
 */
const mostEdits = 1000

/** Runs of words; texts that have little in common are compared by sentences first, or by paragraphs. */
function wordRuns(older: readonly string[], newer: readonly string[]): Piece[] {
  const inWords = diffArrays([...older], [...newer], { maxEditLength: mostEdits })
  if (inWords !== undefined) return inWords.map(whole)
  return inParts(older, newer, /[.!?…\n]/) ?? inParts(older, newer, /\n/) ?? replaced(older, newer)
}

/** Runs of parts, each up to a word or sign that ends it; `null` where too many of them came and went. */
function inParts(older: readonly string[], newer: readonly string[], end: RegExp): Piece[] | null {
  const [before, after] = [parts(older, end), parts(newer, end)]
  const wordsOf = new Map([...before, ...after].map((words) => [words.join(''), words]))
  const runs = diffArrays(joined(before), joined(after), { maxEditLength: mostEdits })
  if (runs === undefined) return null
  const words = (run: Run) => run.value.flatMap((part) => wordsOf.get(part) ?? [])
  return runs.flatMap((run, nth) => {
    const [last, next] = [runs[nth - 1], runs[nth + 1]]
    if (run.added && last?.removed) return []
    return run.removed && next?.added ? replaced(words(run), words(next)) : [whole(run)]
  })
}

interface Run {
  readonly added?: boolean
  readonly removed?: boolean
  readonly value: readonly string[]
}

const whole = (run: Run): Piece => ({ is: stateOf(run), text: run.value.join('') })

/** What came in place of something else, word by word again where both are short enough. */
function replaced(older: readonly string[], newer: readonly string[]): Piece[] {
  if (older.length + newer.length <= mostEdits) return diffArrays([...older], [...newer]).map(whole)
  return [whole({ removed: true, value: older }), whole({ added: true, value: newer })]
}

function parts(words: readonly string[], end: RegExp): string[][] {
  const found: string[][] = [[]]
  for (const word of words) {
    found.at(-1)?.push(word)
    if (end.test(word)) found.push([])
  }
  return found.filter((part) => part.length > 0)
}

const joined = (all: readonly (readonly string[])[]) => all.map((words) => words.join(''))

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** A text cut into words, white space and single signs; together they are the text. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

function lineDifference(part: PartDifference['part'], older: readonly string[], newer: readonly string[]): PartDifference {
  return { part, by: 'lines', pieces: linePieces(older, newer) }
}

/** Lines, each as a whole. */
export function linePieces(older: readonly string[], newer: readonly string[]): Piece[] {
  return diffArrays([...older], [...newer]).flatMap((run) => run.value.map((text): Piece => ({ is: stateOf(run), text })))
}

function stateOf({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }): Piece['is'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

function creditLines({ credits }: StoryContent, words: DifferenceWords): string[] {
  return credits.map(({ name, role, placement, scope, place, onBehalfOf }) =>
    line(
      name,
      words.creditRole[role],
      words.creditPlacement[placement],
      scope === 'upstream' ? words.creditScope[scope] : '',
      place,
      onBehalfOf,
    ),
  )
}

function attributionLines({ body, attributions }: StoryContent, words: DifferenceWords): string[] {
  const text = passages(body)
  const labels = (sources: StoryContent['attributions'][number]['via']) => sources.map((source) => source.label).join(', ')
  return attributions.map(({ id, kind, speakers, documents, via, originalText }) => {
    const passage = text.get(id) ?? ''
    const through = via.length > 0 ? `→ ${labels(via)}` : ''
    return line(passage.slice(0, 80), words.attributionKind[kind], labels(speakers), labels(documents), through, originalText)
  })
}

function provenanceLines({ provenance }: StoryContent, words: DifferenceWords): string[] {
  const { relation, upstream, extent, rightsHolder, licence, usageTerms, rights, aiUse } = provenance
  const said = [words.provenanceRelation[relation], ...upstream.map((source) => source.label), extent, rightsHolder, licence, usageTerms]
  return [...said, words.rights[rights], words.aiUse[aiUse]].filter((one) => one !== '')
}

function pictureLines({ pictures }: StoryContent): string[] {
  return pictures.map(({ caption, alt, key }) => line(caption || alt, key.slice(0, 8)))
}

function detailLines({ sectionId, slug, language, importance }: StoryContent, words: DifferenceWords): string[] {
  return [words.section(sectionId), slug, words.language[language], words.importance(importance)].filter((one) => one !== '')
}

/** What is said of one thing, in one line. */
function line(...said: readonly string[]): string {
  return said.filter((one) => one !== '').join(' · ')
}

import { diffArrays } from 'diff'
import { plainText } from './body'
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
  /** Words within running text, whole lines elsewhere. */
  readonly by: 'words' | 'lines'
  readonly pieces: readonly Piece[]
}

/**
 * The difference between two revisions, part by part: what was removed and added, leaving out what was added, gives the
 * older text, and the other way round the newer.
 */
export function differenceOf(older: StoryContent, newer: StoryContent): PartDifference[] {
  const words = (['kicker', 'headline', 'standfirst', 'dateline'] as const).map((part) => wordDifference(part, older[part], newer[part]))
  return [
    ...words,
    wordDifference('body', plainText(older.body), plainText(newer.body)),
    lineDifference('credits', creditLines(older), creditLines(newer)),
    lineDifference('attributions', attributionLines(older), attributionLines(newer)),
    lineDifference(
      'topics',
      older.topics.map((topic) => topic.name),
      newer.topics.map((topic) => topic.name),
    ),
    lineDifference('provenance', provenanceLines(older), provenanceLines(newer)),
    lineDifference('pictures', pictureLines(older), pictureLines(newer)),
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
  const runs = diffArrays(tokens(older), tokens(newer)).map((run): Piece => ({ is: stateOf(run), text: run.value.join('') }))
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

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

function lineDifference(part: PartDifference['part'], older: readonly string[], newer: readonly string[]): PartDifference {
  const pieces = diffArrays([...older], [...newer]).flatMap((run) => run.value.map((text): Piece => ({ is: stateOf(run), text })))
  return { part, by: 'lines', pieces }
}

function stateOf({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }): Piece['is'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

function creditLines({ credits }: StoryContent): string[] {
  return credits.map(({ name, role, placement, scope, place, onBehalfOf }) =>
    [name, role, placement, ...(scope === 'upstream' ? [scope] : []), place, onBehalfOf].filter((word) => word !== '').join(' · '),
  )
}

function attributionLines({ attributions }: StoryContent): string[] {
  const labels = (sources: StoryContent['attributions'][number]['via']) => sources.map((source) => source.label).join(', ')
  return attributions.map(({ kind, speakers, documents, via, originalText }) =>
    [kind, labels(speakers), labels(documents), via.length > 0 ? `→ ${labels(via)}` : '', originalText]
      .filter((word) => word !== '')
      .join(' · '),
  )
}

function provenanceLines({ provenance }: StoryContent): string[] {
  const { relation, upstream, extent, rightsHolder, licence, usageTerms, rights, aiUse } = provenance
  return [relation, ...upstream.map((source) => source.label), extent, rightsHolder, licence, usageTerms, rights, aiUse].filter(
    (line) => line !== '',
  )
}

function pictureLines({ pictures }: StoryContent): string[] {
  return pictures.map(({ caption, alt, key }) => [caption || alt, key.slice(0, 8)].join(' · '))
}

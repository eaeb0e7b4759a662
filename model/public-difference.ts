import type { RemovalReason } from './correction'
import { linePieces, type Piece, tokenPieces, tokens } from './difference'
import { listedParts, type PublicPart, type PublicVersion, runningParts } from './public-version'

/*
 * What changed from one publication of a story to another, as readers may see it (decision 009): from printed shapes
 * alone, and without repeating what the law or somebody's privacy had removed.
 */

/** Why words are not repeated; `withdrawn`: the story was off the site before it was published again. */
export const withheldFor = ['law', 'privacy', 'withdrawn'] as const satisfies readonly (Exclude<RemovalReason, 'none'> | 'withdrawn')[]
export type Withheld = (typeof withheldFor)[number]

/** A stretch of a version; one that is withheld has no words. */
interface Stretch {
  readonly text: string
  readonly withheld: Withheld | null
}

/** A version of which only what may be repeated is left. */
export type RedactedVersion = Readonly<Record<PublicPart, readonly Stretch[]>>

/** Something was removed for good: of an older version only what stands in `after` is repeated. */
export interface Removal {
  readonly reason: Withheld
  readonly after: PublicVersion
  /** Which sentences and lines it is about; all, unless said. */
  readonly concerns?: (sentence: string) => boolean
}

/** A run that stayed, came or went; where it is withheld, its text is empty. */
export interface PublicPiece extends Piece {
  readonly withheld: Withheld | null
}

export interface PublicPartDifference {
  readonly part: PublicPart
  readonly by: 'words' | 'lines'
  readonly pieces: readonly PublicPiece[]
}

/**
 * Leaves of a version only what may be repeated: of whatever a removal is about, the sentences and lines that stand whole
 * in what was printed after it. Half a sentence can say what the whole one no longer says.
 */
export function redacted(version: PublicVersion, removals: readonly Removal[]): RedactedVersion {
  const rules = removals.map(({ reason, after, concerns = () => true }) => ({ reason, concerns, stands: whatStandsIn(after) }))
  const judged = (text: string): Stretch => {
    const sentence = text.trim()
    const rule = sentence === '' ? undefined : rules.find(({ concerns, stands }) => !stands.has(sentence) && concerns(sentence))
    return rule === undefined ? { text, withheld: null } : { text: '', withheld: rule.reason }
  }
  const running = (part: (typeof runningParts)[number]) => joined(sentencesOf(version[part]).map(judged))
  const listed = (part: (typeof listedParts)[number]) => joined(version[part].map(judged))
  return {
    kicker: running('kicker'),
    headline: running('headline'),
    standfirst: running('standfirst'),
    dateline: running('dateline'),
    text: running('text'),
    pictures: listed('pictures'),
    credits: listed('credits'),
    provenance: listed('provenance'),
    sources: listed('sources'),
  }
}

function whatStandsIn(version: PublicVersion): ReadonlySet<string> {
  const running = runningParts.flatMap((part) => sentencesOf(version[part]))
  const listed = listedParts.flatMap((part) => version[part])
  return new Set([...running, ...listed].map((text) => text.trim()))
}

/**
 * After a longer word and a full stop, or another end of a sentence; and at every line break. A short word before the stop
 * may be an abbreviation: such sentences stay together, and are withheld together.
 */
const sentenceEnd = /((?<=(?:\p{L}{4}\.|[!?…])["“”»«’‘)\]]*)[^\S\n]+(?=["„“»«‚‘([]*[\p{Lu}\p{N}])|(?<!\s)\s*\n\s*)/u

/** A text cut into sentences and the space between them; together they are the text. */
function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((piece) => piece !== '')
}

/** What is withheld side by side for the same reason is one stretch, and the space between is part of it. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const [last, before] = [found.at(-1), found.at(-2)]
    if (stretch.withheld !== null && last?.withheld === stretch.withheld) continue
    if (stretch.withheld !== null && last?.text.trim() === '' && before?.withheld === stretch.withheld) found.pop()
    else found.push(stretch)
  }
  return found
}

/**
 * What changed from one version to another, part by part; a part without a change is left out. The pieces that stayed or
 * went are the older version as redacted, those that stayed or came the newer.
 */
export function publicDifference(older: RedactedVersion, newer: RedactedVersion): PublicPartDifference[] {
  const differences = [
    ...runningParts.map((part): PublicPartDifference => {
      const cut = (stretches: readonly Stretch[]) => stretches.flatMap((one) => (one.withheld === null ? tokens(one.text) : [gap(one)]))
      return { part, by: 'words', pieces: shown(tokenPieces(cut(older[part]), cut(newer[part]))) }
    }),
    ...listedParts.map((part): PublicPartDifference => {
      const cut = (stretches: readonly Stretch[]) => stretches.map((one) => (one.withheld === null ? one.text : gap(one)))
      return { part, by: 'lines', pieces: shown(linePieces(cut(older[part]), cut(newer[part]))) }
    }),
  ]
  return differences.filter(({ pieces }) => pieces.some((piece) => piece.is !== 'same'))
}

/** Stands for what is withheld while texts are compared: no word can be like it. */
const gap = ({ withheld }: Stretch) => `\u0000${withheld}\u0000`
const gaps = new RegExp(`\u0000(${withheldFor.join('|')})\u0000`)

function shown(pieces: readonly Piece[]): PublicPiece[] {
  return pieces.flatMap(({ is, text }) =>
    text.split(gaps).flatMap((part, nth): PublicPiece[] => {
      if (nth % 2 === 1) return [{ is, text: '', withheld: part as Withheld }]
      return part === '' ? [] : [{ is, text: part, withheld: null }]
    }),
  )
}

/** The two publications to compare: those asked for, in their order, else the last two; `null` where there is one alone. */
export function comparedPair(times: number, asked: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  if (times < 2) return null
  const [one, other] = [numbered(asked.from, times), numbered(asked.to, times)]
  if (one !== null && other !== null && one !== other) return { from: Math.min(one, other), to: Math.max(one, other) }
  const to = other ?? (one === null || one === times ? times : one + 1)
  return to === 1 ? { from: 1, to: 2 } : { from: to - 1, to }
}

function numbered(asked: string | undefined, times: number): number | null {
  const number = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 0
  return number >= 1 && number <= times ? number : null
}

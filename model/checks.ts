import { type Inline, inlineRuns, passages, plainText } from './body'
import type { Hold } from './hold'
import { quotation } from './quotation'
import type { AttributionSnapshot, SourceSnapshot, StoryContent } from './story'

/*
 * The checks of a story before it is published, on its content alone (ATTRIBUTION.md, "what holds a publication").
 * The desk runs them beside the text, publishing runs them again.
 */

export interface Circumstances {
  /** `null`: none. `until` is absent for an embargo that somebody must lift. */
  readonly embargo: { readonly until: Date | null } | null
  /** Attributions whose text is gone from the body. */
  readonly lostMarks: readonly { readonly attributionId: AttributionSnapshot['id']; readonly passage: string }[]
  /** Agencies and outlets of the register, whose names in the text call for a credit or a source. */
  readonly outlets: readonly string[]
  /** What is proposed beside the text and not decided: names of makers, and of reports that the story rests on. */
  readonly undecided?: readonly string[]
  readonly now: Date
}

/** Everything found, what blocks first. */
export function checkStory(content: StoryContent, circumstances: Circumstances): Hold[] {
  return [...blocking(content, circumstances), ...warnings(content, circumstances)]
}

function* blocking(content: StoryContent, { embargo, now }: Circumstances): Generator<Hold> {
  const block = (code: Hold['code'], more: Partial<Hold> = {}): Hold => ({ code, blocking: true, ...more })
  if (content.headline === '') yield block('headlineMissing')
  if (content.sectionId === null) yield block('sectionMissing')
  if (plainText(content.body).trim() === '') yield block('bodyEmpty')
  if (embargo !== null && (embargo.until === null || embargo.until > now)) yield block('embargoed')

  const { relation, rights, upstream } = content.provenance
  if (relation !== 'original') {
    if (rights === 'unknown') yield block('rightsUnknown')
    if (rights === 'refused') yield block('rightsRefused')
    if (upstream.length === 0) yield block('upstreamMissing')
  }

  const marked = passages(content.body)
  for (const attribution of content.attributions) {
    const text = marked.get(attribution.id)
    const behind = [...attribution.speakers, ...attribution.documents, ...attribution.via]
    if (text !== undefined && behind.some((source) => source.terms === 'off_record')) {
      yield block('offRecordPassage', { excerpt: excerpt(text), attributionId: attribution.id })
    }
  }
  for (const picture of content.pictures) {
    const more = { pictureId: picture.id, excerpt: picture.caption }
    if (picture.rights !== 'cleared') yield block('pictureRightsMissing', more)
    if (picture.alt === '') yield block('pictureAltMissing', more)
  }
}

function* warnings(content: StoryContent, { lostMarks, outlets, undecided = [] }: Circumstances): Generator<Hold> {
  const warn = (code: Hold['code'], more: Partial<Hold> = {}): Hold => ({ code, blocking: false, ...more })
  const behind = new Map(content.attributions.map((attribution) => [attribution.id as string, attribution]))

  for (const { text, marks } of [...inlineRuns(content.body)].flatMap(quotes)) {
    if (!marks.some((id) => behind.has(id))) yield warn('quoteUnattributed', { excerpt: excerpt(text) })
  }
  for (const { text, marks } of [...inlineRuns(content.body)].flatMap(sentences)) {
    const attributed = marks.flatMap((id) => behind.get(id) ?? [])
    const somebody = attributed.some((attribution) => attribution.speakers.length + attribution.documents.length > 0)
    if (!somebody && passive[content.language].test(text)) yield warn('passiveWithoutSource', { excerpt: excerpt(text) })
  }

  const text = plainText(content.body)
  const named = namesAround(content)
  for (const outlet of outlets) {
    if (mentions(text, outlet) && !mentions(named, outlet.toLowerCase())) yield warn('outletUncredited', { excerpt: outlet })
  }

  const report = onlyReport(content)
  if (report !== null) yield warn('singleUpstream', { excerpt: report.label })
  for (const attribution of content.attributions) {
    if (attribution.state === 'proposed')
      yield warn('undecidedProposals', {
        attributionId: attribution.id,
        excerpt: excerpt(passages(content.body).get(attribution.id) ?? ''),
      })
    const sources = attribution.speakers.length + attribution.documents.length + attribution.via.length
    if (attribution.state === 'confirmed' && attribution.kind !== 'fact' && sources === 0)
      yield warn('markWithoutSource', { attributionId: attribution.id, excerpt: excerpt(passages(content.body).get(attribution.id) ?? '') })
  }
  for (const name of undecided) yield warn('undecidedProposals', { excerpt: excerpt(name) })
  for (const lost of lostMarks) yield warn('markLostText', { attributionId: lost.attributionId, excerpt: excerpt(lost.passage) })
}

/** Statements in the passive that name nobody. */
const passive = {
  de: /\b(?:gilt|gelten|galt|galten) (?:\p{L}+ ){0,3}als\b|\b(?:wird|werden|wurde) (?:\p{L}+ ){0,4}(?:erwartet|vermutet|angenommen|befürchtet)\b|\bes heißt\b|\bheißt es\b/iu,
  en: /\b(?:is|are|was|were) (?:widely |generally )?(?:expected|believed|thought|seen|considered|said|rumoured) (?:to|as)\b|\bit is (?:said|understood|believed) that\b/iu,
} as const

/** Part of a paragraph, with the ids of the attributions that any bit of it carries. */
interface Stretch {
  readonly text: string
  readonly marks: readonly string[]
}

function piecesOf(run: readonly Inline[]): Stretch[] {
  return run.map((inline) => ({
    text: inline.type === 'text' ? inline.text : '\n',
    marks: (inline.marks ?? []).flatMap((mark) => (mark.type === 'attribution' ? [mark.attrs.id as string] : [])),
  }))
}

/** The attributions within a stretch of the pieces, from one place to before another. */
function marksBetween(pieces: readonly Stretch[], from: number, to: number): string[] {
  const marks = new Set<string>()
  let at = 0
  for (const piece of pieces) {
    if (at < to && at + piece.text.length > from) for (const id of piece.marks) marks.add(id)
    at += piece.text.length
  }
  return [...marks]
}

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' })

/** A paragraph cut into sentences. */
function sentences(run: readonly Inline[]): Stretch[] {
  const pieces = piecesOf(run)
  const whole = pieces.map((piece) => piece.text).join('')
  return [...segmenter.segment(whole)].map(({ segment, index }) => ({
    text: segment.trim(),
    marks: marksBetween(pieces, index, index + segment.length),
  }))
}

/** Quotations of four words and more: a quoted name or title is none. */
function quotes(run: readonly Inline[]): Stretch[] {
  const pieces = piecesOf(run)
  const whole = pieces.map((piece) => piece.text).join('')
  return [...whole.matchAll(quotation)]
    .filter(([quote]) => quote.length > 9 && quote.trim().split(/\s+/).length >= 4)
    .map((match) => ({ text: match[0], marks: marksBetween(pieces, match.index, match.index + match[0].length) }))
}

function namesAround(content: StoryContent): string {
  const sources = content.attributions.flatMap((attribution) => [...attribution.speakers, ...attribution.documents, ...attribution.via])
  return [
    ...content.credits.map((credit) => `${credit.name} ${credit.onBehalfOf}`),
    ...[...sources, ...content.provenance.upstream].map((source) => `${source.label} ${source.publisher}`),
  ]
    .join('\n')
    .toLowerCase()
}

function mentions(text: string, name: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

/** "Three sources, one wire story": the report through which everybody quoted came to us, if nobody is credited for it. */
function onlyReport(content: StoryContent): SourceSnapshot | null {
  if (content.provenance.relation !== 'original') return null
  const said = content.attributions.filter((attribution) => attribution.speakers.length > 0)
  const speakers = new Set(said.flatMap((attribution) => attribution.speakers.map((source) => source.id)))
  const origins = new Map(said.map((attribution) => [attribution.via.at(-1)?.id, attribution.via.at(-1)]))
  const [report] = origins.values()
  return speakers.size >= 3 && origins.size === 1 ? (report ?? null) : null
}

function excerpt(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`
}

import type { Proposal, ProposedAttribution, Stretch } from '../../model/proposal'
import { oneSpace, overlap, placeOf, searched, shared } from './places'
import type { Annotation } from './sample'
import { nothing, sum, type Tally } from './tally'

/** What went wrong with one thing that was wanted or proposed. */
export interface Miss {
  readonly measure: string
  readonly is: 'missed' | 'wrong'
  readonly words: string
}

export interface Score {
  /** By what is measured, in the order of the report. */
  readonly tallies: ReadonlyMap<string, Tally>
  readonly misses: readonly Miss[]
}

type Wanted = Annotation['attributions'][number] & { readonly place: Stretch | null }

/** Compares what was proposed for a report with what was annotated by hand, in the proposal's own text. */
export function scoreOf(proposal: Proposal, annotation: Annotation): Score {
  const tallies = new Map<string, Tally>()
  const misses: Miss[] = []
  const note = (measure: string, tally: Tally) => tallies.set(measure, sum(tallies.get(measure) ?? nothing, tally))
  /** Pairs what was wanted with what was proposed, each at most once. */
  const compare = <One, Other>(
    measure: string,
    wanted: readonly One[],
    proposed: readonly Other[],
    same: (one: One, other: Other) => boolean,
    words: { readonly wanted: (one: One) => string; readonly proposed: (one: Other) => string },
  ): [One, Other][] => {
    const left = new Set(proposed)
    const pairs: [One, Other][] = []
    for (const one of wanted) {
      const other = [...left].find((each) => same(one, each))
      if (other === undefined) misses.push({ measure, is: 'missed', words: words.wanted(one) })
      else {
        left.delete(other)
        pairs.push([one, other])
      }
    }
    for (const other of left) misses.push({ measure, is: 'wrong', words: words.proposed(other) })
    note(measure, { wanted: wanted.length, proposed: proposed.length, right: pairs.length })
    return pairs
  }
  const text = searched(proposal.text)
  const wanted = annotation.attributions.map((one): Wanted => ({ ...one, place: placeOf(text, one.exact, one.occurrence) }))
  const byPlace = (one: Wanted, other: Stretch) => one.place !== null && overlap(one.place, other)
  const exact = { wanted: (one: Wanted) => one.exact, proposed: (one: ProposedAttribution) => `${one.exact} [${one.rule}]` }

  const ofKind = (...kinds: string[]) =>
    [wanted.filter(({ kind }) => kinds.includes(kind)), proposal.attributions.filter(({ kind }) => kinds.includes(kind))] as const
  const quotes = compare('direct quotes', ...ofKind('direct'), byPlace, exact)
  compare('direct quotes and part-quotes', ...ofKind('direct', 'direct_partial'), byPlace, exact)
  for (const [measure, pairs] of [
    ['their speaker', quotes],
    ['speaker of any passage found', pairedAnyhow(wanted, proposal.attributions)],
  ] as const) {
    for (const [one, other] of pairs) {
      const right = sameNames(one.speakers, other.speakers)
      note(measure, { wanted: 1, proposed: 1, right: right ? 1 : 0 })
      if (!right) misses.push({ measure, is: 'wrong', words: `${names(other.speakers)} instead of ${names(one.speakers)}: ${one.exact}` })
    }
  }
  const sentences = sentencesOf(proposal.text, annotation.language)
  const lost = wanted.filter(({ place }) => place === null).length
  const [said, held] = [wanted.map(({ place }) => place), proposal.attributions].map((places) =>
    sentences.filter((sentence) => places.some((place) => place !== null && shared(sentence, place) > 2)),
  ) as [Stretch[], Stretch[]]
  const inWords = ({ start, end }: Stretch) => proposal.text.slice(start, end)
  compare('attributed sentences', said, held, (one, other) => one === other, { wanted: inWords, proposed: inWords })
  // A passage whose words are not even in the text any more is a sentence not found.
  if (lost > 0) note('attributed sentences', { wanted: lost, proposed: 0, right: 0 })
  for (const kind of ['direct_partial', 'indirect', 'reported', 'data', 'fact'])
    compare(`passages: ${kind}`, ...ofKind(kind), byPlace, exact)

  compareStructure(proposal, annotation, compare)
  compare(
    'warnings',
    annotation.warnings.map((one) => ({ ...one, place: placeOf(text, one.exact) })),
    proposal.warnings,
    (one, other) => one.code === other.code && one.place !== null && overlap(one.place, other),
    { wanted: ({ code, exact }) => `${code}: ${exact}`, proposed: (one) => `${one.code}: ${inWords(one)}` },
  )
  return { tallies, misses }
}

type Compare = <One, Other>(
  measure: string,
  wanted: readonly One[],
  proposed: readonly Other[],
  same: (one: One, other: Other) => boolean,
  words: { readonly wanted: (one: One) => string; readonly proposed: (one: Other) => string },
) => unknown

const asLine = (line: string) => line

function compareStructure(proposal: Proposal, annotation: Annotation, compare: Compare): void {
  const same = (one: string, other: string) => folded(one) === folded(other)
  const given = (line: string) => (line === '' ? [] : [line])
  for (const field of ['headline', 'standfirst', 'dateline'] as const) {
    compare(field, given(annotation[field]), given(proposal[field]), same, { wanted: asLine, proposed: asLine })
  }
  compare('language', [annotation.language], [proposal.language], same, { wanted: asLine, proposed: asLine })
  const kinds = new Set([...annotation.blocks, ...proposal.blocks].map(({ kind }) => kind))
  for (const measure of ['blocks', ...[...kinds].sort().map((kind) => `blocks: ${kind}`)]) {
    const counts = ({ kind }: { readonly kind: string }) => measure === 'blocks' || measure === `blocks: ${kind}`
    compare(
      measure,
      annotation.blocks.filter(counts),
      proposal.blocks.filter(counts),
      (one, other) => {
        const text = withoutBullet(other)
        return (
          one.kind === other.kind && text.startsWith(withoutBullet({ kind: one.kind, text: one.starts })) && text.endsWith(folded(one.ends))
        )
      },
      {
        wanted: (one) => `${one.kind}: ${one.starts} … ${one.ends}`,
        proposed: (one) => `${one.kind}: ${oneSpace(one.text).slice(0, 120)}`,
      },
    )
  }
  const credit = (one: Annotation['credits'][number]) =>
    `${one.name} (${one.role}, ${one.placement}, ${one.scope}, ${one.onBehalfOf || '-'})`
  const words = { wanted: credit, proposed: credit }
  compare('credits: name', annotation.credits, proposal.credits, (one, other) => same(one.name, other.name), words)
  compare(
    'credits: name, role, placement, scope',
    annotation.credits,
    proposal.credits,
    (one, other) => same(credit({ ...one, onBehalfOf: '' }), credit({ ...other, onBehalfOf: '' })),
    words,
  )
  const { provenance: wanted } = annotation
  compare('provenance: relation', [wanted.relation], [proposal.provenance.relation], same, { wanted: asLine, proposed: asLine })
  compare('provenance: upstream', wanted.upstream, proposal.provenance.upstream, same, { wanted: asLine, proposed: asLine })
}

/** Whether a bullet belongs to its item was not annotated alike. */
const withoutBullet = ({ kind, text }: { readonly kind: string; readonly text: string }) =>
  kind === 'list_item' ? folded(text).replace(/^(?:[•*▪◦‣·■►–—-]|\d{1,2}[.)]) /u, '') : folded(text)

const folded = (text: string) => oneSpace(text).toLowerCase()

/** Pairs passages of whatever kind with the one proposed that shares most with them. */
function pairedAnyhow(wanted: readonly Wanted[], proposed: readonly ProposedAttribution[]): [Wanted, ProposedAttribution][] {
  return wanted.flatMap((one): [Wanted, ProposedAttribution][] => {
    const { place } = one
    if (place === null) return []
    const far = (other: Stretch) => Math.abs(other.start - place.start) + Math.abs(other.end - place.end)
    const [best] = proposed.filter((other) => overlap(place, other)).sort((first, second) => far(first) - far(second))
    return best === undefined ? [] : [[one, best]]
  })
}

interface Named {
  readonly name: string
}

const names = (people: readonly Named[]) => people.map(({ name }) => name).join(' + ') || 'nobody'
/** The same people, in whatever order. */
export const sameNames = (one: readonly Named[], other: readonly Named[]) => sortedNames(one) === sortedNames(other)
const sortedNames = (people: readonly Named[]) => [...new Set(people.map(({ name }) => folded(name)))].sort().join('\n')

/** Sentences as the runtime parts them, not as the rules do; both sides are counted by the same ones. */
function sentencesOf(text: string, language: string): Stretch[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}

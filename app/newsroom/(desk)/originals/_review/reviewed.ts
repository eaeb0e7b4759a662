import { type ContributorId, type OriginalId, SourceId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import type { Reviewed, ReviewedParty } from '../../../../../model/original'
import type { ProposedBlockKind } from '../../../../../model/proposal'
import { asLine } from '../../../../../model/text'
import type { DeskBlock, DeskProposal } from './desk-proposal'
import { type Item, place } from './items'
import { type Known, type NamePart, resolved } from './known'
import { type Mark, marksByBlock } from './pieces'
import { attributionValue, creditValue, isDecidable, isForeign, provenanceValue, type Review, stateOf } from './review'

interface Of {
  readonly originalId: OriginalId
  readonly language: Language
  /** The report's day, or empty. */
  readonly date: string
}

/** The blocks with the kinds that a person gave them. */
export function blocksNow(blocks: readonly DeskBlock[], review: Review): readonly DeskBlock[] {
  if (Object.keys(review.kinds).length === 0) return blocks
  return blocks.map((block) => {
    const kind = review.kinds[place(block)]
    return kind === undefined ? block : { ...block, kind }
  })
}

const bodyKinds: readonly ProposedBlockKind[] = ['paragraph', 'subhead', 'list_item']

/** Which passages lie outside of what becomes the story's text: nothing there can be attributed. */
export function outsideBody(blocks: readonly DeskBlock[], passages: readonly Mark[]): ReadonlySet<string> {
  const inside = new Set<string>()
  marksByBlock(blocks, passages).forEach((marks, index) => {
    const kind = blocks[index]?.kind
    if (kind !== undefined && bodyKinds.includes(kind)) for (const { key } of marks) inside.add(key)
  })
  return new Set(passages.flatMap(({ key }) => (inside.has(key) ? [] : [key])))
}

/** What is sent to begin the story: everything that was not rejected, decided or not. */
export function reviewedFrom(of: Of, proposal: DeskProposal, items: readonly Item[], review: Review, known: Known): Reviewed {
  const party = (part: NamePart) => (name: string) => partyOf(known, review, part, name)
  const kept = items.filter((item) => isDecidable(item) && stateOf(item, review) !== 'rejected')
  const state = (item: Item) => (stateOf(item, review) === 'accepted' ? ('accepted' as const) : ('undecided' as const))
  const blocks = blocksNow(proposal.blocks, review).map(({ start, end, kind }) => ({ start, end, kind }))
  return {
    ...of,
    dateline: datelineOf(proposal, blocks),
    blocks,
    credits: kept.flatMap((item) => {
      if (item.is !== 'credit') return []
      const { name, role, placement, scope, onBehalfOf } = creditValue(item, review)
      if (asLine(name) === '') return []
      const who = resolved(known, review.chosen, 'maker', name)
      // Whoever is only guessed at is guessed at again in the editor, with the same doubt.
      const contributorId = who.sure ? (who.id as ContributorId | null) : null
      return [{ name, role, placement, scope, onBehalfOf, rule: item.proposed.rule, state: state(item), contributorId }]
    }),
    provenance: provenanceOf(items, review, party('outlet')),
    attributions: kept.flatMap((item) => {
      if (item.is !== 'attribution') return []
      const { start, end, kind, speakers, documents, via, utteredOn } = attributionValue(item, review)
      const behind = {
        speakers: seen(speakers.map(({ name }) => name)).map(party('speaker')),
        documents: seen(documents).map(party('document')),
        via: seen(via).map(party('outlet')),
      }
      return [{ start, end, kind, state: state(item), ...behind, utteredOn, rule: item.proposed.rule }]
    }),
    rejected: items.filter((item) => isDecidable(item) && stateOf(item, review) === 'rejected').length,
  }
}

/** Names of which something is left when a form takes them: a report may have some that are made of signs nobody sees. */
const seen = (names: readonly string[]) => names.filter((name) => asLine(name) !== '')

function provenanceOf(items: readonly Item[], review: Review, party: (name: string) => ReviewedParty): Reviewed['provenance'] {
  const item = items.find((one) => one.is === 'provenance')
  if (item === undefined || stateOf(item, review) === 'rejected') return null
  const value = provenanceValue(item, review)
  if (!isForeign(value)) return null
  const state = stateOf(item, review) === 'accepted' ? ('accepted' as const) : ('undecided' as const)
  return { relation: value.relation, upstream: seen(value.upstream).map(party), state }
}

/** A source that is only guessed at stays a name until somebody says that it is meant. */
function partyOf(known: Known, review: Review, part: NamePart, name: string): ReviewedParty {
  const who = resolved(known, review.chosen, part, name)
  return {
    name: (who.chosen && who.id === null ? who.label : name).slice(0, 200),
    sourceId: who.sure && who.id ? SourceId.parse(who.id) : null,
  }
}

/** The place that was read out of the dateline; of a block that a person made one, all of it. */
function datelineOf(proposal: DeskProposal, blocks: readonly DeskBlock[]): string {
  const now = blocks.find(({ kind }) => kind === 'dateline')
  const proposed = proposal.blocks.find(({ kind }) => kind === 'dateline')
  if (now === undefined) return ''
  if (proposed !== undefined && place(now) === place(proposed)) return proposal.dateline
  return proposal.text
    .slice(now.start, now.end)
    .replace(/\s+/g, ' ')
    .replace(/[\s:–—-]+$/u, '')
    .trim()
}

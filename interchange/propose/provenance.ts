import type { Language } from '../../model/language'
import type { ProposedBlock, ProposedCredit, ProposedProvenance, RestsOn } from '../../model/proposal'
import { agencies, agencyShort } from './lexicon/agencies'
import { ownedBy } from './lexicon/upstream'
import { fromRelease } from './provenance-release'
import { fromReport, fromTranslation } from './provenance-report'

const original: ProposedProvenance = { relation: 'original', upstream: [], rule: '' }

/** Which report a text rests on, and how; rights are for a human to clear. */
export function provenanceOf(
  blocks: readonly ProposedBlock[],
  credits: readonly ProposedCredit[],
  _language: Language,
): ProposedProvenance {
  return (
    by('press-release', fromRelease(blocks)) ??
    by('translation', fromTranslation(blocks)) ??
    by('report-named', fromReport(blocks, credits)) ??
    by('wire', fromWire(blocks, credits)) ??
    original
  )
}

const by = (rule: string, found: RestsOn | null): ProposedProvenance | null => found && { ...found, rule }

/** An agency's report, as it came or with own work; several agencies are what it is based on. */
function fromWire(blocks: readonly ProposedBlock[], credits: readonly ProposedCredit[]): RestsOn | null {
  const wires = credits.filter(({ role, scope, rule }) => role === 'agency' && scope === 'this_story' && rule !== 'release-service')
  const upstream = [...new Set(wires.map(({ name }) => shortOf(name)))].filter((name) => name !== 'ots')
  if (upstream.length === 0) {
    const owner = blocks.map(({ kind, text }) => (kind === 'boilerplate' ? ownedBy.exec(text)?.[1] : undefined)).find(Boolean)
    const owned = agencies.get(owner?.toLowerCase() ?? '')
    return owned === undefined ? null : { relation: 'wire_pickup_verbatim', upstream: [shortOf(owned)] }
  }
  const own = credits.some(
    ({ role, scope, rule, onBehalfOf }) =>
      scope === 'this_story' && role !== 'agency' && role !== 'photographer' && onBehalfOf === '' && rule !== 'picture',
  )
  const dateline = wires.find(({ placement }) => placement === 'byline')
  if (dateline !== undefined) {
    const mixed = own || credits.some(({ rule }) => rule === 'material' || rule === 'own-initials')
    return { relation: mixed ? 'wire_pickup_edited' : 'wire_pickup_verbatim', upstream: [shortOf(dateline.name)] }
  }
  const added = blocks.some(
    ({ kind, text }) => kind === 'end_credit' && /\b(?:additional|further) (?:information|reporting) from/iu.test(text),
  )
  if (upstream.length >= 3 || added) return { relation: 'based_on', upstream }
  return { relation: own || wires.some(({ rule }) => rule === 'material') ? 'wire_pickup_edited' : 'wire_pickup_verbatim', upstream }
}

export const shortOf = (name: string) => agencyShort.get(name) ?? name

import type { Language } from '../../model/language'
import type { Proposal, ProposedBlock, ProposedBlockKind, Stretch } from '../../model/proposal'
import { attributionsIn } from './attributions'
import { blocksOf } from './blocks'
import { cleanedLines } from './clean'
import { linesOf } from './clean-lines'
import { creditsIn } from './credits'
import { withUpstream } from './credits-upstream'
import { placeOfDateline } from './dateline-place'
import { embargoesIn } from './embargoes'
import { languageOf } from './language'
import { provenanceOf } from './provenance'

export interface ProposalWish {
  /** What the report is written in, where that is known; else it is found. */
  readonly language?: Language
  /** The report's day, such as 2025-01-21. */
  readonly date?: string
  /** Leaves the text untouched, so that stretches hold against what was given. */
  readonly asIs?: boolean
}

/** What a report seems to be and who seems to say what in it. Decides nothing, drops nothing, never throws. */
export function propose(raw: string, { language: wanted, date = '', asIs = false }: ProposalWish = {}): Proposal {
  const { text, lines } = asIs ? { text: raw, lines: linesOf(raw) } : cleanedLines(raw)
  const language = wanted ?? languageOf(text)
  const blocks = blocksOf(text, language, lines)
  const named = creditsIn(blocks, language)
  const provenance = provenanceOf(blocks, named, language)
  const credits = withUpstream(named, provenance)
  const { attributions, warnings } = attributionsIn(blocks, language, date)
  return {
    language,
    text,
    headline: lineOf(blocks, 'headline'),
    standfirst: lineOf(blocks, 'standfirst'),
    dateline: placeOfDateline(lineOf(blocks, 'dateline')),
    blocks,
    credits,
    provenance,
    attributions: attributions.toSorted(inOrder),
    warnings: [...warnings, ...embargoesIn(blocks)].toSorted(inOrder),
  }
}

/** As they stand in the text; of two that begin together the one around the other first. */
const inOrder = (one: Stretch, other: Stretch) => one.start - other.start || other.end - one.end

/** The first of a kind, on one line. */
function lineOf(blocks: readonly ProposedBlock[], kind: ProposedBlockKind): string {
  const block = blocks.find((one) => one.kind === kind)
  return block === undefined ? '' : block.text.trim().split(/\s+/).join(' ')
}

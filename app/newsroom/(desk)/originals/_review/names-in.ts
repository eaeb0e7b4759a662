import type { NamesToMatch } from '../../../../../domain/originals/matches'
import type { Proposal } from '../../../../../model/proposal'

/** Every name of a proposal that may be somebody whom we know. */
export function namesIn({ credits, attributions, provenance }: Proposal, date: string): NamesToMatch {
  const once = (names: readonly string[]) => [...new Set(names.filter((name) => name !== ''))]
  return {
    date,
    makers: once(credits.flatMap(({ name, onBehalfOf }) => [name, onBehalfOf])),
    speakers: once(attributions.flatMap(({ speakers }) => speakers.map(({ name }) => name))),
    documents: once(attributions.flatMap(({ documents }) => documents)),
    outlets: once([...provenance.upstream, ...attributions.flatMap(({ via }) => via)]),
  }
}

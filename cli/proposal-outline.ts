import type { Proposal } from '../model/proposal'

/** A proposal as a person reads it at the command line: the gist, in order. */
export function proposalOutline(id: string, proposal: Proposal): string {
  const { language, headline, standfirst, dateline, provenance, text } = proposal
  const kinds = new Map<string, number>()
  for (const { kind } of proposal.blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const rows: [string, string][] = [
    ['headline', headline],
    ['standfirst', standfirst],
    ['dateline', dateline],
    ['blocks', [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')],
    ['provenance', [provenance.relation, ...provenance.upstream].join(', ')],
    ...proposal.credits.map((one): [string, string] => [
      'credit',
      `${one.name} (${[one.role, one.placement, one.scope, one.onBehalfOf && `for ${one.onBehalfOf}`].filter(Boolean).join(', ')})`,
    ]),
    ...proposal.attributions.map((one): [string, string] => ['said', `${who(one)}: ${short(one.exact)} [${one.kind}, ${one.rule}]`]),
    ...proposal.warnings.map((one): [string, string] => ['warning', `${one.code}: ${short(text.slice(one.start, one.end))}`]),
  ]
  return [`${id} (${language})`, ...rows.filter(([, words]) => words !== '').map(([name, words]) => `  ${name.padEnd(10)}  ${words}`)].join(
    '\n',
  )
}

function who({ speakers, documents, via }: Proposal['attributions'][number]): string {
  const named = [...speakers.map(({ name, inferred }) => (inferred ? `${name} (inferred)` : name)), ...documents]
  return `${named.join(', ') || 'nobody named'}${via.length === 0 ? '' : ` via ${via.join(', ')}`}`
}

function short(words: string): string {
  const line = words.split(/\s+/).join(' ')
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`
}

import type { ContributorKind } from '../../model/contributor'
import type { CreditRole } from '../../model/credit'
import type { ImportedMaker } from '../../model/imported-story'
import { roleOfCode } from '../../model/role-mapping'
import { asLine } from '../../model/text'
import type { InfoSource, NinjsItem, Party } from './item'
import { creditFrom, particular } from './party-codes'

/*
 * Who made a report that comes in. Our own items say it in full. Of others' those people are makers whose relation to the
 * item is one of making it; everybody else in them is only spoken of. Where that names nobody, `by` does.
 */

/** Makers as an item of ours lists them: its people, its organisations, then what the material came from. */
export function makersOf(item: NinjsItem): ImportedMaker[] {
  const parties = [
    ...(item.people ?? []).map((party) => ({ party, role: party.rel, kind: 'person' as const })),
    ...(item.organisations ?? []).map((party) => ({ party, role: party.rel, kind: 'agency' as const })),
    ...(item.infoSources ?? []).map((party) => ({ party, role: party.role, kind: 'agency' as const })),
  ]
  const structured = parties.flatMap(({ party, role, kind }) => makerFrom(party, role, kind))
  if (structured.length === 0) return fromByline(item.by ?? '')
  return structured.sort((one, other) => one.position - other.position).map(({ maker }) => maker)
}

interface Placed {
  readonly maker: ImportedMaker
  readonly position: number
}

function makerFrom(party: Party | InfoSource, rel: string | undefined, kind: 'person' | 'agency'): Placed[] {
  const name = asLine(party.name ?? '')
  if (name === '' || name.length > 160) return []
  const code = creditFrom(party.literal)
  const role = code?.role ?? roleFrom(rel)
  if (role === null) return []
  const info = party.contactInfo
  const maker = {
    name,
    kind: code?.kind ?? kind,
    role,
    scope: code?.scope ?? 'this_story',
    degree: code?.degree ?? 'equal',
    initials: code === null ? '' : asLine(particular(info, 'initials')).slice(0, 12),
    place: code === null ? '' : asLine(particular(info, 'place')).slice(0, 120),
    onBehalfOf: code === null ? '' : asLine(particular(info, 'onBehalfOf')).slice(0, 160),
  }
  return [{ maker, position: code?.position ?? 0 }]
}

/** Words that other houses use for a maker's relation to an item, beside IPTC's own codes. */
const relations = new Map<string, CreditRole>(
  Object.entries({
    author: 'author',
    writer: 'author',
    reporter: 'author',
    creator: 'author',
    by: 'author',
    byline: 'author',
    correspondent: 'contributing_reporter',
    contributor: 'contributing_reporter',
    editor: 'editor',
    contenteditor: 'editor',
    translator: 'translator',
    photographer: 'photographer',
    illustrator: 'illustrator',
    factchecker: 'fact_checker',
    producer: 'producer',
    contentsource: 'agency',
  }),
)

function roleFrom(rel: string | undefined): CreditRole | null {
  if (rel === undefined) return null
  const code = rel.trim()
  return roleOfCode(code) ?? relations.get(code.replace(/^.*[/:#]/, '').toLowerCase()) ?? null
}

/** “Von Christian Hollmann, dpa”: a name of several words is a person's, one word an agency's or a house's. */
function fromByline(by: string): ImportedMaker[] {
  const names = asLine(by)
    .replace(/^(?:von|by|par|por|av|di)\s+/i, '')
    .split(/\s*[,;·/|&]\s*|\s+(?:und|and|et|y|och|e|en|sowie|with|mit)\s+/i)
    .map((name) => name.replace(/^[\s.–-]+|[\s.–-]+$/g, ''))
    .filter((name) => name !== '' && name.length <= 160)
  return [...new Set(names)].map((name) => {
    const kind = kindOf(name)
    return {
      name,
      kind,
      role: kind === 'person' ? 'author' : 'agency',
      scope: 'this_story',
      degree: 'equal',
      initials: '',
      place: '',
      onBehalfOf: '',
    }
  })
}

const houses =
  /\b(?:agency|agentur|press|presse|news|media|medien|images?|photos?|fotos?|redaktion|desk|staff|gmbh|inc|ltd|service|verlag|radio|tv)\b/i

function kindOf(name: string): ContributorKind {
  return !name.includes(' ') || houses.test(name) ? 'agency' : 'person'
}

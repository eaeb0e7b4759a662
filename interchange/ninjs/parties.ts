import { personAddress, sourceAddress } from '../../model/addresses'
import type { PrintedSource, PrintedStory } from '../../model/printed'
import { roleAddress, roleCode } from '../../model/role-mapping'
import type { WordedCredit } from '../../model/wording/wording'
import type { InfoSource, Party } from './item'
import { contactInfo, creditLiteral, sourceLiteral } from './party-codes'
import { uriFrom } from './uri'

/*
 * Who made a story, and what it rests on. Makers of this story are `people` and `organisations`; agencies whose material it
 * uses, makers of the upstream report and every source are `infoSources`.
 */

export interface Site {
  readonly name: string
  /** Without a trailing slash. */
  readonly address: string
  readonly zone: string
}

type Placed = WordedCredit & { readonly position: number }

/** Credits that are printed, with their order. */
const printed = (story: PrintedStory): Placed[] =>
  story.credits.filter((credit) => credit.placement !== 'none').map((credit, position) => ({ ...credit, position }))
const suppliedIt = (credit: WordedCredit) => credit.scope === 'upstream' || credit.role === 'agency'
const isHuman = (credit: WordedCredit) => credit.kind === 'person' || credit.kind === 'pseudonym'

export function people(story: PrintedStory, site: Site): Party[] {
  return printed(story).flatMap((credit) => (suppliedIt(credit) || !isHuman(credit) ? [] : [party(credit, site)]))
}

export function organisations(story: PrintedStory, site: Site): Party[] {
  return printed(story).flatMap((credit) => (suppliedIt(credit) || isHuman(credit) ? [] : [party(credit, site)]))
}

function party(credit: Placed, site: Site): Party {
  const { role, ...rest } = supplier(credit, site)
  return { ...rest, ...(role === undefined ? {} : { rel: role }) }
}

function supplier(credit: Placed, site: Site): InfoSource {
  const info = contactInfo({ place: credit.place, onBehalfOf: credit.onBehalfOf, initials: credit.initials })
  const uri = credit.slug === '' ? undefined : uriFrom(site.address + personAddress(credit.slug))
  return {
    name: credit.name,
    role: roleAddress(credit.role) ?? roleCode(credit.role),
    ...(uri === undefined ? {} : { uri }),
    literal: creditLiteral(credit),
    ...(info === undefined ? {} : { contactInfo: info }),
  }
}

export const providerRole = 'provider'

/** The house that hands the item out. */
export function provider({ name, address }: Site): InfoSource {
  const uri = uriFrom(address)
  return { name, role: providerRole, ...(uri === undefined ? {} : { uri }) }
}

export function infoSources(story: PrintedStory, site: Site): InfoSource[] {
  return [
    provider(site),
    ...story.sources.flatMap((entry) => sourceParty(entry, site)),
    ...printed(story)
      .filter(suppliedIt)
      .map((credit) => supplier(credit, site)),
  ]
}

/** A source by its name, or one that is not named by its description alone. */
function sourceParty({ source, parts }: PrintedSource, site: Site): InfoSource[] {
  const role = parts.join(' ')
  if (source.is === 'unnamed') {
    return source.description === '' ? [] : [{ name: source.description, role, literal: sourceLiteral({ parts, kind: null }) }]
  }
  const { publisher, title, url, archivedUrl, publishedOn, language } = source
  const info = contactInfo({ publisher, title, url, archivedUrl, publishedOn, language })
  const uri = uriFrom(url) ?? uriFrom(site.address + sourceAddress(source.slug))
  return [
    {
      name: source.label,
      role,
      ...(uri === undefined ? {} : { uri }),
      literal: sourceLiteral({ parts, kind: source.kind }),
      ...(info === undefined ? {} : { contactInfo: info }),
    },
  ]
}

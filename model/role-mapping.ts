import type { CreditRole } from './credit'
import type { AiUse } from './provenance'

/*
 * What our words are called elsewhere: each role of a credit in IPTC's terms, in schema.org's and in feeds, and the use of
 * AI. JSON-LD, feeds and ninjs read this one table. It holds for makers of this story; makers of an upstream report have
 * the same terms on that report, and never stand among ours.
 */

/** A property of schema.org that a credit becomes, and on what. */
export type SchemaProperty =
  | { readonly on: 'work'; readonly property: 'author' | 'editor' | 'translator' | 'producer' | 'accountablePerson' }
  /** `contributor`, wrapped in a Role that says what they did. */
  | { readonly on: 'work'; readonly property: 'contributor'; readonly wrapped: true }
  | { readonly on: 'image'; readonly property: 'creator' }
  /** The work whose material was used is what this one is based on. */
  | { readonly on: 'isBasedOn'; readonly property: 'publisher' }
  /** Says how the work came about, not who did it: the name stays out. */
  | { readonly on: 'work'; readonly property: 'digitalSourceType' }

/**
 * What a feed makes of a credit: `author` (Atom author, dc:creator, JSON Feed authors), `contributor` (Atom alone has
 * it), `via` (Atom link rel=via, RSS source), or nothing.
 */
export type FeedPart = 'author' | 'contributor' | 'via' | 'nothing'

export interface RoleMapping {
  /** Code in IPTC's vocabulary of content production party roles; `null` where it has none. */
  readonly iptc: string | null
  readonly schema: SchemaProperty
  readonly feed: FeedPart
}

const asContributor = { on: 'work', property: 'contributor', wrapped: true } as const

export const roleMapping = {
  author: { iptc: 'author', schema: { on: 'work', property: 'author' }, feed: 'author' },
  contributing_reporter: { iptc: 'correspondent', schema: asContributor, feed: 'contributor' },
  editor: { iptc: 'contentEditor', schema: { on: 'work', property: 'editor' }, feed: 'contributor' },
  translator: { iptc: null, schema: { on: 'work', property: 'translator' }, feed: 'nothing' },
  photographer: { iptc: null, schema: { on: 'image', property: 'creator' }, feed: 'nothing' },
  illustrator: { iptc: null, schema: { on: 'image', property: 'creator' }, feed: 'nothing' },
  fact_checker: { iptc: 'factChecker', schema: asContributor, feed: 'nothing' },
  data_journalist: { iptc: null, schema: asContributor, feed: 'nothing' },
  producer: { iptc: 'producer', schema: { on: 'work', property: 'producer' }, feed: 'nothing' },
  responsible: { iptc: null, schema: { on: 'work', property: 'accountablePerson' }, feed: 'nothing' },
  agency: { iptc: 'contentSource', schema: { on: 'isBasedOn', property: 'publisher' }, feed: 'via' },
  ai_prompting: { iptc: 'genAIPromptWriter', schema: { on: 'work', property: 'digitalSourceType' }, feed: 'nothing' },
} as const satisfies Readonly<Record<CreditRole, RoleMapping>>

/** Where IPTC publishes its vocabulary of these roles. */
export const iptcRoles = 'http://cv.iptc.org/newscodes/contentprodpartyrole/'

/** A role in short: `cpprole:author` where IPTC has a term, else our own, `masthead:translator`. */
export function roleCode(role: CreditRole): string {
  const { iptc } = roleMapping[role]
  return iptc === null ? `masthead:${role}` : `cpprole:${iptc}`
}

/** The address of IPTC's term for a role; `null` where it has none. */
export function roleAddress(role: CreditRole): string | null {
  const { iptc } = roleMapping[role]
  return iptc === null ? null : `${iptcRoles}${iptc}`
}

/** The role that a code of ours or IPTC's (short, or an address) stands for; `null` for any other. */
export function roleOfCode(code: string): CreditRole | null {
  const roles = Object.keys(roleMapping) as CreditRole[]
  return roles.find((role) => code === roleCode(role) || code === roleAddress(role)) ?? null
}

/** IPTC's digital source types and schema.org's names for them; work without AI is not labelled. */
export const aiMapping = {
  none: null,
  assisted: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    schema: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  },
  generated: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    schema: 'TrainedAlgorithmicMediaDigitalSource',
  },
} as const satisfies Readonly<Record<AiUse, { readonly iptc: string; readonly schema: string } | null>>

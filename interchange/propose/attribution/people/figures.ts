import type { Stretch } from '../../../../model/proposal'
import { mensNames, womensNames } from '../../lexicon/people-first-names'
import { answered, kept, remembered } from '../../lexicon/remembered'

export type Sex = 'f' | 'm' | ''

/** Somebody, or a body, whom the report names. */
export interface Figure {
  /** In the fullest form that is printed, without title, office or article. */
  readonly name: string
  /** `proper` is a name of which the words alone do not tell whether a person or a body bears it. */
  readonly kind: 'person' | 'body' | 'proper'
  readonly sex: Sex
  /** Offices and callings that the report gives them, in small letters: "bundeskanzler", "cdu-politiker". */
  readonly offices: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly age: string
}

/** A place in the report where somebody is named; the stretch counts from the report's first character. */
export interface Named extends Stretch {
  readonly figure: Figure
  /** In the genitive before what is theirs: "Merkels Sprecher". */
  readonly owner: boolean
}

/** A figure while the report is still being read. */
export class Sketch implements Figure {
  name: string
  kind: Figure['kind']
  sex: Sex = ''
  readonly offices = new Set<string>()
  readonly parties = new Set<string>()
  age = ''

  constructor(name: string, kind: Figure['kind']) {
    this.name = name
    this.kind = kind
    if (kind === 'person') this.sex = sexOfName(name)
  }
}

export const isFirstName = answered((word): boolean => {
  const plain = cased(word)
  const first = womensNames.has(plain) || mensNames.has(plain)
  return first || (plain.includes('-') && isFirstName(plain.slice(0, plain.indexOf('-'))))
})

/** What the first name tells; nothing where it is borne by both or unknown. */
export function sexOfName(name: string): Sex {
  for (const word of name.split(' ').slice(0, 2)) {
    const plain = cased(word)
    const first = womensNames.has(plain) || mensNames.has(plain) ? plain : (plain.split('-')[0] ?? plain)
    const [her, his] = [womensNames.has(first), mensNames.has(first)]
    if (her !== his) return her ? 'f' : 'm'
  }
  return ''
}

/** "GRETA" as "Greta". */
const cased = (word: string) => (word.length > 2 && word === word.toUpperCase() ? (word[0] ?? '') + word.slice(1).toLowerCase() : word)

/** The office as a man's, in one form: "Ministerin" and "Ministers" as "minister". */
export const officeOf = kept((word: string): string => {
  const plain = word.toLowerCase().replace(/[’']s$/u, '')
  const his = plain
    .replace(/ärztin$/u, 'arzt')
    .replace(/anwältin$/u, 'anwalt')
    .replace(/rätin$/u, 'rat')
    .replace(/(?:in|innen)$/u, '')
  const base = /(?:min|berlin|admin|cousin|kardin)$/u.test(his) ? plain : his
  return base
    .replace(/(?<=(?:er|or|eur|är|al|ist|ent|ant|anzler|chef))s$/u, '')
    .replace(/(?<=zende|nete|ragte|tigte|ährige|dete|klagte)[rn]$/u, '')
})

const herCalling = remembered(/(?:in|innen|frau|schwester|mutter|tochter|dame|hebamme|witwe|königin|woman|Mrs|Ms|Frau)$/u)
export const isWoman = (word: string): boolean => herCalling.test(word)

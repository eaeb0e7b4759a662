import { feminine, masculine } from '../../lexicon/people-german'
import type { Cast } from '../cast'
import type { Sentence } from '../reading'
import type { Figure, Sex } from './figures'
import type { Phrase } from './phrase'

/** Somebody or something that a sentence spoke of, for those that come back to it; stretches count from the report's start. */
export interface Mentioned {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly figure: Figure | null
  readonly head: string
  readonly sort: Phrase['sort']
  readonly sex: Sex
  readonly plural: boolean
  readonly joined: boolean
  /** What it was in its sentence, or that it spoke. */
  readonly as: 'speaker' | 'subject' | 'object' | 'adjunct'
  readonly sentence: number
  readonly paragraph: number
}

/** How many are kept in mind; older ones are out of reach of a pronoun. */
const inMind = 40
const weight = { speaker: 1.7, subject: 1, object: 0.2, adjunct: -0.2 } as const

type Meaning = (phrase: Phrase) => string | null
const nobody: Meaning = () => null
const nameOf = (phrase: Phrase, cast: Cast, means: Meaning) => phrase.figure?.name ?? means(phrase) ?? cast.fullest(phrase.words)

/** Who is mentioned in a sentence, in order. */
export function mentionedIn(
  read: Sentence,
  upTo = Number.POSITIVE_INFINITY,
  speakers: ReadonlySet<string> = new Set(),
  means: Meaning = nobody,
): Mentioned[] {
  const all: Mentioned[] = []
  let subject = false
  for (const phrase of read.phrases) {
    if (phrase.to > upTo) continue
    if (isMeant(phrase)) {
      const name = nameOf(phrase, read.cast, means)
      const first = !subject && phrase.subject !== 'no' && !/^(?:sein|ihr|his|her|their)/u.test(phrase.article)
      if (first) subject = true
      const as = speakers.has(name) ? 'speaker' : first ? 'subject' : phrase.preposition === '' ? 'object' : 'adjunct'
      all.push(mention(read, phrase, as, name))
    }
    if (phrase.of !== null && isMeant(phrase.of)) all.push(mention(read, phrase.of, 'adjunct', nameOf(phrase.of, read.cast, means)))
  }
  return all
}

/** Whoever may speak, act or come back as a pronoun. */
const isMeant = ({ pronoun, sort }: Phrase) => !pronoun && sort !== 'time' && sort !== 'thing' && sort !== 'carrier'

function mention({ at, cast, nth, paragraph }: Sentence, phrase: Phrase, as: Mentioned['as'], name: string): Mentioned {
  const figure = phrase.figure ?? (name === phrase.words ? null : (cast.figures.find((one) => one.name === name) ?? null))
  return {
    name,
    start: at + phrase.start,
    end: at + phrase.end,
    figure,
    head: phrase.head,
    sort: figure === null ? phrase.sort : figure.kind === 'proper' ? 'name' : figure.kind,
    sex: figure?.sex || phrase.sex,
    plural: phrase.plural,
    joined: phrase.joined,
    as,
    sentence: nth,
    paragraph,
  }
}

export const kept = (before: readonly Mentioned[], now: readonly Mentioned[]): readonly Mentioned[] => [...before, ...now].slice(-inMind)

/** The one in mind who suits best: named lately, as the subject or the speaker. */
export function bestOf(
  read: Sentence,
  mentioned: readonly Mentioned[],
  suits: (one: Mentioned) => number,
  reach = 7,
): Mentioned | undefined {
  let best: Mentioned | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const one of mentioned) {
    const suited = suits(one)
    if (suited <= -9) continue
    const distance = read.nth - one.sentence
    const score = suited + weight[one.as] - distance * 1.1 - Math.min(read.paragraph - one.paragraph, 3) * 0.7
    if (score >= most) {
      best = one
      most = score
    }
  }
  return most > -reach ? best : undefined
}

/** How well somebody suits "er" or "sie": -9 and less not at all. */
export function suitsPronoun(sex: 'm' | 'f', german: boolean): (one: Mentioned) => number {
  return ({ sort, sex: theirs, plural, head, figure }) => {
    if (plural) return -9
    if (theirs !== '') return theirs === sex ? 0.5 : -9
    if (sort === 'person' || sort === 'name')
      return figure === null && german && sort === 'person'
        ? fitsGender(head, sex)
          ? 0.2
          : -2
        : sort === 'name'
          ? figure?.name.includes(' ')
            ? -0.3
            : -1.2
          : -0.2
    return german && sort === 'body' && fitsGender(head, sex) && figure === null ? -1 : -9
  }
}

const fitsGender = (head: string, sex: 'm' | 'f') => (sex === 'm' ? masculine.test(head) && !feminine.test(head) : feminine.test(head))

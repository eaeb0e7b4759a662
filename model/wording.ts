import type { PrintedCredit } from './credit'
import { type Language, locale } from './language'

/*
 * The words in which credits are printed, made from the data each time: never stored, never read back. In pieces, so
 * that a name can be a link.
 */

export type WordingPart =
  | { readonly is: 'words'; readonly text: string }
  | {
      readonly is: 'name'
      readonly text: string
      /** The whole name where `text` is the initials. */
      readonly name: string
      /** Last part of the address of their page; empty where there is none. */
      readonly slug: string
      readonly initials: string
    }

export type Wording = readonly WordingPart[]

/** What of a credit is needed to word it. */
export type WordedCredit = Pick<
  PrintedCredit,
  'slug' | 'name' | 'initials' | 'kind' | 'role' | 'placement' | 'scope' | 'degree' | 'place' | 'onBehalfOf'
>

const phrases = {
  de: {
    by: 'Von ',
    withHelpFrom: ' unter Mitarbeit von ',
    upstreamBy: ' von ',
    upstreamHelp: ' unter Mitarbeit von ',
    upstreamReport: 'Übernommener Bericht',
    reporting: 'Mitarbeit: ',
    material: 'Mit Material von ',
    translation: 'Übersetzung: ',
    data: 'Daten',
    roles: {
      editor: 'Redaktion: ',
      fact_checker: 'Faktenprüfung: ',
      data_journalist: 'Daten: ',
      producer: 'Produktion: ',
      photographer: 'Foto: ',
      illustrator: 'Illustration: ',
      responsible: 'Verantwortlich: ',
      ai_prompting: 'KI-Eingaben: ',
    },
  },
  en: {
    by: 'By ',
    withHelpFrom: ', with ',
    upstreamBy: ' by ',
    upstreamHelp: ' with contributions from ',
    upstreamReport: 'Upstream report',
    reporting: 'Additional reporting by ',
    material: 'With material from ',
    translation: 'Translated by ',
    data: 'data',
    roles: {
      editor: 'Edited by ',
      fact_checker: 'Fact-checked by ',
      data_journalist: 'Data: ',
      producer: 'Produced by ',
      photographer: 'Photograph: ',
      illustrator: 'Illustration: ',
      responsible: 'Responsible under press law: ',
      ai_prompting: 'AI prompting: ',
    },
  },
} as const

/** In which order the end of a story names its other makers. */
const endRoles = [
  'data_journalist',
  'photographer',
  'illustrator',
  'fact_checker',
  'editor',
  'producer',
  'responsible',
  'ai_prompting',
] as const

const say = (text: string): WordingPart => ({ is: 'words', text })

const named = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: credit.initials,
})

const coded = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.initials || credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: '',
})

/** “A, B und C”, each with what stands in brackets behind the name. */
function list(credits: readonly WordedCredit[], language: Language, behind: (credit: WordedCredit) => string = particulars): Wording {
  const pieces = new Intl.ListFormat(locale[language], { type: 'conjunction' }).formatToParts(credits.map((_, index) => String(index)))
  return pieces.flatMap((piece): WordingPart[] => {
    if (piece.type === 'literal') return [say(piece.value)]
    const credit = credits[Number(piece.value)]
    if (credit === undefined) return []
    const addition = behind(credit)
    return addition === '' ? [named(credit)] : [named(credit), say(` (${addition})`)]
  })
}

/** Where a credit was earned and for whom: “Hongkong, dpa”. */
function particulars(credit: WordedCredit): string {
  return [credit.place, credit.onBehalfOf].filter((word) => word !== '').join(', ')
}

/**
 * Who wrote it: “Von A, B und C”, or `dpa/abc` where an agency stands in the line and everyone else has initials.
 * Makers of an upstream report never appear. Empty where nobody is to be named.
 * @param dateline a place that needs no repeating behind a name
 */
export function byline(credits: readonly WordedCredit[], language: Language, dateline = ''): Wording {
  const line = credits.filter((credit) => credit.placement === 'byline' && credit.scope === 'this_story')
  const translators = line.filter((credit) => credit.role === 'translator')
  const agencies = line.filter((credit) => credit.role === 'agency')
  const writers = line.filter((credit) => credit.role !== 'translator' && credit.role !== 'agency')
  const supporting = writers.filter((credit) => credit.degree === 'supporting' || credit.role === 'contributing_reporter')
  const leading = writers.filter((credit) => !supporting.includes(credit))
  const words = phrases[language]

  if (agencies.length > 0 && writers.every((credit) => credit.initials !== '')) {
    return [...agencies, ...writers].flatMap((credit, index) => (index === 0 ? [coded(credit)] : [say('/'), coded(credit)]))
  }
  const first = [...(leading.length > 0 ? leading : supporting), ...agencies]
  const help = leading.length > 0 ? supporting : []
  const behind = (credit: WordedCredit) =>
    [credit.role === 'data_journalist' ? words.data : '', credit.place === dateline ? '' : credit.place, credit.onBehalfOf]
      .filter((word) => word !== '')
      .join(', ')

  const unsigned = first.every((credit) => credit.kind === 'desk' || credit.kind === 'agency' || credit.kind === 'organisation')
  return [
    ...(first.length === 0 ? [] : unsigned ? list(first, language, behind) : [say(words.by), ...list(first, language, behind)]),
    ...(help.length === 0 ? [] : [say(words.withHelpFrom), ...list(help, language, behind)]),
    ...(translators.length === 0
      ? []
      : [...(first.length === 0 ? [] : [say(' · ')]), say(words.translation), ...list(translators, language, behind)]),
  ]
}

export interface EndCreditOptions {
  /** Who brought out the report that the story rests on: “CNN”. */
  readonly upstream?: string
  /** Language a translation was made from, `en`; empty where it is not known. */
  readonly from?: string
}

/** What stands below the text, a sentence each: the upstream report's makers, help, material, translation, the others. */
export function endCredits(
  credits: readonly WordedCredit[],
  language: Language,
  { upstream = '', from = '' }: EndCreditOptions = {},
): Wording[] {
  const ours = credits.filter((credit) => credit.scope === 'this_story' && credit.placement === 'end_credit')
  const of = (role: WordedCredit['role']) => ours.filter((credit) => credit.role === role)
  const words = phrases[language]
  const sentence = (phrase: string, who: readonly WordedCredit[]): Wording[] =>
    who.length === 0 ? [] : [[say(phrase), ...list(who, language), say('.')]]

  return [
    ...upstreamCredits(credits, language, upstream),
    ...sentence(phrases[language].by, of('author')),
    ...sentence(words.reporting, of('contributing_reporter')),
    ...sentence(words.material, of('agency')),
    ...sentence(translatedFrom(from, language), of('translator')),
    ...endRoles.flatMap((role) => sentence(words.roles[role], of(role))),
  ]
}

/** “CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He.” */
function upstreamCredits(credits: readonly WordedCredit[], language: Language, upstream: string): Wording[] {
  const theirs = credits.filter((credit) => credit.scope === 'upstream' && credit.placement !== 'none' && credit.placement !== 'picture')
  const people = theirs.filter((credit) => credit.role !== 'agency')
  if (people.length === 0) return []
  const outlet = theirs.find((credit) => credit.role === 'agency')
  const words = phrases[language]
  const makers = people.filter((credit) => credit.role === 'author')
  const helpers = people.filter((credit) => credit.role !== 'author')
  const plain = (credit: WordedCredit) => credit.place
  return [
    [
      ...report(outlet ? named(outlet) : say(people.find((credit) => credit.onBehalfOf)?.onBehalfOf || upstream), language),
      ...(makers.length === 0 ? [] : [say(words.upstreamBy), ...list(makers, language, plain)]),
      ...(helpers.length === 0 ? [] : [say(words.upstreamHelp), ...list(helpers, language, plain)]),
      say('.'),
    ],
  ]
}

/** “CNN-Bericht”, “Bericht (The Guardian)”, “CNN report”. */
function report(outlet: WordingPart, language: Language): Wording {
  if (outlet.text === '') return [say(phrases[language].upstreamReport)]
  if (language === 'en') return [outlet, say(' report')]
  return /\s/.test(outlet.text) ? [say('Bericht ('), outlet, say(')')] : [outlet, say('-Bericht')]
}

/** “Aus dem Englischen von ”, “Translated from the German by ”. */
function translatedFrom(from: string, language: Language): string {
  const name = languageName(from, language)
  if (name === '') return phrases[language].translation
  if (language === 'en') return `Translated from the ${name} by `
  // Names of languages that end in -sch take the dative by themselves; others (Hindi, Latein) are said differently.
  return name.endsWith('sch') ? `Aus dem ${name}en von ` : `Aus der Sprache ${name} von `
}

/** What a language is called in another: `en` → “Englisch”; empty for what is no language. */
export function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return ''
  return new Intl.DisplayNames(locale[language], { type: 'language', fallback: 'none' }).of(code) ?? ''
}

/** A wording without its links. */
export function plainWording(wording: Wording): string {
  return wording.map((part) => part.text).join('')
}

import type { Language } from '../language'
import { languageName } from './language-name'
import { phrases } from './phrases'
import { list, people, say } from './pieces'
import { upstreamCredits } from './upstream'
import type { WordedCredit, Wording } from './wording'

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

export interface EndCreditOptions {
  /** Who brought out the report that the story rests on: “CNN”. */
  readonly upstream?: string
  /** Language a translation was made from, `en`; empty where it is not known. */
  readonly from?: string
  /** Last parts of the addresses of those who are named under a picture already. */
  readonly underPictures?: readonly string[]
}

/** What stands below the text, a sentence each: the upstream report's makers, help, material, translation, the others. */
export function endCredits(
  credits: readonly WordedCredit[],
  language: Language,
  { upstream = '', from = '', underPictures = [] }: EndCreditOptions = {},
): Wording[] {
  const ours = credits.filter(
    (credit) =>
      credit.scope === 'this_story' &&
      (credit.placement === 'end_credit' || (credit.placement === 'picture' && !underPictures.includes(credit.slug))),
  )
  const of = (role: WordedCredit['role']) => ours.filter((credit) => credit.role === role)
  const words = phrases[language]
  const sentence = (phrase: string, who: readonly WordedCredit[]): Wording[] =>
    who.length === 0 ? [] : [[say(phrase), ...list(people(who), language), say('.')]]

  return [
    ...upstreamCredits(credits, language, upstream),
    ...sentence(phrases[language].by, of('author')),
    ...sentence(words.reporting, of('contributing_reporter')),
    ...sentence(words.material, of('agency')),
    ...sentence(translatedFrom(from, language), of('translator')),
    ...endRoles.flatMap((role) => sentence(words.roles[role], of(role))),
  ]
}

/** “Aus dem Englischen von ”, “Translated from the German by ”. */
function translatedFrom(from: string, language: Language): string {
  const name = languageName(from, language)
  if (name === '') return phrases[language].translation
  if (language === 'en') return `Translated from the ${name} by `
  // Names of languages that end in -sch take the dative by themselves; others (Hindi, Latein) are said differently.
  return name.endsWith('sch') ? `Aus dem ${name}en von ` : `Aus der Sprache ${name} von `
}

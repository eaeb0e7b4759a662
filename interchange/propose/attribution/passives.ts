import type { Language } from '../../../model/language'
import type { Stretch } from '../../../model/proposal'
import { englishPassive } from './passives-english'
import { germanPassive } from './passives-german'

/** Where a sentence says what is held or expected, in the passive and of nobody; null if it does not. */
export const passiveIn = (own: string, language: Language): Stretch | null => (language === 'de' ? germanPassive(own) : englishPassive(own))

import type { Language } from '../model/language'
import { de, type Messages } from './de'
import { en } from './en'

export type { Messages }

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'de' ? de : en
}

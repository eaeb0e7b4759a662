import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'

/** Why a story is held, in a sentence; holds and refusals share their codes' shape. */
export function holdWords(code: string, language: Language): string {
  const { editor, refusals } = messagesIn(language)
  const words: Readonly<Record<string, string>> = { ...refusals, ...editor.checks.codes }
  return words[code] ?? code
}

import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { FieldFaults } from '../../../model/outcome'
import type { RefusalCode } from '../../../model/refusal'

type Refused =
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly particulars?: unknown }
  | { readonly is: 'invalid'; readonly fields: FieldFaults }

/** Why something was not done, in words; with the name of whoever stands in the way, where that is known. */
export function refusalText(outcome: Refused, language: Language): string {
  const { refusals, fieldFaults, register } = messagesIn(language)
  if (outcome.is === 'invalid') return fieldFaults[Object.values(outcome.fields)[0] ?? 'invalid']
  const name = (outcome.particulars as { readonly name?: unknown } | undefined)?.name
  if (outcome.code === 'initialsTaken' && typeof name === 'string') return register.contributors.initialsTakenBy(name)
  return refusals[outcome.code]
}

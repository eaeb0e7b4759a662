import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'
import { fieldCodes } from '../../../../../../model/outcome'
import { type RowFate, type RowFault, rowFaultCodes } from '../../../../../../model/register-import'

/** What becomes of a row, in words: who it is, what it adds, or what is wrong at which cell. */
export function fateWords(fate: RowFate, language: Language): string {
  const words = messagesIn(language).register.contributors.import
  switch (fate.is) {
    case 'new':
      return fate.initials === '' ? '' : words.newWith(fate.initials)
    case 'known':
      return fate.as === fate.name ? '' : words.knownAs(fate.as)
    case 'completed':
      return words.completes(fate.as, fate.columns.map((column) => words.columns[column]).join(', '))
    case 'refused':
      return fate.faults.map((fault) => faultWords(fault, language)).join(' ')
  }
}

function faultWords({ column, code, by = '' }: RowFault, language: Language): string {
  const { register, fieldFaults } = messagesIn(language)
  const words = register.contributors.import
  const own = rowFaultCodes.find((one) => one === code)
  const text = own === undefined ? fieldFaults[fieldCodes.find((one) => one === code) ?? 'invalid'] : words.faults[own](by)
  return column === null ? text : `${words.columns[column]}: ${text}`
}

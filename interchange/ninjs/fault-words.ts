import { messagesIn } from '../../messages/messages'
import type { Language } from '../../model/language'
import { unreachable } from '../../model/refusal'
import type { NinjsFault } from './validate'

/** What is wrong with an item, in a sentence: “headlines 1: “value” is missing.” */
export function faultWords(fault: NinjsFault, language: Language): string {
  const { faults, kinds, wholeItem } = messagesIn(language).ninjs
  const at = 'at' in fault && fault.at !== '' ? fault.at : wholeItem
  switch (fault.is) {
    case 'notJson':
    case 'canceled':
    case 'tooLarge':
      return faults[fault.is]
    case 'missing':
    case 'unknown':
      return faults[fault.is](at, fault.property)
    case 'wrongKind':
      return faults.wrongKind(at, kinds[fault.wanted] ?? fault.wanted)
    case 'notOneOf':
      return faults.notOneOf(at, fault.allowed.join(', '))
    case 'notAnAddress':
    case 'notATime':
      return faults[fault.is](at)
    case 'notAllowed':
      return faults.notAllowed(at, fault.rule)
    default:
      return unreachable(fault)
  }
}

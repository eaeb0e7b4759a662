import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PrintedProvenance } from '../model/printed'

/** To whom a work belongs and under which terms it may be used, a sentence each; none where nothing is known. */
export function rightsWords({ rightsHolder, licence }: Pick<PrintedProvenance, 'rightsHolder' | 'licence'>, language: Language): string[] {
  const { feeds } = messagesIn(language)
  return [rightsHolder === '' ? '' : feeds.rightsHolder(rightsHolder), licence === '' ? '' : feeds.licence(licence)].flatMap(sentence)
}

/** A sentence with one end, though what was typed into it had one of its own; nothing of nothing. */
export function sentence(words: string): string[] {
  return words === '' ? [] : [words.replace(/([.!?])\.$/, '$1')]
}

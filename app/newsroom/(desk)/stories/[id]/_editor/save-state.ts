import type { RevisedElsewhere } from '../../../../../../domain/stories/save-draft'
import type { FieldFaults } from '../../../../../../model/outcome'
import type { RefusalCode } from '../../../../../../model/refusal'
import { fingerprint } from './fingerprint'
import type { SaveAnswer } from './send-draft.client'

export type SaveState =
  | { readonly is: 'saved'; readonly at: number }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  | { readonly is: 'offline' }
  | { readonly is: 'refused'; readonly code: RefusalCode }
  | { readonly is: 'invalid'; readonly fields: FieldFaults }
  | { readonly is: 'conflict'; readonly theirs: RevisedElsewhere }

export const isTrouble = ({ is }: SaveState) => is === 'offline' || is === 'refused' || is === 'invalid'

/** What stands on the server, if it is one of these texts, which are ours. */
export function ownText(answer: SaveAnswer, ours: readonly string[]): { readonly version: number; readonly print: string } | null {
  if (answer.is !== 'refused' || answer.code !== 'revisedElsewhere') return null
  const { version, text } = answer.particulars as RevisedElsewhere
  const print = fingerprint(text)
  return ours.includes(print) ? { version, print } : null
}

/** The same trouble again is no news: nobody is told of it twice. */
export function troubleOf(answer: Exclude<SaveAnswer, { is: 'done' }>, before: SaveState): SaveState {
  switch (answer.is) {
    case 'lost':
      return before.is === 'offline' ? before : { is: 'offline' }
    case 'invalid':
      return answer
    case 'refused':
      if (answer.code === 'revisedElsewhere') return { is: 'conflict', theirs: answer.particulars as RevisedElsewhere }
      return before.is === 'refused' && before.code === answer.code ? before : { is: 'refused', code: answer.code }
  }
}

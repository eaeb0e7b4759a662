import { createHash } from 'node:crypto'
import { Refusal } from '../../model/refusal'

/**
 * Names a state of something that a form writes as a whole. The form sends the name of what it was drawn from: whoever
 * had it open meanwhile would else put back, unread, all that others changed.
 */
export function stateName(values: object): string {
  const sorted = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url')
}

/**
 * @param seen what the form was drawn from; absent where it was read in the same breath
 * @throws {Refusal} `changedElsewhere` if it is another by now
 */
export function stillAsSeen(now: object, seen: string | undefined): void {
  if (seen !== undefined && seen !== stateName(now)) throw new Refusal('changedElsewhere')
}

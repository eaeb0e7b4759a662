import type { NewCodes } from './actions'

/** The codes made last, whichever part they came from: all made before are dead. Empty for none. */
export function latestCodes(answers: readonly NewCodes[]): readonly string[] {
  const made = answers.flatMap((answer) => (answer.is === 'done' && answer.value.length > 0 ? [answer] : []))
  return made.toSorted((one, other) => other.at - one.at)[0]?.value ?? []
}

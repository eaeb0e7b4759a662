/**
 * Verbs that make a line with a full stop a sentence of the report, whatever it begins with. That no letter stands before is
 * asked last: asked at every place of a line, it would take most of the time.
 */
export const saidVerb =
  /(sagte?n?|sagt|teilten?|erklärten?|erklärt|rief|bat|betonte|meinte|berichtete|schrieb|warnte|so|said|says|told|wrote|added|warned)(?!\p{L})(?<!\p{L}\1)/u

/** True for a line that tells what somebody said. */
export const isSaid = (line: string) => line.length >= 25 && /[.!?]["“”»«’]?$/u.test(line.slice(-2)) && saidVerb.test(line)

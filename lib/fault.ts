import { isIPv4, isIPv6 } from 'node:net'
import { stripVTControlCharacters } from 'node:util'

/** What the log says of a fault. */
export interface ToldFault {
  readonly type: string
  readonly code?: string
  readonly message: string
  /** Where it came from: places in the code alone. */
  readonly stack: readonly string[]
  readonly cause?: ToldFault
}

const longestMessage = 500
const mostPlaces = 20
const mostCauses = 3

/** A fault without what was typed, sent or asked for: libraries like to quote it in their messages. */
export function toldFault(fault: unknown, depth = 0): ToldFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: withoutPeople(String(fault)), stack: [] }
  const { code } = fault as { code?: unknown }
  return {
    type: fault.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutPeople(fault.message),
    stack: placesIn(fault.stack ?? ''),
    ...(fault.cause === undefined || depth >= mostCauses ? {} : { cause: toldFault(fault.cause, depth + 1) }),
  }
}

/** The lines of a stack that name places; its beginning repeats the message. */
function placesIn(stack: string): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line))
    .map((line) => line.slice(3))
    .slice(0, mostPlaces)
}

/**
 * Takes out of a message what may be somebody's: what a query was given, what stands in double quotation marks but for the
 * names in a query, addresses of all kinds.
 */
export function withoutPeople(message: string): string {
  const plain = stripVTControlCharacters(message)
    .replace(/\bparams: .*$/s, 'params: …')
    .replace(/(?:\.{3})?".*"(?:\.{3})? is not valid JSON/s, '… is not valid JSON')
  return (plain.startsWith('Failed query:') ? plain : plain.replace(/"[^"]*"/g, '"…"'))
    .replace(/\?[^\s"'()<>]*=[^\s"'()<>]*/g, '?…')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[mail address]')
    .replace(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g, (word) => (isClient(word) ? '[address]' : word))
    .replace(/[0-9a-f.:]{3,45}/gi, (word) => (isClient(word) ? '[address]' : word))
    .slice(0, longestMessage)
}

const isClient = (word: string) => (isIPv4(word) && !word.startsWith('127.')) || (isIPv6(word) && word !== '::1')

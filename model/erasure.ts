import { slugFrom } from './slug'

/** What stands where words were. */
export const erased = '[…]'

/** Fewer characters are found in too many places that mean something else. */
export const fewestErased = 4

/** Removes certain words from whatever it is given, however they are spelled in it. */
export interface Eraser {
  /** The text without them; the same text where there are none. */
  inText(text: string): string
  /** The same for structured data: texts within it, also those that a mark or a link cuts in pieces. */
  inData(data: unknown): unknown
  /** What is told of this is to go entirely. */
  concerns(id: string): boolean
}

/**
 * @param words what is to go, each for itself: in upper or lower case, with any white space, composed or not, and as part of
 *   an address
 * @param addressed what stands in addresses instead; the same for one erasure, so that they still lead somewhere
 * @param ids things whose names and other words go entirely where data speak of them by id
 */
export function eraserOf(words: readonly string[], addressed: string, ids: ReadonlySet<string> = new Set()): Eraser {
  const wanted = [...new Set(words.map((one) => one.trim()).filter((one) => one.length >= fewestErased))]
  const spelled = wanted.filter((one) => !isAddress(one)).flatMap((one) => [one.normalize('NFC'), one.normalize('NFD')])
  const text = anyOf([...new Set(spelled)].map(pattern))
  const slugs = [...new Set(wanted.map(slugFrom).filter(isAddress))]
  const address = anyOf(slugs.map(escaped))
  // Two addresses do not become one.
  const instead = (slug: string) => [addressed, slugs.indexOf(slug.toLowerCase()) || ''].join('')
  const inText = (given: string) => given.replace(text, erased).replace(address, instead)

  function inData(data: unknown): unknown {
    if (typeof data === 'string') return inText(data)
    if (Array.isArray(data)) return inPieces(data).map(inData)
    if (typeof data !== 'object' || data === null) return data
    const about = Object.entries(data).some(([key, value]) => (key === 'id' || key === 'contributorId') && ids.has(String(value)))
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [inText(key), about ? withoutWords(key, value) : inData(value)]))
  }

  /** Of what is said of somebody by id, names become a sign and the rest empty. */
  function withoutWords(key: string, value: unknown): unknown {
    if (key === 'name' || key === 'label') return erased
    return personal.has(key) ? '' : inData(value)
  }

  /** Stretches of text beside each other are read as one. */
  function inPieces(pieces: readonly unknown[]): readonly unknown[] {
    const texts = pieces.map((piece) => (isText(piece) ? piece.text : isBreak(piece) ? '\n' : '\0'))
    const whole = texts.join('')
    const gone = [...whole.matchAll(text)].map(({ index, 0: match }) => [index, index + match.length] as const)
    if (gone.length === 0) return pieces
    let at = 0
    return pieces.flatMap((piece, nth) => {
      const [from, to] = [at, at + (texts[nth]?.length ?? 0)]
      at = to
      if (!isText(piece)) return [piece]
      const left = without(piece.text, from, gone)
      return left === '' ? [] : [{ ...piece, text: left }]
    })
  }

  return { inText, inData, concerns: (id) => ids.has(id) }
}

/** What else than a name is told of somebody, beside their id. */
const personal = new Set(['initials', 'publisher', 'title', 'url', 'archivedUrl', 'description', 'anonymityReason'])

/** A stretch of a longer text without what is gone from the latter; the sign stands where it began. */
function without(text: string, from: number, gone: readonly (readonly [number, number])[]): string {
  let left = ''
  for (let at = 0; at < text.length; at += 1) {
    const within = gone.find(([begins, ends]) => from + at >= begins && from + at < ends)
    if (within === undefined) left += text[at]
    else if (within[0] === from + at) left += erased
  }
  return left
}

const isText = (piece: unknown): piece is { readonly text: string } =>
  typeof piece === 'object' && piece !== null && typeof (piece as { text?: unknown }).text === 'string'

/** A word alone is none: it may be the address of something else. */
const isAddress = (words: string) => words.includes('-') && words === slugFrom(words)

const isBreak = (piece: unknown) => typeof piece === 'object' && piece !== null && (piece as { type?: unknown }).type === 'hardBreak'

const escaped = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const pattern = (words: string) => words.split(/\s+/).map(escaped).join('[\\s\\u00AD\\u200B]+')

/** Longest first, for a name may be part of another; without any, what is never found. */
function anyOf(patterns: readonly string[]): RegExp {
  const sorted = patterns.toSorted((one, other) => other.length - one.length)
  return new RegExp(sorted.length === 0 ? '(?!)' : sorted.join('|'), 'giu')
}

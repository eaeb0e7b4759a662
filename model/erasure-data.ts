import { erased } from './erasure-words'
import { isLink } from './text'

/** How words are removed from each kind of text that data hold. */
export interface Removal {
  readonly found: RegExp
  inText(text: string): string
  inAddress(path: string): string
  inLink(address: string): string
  /** What is told of this is to go entirely. */
  concerns(id: string): boolean
  /** Words of ours that data may hold as a value: roles, kinds, states. */
  readonly fixed: ReadonlySet<string>
}

/**
 * Removes words from data that are read by programs, so that they still fit: names of fields, kinds, ids, digests and
 * times stay, addresses become others, links go.
 */
export function withoutWordsIn(data: unknown, removal: Removal): unknown {
  function inData(value: unknown, key: string): unknown {
    if (typeof value === 'string') return inValue(value, key)
    if (Array.isArray(value)) return inList(value, key)
    if (typeof value !== 'object' || value === null) return value
    const about = isAbout(value, removal)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, about ? ofSomebody(one, name) : inData(one, name)]))
  }

  function inValue(value: string, key: string): string | null {
    if (ours.has(key) || removal.fixed.has(value) || isReference(value)) return value
    if (key === 'slug' || key === 'path') return removal.inAddress(value)
    if (!isLink(value) && !isMailAddress(value)) return removal.inText(value)
    // A quotation without its place has none: an empty one would be an address.
    return removal.inLink(value) || (key === 'cite' ? null : '')
  }

  /** Stretches of text beside each other are read as one; links that became empty go. */
  function inList(pieces: readonly unknown[], key: string): unknown[] {
    return inPieces(pieces, removal.found).flatMap((piece) => {
      const left = isText(piece) ? { ...(inData({ ...piece, text: '' }, key) as object), text: piece.text } : inData(piece, key)
      return (left === '' && piece !== '') || isEmptyLink(left) ? [] : [left]
    })
  }

  /** Of what is said of somebody by id, names become a sign and the rest empty. */
  function ofSomebody(value: unknown, key: string): unknown {
    if (names.has(key)) return erased
    return personal.has(key) ? '' : inData(value, key)
  }

  return inData(data, '')
}

/** The same for a record of what was: nothing reads it but people, so what goes leaves a sign, whatever it was. */
export function withoutWordsInRecord(data: unknown, removal: Removal): unknown {
  if (typeof data === 'string') return removal.fixed.has(data) || isReference(data) ? data : removal.inText(data)
  if (Array.isArray(data)) return data.map((one) => withoutWordsInRecord(one, removal))
  if (typeof data !== 'object' || data === null) return data
  const about = isAbout(data, removal)
  const left = (key: string, value: unknown) =>
    about && (names.has(key) || personal.has(key)) ? erased : withoutWordsInRecord(value, removal)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, left(key, value)]))
}

const isAbout = (data: object, { concerns }: Removal) =>
  Object.entries(data).some(([name, id]) => (name === 'id' || name === 'contributorId') && concerns(String(id)))

const names = new Set(['name', 'label'])

/** Fields that say what something is, or where the site itself is. */
const ours = new Set(['type', 'address', 'zone'])

/** What else than a name is told of somebody, beside their id. */
const personal = new Set(['initials', 'place', 'publisher', 'title', 'url', 'archivedUrl', 'description', 'anonymityReason'])

/** A UUID, a digest, a picture's key, a day or an instant: letters and digits of it mean nothing. */
const isReference = (value: string) =>
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,}(?:x\d+y\d+)?|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/.test(value)

const isMailAddress = (value: string) => /^[^\s@]+@[^\s@]+$/.test(value)

const isText = (piece: unknown): piece is { readonly text: string } =>
  typeof piece === 'object' && piece !== null && typeof (piece as { text?: unknown }).text === 'string'

const isBreak = (piece: unknown) => typeof piece === 'object' && piece !== null && (piece as { type?: unknown }).type === 'hardBreak'

const isEmptyLink = (piece: unknown) =>
  typeof piece === 'object' && piece !== null && (piece as { attrs?: { href?: unknown } }).attrs?.href === ''

function inPieces(pieces: readonly unknown[], found: RegExp): readonly unknown[] {
  const texts = pieces.map((piece) => (isText(piece) ? piece.text : isBreak(piece) ? '\n' : '\0'))
  const gone = [...texts.join('').matchAll(found)].map(({ index, 0: match }) => [index, index + match.length] as const)
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

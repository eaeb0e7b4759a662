import { type Removal, withoutWordsIn, withoutWordsInRecord } from './erasure-data'
import { addressesWithout, erased, fewestErased, wordsPattern } from './erasure-words'

/** Removes certain words from whatever it is given, however they are spelled in it; what has none of them stays the same. */
export interface Eraser {
  inText(text: string): string
  /** In a slug, or several with slashes between: what comes out is allowed, and no two become one. */
  inAddress(path: string): string
  /** A web address is empty then: what is left of one leads nowhere. */
  inLink(address: string): string
  /** What is left of a mail address is one nobody has, and no two become one. */
  inMailAddress(address: string): string
  /** In data that programs read: they have the same form afterwards. Texts that a mark or a link cuts in pieces are read as one. */
  inData(data: unknown): unknown
  /** In data that only people read: all that goes leaves a sign. */
  inRecord(data: unknown): unknown
  /** What is told of this is to go entirely. */
  concerns(id: string): boolean
}

export interface Erasable {
  /** What is to go, each for itself. */
  readonly words: readonly string[]
  /** Things whose names and other words go entirely where data speak of them by id. */
  readonly ids?: ReadonlySet<string>
  /** What stands in addresses instead: a slug that nothing has yet. */
  readonly addressed: string
  /** Words of ours that data may hold as a value, and that stay as such. */
  readonly fixed?: ReadonlySet<string>
}

export function eraserOf({ words, addressed, ids = new Set(), fixed = new Set() }: Erasable): Eraser {
  const wanted = [...new Set(words.map((one) => one.trim()).filter((one) => one.length >= fewestErased))]
  const found = wordsPattern(wanted)
  const inText = (text: string) => text.replace(found, erased)
  const has = (text: string) => inText(text) !== text || inText(decoded(text)) !== decoded(text)
  const inLink = (address: string) => (has(address) ? '' : address)
  const inAddress = addressesWithout(wanted, addressed)
  const mailboxes: string[] = []
  const inMailAddress = (address: string) =>
    has(address) ? `${addressed}-${mailboxes.indexOf(address) + 1 || mailboxes.push(address)}@erased.invalid` : address
  const removal: Removal = { found, fixed, inText, inAddress, inLink, concerns: (id) => ids.has(id) }
  return {
    ...{ inText, inAddress, inLink, inMailAddress, concerns: removal.concerns },
    inData: (data) => withoutWordsIn(data, removal),
    inRecord: (data) => withoutWordsInRecord(data, removal),
  }
}

/** As people read it: letters beyond ASCII are written otherwise in an address. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

import { numberedSlug, slugFrom } from './slug'

/** What stands where words were. */
export const erased = '[…]'

/** Fewer characters are found in too many places that mean something else. */
export const fewestErased = 4

/** Finds words in a text: in upper or lower case, over any white space, composed or not, hyphenated, and as in an address. */
export function wordsPattern(words: readonly string[]): RegExp {
  const spelled = words.flatMap((one) => [pattern(one.normalize('NFC')), pattern(one.normalize('NFD'))])
  return anyOf([...spelled, ...slugsOf(words).map(escaped)])
}

/**
 * Addresses without words: each becomes another one that is allowed, the same wherever it stands, and no two become one.
 * What is a part of a word in it goes with all of that word.
 * @param instead what stands there then: a slug that nothing has yet
 */
export function addressesWithout(words: readonly string[], instead: string): (path: string) => string {
  const found = anyOf(slugsOf(words).map((slug) => `[a-z0-9]*${slug}[a-z0-9]*`))
  const given = new Map<string, string>()
  const taken = new Set<string>()

  function another(slug: string): string {
    const known = given.get(slug)
    if (known !== undefined) return known
    const left = slugFrom(slug.replace(found, instead))
    for (let number = 1; ; number += 1) {
      const free = numberedSlug(left, number)
      if (taken.has(free)) continue
      taken.add(free)
      given.set(slug, free)
      return free
    }
  }

  const part = (slug: string) => (slug.search(found) === -1 ? slug : another(slug))
  return (path) => path.split('/').map(part).join('/')
}

const slugsOf = (words: readonly string[]) => [...new Set(words.map(slugFrom).filter((slug) => slug.length >= fewestErased))]

/** What may stand within a word, unseen, where it was or may be hyphenated. */
const unseen = '[\\u00AD\\u200B]*'

const escaped = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const pattern = (words: string) =>
  words
    .split(/\s+/)
    .map((word) => [...word].map(escaped).join(unseen))
    .join('[\\s\\u00AD\\u200B]+')

/** Longest first, for a name may be part of another; without any, what is never found. */
function anyOf(patterns: readonly string[]): RegExp {
  const sorted = [...new Set(patterns)].toSorted((one, other) => other.length - one.length)
  return new RegExp(sorted.length === 0 ? '(?!)' : sorted.join('|'), 'giu')
}

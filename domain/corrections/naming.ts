/** Shorter ones, initials for example, stand within many words. */
const shortest = 5

/** Tells which sentences hold one of these names: a short one as a word by itself, in the genitive too. */
export function naming(names: readonly string[]): (sentence: string) => boolean {
  const all = [...new Set(names.filter((name) => name !== ''))]
  const long = all.filter((name) => name.length >= shortest)
  const short = new Set(all.filter((name) => name.length < shortest).flatMap((name) => [name, `${name}s`]))
  return (sentence) => long.some((name) => sentence.includes(name)) || (short.size > 0 && wordsIn(sentence).some((word) => short.has(word)))
}

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}]+/gu) ?? []

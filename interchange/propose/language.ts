import type { Language } from '../../model/language'
import { functionWords } from './lexicon/function-words'

/** So much of a text says in which language it is, and so many small words of one over the other do it sooner. */
const enough = 20_000
const clear = 60

/** The language that has more of its small words in the text; German where neither has any. */
export function languageOf(text: string): Language {
  let german = 0
  let english = 0
  const words = /[\p{L}’']+/gu
  const read = text.slice(0, enough)
  for (let match = words.exec(read); match !== null; match = words.exec(read)) {
    const small = match[0].toLowerCase()
    if (functionWords.de.has(small)) german += 1
    if (functionWords.en.has(small)) english += 1
    if (Math.abs(german - english) >= clear) break
  }
  return english > german ? 'en' : 'de'
}

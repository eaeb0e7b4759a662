import type { Language } from '../../../model/language'
import type { Stretch } from '../../../model/proposal'
import { remembered } from '../lexicon/remembered'
import { Book, bareOf, isDetermined } from './people/book'
import { type Figure, type Named, Sketch } from './people/figures'
import { fits } from './people/learned'
import { nameIn, runsIn, usesIn } from './people/names'
import type { Phrase } from './people/phrase'
import { phrasesInEnglish } from './people/phrases-english'
import { phrasesInGerman } from './people/phrases-german'
import { adjoins, type Word, wordsIn } from './people/words'

/** Everybody whom a report names, and where. */
export interface Cast {
  /** The first few hundred. */
  readonly figures: readonly Figure[]
  /** Whose name begins at a place, counted from the report's first character. */
  readonly named: ReadonlyMap<number, Named>
  /** True if a word is a part of somebody's name. */
  has(word: string): boolean
  /** The fullest form that a body's name is printed in; the words themselves if there is none. */
  fullest(words: string): string
  /** True if somebody bears that office, is of that party or that age. */
  fits(figure: Figure, head: string): boolean
}

interface Text extends Stretch {
  readonly text: string
}

/** So many are asked who holds an office; no report names more people that matter. */
const most = 300

/** Everybody whom the parts of a report name. */
export function castOf(texts: readonly Text[], language: Language): Cast {
  const german = language === 'de'
  const parts = texts.map(({ text, start }) => ({ start, words: wordsIn(text) }))
  const uses = usesIn(parts.map(({ words }) => words))
  const book = new Book()
  const found = parts.map(({ words }) =>
    runsIn(words).flatMap(({ from, to }) => {
      const name = nameIn(words, from, to, uses, german)
      return name === null ? [] : [{ name, run: to }]
    }),
  )
  for (const [nth, names] of found.entries()) for (const { name } of names) book.learn(name, parts[nth]?.words ?? [])
  const named = new Map<number, Named>()
  for (const { start, words } of parts) placeNames(words, start, book, named, uses.asNoun, german)
  return { figures: book.figures.slice(0, most), named, has: (word) => book.knows(word), fullest: (words) => words, fits }
}

const mayName = remembered(/^(?:\p{Lu}|(?:al|el|as|ad|an|ar|asch|ash)-\p{Lu}|von$|van$|de$|zu$|al$|bin$)/u)

/** Finds every place where somebody known is named, in full or by a part of the name. */
function placeNames(
  words: readonly Word[],
  by: number,
  book: Book,
  named: Map<number, Named>,
  nouns: ReadonlyMap<string, number>,
  german: boolean,
) {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || word.mark || !mayName.test(word.word)) continue
    const full = book.fullAt(words, at)
    const figure =
      full?.figure ?? (/^\p{Ll}+$/u.test(word.word) ? undefined : book.byPart(bareOf(word.word, book), at, words, nouns, german))
    if (figure === undefined) continue
    const to = full?.to ?? at + 1
    const last = words[to - 1]
    if (last === undefined) continue
    book.seen(figure)
    if (full === undefined && figure.kind === 'proper' && figure.name.endsWith(` ${bareOf(word.word, book)}`) && !isDetermined(words, at)) {
      figure.kind = 'person'
      figure.sex = new Sketch(figure.name, 'person').sex
    }
    const genitive = /[’']s?$/u.test(last.word) || (german && !figure.name.endsWith(last.word) && /s$/u.test(last.word))
    const next = words[to]
    const owner =
      /[’']s?$/u.test(last.word) ||
      (genitive && next !== undefined && adjoins(last, next) && /^(?:\p{Lu}|\p{Ll}+e[nrsm]?$)/u.test(next.word))
    named.set(by + word.start, { figure, owner, start: by + word.start, end: by + last.end })
    at = to - 1
  }
}

export const phrasesOf = (text: string, words: readonly Word[], cast: Cast, at: number, language: Language): Phrase[] =>
  (language === 'de' ? phrasesInGerman : phrasesInEnglish)(text, words, (start) => {
    const named = cast.named.get(at + start)
    return named === undefined ? undefined : { figure: named.figure, owner: named.owner, start: named.start - at, end: named.end - at }
  })

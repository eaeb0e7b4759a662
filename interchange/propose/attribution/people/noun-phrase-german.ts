import { kinds, times } from '../../lexicon/people'
import { inSmallLetters, remembered } from '../../lexicon/remembered'
import { isPlural, sexOf, sortOf, subjectBy } from './noun-german'
import { endOfName, headAfter, headIn, isKind, noun, properAfter } from './noun-run-german'
import type { NamedAt, Phrase, Sort } from './phrase'
import { adjoins, type Word } from './words'

/** Nouns that only make sense with what they belong to, and whose owners may be media. */
const ofMedia = remembered(
  /(?:sprecher|sprecherin|chef|chefin|redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|journalist|journalistin|herausgeber|herausgeberin|leiter|leiterin|intendant|intendantin|direktor|direktorin|mitarbeiter|mitarbeiterin|vertreter|vertreterin|büro|leserinnen|leser)$/iu,
)

const outlet = remembered(
  /(?:zeitung|presse|agentur|rundschau|magazin|sender|rundfunk|post|allgemeinen|nachrichten|illustrierten|blatt|funk|dpa|afp|bbc|ard|zdf|faz|reuters|ap|cnn|welt|zeit|bild)s?$/iu,
)

const genitive = remembered(/^(?:des|der|eines|einer|seines|seiner|ihres|ihrer|dieses|dieser|unseres|unserer)$/u)

export interface Place {
  readonly text: string
  readonly words: readonly Word[]
  readonly namedAt: NamedAt
  readonly preposition: string
  readonly depth: number
  /** Reads a phrase inside another. */
  readonly phraseAt: (place: Place, at: number) => Parsed | null
}

export type Parsed = Phrase & { readonly next: number; readonly raw: number }

/** The phrase whose words begin at `first`, whose capitals begin at `head`. */
export function nounPhrase(place: Place, from: number, first: number, head: number, article: string): Parsed | null {
  const { text, words, namedAt, preposition } = place
  let end = head
  let named = namedAt(words[head]?.start ?? -1)
  let nameFrom = named === undefined ? -1 : head
  let possessed = named?.owner === true
  let owner = ''
  if (named !== undefined) end = firstFrom(words, end, named.end)
  else end = head + 1
  if (possessed) {
    const next = headAfter(words, end, false)
    if (next >= 0) {
      owner = named?.figure.name ?? ''
      named = namedAt(words[next]?.start ?? -1)
      nameFrom = named === undefined ? -1 : next
      head = next
      end = next + 1
      if (named !== undefined) end = firstFrom(words, end, named.end)
    } else possessed = false
  }
  while (named === undefined || nameFrom < 0) {
    const word = words[end]
    if (word === undefined || end > head + 8) break
    const quoted =
      word.word.startsWith('\u0001') &&
      word.end - word.start <= 42 &&
      words[end - 1] !== undefined &&
      word.start - (words[end - 1]?.end ?? 0) <= 1
    if (quoted && (kinds.test(words[head]?.word ?? '') || outlet.test(words[end - 1]?.word ?? ''))) {
      end += 1
      break
    }
    if ((word.word === '&' || word.word === '+') && words[end + 1]?.capital === true) {
      end += 2
      continue
    }
    if (!adjoins(words[end - 1], word) && !/^[&+]$/u.test(words[end - 1]?.word ?? '')) break
    // "die Gruppe 47" has a number, "betreibt die Firma 20 Läden" counts what follows.
    const counts = /^\d+$/u.test(word.word) && words[end + 1] !== undefined && noun(words[end + 1] as Word)
    if (counts) break
    if (!(noun(word) || /^\d+$/u.test(word.word)) || (times.test(word.word) && word.word !== 'Mitte')) break
    named = namedAt(word.start)
    if (named !== undefined) {
      nameFrom = end
      end = firstFrom(words, end, named.end)
    } else end += 1
  }
  const without = words[end]
  if (
    named === undefined &&
    without?.word === 'ohne' &&
    adjoins(words[end - 1], without) &&
    words[end + 1] !== undefined &&
    noun(words[end + 1] as Word)
  )
    end += 2
  const family =
    article === 'die' && head === first && end === head + 1 && named !== undefined && isFamily(named.figure.name, words[head]?.word)
  const figure = family ? null : (named?.figure ?? null)
  if (figure === null && !family) end = Math.min(end, endOfName(words, head, end))
  const office = figure === null ? headIn(words, head, end) : nameFrom > head ? nameFrom - 1 : nameFrom
  const headWord = words[office]?.word ?? ''
  const last = words[end - 1]
  const begin = words[first]
  if (last === undefined || begin === undefined) return null
  const sort = sortOf(headWord, figure, nameFrom >= 0 && nameFrom === head, article)
  let stop = end
  let of: Parsed | null = null
  if (figure === null && sort !== 'time' && place.depth < 3) {
    of = attributeAt(place, end, headWord, sort)
    if (of !== null) stop = of.next
  }
  if (
    figure === null &&
    of?.figure?.kind === 'person' &&
    sort === 'person' &&
    sortOf(of.head, null, false, '') !== 'person' &&
    of.head !== of.figure.name.split(' ')[0]?.toLowerCase()
  ) {
    return {
      ...of,
      from: words[from]?.start ?? begin.start,
      article,
      preposition,
      head: inSmallLetters(headWord),
      sort: 'person',
      of: null,
      subject: preposition === '' ? subjectBy(article, words, first, office, headWord, false) : 'no',
    }
  }
  const closing = bracketAfter(words, stop)
  if (family) {
    const [begin, finish] = [words[from]?.start ?? last.start, last.end]
    return {
      start: last.start,
      end: finish,
      from: begin,
      to: finish,
      words: last.word,
      head: inSmallLetters(last.word),
      sort: 'person',
      figure: null,
      pronoun: false,
      article,
      preposition,
      subject: preposition === '' ? 'perhaps' : 'no',
      sex: '',
      plural: true,
      joined: false,
      of: null,
      next: end,
      raw: finish,
    }
  }
  const nameStart =
    figure === null
      ? possessed && owner !== ''
        ? (words[from]?.start ?? begin.start)
        : begin.start
      : (words[nameFrom]?.start ?? begin.start)
  const nameEnd = figure === null ? (of?.raw ?? last.end) : (named?.end ?? last.end)
  const cut =
    figure === null && of === null && /^(?:des|eines|dieses|seines|ihres|unseres)$/u.test(article)
      ? withoutGenitive(text.slice(nameStart, nameEnd))
      : text.slice(nameStart, nameEnd)
  const generic = figure === null && end - office > 1 && isKind(headWord) ? properAfter(text, words, office + 1, end) : null
  const sex = sexOf(headWord, figure, article)
  return {
    start: generic?.start ?? nameStart,
    end: generic?.end ?? nameStart + cut.length,
    from: words[from]?.start ?? begin.start,
    to: closing >= 0 ? (words[closing]?.end ?? last.end) : Math.max(last.end, of?.to ?? 0),
    words: generic?.words ?? cut,
    head: inSmallLetters(headWord),
    sort: generic === null ? sort : 'body',
    figure,
    pronoun: false,
    article: possessed ? 'die' : article,
    preposition,
    subject:
      preposition === '' || preposition === 'als' || preposition === 'wie'
        ? subjectBy(article, words, first, office, headWord, figure !== null && nameFrom === head)
        : 'no',
    sex,
    plural: isPlural(article, headWord, figure !== null),
    joined: false,
    of,
    next: closing >= 0 ? closing + 1 : stop,
    raw: of?.raw ?? last.end,
  }
}

/** The first word that does not begin before a place. */
function firstFrom(words: readonly Word[], at: number, place: number): number {
  let first = at
  while ((words[first]?.start ?? Number.POSITIVE_INFINITY) < place) first += 1
  return first
}

const deeper = ({ text, words, namedAt, depth, phraseAt }: Place, preposition: string): Place => ({
  text,
  words,
  namedAt,
  preposition,
  depth: depth + 1,
  phraseAt,
})

/** "die Lindens": everybody of a name. */
const isFamily = (name: string, word = '') => /[^s]s$/u.test(word) && name.endsWith(` ${word.slice(0, -1)}`)

function attributeAt(place: Place, at: number, head: string, sort: Sort): Parsed | null {
  const { words } = place
  const word = words[at]
  if (word === undefined || !adjoins(words[at - 1], word)) return null
  if (genitive.test(word.word)) {
    const of = place.phraseAt(deeper(place, ''), at)
    if (of === null || of.pronoun || of.sort === 'time') return null
    if (outlet.test(of.head) && sort === 'person' && !ofMedia.test(head)) return null
    return of
  }
  if (sort === 'thing' || sort === 'time') return null
  if (/^(?:von|vom)$/u.test(word.word)) return ofThose(place.phraseAt(deeper(place, 'von'), at + 1))
  if (/^aus$/u.test(word.word) && sort === 'person' && words[at + 1]?.capital === true)
    return ofThose(place.phraseAt(deeper(place, 'aus'), at + 1))
  if (
    /^für$/u.test(word.word) &&
    (sort === 'body' || sort === 'person') &&
    (sort === 'body' || /(?:sprecher|beauftragte|minister|kommissar|experte|professor|vorstand|referent)/iu.test(head))
  ) {
    return withSecond(place, ofThose(place.phraseAt(deeper(place, 'für'), at + 1)))
  }
  if (/^(?:bei|beim)$/u.test(word.word) && sort === 'person') {
    const of = ofThose(place.phraseAt(deeper(place, 'bei'), at + 1))
    return of !== null && (of.sort === 'body' || of.figure !== null) ? of : null
  }
  return null
}

/** "das Amt für Brücken und Wege" is one; "das Amt für Brücken und Wege und Minister Lind" are two. */
function withSecond({ text, words, namedAt }: Place, of: Parsed | null): Parsed | null {
  if (of === null || of.figure !== null || of.article !== '' || sortOf(of.head, null, false, '') !== 'thing') return of
  let next = of.next
  let comma = next
  while (words[comma]?.word === ',' && isField(words[comma + 1])) comma += 2
  if (/^(?:und|sowie)$/u.test(words[comma]?.word ?? '') && isField(words[comma + 1])) next = comma + 2
  const last = words[next - 1]
  if (next === of.next || last === undefined) return of
  return { ...of, end: last.end, to: last.end, words: text.slice(of.start, last.end), raw: last.end, next }

  function isField(word: Word | undefined): boolean {
    return (
      word !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(word.word) &&
      namedAt(word.start) === undefined &&
      sortOf(word.word, null, false, '') === 'thing'
    )
  }
}

const ofThose = (of: Parsed | null) => (of === null || of.pronoun || of.sort === 'time' ? null : of)

/** The last word of a bracket such as "(45, SPD)" right after a name; -1 if there is none. */
function bracketAfter(words: readonly Word[], at: number): number {
  if (words[at]?.word !== '(') return -1
  for (let next = at + 1; next < at + 9; next += 1) if (words[next]?.word === ')') return next
  return -1
}

function withoutGenitive(words: string): string {
  if (/[^s]ses$/u.test(words) || /(?:[dtzßkgfbp]|sch|ch)es$/u.test(words)) return words.slice(0, -2)
  return /[^s]s$/u.test(words) && !/(?:us|is|as)$/u.test(words) ? words.slice(0, -1) : words
}

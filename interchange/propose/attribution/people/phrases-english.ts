import { bodies, englishCarriers, englishKinds, times } from '../../lexicon/people'
import { englishBodies, englishPeople, stops } from '../../lexicon/people-english'
import { inSmallLetters, kept, remembered } from '../../lexicon/remembered'
import { inChains } from './appositions'
import { type NamedAt, type Phrase, placed, type Sort } from './phrase'
import { adjoins, type Word } from './words'

const determiner = remembered(
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|one|another|some|several|many|most|both|two|three|four|five|six|no|any|all|other)$/iu,
)
const preposition = remembered(
  /^(?:in|on|at|by|for|from|of|to|with|without|about|against|during|after|before|since|until|under|over|between|through|as|like|into|than|among|amid|despite|per|via|near|behind|beyond|following|including|regarding|according|within|outside|inside|across|around|towards?|upon)$/iu,
)
const pronoun = remembered(/^(?:he|she|they|it|we|i|you|him|them|who|both|others|someone|everyone|nobody)$/iu)
const attributeOf = remembered(/^(?:of|for|from|at|with|in)$/u)
const lower = remembered(/^\p{Ll}/u)

/** The noun phrases of an English sentence, in order. */
export function phrasesInEnglish(text: string, words: readonly Word[], namedAt: NamedAt): Phrase[] {
  const found: Phrase[] = []
  let governed = ''
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    if (word.mark) {
      if (!/^[(„“"»«‚‘’&[]/u.test(word.word)) governed = ''
      at += 1
      continue
    }
    if (preposition.test(word.word) && !namedAt(word.start)) {
      governed = inSmallLetters(word.word)
      at += 1
      continue
    }
    const phrase = phraseAt({ text, words, namedAt, governed, depth: 0 }, at)
    if (phrase === null) {
      if (stops.test(word.word)) governed = ''
      at += 1
      continue
    }
    const before = found.at(-1)
    const between = before === undefined ? '' : text.slice(before.to, phrase.from).trim()
    const joined = before !== undefined && /^(?:and|&|,|, and)$/u.test(between) && !phrase.pronoun
    const shared = joined && between !== ',' && before.preposition !== '' && phrase.preposition === ''
    found.push(
      placed(phrase, {
        from: phrase.from,
        joined,
        preposition: shared ? before.preposition : phrase.preposition,
        subject: shared ? 'no' : phrase.subject,
      }),
    )
    governed = ''
    at = phrase.next
  }
  return withAppositions(text, inChains(text, found))
}

interface Place {
  readonly text: string
  readonly words: readonly Word[]
  readonly namedAt: NamedAt
  readonly governed: string
  readonly depth: number
}
type Parsed = Phrase & { readonly next: number }

function phraseAt(place: Place, at: number): Parsed | null {
  const { text, words, governed, namedAt } = place
  const first = words[at]
  if (first === undefined || first.mark) return null
  if (pronoun.test(first.word) && !(first.word === 'both' && lower.test(words[at + 1]?.word ?? ''))) {
    const head = inSmallLetters(first.word)
    return {
      ...bare(first, text),
      head,
      sort: head === 'it' ? 'thing' : 'person',
      figure: null,
      pronoun: true,
      article: '',
      preposition: governed,
      subject: governed !== '' || /^(?:him|them)$/u.test(head) ? 'no' : /^(?:he|she|they|we|i)$/u.test(head) ? 'surely' : 'perhaps',
      sex: /^(?:he|him)$/u.test(head) ? 'm' : head === 'she' ? 'f' : '',
      plural: /^(?:they|them|we|both|others)$/u.test(head),
      joined: false,
      of: null,
      next: at + 1,
    }
  }
  const determined = determiner.test(first.word)
  if (!determined && stops.test(first.word)) return null
  let begin = determined ? at + 1 : at
  if (determined && determiner.test(words[begin]?.word ?? '') && adjoins(words[begin - 1], words[begin])) begin += 1
  if (times.test(words[begin]?.word ?? '') && !(words[begin] && namedAt(words[begin]?.start ?? -1))) return null
  let end = begin
  let figure = null
  let nameFrom = -1
  let nameEnd = -1
  while (end < begin + 8) {
    const word = words[end]
    if (word?.word === '&' && words[end + 1]?.capital === true && end > begin) {
      end += 2
      continue
    }
    if (word === undefined || word.mark || (end > at && !adjoins(words[end - 1], word))) break
    const named = namedAt(word.start)
    if (named !== undefined) {
      while ((words[end]?.start ?? Number.POSITIVE_INFINITY) < named.end) end += 1
      nameFrom = word.start
      nameEnd = named.end
      figure = named.figure
      const next = words[end]
      if (named.owner && next !== undefined && adjoins(words[end - 1], next) && !stops.test(next.word) && !preposition.test(next.word)) {
        figure = null
        continue
      }
      break
    }
    if (stops.test(word.word) || preposition.test(word.word) || pronoun.test(word.word) || times.test(word.word)) break
    if (end > begin && determiner.test(word.word)) break
    if (
      /(?:ed|ly)$/u.test(word.word) &&
      lower.test(word.word) &&
      end > begin &&
      (!lower.test(words[end + 1]?.word ?? 'X') || determiner.test(words[end + 1]?.word ?? ''))
    )
      break
    end += 1
    if (/[^s]['’]s?$/u.test(word.word)) continue
  }
  if (end === begin && figure === null) return null
  const last = words[end - 1]
  const start = words[begin]
  if (last === undefined || start === undefined) return null
  const head = figure === null ? last.word : (wordBefore(words, nameFrom, begin)?.word ?? last.word)
  const sort = sortOf(head, figure)
  if (!determined && figure === null && !start.capital && sort === 'thing' && place.depth === 0 && !englishPeople.test(head)) return null
  let of: Parsed | null = null
  const link = words[end]
  if (
    figure === null &&
    place.depth < 2 &&
    link !== undefined &&
    adjoins(last, link) &&
    attributeOf.test(link.word) &&
    (sort !== 'thing' || link.word === 'of')
  ) {
    if (
      !/^(?:in|with|at|from)$/u.test(link.word) ||
      (link.word === 'in' && /^an?$/iu.test(first.word) && sort === 'person' && words[end + 1]?.capital === true) ||
      (/^(?:at|with|from)$/u.test(link.word) && (sort === 'person' || sort === 'body'))
    ) {
      const next = phraseAt({ ...place, depth: place.depth + 1, governed: link.word }, end + 1)
      of = next === null || next.pronoun || next.sort === 'time' ? null : next
    }
  }
  const last2 = of === null ? undefined : words[of.next]
  const more =
    last2?.word === 'and' &&
    /^(?:department|ministry|office|committee)$/iu.test(head) &&
    link?.word === 'for' &&
    words[(of?.next ?? 0) + 1]?.capital === true
  const wider = more ? words[(of?.next ?? 0) + 1] : undefined
  const proper = figure === null ? properIn(words, begin, end) : -1
  const from = figure !== null ? nameFrom : proper >= 0 && of === null ? proper : start.start
  const to = figure === null ? (wider?.end ?? of?.end ?? last.end) : nameEnd
  return {
    start: from,
    end: to,
    from: first.start,
    to: Math.max(last.end, of?.to ?? 0, wider?.end ?? 0),
    words: text.slice(from, to).replace(/['’]s?$/u, ''),
    head: inSmallLetters(head),
    sort,
    figure,
    pronoun: false,
    article: determined ? inSmallLetters(first.word) : '',
    preposition: governed,
    subject: governed === '' ? 'perhaps' : 'no',
    sex:
      figure?.sex ??
      (/(?:woman|mother|daughter|sister|wife|girl|lady|actress)$/u.test(head)
        ? 'f'
        : /(?:[^o]man|father|son|brother|husband|boy)$/u.test(head)
          ? 'm'
          : ''),
    plural: figure === null && /[^s]s$/u.test(head) && !englishBodies.test(head),
    joined: false,
    of,
    next: wider === undefined ? (of?.next ?? end) : (of?.next ?? end) + 2,
  }
}

/** "Australian carrier Coralair" and "Norway's Vesthav Bank" go by their names. */
function properIn(words: readonly Word[], begin: number, end: number): number {
  let from = end
  while (from > begin && words[from - 1]?.capital === true) from -= 1
  if (from === end) return -1
  const owned = words.slice(from, end).findLastIndex(({ word }) => /['’]s?$/u.test(word))
  if (owned >= 0 && owned < end - from - 1) return words[from + owned + 1]?.start ?? -1
  return from > begin && englishKinds.test(words[from - 1]?.word ?? '') ? (words[from]?.start ?? -1) : -1
}

const wordBefore = (words: readonly Word[], start: number, from: number): Word | undefined => {
  const at = words.findIndex((word) => word.start === start)
  return at > from ? words[at - 1] : undefined
}

const bare = (word: Word, text: string) => ({
  start: word.start,
  end: word.end,
  from: word.start,
  to: word.end,
  words: text.slice(word.start, word.end),
})

function sortOf(head: string, figure: Phrase['figure']): Sort {
  if (figure === null) return sortOfNoun(head)
  return figure.kind === 'proper' ? 'name' : figure.kind
}

const sortOfNoun = kept((head): Sort => {
  if (times.test(head)) return 'time'
  if (englishCarriers.test(head)) return 'carrier'
  if (englishPeople.test(head)) return 'person'
  if (/^\p{Lu}{2,6}$/u.test(head) || englishBodies.test(head) || bodies.test(head)) return 'body'
  return /^\p{Lu}/u.test(head) ? 'name' : 'thing'
})

function withAppositions(text: string, phrases: Phrase[]): Phrase[] {
  return phrases.map((phrase, nth) => {
    const next = phrases[nth + 1]
    if (next === undefined || phrase.figure !== null || phrase.pronoun || next.figure === null) return phrase
    if (
      (phrase.sort !== 'person' && next.figure.kind !== 'person') ||
      !/^\s*,\s*$/u.test(text.slice(phrase.to, next.from)) ||
      next.preposition !== ''
    )
      return phrase
    const rest = text.slice(next.to)
    if (rest !== '' && !/^\s*[,.:;)–—\u0001!?]/u.test(rest)) return phrase
    return { ...phrase, figure: next.figure, start: next.start, end: next.end, words: next.words, to: next.to }
  })
}

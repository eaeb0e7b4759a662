import { bodies, carriers, kinds, noNames, times, titleEnds, titles } from '../../lexicon/people'
import { englishPeople } from '../../lexicon/people-english'
import { familyFirst } from '../../lexicon/people-first-names'
import { answered, remembered } from '../../lexicon/remembered'
import { isFirstName, isWoman, officeOf, type Sex } from './figures'
import { adjoins, type Word } from './words'

/** A name that stands in a run of capitals, by the numbers of its words. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly kind: 'person' | 'proper'
  readonly sex: Sex
  readonly offices: readonly string[]
  readonly owner: boolean
}

/** How often each capitalised word stands in the report, and how often as a noun, after an article or an adjective. */
export interface Uses {
  readonly all: ReadonlyMap<string, number>
  readonly asNoun: ReadonlyMap<string, number>
}

const particle = remembered(
  /^(?:von|van|de|der|den|del|dela|della|delos|di|da|do|dos|du|la|le|al|bin|bint|ibn|ben|zu|zum|ter|ten|und|y|af|av)$/u,
)
const particles = remembered(/^(?:von|van|de|del|dela|della|delos|di|da|do|dos|du|la|al|bin|bint|ibn|zu|ter|ten|af|av|el)$/u)
const acronym = remembered(/^\p{Lu}{2,6}s?$/u)
const abstract = remembered(
  /.{3}(?:ung|heit|keit|schaft|tion|tät|ment|ismus|nis|tum|zeit|land|jahr|preis|haus|recht|kraft|krieg|plan|gesetz)(?:en|e|s|er)?$/u,
)
const lands = remembered(
  /(?:lands|reichs|iens|stans|Chinas|Japans|Irans|Iraks|Kubas|Polens|Schwedens|Norwegens|Ungarns|Israels|Hessens|Bayerns|Sachsens|Thüringens|Berlins|Hamburgs|Bremens|Europas|Afrikas|Amerikas|USA)$/u,
)
const firm = remembered(
  /^(?:AG|SE|GmbH|KG|Inc|Ltd|Corp|Co|LLC|Group|Holding|Holdings|Bank|University|College|Council|Committee|Commission|Association|Union|Party|Police|Department|Ministry|Office|Agency|Institute|Alliance|League|Society|Company|Court|House|Airlines|Airways|Line|Lines|Times|Post|News|Guardian|Coastguard|Service|Authority|Bureau|Board|Trust|Foundation|County|City|Street|State|States|Hospital|School|Centre|Center|Church|Airport|Road|Partners)$/u,
)
const determiner = remembered(
  /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|the|a|an|im|am|zum|zur|beim|vom|ins|ans|seine?[nmrs]?|ihre?[nmrs]?|this|that|its|his|her|their)$/iu,
)
const inPlace = remembered(/^(?:in|aus|nach|bei|at|near|from|um|bis)$/iu)

/** "Nobelpreisträgerin", "Anliegerin": what a woman is, whatever it is. */
const callingOfHers = remembered(/^\p{Lu}.{3,}(?:er|ist|ent|ant|eur|or|log|är|rät|irt)in$/u)
const isTitle = (word: string) => titles.has(word.replace(/\.$/u, ''))
const isGermanOffice = answered((word) => !isFirstName(word) && (isTitle(word) || titleEnds.test(word) || callingOfHers.test(word)))
const englishOffice = /^(?:Executive|CEO|CFO|MP|Prime|Foreign|UN|US|EU|UK)$/u
const isEnglishOffice = answered(
  (word) => !isFirstName(word) && (isTitle(word) || englishPeople.test(word.toLowerCase()) || englishOffice.test(word)),
)
const isOffice = (word: string, german = true) => (german ? isGermanOffice : isEnglishOffice)(word)
const nameWord = answered(
  (word) => /^(?:\p{Lu}|(?:al|el|as|ad|an|ar|asch|ash)-\p{Lu})/u.test(word) && !noNames.has(word) && !times.test(word),
)
const isName = ({ word, mark }: Word) => !mark && nameWord(word)

/** Runs of capitalised words, with the small words inside names. */
export function runsIn(words: readonly Word[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first === undefined || first.mark || !(isName(first) || (first.capital && isFirstName(first.word)))) continue
    let to = at + 1
    while (to < words.length && to < at + 9) {
      let next = to
      while (next < to + 2 && particle.test(words[next]?.word ?? '') && adjoins(words[next - 1], words[next])) next += 1
      const word = words[next]
      const given = word?.word === 'August' && words[next + 1]?.capital === true && isFirstName(words[next - 1]?.word ?? '')
      if (word === undefined || !(isName(word) || given) || !adjoins(words[next - 1], word)) break
      if (next > to && !particles.test(words[to]?.word ?? '')) break
      to = next + 1
    }
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)

export function usesIn(texts: readonly (readonly Word[])[]): Uses {
  const all = new Map<string, number>()
  const asNoun = new Map<string, number>()
  for (const words of texts)
    for (const [at, { word, capital }] of words.entries()) {
      if (!capital) continue
      count(all, word)
      const before = words[at - 1]
      if (before === undefined || !adjoins(before, words[at])) continue
      const described = /^\p{Ll}{3,}e[nrsm]?$/u.test(before.word) && determiner.test(words[at - 2]?.word ?? '')
      if (determiner.test(before.word) || described) count(asNoun, word)
    }
  return { all, asNoun }
}

const isInitial = remembered(/^\p{Lu}\.$/u)

/** "Greta Holm von der Klinik" is from there, "Greta Holm von der Aue" is called so. */
function beforeItsPlace(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (words[at]?.word !== 'von') continue
    for (let next = at + 1; next < to; next += 1) {
      const word = words[next]?.word ?? ''
      if (
        /^\p{Lu}/u.test(word) &&
        (bodies.test(word) || kinds.test(word) || abstract.test(word) || acronym.test(word) || ofBodies.test(word))
      )
        return at
    }
  }
  return to
}
const ofBodies =
  /^(?:Grünen|Linken|Liberalen|Piraten|Freien|Charité|Uni\p{Ll}*|TU|FU|HU|Deutschen|Technischen|Freiwilligen|Evangelischen|Katholischen|\p{Lu}\p{Ll}+(?:hilfe|warte|wacht|stelle|werk|forum|lobby|watch))$/u

const wordAt = (words: readonly Word[], at: number) => words[at]?.word ?? ''

/** The person's name, or the proper name, that a run of capitals holds; null if it seems to hold none. */
export function nameIn(words: readonly Word[], from: number, until: number, uses: Uses, german: boolean): Found | null {
  const to = german ? beforeItsPlace(words, from, until) : until
  let start = -1
  for (let nth = from; nth < to - 1; nth += 1)
    if (
      isInitial.test(wordAt(words, nth)) ||
      (isFirstName(wordAt(words, nth)) && !acronym.test(wordAt(words, nth + 1)) && !firm.test(wordAt(words, nth + 1)))
    ) {
      start = nth
      break
    }
  const certain = start >= 0
  if (start < 0) {
    start = from
    for (let nth = from; nth < to; nth += 1) if (isOffice(wordAt(words, nth), german) && nth < to - 1) start = nth + 1
    while (start > from && start < to && /^\p{Ll}/u.test(wordAt(words, start))) start += 1
    const capitals = []
    for (let nth = start; nth < to; nth += 1) if (/^\p{Lu}/u.test(wordAt(words, nth))) capitals.push(nth)
    if (german && capitals.length > 2 && start === from && !familyFirst.has(wordAt(words, start)) && capitals.length === to - start) {
      if (words.slice(from, to).some(({ word }) => bodies.test(word) || kinds.test(word) || abstract.test(word))) return null
      start = capitals.at(-2) ?? start
    }
  }
  // "nach Erkenntnissen der Ermittler Banden": a genitive plural is nobody's office.
  if (
    german &&
    start === from + 1 &&
    to - start === 1 &&
    words[from - 1]?.word === 'der' &&
    !isWoman(wordAt(words, from)) &&
    adjoins(words[from - 2], words[from - 1]) &&
    /^\p{Lu}\p{Ll}+(?:en|n|e)$/u.test(words[from - 2]?.word ?? '')
  )
    return null
  const offices = []
  for (let nth = from; nth < start; nth += 1)
    if (!acronym.test(wordAt(words, nth))) offices.push(officeOf(wordAt(words, nth).replace(/\.$/u, '')))
  const left = to - start
  const titled = start > from && isOffice(wordAt(words, start - 1), german)
  const before = words[from - 1]
  const determined =
    before !== undefined &&
    adjoins(before, words[from]) &&
    (determiner.test(before.word) || (german && /^\p{Ll}{3,}e[nrs]?$/u.test(before.word) && determiner.test(words[from - 2]?.word ?? '')))
  if (!certain && left >= 1) {
    const nouns = [start, start + 1].some(
      (nth) =>
        nth < to && (abstract.test(wordAt(words, nth)) || firm.test(wordAt(words, nth)) || (uses.asNoun.get(wordAt(words, nth)) ?? 0) > 0),
    )
    if (left === 1) {
      if (
        !titled ||
        kinds.test(wordAt(words, start - 1)) ||
        nouns ||
        acronym.test(wordAt(words, start)) ||
        lands.test(wordAt(words, start)) ||
        /^\p{Lu}{2,}-/u.test(wordAt(words, start))
      )
        return null
      if (
        isOffice(wordAt(words, start)) &&
        german &&
        !/^(?:Herr|Herrn|Frau|Mr|Mrs|Ms)$/u.test(wordAt(words, start - 1)) &&
        titleEnds.test(wordAt(words, start - 1)) === false
      )
        return null
      if (
        /[^s]s$/u.test(wordAt(words, start)) &&
        uses.all.has(wordAt(words, start).slice(0, -1)) &&
        !uses.all.has(wordAt(words, start - 1))
      )
        return null
    } else {
      if ((nouns && !titled) || (start === from && (determined || bodies.test(wordAt(words, start))))) return null
      if (
        german &&
        start === from &&
        /^\p{Lu}\p{Ll}+(?:er|e|en|es)$/u.test(wordAt(words, start)) &&
        left === 2 &&
        (bodies.test(wordAt(words, start + 1)) || carriers.test(wordAt(words, start + 1)))
      )
        return null
      if (german && start === from && inPlace.test(before?.word ?? '')) return null
    }
  }
  if (left < 1) return null
  let end = start
  while (end < to - 1 && (isInitial.test(wordAt(words, end)) || isFirstName(wordAt(words, end)) || end === start) && left > 1) end += 1
  while (end < to - 1 && particles.test(wordAt(words, end))) end += 1
  while (
    end < to - 1 &&
    /^(?:der|den|dem|la|las|los|Ó|Ní|Mac|Mc|El|Al|Abu|Ben|Bin|Ibn|De|Del|Dela|Di|La|Le|Van)$/u.test(wordAt(words, end))
  )
    end += 1
  end = Math.min(end + 1, to)
  if (familyFirst.has(wordAt(words, start)) && end === start + 2 && end < to && left === 3) end += 1
  const ending = words[to]
  const closed =
    ending === undefined ||
    ending.mark ||
    /^(?:\p{Ll}+t|\p{Ll}+te[n]?|hat|habe|haben|ist|sind|war|waren|sei|wies|sah|rief|sprach|gab|bat|warf|schrieb|hielt)$/u.test(ending.word)
  while (end < to && extra(wordAt(words, end), wordAt(words, end - 1), uses, german, closed)) end += 1
  if (end < to - 1 && /^(?:da|de|do|dos|del|di|della|du|bin|ibn|al|y)$/u.test(wordAt(words, end))) end += 2
  const last = wordAt(words, end - 1)
  const owner = end < to && german && /[^s]s$/u.test(last)
  const bare = last.replace(/[’']s?$/u, '')
  const known = owner || (german && /[^s]s$/u.test(bare) && uses.all.has(bare.slice(0, -1)))
  const surname = known ? bare.replace(/s$/u, '') : bare
  const name = [...words.slice(start, end - 1).map(({ word }) => word), surname].join(' ')
  const herself = offices.length > 0 && words.slice(from, start).some(({ word }) => isWoman(word))
  const sex = herself
    ? 'f'
    : /^(?:Herrn?|Mr)$/u.test(wordAt(words, start - 1))
      ? 'm'
      : titled && german && determinedBy(before?.word) !== ''
        ? determinedBy(before?.word)
        : ''
  return {
    from: start,
    to: end,
    name,
    kind: certain || titled ? 'person' : 'proper',
    sex,
    offices: titled ? offices : offices.slice(-1),
    owner: owner || /[’']s?$/u.test(last) || (known && words[end]?.capital === true && adjoins(words[end - 1], words[end])),
  }
}

const determinedBy = (word = ''): Sex => (/^der$/iu.test(word) ? 'm' : /^die$/iu.test(word) ? 'f' : '')

/** A second surname, as Spanish and Arabic names have; a noun that happens to follow is none. */
function extra(word: string, last: string, uses: Uses, german: boolean, closed: boolean): boolean {
  if (particles.test(word) || acronym.test(word) || titleEnds.test(word) || bodies.test(word)) return false
  if (!german) return !firm.test(word) && !/[’']s$/u.test(last)
  if (/[^s]s$/u.test(last) && uses.all.has(last.slice(0, -1))) return false
  return (uses.asNoun.get(word) ?? 0) === 0 && (closed || (uses.all.get(word) ?? 0) > 1) && !abstract.test(word)
}

import { kept } from '../../lexicon/remembered'
import { type Figure, isFirstName, type Sex, Sketch } from './figures'
import type { Found } from './names'
import { adjoins, type Word } from './words'

/** "al-Gaddafi" and "Gaddafi" are one. */
const article = /^(?:[Aa]l|[Ee]l|[Aa]s|[Aa]d|[Aa]n|[Aa]r|[Aa]sch|[Aa]sh)-(?=\p{Lu})/u

/** So many of one name are told apart; no report has more, and each is compared with each. */
const mostOfAName = 40

/** The figures of a report while it is read. */
export class Book {
  readonly figures: Sketch[] = []
  private readonly parts = new Map<string, Sketch[]>()
  private readonly latest = new Map<string, Sketch>()

  learn(found: Found, words: readonly Word[]): void {
    const parts = found.name.split(' ')
    const last = parts.at(-1) ?? ''
    const fitting = (this.parts.get(last) ?? []).filter((one) => fitsName(one.name, found.name))
    const known = fitting.find(({ sex }) => found.sex !== '' && sex === found.sex) ?? fitting[0]
    const figure = known ?? new Sketch(found.name, found.kind)
    if (known === undefined) this.figures.push(figure)
    else if (found.name.length > known.name.length) {
      const sex = known.sex
      known.name = found.name
      if (found.kind === 'person') known.kind = 'person'
      known.sex = sex === '' ? new Sketch(found.name, 'person').sex : sex
    }
    if (found.kind === 'person' && figure.kind === 'proper') {
      figure.kind = 'person'
      figure.sex = new Sketch(figure.name, 'person').sex
    }
    if (figure.sex === '') figure.sex = found.sex
    for (const office of found.offices) this.addOffice(figure, office)
    for (const part of [...parts, ...parts.filter((each) => article.test(each)).map((each) => each.replace(article, ''))]) {
      const list = this.parts.get(part)
      if (list === undefined) this.parts.set(part, [figure])
      else if (list.length < mostOfAName && !list.includes(figure)) list.push(figure)
    }
    readAround(figure, words, found)
  }

  private addOffice(figure: Sketch, office: string): void {
    if (office.length < 2) return
    figure.offices.add(office)
    const party = /^(\p{L}+)-/u.exec(office)?.[1]
    if (party !== undefined && /^(?:cdu|csu|spd|fdp|afd|grünen|linken|bsw|övp|fpö|spö)$/u.test(party)) figure.parties.add(party)
  }

  knows(part: string): boolean {
    return this.parts.has(part)
  }

  seen(figure: Figure): void {
    for (const part of figure.name.split(' ')) this.latest.set(part, figure as Sketch)
  }

  /** Whose full name begins here. */
  fullAt(words: readonly Word[], at: number): { figure: Sketch; to: number } | undefined {
    const written = words[at]?.word ?? ''
    const first = /^(?:Von|Van|De|Zu|Al|Bin)$/u.test(written) ? written.toLowerCase() : written
    let best: { figure: Sketch; to: number } | undefined
    for (const figure of this.parts.get(first) ?? this.parts.get(bareOf(first, this)) ?? []) {
      const parts = figure.name.split(' ')
      let skip = parts.indexOf(first)
      if (skip < 0) skip = parts.indexOf(bareOf(first, this))
      const wanted = parts.slice(skip)
      if (wanted.length < 2) continue
      const fits = wanted.every((part, nth) => {
        const word = words[at + nth]
        if (word === undefined || (nth > 0 && !adjoins(words[at + nth - 1], word))) return false
        return (nth === 0 ? first : word.word) === part || (nth === wanted.length - 1 && bareOf(word.word, this) === part)
      })
      if (fits && (best === undefined || at + wanted.length > best.to)) best = { figure, to: at + wanted.length }
    }
    return best
  }

  /** Whom a surname or a first name alone means: whoever bears it and was named last. */
  byPart(part: string, at: number, words: readonly Word[], nouns: ReadonlyMap<string, number>, german: boolean): Sketch | undefined {
    const bearers = this.parts.get(part)
    if (bearers === undefined) return undefined
    const [only] = bearers
    const determined = isDetermined(words, at)
    const surnames = bearers.filter(({ name }) => name.endsWith(` ${part}`) || name === part || name.endsWith(`-${part}`))
    const first = bearers.filter(({ name }) => name.startsWith(`${part} `))
    const next = words[at + 1]
    if (surnames.length > 0) {
      if (determined && (nouns.get(part) ?? 0) > 1) return undefined
      if (determined && german && surnames.every(({ kind }) => kind === 'proper')) return undefined
      const sex = surnames.length > 1 ? sexBefore(words[at - 1]?.word ?? '') : ''
      const same = sex === '' ? [] : surnames.filter((one) => one.sex === sex)
      if (same[0] !== undefined && same.length < surnames.length) return same[0]
      const latest = this.latest.get(part)
      return latest !== undefined && surnames.includes(latest) ? latest : surnames[0]
    }
    if (first.length === 0 && bearers.length === 1 && !determined && part.length > 3 && !isFirstName(part)) return only
    if (first.length !== 1 || only === undefined || determined) return undefined
    if (/^(?:Mark|August|Will|Art|Mai|April|New|San|Los|Deutsche|Prince|King)$/u.test(part)) return undefined
    if (next !== undefined && adjoins(words[at], next) && /^\p{Lu}/u.test(next.word) && isFirstName(part)) return undefined
    if (!isFirstName(part) && (nouns.get(part) ?? 0) > 0) return undefined
    return first[0]
  }
}

const withoutOwner = kept((word) => word.replace(/[’'](?:s)?$/u, ''))

const sexBefore = (word: string): Sex =>
  /^(?:Herrn?|Mr|Vater|Bruder|Sohn|Onkel|Ehemann)\.?$/u.test(word)
    ? 'm'
    : /^(?:Frau|Mrs|Ms|Mutter|Schwester|Tochter|Tante|Ehefrau)\.?$|^\p{Lu}\p{Ll}+(?:er|ist|ent|or|eur|ät|ält|zt)in$/u.test(word)
      ? 'f'
      : ''

export function bareOf(word: string, book: Book): string {
  const plain = withoutOwner(word)
  return !book.knows(plain) && plain.endsWith('s') && /[^s]s$/u.test(plain) ? plain.slice(0, -1) : plain
}

export function isDetermined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    adjoins(before, words[at]) &&
    /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|im|am|zum|zur|the|a|an)$/iu.test(before.word)
  )
}

/** "Merkel" and "Angela Merkel" are one; "Angela Merkel" and "Ulrich Merkel" are two. */
function fitsName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one.split(' '), other.split(' ')] : [other.split(' '), one.split(' ')]
  if (short.at(-1) !== long.at(-1)) return false
  return short.every((part) => long.includes(part) || long.some((each) => /^\p{Lu}\.$/u.test(part) && each.startsWith(part.slice(0, 1))))
}

/** The age, party and calling that stand beside a name. */
function readAround(figure: Sketch, words: readonly Word[], { from, to }: Found): void {
  const age =
    /^(\d{1,3})-jährige/u.exec(words[from - 1]?.word ?? '') ??
    /^(\d{1,3})-jährige/u.exec(words[from - 2]?.word ?? '') ??
    /^(\d{1,3})-year-old$/u.exec(words[from - 1]?.word ?? '')
  if (age?.[1] !== undefined) figure.age = age[1]
  const open = words[to]?.word
  if (open === ',' && /^(?:\d{1,3}|\d\d\.)$/u.test(words[to + 1]?.word ?? '')) figure.age = (words[to + 1]?.word ?? '').replace('.', '')
  if (open !== '(') return
  for (let at = to + 1; at < to + 7 && words[at]?.word !== ')'; at += 1) {
    const word = words[at]?.word ?? ''
    if (/^\d{1,3}$/u.test(word)) figure.age = word
    else if (/^\p{L}{2,}/u.test(word)) figure.parties.add(word.toLowerCase())
  }
}

import type { ProposedSpeaker } from '../../../../model/proposal'
import { englishBodies } from '../../lexicon/people-english'
import type { Sentence } from '../reading'
import { isWoman, officeOf } from './figures'
import { bestOf, type Mentioned, mentionedIn, suitsPronoun } from './mentioned'
import type { Phrase } from './phrase'

const definite = /^(?:der|die|das|dem|den|des|dieser|diese|dieses|diesem|diesen|jener|jene|the|this|that)$/u

/** Whom a phrase names, in full; several where the pronoun is of several. Empty if a pronoun fits nobody. */
export function resolved(read: Sentence, phrase: Phrase, plural: boolean): ProposedSpeaker[] {
  if (phrase.figure !== null) return named(phrase, [read.cast.fullest(phrase.figure.name)], false)
  if (phrase.pronoun) return named(phrase, ofPronoun(read, phrase, plural), true)
  if (phrase.plural && phrase.article === 'die' && phrase.sort === 'person' && /s$/u.test(phrase.words)) {
    const family = read.cast.figures.filter(({ name }) => name.endsWith(` ${phrase.words.slice(0, -1)}`))
    if (family.length > 1)
      return named(
        phrase,
        family.map(({ name }) => name),
        false,
      )
  }
  const found = ofDescription(read, phrase)
  if (found !== null) return named(phrase, [found], true)
  return named(phrase, [withoutMarks(read.cast.fullest(phrase.words))], false)
}

const named = ({ start, end }: Phrase, names: readonly string[], inferred: boolean): ProposedSpeaker[] =>
  names.map((name) => ({ name, start, end, inferred }))

/** „Spiegel“ is a house's name; its marks are not. */
const withoutMarks = (name: string) => /^[„“»«"‚‘›‹]([^„“”»«"]+)[“”«»"‘’‹›]$/u.exec(name)?.[1] ?? name

function inMind(read: Sentence, upTo: number): readonly Mentioned[] {
  return [...read.before.mentioned, ...mentionedIn(read, upTo)]
}

function ofPronoun(read: Sentence, { head, start, plural: isPlural }: Phrase, plural: boolean): string[] {
  const isGerman = read.language === 'de'
  const last = read.before.speakers.map(({ name }) => name)
  if (/^(?:ich|wir|man|es|it|i|we|das|dies|wer|who)$/u.test(head)) return last
  const mentioned = saidBefore(read, start) ? read.before.mentioned : inMind(read, start)
  if (/^(?:beide|both)$/u.test(head)) return groupIn(mentioned, 2) ?? last
  if (/^(?:sie|they|them|diese|viele|andere|einige)$/u.test(head) && (plural || isPlural || head === 'they')) {
    const recent = read.before.mentioned.findLast(({ as }) => as === 'speaker')
    if (head === 'they' && read.before.told && recent?.figure === null) return last
    const group = groupIn(mentioned, 0)
    if (group !== null) return group
    return read.before.speakers.length > 0 ? last : []
  }
  if (/^(?:dieser|diese|dieses|letzterer|letztere|jener)$/u.test(head)) {
    const sex = /er$/u.test(head) ? 'm' : 'f'
    const suits = suitsPronoun(sex, isGerman)
    const nearest = mentioned.filter((one) => suits(one) > -3).sort((one, other) => other.start - one.start)[0]
    return nearest === undefined ? last : [nearest.name]
  }
  const sex = /^(?:er|he|him|der|einer|keiner)$/u.test(head) ? 'm' : 'f'
  const best = bestOf(read, mentioned, suitsPronoun(sex, isGerman))
  return best === undefined ? last : [best.name]
}

/** "Merz sei zufrieden, sagte er": whoever is spoken of is not the one who speaks. "Als Merz kam, sagte er" may be. */
function saidBefore(read: Sentence, start: number): boolean {
  if (!/[,\u0001]\s*\S+\s*$/u.test(read.own.slice(Math.max(0, start - 40), start))) return false
  return !/^(?:als|nachdem|während|bevor|obwohl|weil|wenn|da|seit|nach|vor|bei|mit|trotz|when|after|before|while|as|although|though|because|since|asked)\b/iu.test(
    read.own,
  )
}

/** The last plural that was mentioned, or those who were last named together. */
function groupIn(mentioned: readonly Mentioned[], wanted: number): string[] | null {
  for (let at = mentioned.length - 1; at >= 0; at -= 1) {
    const one = mentioned[at]
    if (one === undefined) continue
    if (one.joined) {
      const group = [one]
      for (let back = at - 1; back >= 0; back -= 1) {
        const before = mentioned[back]
        if (before === undefined || before.sentence !== one.sentence) break
        group.unshift(before)
        if (!before.joined) break
      }
      if (group.length > 1) return group.map(({ name }) => name)
    }
    if (one.plural && one.sort !== 'name' && wanted === 0) return [one.name]
  }
  return null
}

/** Whom a description means that was named elsewhere; null if it stands for itself. */
export function ofDescription(read: Sentence, phrase: Phrase, before = inMind(read, phrase.start)): string | null {
  const label = read.headline || (phrase.from === 0 && read.own[phrase.to] === ':')
  const bare = label && phrase.article === '' && phrase.of === null && !phrase.plural
  if ((!definite.test(phrase.article) && !bare) || phrase.plural || phrase.figure !== null) return null
  if (phrase.sort === 'body' || (phrase.sort === 'person' && generic.test(phrase.head))) return bare ? null : ofBody(read, phrase, before)
  if (bare && phrase.sort === 'thing') return read.cast.figures.find(({ offices }) => offices.has(officeOf(phrase.head)))?.name ?? null
  const likeAPerson =
    phrase.sort === 'thing'
      ? /^(?:der|die|das)$/u.test(phrase.article) && (german.test(phrase.head) || (phrase.article === 'der' && weak.test(phrase.head)))
      : phrase.sort === 'name' && english.test(phrase.words)
  const speaking =
    read.language === 'en' && phrase.sort === 'thing' && phrase.article === 'the' && phrase.of === null && !englishBodies.test(phrase.head)
  return phrase.sort === 'person' || likeAPerson || speaking ? ofPerson(read, phrase, before) : null
}

/** "der Franzose", "the Portuguese" */
const german =
  /(?:er|erin|ose|ösin|ese|esin|ite|itin|russe|russin|pole|polin|däne|dänin|schwede|schwedin|finne|finnin|ire|irin|türke|türkin|grieche|griechin|brite|britin|baske|ist|istin|ent|entin|ant|antin|är|ärin|eur|eurin|or|orin|arzt|ärztin|star|idol|ikone|legende|graf|held|heldin|genie|duo|mann|frau|profi|promi|jungstar|veteran|patient|rat|rätin|ling)$/u
/** "der Chilene", "der Bote": a subject in -e behind "der" is a man, but for a few. */
const weak =
  /^(?!(?:name|gedanke|friede|glaube|wille|buchstabe|funke|haufe|same|käse|see|schnee|tee|kaffee|klee|charme|löwe|affe|hase)$)\p{L}{3,}e$/u
const english = /^(?:[Tt]he )?\p{Lu}\p{Ll}+(?:ese|ian|ish|an|man|woman|ch|er)$/u

function ofBody(read: Sentence, phrase: Phrase, before: readonly Mentioned[]): string | null {
  if (!phrase.words.toLowerCase().includes(phrase.head)) return null
  const full = read.cast.fullest(phrase.words)
  if (full !== phrase.words) return full
  const described = / /u.test(phrase.words) && !/^\p{Ll}/u.test(phrase.words)
  if (phrase.of !== null || described) return null
  const same = before.findLast(({ sort, name, head }) => sort === 'body' && head === phrase.head && name.length > phrase.words.length)
  if (same !== undefined) return same.name
  if (!generic.test(phrase.head)) return null
  const suits = ({ sort, plural, figure, name, as }: Mentioned) => {
    if (
      plural ||
      /(?:konferenz|versammlung|sitzung|gipfel|messe)$/iu.test(name) ||
      generic.test(name.toLowerCase()) ||
      !(sort === 'body' || (sort === 'name' && figure?.kind !== 'person'))
    )
      return -9
    return (sort === 'name' ? 0.2 : 0) - (as === 'adjunct' ? 0.8 : 0)
  }
  return bestOf(read, before, suits)?.name ?? null
}

/** Descriptions that stand for whatever body was named before. */
const generic =
  /^(?:\p{L}*(?:unternehmen|konzern|firma|hersteller|betreiber|anbieter|organisation|klub|club|sender|zeitung|blatt|magazin|bank|kette|händler|versicherer)|autobauer|behörde|amt|verband|verein|partei|gewerkschaft|institut|company|firm|group|agency|charity|operator|manufacturer|association|watchdog|bank|airline|retailer|carrier|lender|network|newspaper|broadcaster|party|union)$/u

/** Those who are somebody else beside whoever the report is about. */
const attendant =
  /(?:sprecher|anwalt|verteidiger|richter|polizist|beamter?|mutter|vater|sohn|tochter|bruder|schwester|ehefrau|ehemann|witwe|kollege|freund|nachbar|assistent|begleiter|mitarbeiter|spokes\p{L}+|lawyer|attorney|prosecutor|judge|mother|father|son|daughter|brother|sister|wife|husband|widow|colleague|friend|neighbou?r|aide|assistant|driver|officer)$/u
const high =
  /(?:minister|präsident|kanzler|bürgermeister|papst|könig|senator|gouverneur|president|chancellor|mayor|governor|pope|king|premier|(?:kreml-?|staats|regierungs)chef)$/u

function ofPerson(read: Sentence, phrase: Phrase, before: readonly Mentioned[]): string | null {
  const { cast } = read
  const office = officeOf(phrase.head)
  const her = isWoman(phrase.head) || phrase.sex === 'f'
  const agrees = (sex: string) => sex === '' || (her ? sex === 'f' : phrase.sex !== 'm' || sex === 'm')
  const holder = bestOf(
    read,
    before,
    ({ figure }) => (figure !== null && agrees(figure.sex) && cast.fits(figure, phrase.head) ? 0 : -9),
    40,
  )
  if (holder !== undefined && phrase.of === null) return holder.name
  const age = /^(\d{1,3})-jährige/u.exec(phrase.head)?.[1]
  if (age !== undefined) {
    const old = cast.figures.find((figure) => figure.age === age && agrees(figure.sex))
    if (old !== undefined) return old.name
    // Somebody without a name who was given this age is nobody else.
    const nameless = before.findLast(
      ({ figure, head, name, sort }) => figure === null && sort === 'person' && (head === phrase.head || name.startsWith(`${age} `)),
    )
    if (nameless !== undefined) return nameless.name === phrase.words ? null : nameless.name
  }
  const any = cast.figures.filter((figure) => agrees(figure.sex) && cast.fits(figure, phrase.head))
  const [only] = any
  if (only !== undefined && (any.length === 1 || phrase.article === '')) return only.name
  const unnamed = before.findLast(
    ({ figure, head, sort, plural }) => figure === null && sort === 'person' && !plural && head === phrase.head,
  )
  if (unnamed !== undefined && phrase.of === null && unnamed.name !== phrase.words) return unnamed.name
  const accused = before.length === 0 || before.every(({ figure }) => figure === null) ? accusedIn(read, phrase) : null
  if (accused !== null) return accused
  if (phrase.article === '' || attendant.test(office)) return null
  const suits = (one: Mentioned) => {
    if (one.plural || read.nth - one.sentence > 3 || !agrees(one.sex)) return -9
    if (one.figure === null)
      return /jährig|year-old|^(?:mann|frau|man|woman)$/u.test(phrase.head) &&
        one.sort === 'person' &&
        one.head !== phrase.head &&
        !attendant.test(officeOf(one.head))
        ? 0.2
        : -9
    if (one.figure.kind === 'body' || aged(one, phrase.head)) return -9
    if (high.test(office) && [...one.figure.offices].some((other) => high.test(other))) return -9
    if (high.test(office) && before.some(({ name, head }) => name === one.name && high.test(officeOf(head)) && officeOf(head) !== office))
      return -9
    return one.sort === 'name' ? -0.3 : 0.2
  }
  const free = bestOf(read, before, suits)
  if (free === undefined) return null
  return phrase.of === null || free.sentence === read.nth - 1 ? free.name : null
}

/** "der angeklagte Fahrer" of the first sentence is whom the report later names by an initial only: "Jens M." */
function accusedIn({ cast }: Sentence, { words, head, sex }: Phrase): string | null {
  if (
    !/^(?:\p{Ll}*(?:angeklagte|beschuldigte|verdächtigte?|verdächtige|festgenommene|mutmaßliche))(?= )|^(?:\p{L}*(?:angeklagte|beschuldigte|verdächtige))$/iu.test(
      / /u.test(words) ? words : head,
    )
  )
    return null
  const named = cast.figures.filter(
    (figure) => /^\p{Lu}[\p{L}-]+ \p{Lu}\.$/u.test(figure.name) && (sex === '' || figure.sex === '' || figure.sex === sex),
  )
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

/** Somebody of another age. */
const aged = ({ figure }: Mentioned, head: string) =>
  /^\d/u.test(head) && figure !== null && figure.age !== '' && !head.startsWith(figure.age)

import type { ProposedSpeaker, Stretch } from '../../../model/proposal'
import { kept, type Mentioned, mentionedIn } from './people/mentioned'
import { ofDescription, resolved } from './people/resolve'
import type { Before, Passage, Sentence } from './reading'

export const beginning: Before = { speakers: [], told: false, introduced: null, mentioned: [] }

/** A new paragraph: whoever spoke last may go on, but nothing that was told reaches over. */
export const newParagraph = (before: Before): Before => ({ ...before, told: false, introduced: null })

/** What a sentence leaves behind for the next. */
export function after(read: Sentence, found: readonly Passage[]): Before {
  const spoke = found
    .find(({ speakers }) => speakers.length > 0)
    ?.speakers.map(({ name, start, end, inferred }) => ({ name, start: start + read.at, end: end + read.at, inferred }))
  const mentioned = mentionedIn(read, Number.POSITIVE_INFINITY, new Set(spoke?.map(({ name }) => name)), (phrase) =>
    ofDescription(read, phrase, read.before.mentioned),
  )
  const about = spoke === undefined ? ofPronoun(read) : null
  const present =
    spoke?.filter(({ name }) => !mentioned.some((one) => one.name === name && one.as === 'speaker')) ?? (about === null ? [] : [about])
  return {
    speakers: spoke ?? read.before.speakers,
    told: found.length > 0,
    introduced: found.length > 0 || read.headline ? null : (about ?? introducedBy(mentioned)),
    mentioned: kept(
      kept(read.before.mentioned, mentioned),
      present.map((one) => remembered(read, one, about === null ? 'speaker' : 'subject')),
    ),
  }
}

/** A sentence that is about one person leads to what they say next. */
function introducedBy(mentioned: readonly Mentioned[]): ProposedSpeaker | null {
  const about = mentioned.find(({ as, sort, figure }) => as === 'subject' && (sort === 'person' || (sort === 'name' && figure !== null)))
  return about === undefined || about.plural ? null : { name: about.name, start: about.start, end: about.end, inferred: true }
}

/** "Er lacht." is about whoever "er" means. */
function ofPronoun(read: Sentence): ProposedSpeaker | null {
  const subject = read.phrases.find((phrase) => phrase.subject !== 'no' && phrase.sort !== 'time')
  if (subject === undefined || !subject.pronoun || !/^(?:er|sie|he|she)$/u.test(subject.head)) return null
  const plural = subject.head === 'sie' && /^\s+\p{Ll}+en\b/u.test(read.own.slice(subject.to))
  const [who, other] = resolved(read, subject, plural)
  return who === undefined || other !== undefined ? null : { ...who, ...moved(who, read.at) }
}

/** Who spoke though only a pronoun or nothing stood for them stays in mind as well. */
function remembered(read: Sentence, { name, start, end }: ProposedSpeaker, as: Mentioned['as']): Mentioned {
  const known = read.before.mentioned.findLast((one) => one.name === name)
  const figure = known?.figure ?? read.cast.figures.find((one) => one.name === name) ?? null
  return {
    name,
    start,
    end,
    figure,
    head: known?.head ?? '',
    sort: known?.sort ?? (figure === null || figure.kind === 'proper' ? 'name' : figure.kind),
    sex: figure?.sex || known?.sex || '',
    plural: known?.plural ?? false,
    joined: false,
    as,
    sentence: read.nth,
    paragraph: read.paragraph,
  }
}

export const moved = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by })

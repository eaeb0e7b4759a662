import { Fragment, type ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { PassageNote, PrintedSource, PublicSource } from '../model/printed'
import { languageName } from '../model/wording/language-name'
import { passageAnchor } from './passage-note'
import { SourceAddresses, SourceName, sameSource } from './public-source'
import { SourceChain } from './source-chain'

interface SourceListProps {
  readonly sources: readonly PrintedSource[]
  /** Of all attributed passages of the story. */
  readonly notes: readonly PassageNote[]
  readonly language: Language
}

/** Each source like a note in a good book: what it is, what was taken from it and where that stands, how it came to us. */
export function SourceList({ sources, notes, language }: SourceListProps) {
  return (
    <ul className="source-list">
      {sources.map((entry, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
        <li key={nth}>
          <p className="source-name">
            <SourceName source={entry.source} language={language} />
          </p>
          <SourceFacts entry={entry} language={language} />
          <WhatWasTaken entry={entry} passages={notes.length} language={language} />
          <Ways entry={entry} notes={notes} language={language} />
        </li>
      ))}
    </ul>
  )
}

interface WaysProps {
  readonly entry: PrintedSource
  readonly notes: readonly PassageNote[]
  readonly language: Language
}

/** On which ways its words reached us, each once; nothing where all of them came straight from it. */
function Ways({ entry: { source, passages }, notes, language }: WaysProps) {
  const ways = notes
    .filter(({ number }) => passages.includes(number))
    .map(({ via }) => {
      const nth = via.findIndex((report) => sameSource(report, source))
      return nth === -1 ? via : via.slice(0, nth)
    })
    .filter((way, nth, all) => all.findIndex((other) => sameWay(other, way)) === nth)
  if (ways.every((way) => way.length === 0)) return null
  // biome-ignore lint/suspicious/noArrayIndexKey: ways have no identity but their place, and never move
  return ways.map((way, nth) => <SourceChain key={nth} from={[source]} via={way} language={language} />)
}

function sameWay(one: readonly PublicSource[], other: readonly PublicSource[]): boolean {
  return one.length === other.length && one.every((report, nth) => other[nth] !== undefined && sameSource(report, other[nth]))
}

/** What kind of source it is, in which way the text rests on it, and where it can be read; of one that is not named, why. */
function SourceFacts({ entry: { source, parts, kinds }, language }: { readonly entry: PrintedSource; readonly language: Language }) {
  const { reader, words } = messagesIn(language)
  // What the whole story rests on is behind passages of every kind: naming them would say nothing.
  const ways = parts.includes('upstream') ? '' : kinds.map((kind) => words.attributionKind[kind]).join(', ')
  if (source.is === 'unnamed') {
    return (
      <>
        {ways !== '' && <p>{ways}</p>}
        {source.anonymityReason !== '' && <p>{reader.source.reason(source.anonymityReason)}</p>}
      </>
    )
  }
  const facts: ReactNode[] = namedFacts(source, parts.includes('upstream'), language).filter((fact) => fact !== '')
  if (source.title !== '' && source.title !== source.label) {
    facts.push(<cite {...(languageName(source.language, language) === '' ? {} : { lang: source.language })}>{source.title}</cite>)
  }
  if (ways !== '') facts.push(ways)
  if (source.url !== '' || source.archivedUrl !== '') facts.push(<SourceAddresses source={source} language={language} />)
  return (
    <p>
      {facts.map((fact, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity but their place, and never move
        <Fragment key={nth}>
          {nth > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}

function namedFacts(source: Extract<PublicSource, { is: 'named' }>, upstream: boolean, language: Language): string[] {
  const { reader, words } = messagesIn(language)
  const inLanguage = source.language === language ? '' : languageName(source.language, language)
  return [
    words.sourceKind[source.kind],
    upstream ? reader.source.upstream : '',
    source.label.includes(source.publisher) ? '' : source.publisher,
    source.publishedOn === '' ? '' : calendarDayWords(source.publishedOn, language),
    inLanguage === '' ? '' : reader.source.inLanguage(inLanguage),
  ]
}

interface WhatWasTakenProps {
  readonly entry: PrintedSource
  readonly passages: number
  readonly language: Language
}

/** Behind every passage of a text with more than these, the numbers would say nothing. */
const fewPassages = 5

/** Where in the text it stands. */
function WhatWasTaken({ entry, passages, language }: WhatWasTakenProps) {
  const { reader } = messagesIn(language)
  const count = entry.passages.length
  if (count === 0) return null
  if (count === passages && count > fewPassages) return <p className="passage-links">{reader.source.everyPassage(count)}</p>
  return (
    <p className="passage-links">
      {reader.source.passages(count)}{' '}
      {entry.passages.map((number) => (
        <a key={number} href={`#${passageAnchor(number)}`} aria-label={reader.source.passage(number)}>
          {number}
        </a>
      ))}
    </p>
  )
}

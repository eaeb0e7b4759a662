import { Fragment, type ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { PassageNote, PublicSource } from '../model/printed'
import { withoutQuotationMarks } from '../model/quotation'
import { languageName } from '../model/wording/language-name'
import { SourceNames, sameSource } from './public-source'

/** A line of a note. */
export interface NoteLine {
  readonly is: 'how' | 'fact' | 'original'
  readonly words: ReactNode
  /** It has its full stop already. */
  readonly sentence: boolean
}

/** Whom a note names first: who said it; else where it stands; else through whom we have it. */
export function foremost({ speakers, documents, via }: PassageNote): readonly PublicSource[] {
  return [speakers, documents].find((sources) => sources.length > 0) ?? via
}

/** What a note says below the names: how and when, why somebody is not named, where it stands, through whom, in which words. */
export function noteLines(note: PassageNote, language: Language): NoteLine[] {
  const { note: words, source } = messagesIn(language).reader
  const { speakers, documents, via, kind, utteredOn } = note
  const first = foremost(note)
  const fact = (said: ReactNode, sentence = false): NoteLine => ({ is: 'fact', words: said, sentence })
  return [
    {
      is: 'how',
      words: <How how={words.how[kind]} day={utteredOn === '' ? '' : calendarDayWords(utteredOn, language)} />,
      sentence: false,
    },
    ...(first === via ? [fact(kind === 'fact' || kind === 'data' ? words.saidByReport : words.saidByNobody, true)] : []),
    ...reasons([...speakers, ...documents, ...via]).map((reason) => fact(source.reason(reason), /[.!?]$/.test(reason))),
    ...(first === speakers && documents.length > 0
      ? [fact(<Told label={words.standsIn} stations={[documents]} then="" language={language} />)]
      : []),
    ...(first !== via && via.length > 0
      ? [
          fact(
            <Told
              label={words.through}
              stations={via.toReversed().map((report) => [report])}
              then={words.thenThrough}
              language={language}
            />,
          ),
        ]
      : []),
    ...(note.originalText === '' ? [] : [{ is: 'original', words: <Original note={note} language={language} />, sentence: true } as const]),
  ]
}

/** Those of a note's sources that can be read somewhere, each once, what it stands in first. */
export function readable({ documents, speakers, via }: PassageNote): Extract<PublicSource, { is: 'named' }>[] {
  return [...documents, ...speakers, ...via]
    .filter((source) => source.is === 'named')
    .filter((source) => source.url !== '' || source.archivedUrl !== '')
    .filter((source, nth, all) => all.findIndex((other) => sameSource(other, source)) === nth)
}

/** Why some are not named. */
function reasons(sources: readonly PublicSource[]): string[] {
  return [
    ...new Set(sources.flatMap((source) => (source.is === 'unnamed' && source.anonymityReason !== '' ? [source.anonymityReason] : []))),
  ]
}

function How({ how, day }: { readonly how: string; readonly day: string }) {
  return (
    <>
      {how}
      {day !== '' && (
        <>
          , <span className="note-day">{day}</span>
        </>
      )}
    </>
  )
}

interface ToldProps {
  readonly label: string
  readonly stations: readonly (readonly PublicSource[])[]
  /** What stands between two of them. */
  readonly then: string
  readonly language: Language
}

/** “Zu uns gelangt über: Reuters, dann über: CNN”. */
function Told({ label, stations, then, language }: ToldProps) {
  return (
    <>
      <span className="note-label">{label}</span>{' '}
      {stations.map((sources, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
        <Fragment key={nth}>
          {nth > 0 && then}
          <SourceNames sources={sources} language={language} />
        </Fragment>
      ))}
    </>
  )
}

/** What was said in its own language, where the text gives a translation. */
function Original({ note: { originalText, originalLanguage }, language }: { readonly note: PassageNote; readonly language: Language }) {
  const name = languageName(originalLanguage, language)
  return (
    <>
      <span className="note-label">{messagesIn(language).reader.note.original(name)}</span>{' '}
      <span {...(name === '' ? {} : { lang: originalLanguage })}>
        <q>{withoutQuotationMarks(originalText)}</q>
      </span>
    </>
  )
}

import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { PrintedSource, PublicSource } from '../model/printed'
import { languageName } from '../model/wording'
import { SourceName, sourceWords } from './public-source'
import { passageAnchor } from './story-body'

interface SourceListProps {
  readonly sources: readonly PrintedSource[]
  readonly language: Language
}

/** Each source like a note in a good book: what it is, what was taken from it and where that stands. */
export function SourceList({ sources, language }: SourceListProps) {
  return (
    <ul className="source-list">
      {sources.map((entry, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
        <li key={nth}>
          <p className="source-name">
            <SourceName source={entry.source} language={language} />
          </p>
          <SourceFacts source={entry.source} language={language} />
          <WhatWasTaken entry={entry} language={language} />
        </li>
      ))}
    </ul>
  )
}

function SourceFacts({ source, language }: { readonly source: PublicSource; readonly language: Language }) {
  const { reader, words } = messagesIn(language)
  if (source.is === 'unnamed') return source.anonymityReason === '' ? null : <p>{reader.source.reason(source.anonymityReason)}</p>
  const inLanguage = source.language === language ? '' : languageName(source.language, language)
  const facts = [
    words.sourceKind[source.kind],
    source.title === source.label ? '' : source.title,
    source.label.includes(source.publisher) ? '' : source.publisher,
    source.publishedOn === '' ? '' : calendarDayWords(source.publishedOn, language),
    inLanguage === '' ? '' : reader.source.inLanguage(inLanguage),
  ].filter((fact) => fact !== '')
  return (
    <p>
      {facts.join(' · ')}
      {source.archivedUrl !== '' && (
        <>
          {' · '}
          <a href={source.archivedUrl} rel="external noopener">
            {reader.source.archived}
          </a>
        </>
      )}
    </p>
  )
}

function WhatWasTaken({ entry, language }: { readonly entry: PrintedSource; readonly language: Language }) {
  const { reader, words } = messagesIn(language)
  const upstream = entry.parts.includes('upstream')
  // What the whole story rests on is behind passages of every kind: saying so would say nothing.
  const how = upstream ? reader.source.parts.upstream : entry.kinds.map((kind) => words.attributionKind[kind]).join(', ')
  const facts = [how, ...entry.via.map((source) => reader.source.via(sourceWords(source, language)))].filter((fact) => fact !== '')
  return (
    <>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {entry.passages.length > 0 && (
        <p className="passage-links">
          <span>{reader.source.passages(entry.passages.length)}</span>
          {entry.passages.map((number) => (
            <a key={number} href={`#${passageAnchor(number)}`} aria-label={reader.source.passage(number)}>
              {number}
            </a>
          ))}
        </p>
      )}
    </>
  )
}

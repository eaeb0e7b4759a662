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
          <SourceFacts entry={entry} language={language} />
          <WhatWasTaken entry={entry} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** What kind of source it is, where it can be found, and through whom its words came. */
function SourceFacts({ entry, language }: { readonly entry: PrintedSource; readonly language: Language }) {
  const { reader } = messagesIn(language)
  const { source } = entry
  const facts = [
    ...(source.is === 'named' ? namedFacts(source, language) : [source.anonymityReason && reader.source.reason(source.anonymityReason)]),
    ...entry.via.map((report) => reader.source.via(sourceWords(report, language))),
    entry.parts.includes('upstream') ? reader.source.upstream : '',
  ].filter((fact) => fact !== '')
  if (facts.length === 0) return null
  return (
    <p>
      {facts.join(' · ')}
      {source.is === 'named' && source.archivedUrl !== '' && (
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

function namedFacts(source: Extract<PublicSource, { is: 'named' }>, language: Language): string[] {
  const { reader, words } = messagesIn(language)
  const inLanguage = source.language === language ? '' : languageName(source.language, language)
  return [
    words.sourceKind[source.kind],
    source.title === source.label ? '' : source.title,
    source.label.includes(source.publisher) ? '' : source.publisher,
    source.publishedOn === '' ? '' : calendarDayWords(source.publishedOn, language),
    inLanguage === '' ? '' : reader.source.inLanguage(inLanguage),
  ]
}

function WhatWasTaken({ entry, language }: { readonly entry: PrintedSource; readonly language: Language }) {
  const { reader, words } = messagesIn(language)
  if (entry.passages.length === 0) return null
  // What the whole story rests on is behind passages of every kind: naming them would say nothing.
  const kinds = entry.parts.includes('upstream') ? [] : entry.kinds.map((kind) => words.attributionKind[kind])
  return (
    <p className="passage-links">
      <span>{[reader.source.passages(entry.passages.length), ...kinds].join(', ')}</span>
      {entry.passages.map((number) => (
        <a key={number} href={`#${passageAnchor(number)}`} aria-label={reader.source.passage(number)}>
          {number}
        </a>
      ))}
    </p>
  )
}

import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import { speakerKinds } from '../model/source'
import type { PublicSourceRecord } from '../model/source-page'
import { languageName } from '../model/wording/language-name'

interface SourceHeadProps {
  readonly source: PublicSourceRecord
  readonly language: Language
}

/** What a source is, where it can be read, and what it means that it is named. */
export function SourceHead({ source, language }: SourceHeadProps) {
  const { reader, words } = messagesIn(language)
  const { sourcePage } = reader
  const title = source.label.includes(source.title) ? '' : source.title
  return (
    <header className="source-head">
      <div>
        <p className="story-kicker">
          <span>{sourcePage.title}</span>
          <span>{words.sourceKind[source.kind]}</span>
        </p>
        <h1>{source.label}</h1>
        {title !== '' && (
          <p className="standfirst">
            <cite {...(languageName(source.language, language) === '' ? {} : { lang: source.language })}>{title}</cite>
          </p>
        )}
        <p className="source-meaning">{sourcePage.meaning[speakerKinds.includes(source.kind) ? 'speaker' : 'document']}</p>
      </div>
      <SourceFacts source={source} language={language} />
    </header>
  )
}

function SourceFacts({ source, language }: SourceHeadProps) {
  const { sourcePage: words } = messagesIn(language).reader
  const facts = [
    [words.publisher, source.publisher === source.label ? '' : source.publisher],
    [words.published, calendarDayWords(source.publishedOn, language)],
    [words.retrieved, calendarDayWords(source.retrievedOn, language)],
    [words.language, languageName(source.language, language)],
    [words.naming, words.named],
  ].filter(([, fact]) => fact !== '')
  const places = [
    [words.address, source.url],
    [words.archived, source.archivedUrl],
  ].filter(([, address]) => address !== '')
  return (
    <dl className="facts">
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
      {places.map(([label, address]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <a href={address} rel="external noopener">
              {address?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

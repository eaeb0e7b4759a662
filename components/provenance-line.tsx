import type { ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import { type Language, locale } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { PrintedStory, PublicSource } from '../model/printed'
import { languageName } from '../model/wording/language-name'
import { upstreamMakers } from '../model/wording/upstream'
import { SourceAddresses, SourceName } from './public-source'
import { Wording } from './wording'

type Told = Pick<PrintedStory, 'provenance' | 'credits' | 'notes' | 'language'>

interface ProvenanceProps {
  readonly story: Told
  /** The site's. */
  readonly language: Language
}

/** In one sentence what the whole story rests on and who made that. */
export function ProvenanceLine({ story, language }: ProvenanceProps) {
  const { reader } = messagesIn(language)
  const { relation, upstream } = story.provenance
  const [nearest, ...further] = upstream
  if (relation !== 'original' && nearest === undefined) return <p className="provenance">{reader.basis.unknown}</p>
  return (
    <p className="provenance">
      {reader.basis.relation[relation]}
      {relation !== 'original' && nearest !== undefined && (
        <>
          {' '}
          <SourceName source={nearest} language={language} />
          <Particulars source={nearest} language={language} />
          <Wording wording={upstreamMakers(story.credits, language)} />.
        </>
      )}
      {further.map((source, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
        <span key={nth}>
          {' '}
          {reader.basis.thatRestsOn} <SourceName source={source} language={language} />
          <Particulars source={source} language={language} />.
        </span>
      ))}
    </p>
  )
}

/** In brackets behind a source: its day, its language, where it can be read. */
function Particulars({ source, language }: { readonly source: PublicSource; readonly language: Language }) {
  if (source.is === 'unnamed') return null
  const { reader } = messagesIn(language)
  const name = source.language === language ? '' : languageName(source.language, language)
  const facts = [
    source.publishedOn === '' ? '' : calendarDayWords(source.publishedOn, language),
    name === '' ? '' : reader.source.inLanguage(name),
  ].filter((fact) => fact !== '')
  const readable = source.url !== '' || source.archivedUrl !== ''
  if (facts.length === 0 && !readable) return null
  return (
    <>
      {' ('}
      {facts.join(', ')}
      {readable && (
        <>
          {facts.length > 0 && ', '}
          <SourceAddresses source={source} language={language} />
        </>
      )}
      )
    </>
  )
}

/** What else readers should know of the whole: how much was taken over, whose it is, what was translated, the part of AI. */
export function ProvenanceFacts({ story, language }: ProvenanceProps) {
  const { reader } = messagesIn(language)
  const { relation, extent, rightsHolder, licence, aiUse } = story.provenance
  const taken = relation !== 'original'
  const rows: readonly (readonly [string, ReactNode])[] = [
    [reader.basis.extent, extent],
    [reader.basis.rights, taken ? rightsHolder : ''],
    [reader.basis.licence, licence],
    [reader.basis.translated, translatedQuotes(story, language)],
    [reader.basis.ai, aiUse === 'none' ? '' : reader.basis.aiUse[aiUse]],
  ]
  const told = rows.filter(([, words]) => words !== '')
  if (told.length === 0) return null
  return (
    <dl className="provenance-facts">
      {told.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

/** From which languages words were translated that the text quotes. */
function translatedQuotes({ notes, language: own }: Told, language: Language): string {
  const foreign = notes.filter((note) => note.originalText !== '' && note.originalLanguage !== own)
  const names = [...new Set(foreign.map((note) => languageName(note.originalLanguage, language)))].filter((name) => name !== '')
  if (names.length === 0) return ''
  const list = new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
  return messagesIn(language).reader.basis.quotesFrom(list)
}

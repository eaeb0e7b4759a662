import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PassageNote, PrintedSource, PrintedStory, PublicSource } from '../model/printed'
import { ProvenanceFacts, ProvenanceLine } from './provenance-line'
import { sameSource, sourceWords } from './public-source'
import { SourceList } from './source-list'

interface StorySourcesProps {
  readonly story: Pick<PrintedStory, 'sources' | 'notes' | 'provenance' | 'credits' | 'language'>
  /** The site's. */
  readonly language: Language
}

/** Below the text: what the whole rests on, then each source once with what was taken from it. */
export function StorySources({ story, language }: StorySourcesProps) {
  const { sources, notes, provenance } = story
  if (sources.length === 0 && provenance.relation === 'original' && provenance.aiUse === 'none') return null
  const { reader } = messagesIn(language)
  const reports = sources.filter(isReport)
  const own = sources.filter((entry) => !isReport(entry))
  const only = own.length > 1 ? onlyReport(notes) : null
  return (
    <section className="sources" aria-labelledby="sources" lang={language}>
      <header className="sources-head">
        <h2 id="sources">{reader.story.sources}</h2>
        {sources.length > 0 && <p className="sources-count">{reader.source.counts(own.length, reports.length)}</p>}
      </header>
      <ProvenanceLine story={story} language={language} />
      <ProvenanceFacts story={story} language={language} />
      {own.length > 0 && (
        <>
          {reports.length > 0 && <h3>{reader.source.sources}</h3>}
          <SourceList sources={own} notes={notes} language={language} />
        </>
      )}
      {reports.length > 0 && (
        <>
          {own.length > 0 && <h3>{reader.source.reports}</h3>}
          {only !== null && <p className="sources-remark">{reader.source.oneReport(sourceWords(only, language))}</p>}
          <SourceList sources={reports} notes={notes} language={language} />
        </>
      )}
    </section>
  )
}

/** It said nothing itself: it passed on what others said, or is what the story rests on. */
function isReport({ parts }: PrintedSource): boolean {
  return parts.every((part) => part === 'via' || part === 'upstream')
}

/** The report through which everything came that anybody said or that stands anywhere; `null` where there are several ways. */
function onlyReport(notes: readonly PassageNote[]): PublicSource | null {
  const sourced = notes.filter(({ speakers, documents }) => speakers.length + documents.length > 0)
  const [first] = sourced[0]?.via ?? []
  if (first === undefined) return null
  return sourced.every(({ via: [only, ...more] }) => only !== undefined && more.length === 0 && sameSource(only, first)) ? first : null
}

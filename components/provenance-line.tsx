import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { calendarDayWords } from '../model/moment'
import type { PrintedProvenance } from '../model/printed'
import { SourceName } from './public-source'

interface ProvenanceLineProps {
  readonly provenance: PrintedProvenance
  readonly language: Language
}

/** In one sentence what the whole story rests on, then licence and the use of AI. Nothing for original work. */
export function ProvenanceLine({ provenance, language }: ProvenanceLineProps) {
  const { reader } = messagesIn(language)
  const { relation, upstream, extent, rightsHolder, licence, aiUse } = provenance
  const terms = [
    extent === '' ? '' : reader.provenance.extent(extent),
    rightsHolder === '' ? '' : reader.provenance.rightsHolder(rightsHolder),
    licence === '' ? '' : reader.provenance.licence(licence),
    aiUse === 'none' ? '' : reader.provenance.ai[aiUse],
  ]
    .filter((term) => term !== '')
    .map((term) => term.replace(/([.!?])\.$/, '$1'))
  if (relation === 'original' && terms.length === 0) return null
  return (
    <p className="provenance">
      {relation !== 'original' && (
        <>
          {reader.provenance.relation[relation]}
          {upstream.map((source, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
            <span key={nth}>
              {nth === 0 ? ': ' : ' ← '}
              <SourceName source={source} language={language} />
              {source.is === 'named' && source.publishedOn !== '' && ` (${calendarDayWords(source.publishedOn, language)})`}
            </span>
          ))}
          {'. '}
        </>
      )}
      {terms.join(' ')}
    </p>
  )
}

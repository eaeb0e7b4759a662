import { messagesIn } from '../messages/messages'
import { historyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { PrintedCorrection, PrintedStory } from '../model/printed'
import { CorrectionWords } from './correction-words'
import { Moment } from './moment'

/** As the history of a story tells it; the newest first. */
export type TimelineEntry =
  | { readonly is: 'publication'; readonly number: number; readonly at: Date; readonly corrections: readonly PrintedCorrection[] }
  | { readonly is: 'words'; readonly at: Date; readonly correction: PrintedCorrection }

interface HistoryTimelineProps {
  readonly story: Pick<PrintedStory, 'section' | 'slug' | 'language'>
  readonly entries: readonly TimelineEntry[]
  /** The later of the two publications that are compared, with the one before; none otherwise. */
  readonly current: number | null
  readonly language: Language
  readonly zone: string
}

/** Every time that readers were given something new, and what it was. */
export function HistoryTimeline({ story, entries, current, language, zone }: HistoryTimelineProps) {
  const { history } = messagesIn(language).reader
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.is === 'publication' ? entry.number : entry.correction.id}>
          <p className="timeline-when">
            {entry.is === 'publication' && <b>{history.publication(entry.number)}</b>}
            <Moment at={entry.at} language={language} zone={zone} />
          </p>
          {entry.is === 'words' ? (
            <Said correction={entry.correction} remark={history.textUnchanged} story={story} language={language} />
          ) : (
            <>
              {entry.corrections.map((correction) => (
                <Said key={correction.id} correction={correction} story={story} language={language} />
              ))}
              {entry.corrections.length === 0 && <p className="timeline-what">{entry.number === 1 ? history.first : history.again}</p>}
              {entry.number > 1 && (
                <p className="correction-foot">
                  <a
                    href={historyAddress(story.section.slug, story.slug, { from: entry.number - 1, to: entry.number })}
                    {...(current === entry.number ? { 'aria-current': 'true' as const } : {})}
                    aria-label={`${history.withPrevious}, ${history.publication(entry.number)}`}
                  >
                    {history.withPrevious}
                  </a>
                </p>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

interface SaidProps {
  readonly correction: PrintedCorrection
  readonly remark?: string
  readonly story: Pick<PrintedStory, 'language'>
  readonly language: Language
}

function Said({ correction, remark = '', story, language }: SaidProps) {
  return (
    <>
      <p className="correction-kind">{messagesIn(language).words.correctionKind[correction.kind]}</p>
      <CorrectionWords text={correction.text} language={story.language} />
      {remark !== '' && <p className="timeline-remark">{remark}</p>}
    </>
  )
}

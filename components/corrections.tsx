import { messagesIn } from '../messages/messages'
import { historyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { PrintedCorrection, PrintedStory } from '../model/printed'
import { CorrectionWords } from './correction-words'
import { Moment } from './moment'
import { passageAnchor } from './passage-note'

interface CorrectionsProps {
  readonly story: Pick<PrintedStory, 'section' | 'slug' | 'language' | 'corrections' | 'publications'>
  /** The site's. */
  readonly language: Language
  readonly zone: string
}

/** Over everything else of a story that no longer stands. */
export function RetractionNotice(props: CorrectionsProps) {
  const { corrections: words } = messagesIn(props.language).reader
  const retraction = props.story.corrections.find(({ kind }) => kind === 'retraction')
  if (retraction === undefined) return null
  return (
    <section className="retraction" aria-labelledby="retraction" lang={props.language}>
      <p className="retraction-title" id="retraction">
        {words.retracted}
      </p>
      <p className="retraction-help">{words.retractedHelp}</p>
      <CorrectionWords text={retraction.text} language={props.story.language} />
      <CorrectionFoot {...props} correction={retraction} dated />
    </section>
  )
}

/** What changes the meaning of a story, between its head and its text. */
export function CorrectionsAbove(props: CorrectionsProps) {
  const above = props.story.corrections.filter(({ kind, place }) => kind !== 'retraction' && place === 'top')
  if (above.length === 0) return null
  return (
    <div className="corrections corrections-above" lang={props.language}>
      {above.map((correction) => (
        <Correction key={correction.id} {...props} correction={correction} />
      ))}
    </div>
  )
}

/** What was added since without changing its meaning, and the way to its history. */
export function CorrectionsBelow(props: CorrectionsProps) {
  const { story, language } = props
  const below = story.corrections.filter(({ kind, place }) => kind !== 'retraction' && place === 'foot')
  if (below.length === 0 && story.publications < 2) return null
  return (
    <div className="corrections corrections-below" lang={language}>
      {below.map((correction) => (
        <Correction key={correction.id} {...props} correction={correction} />
      ))}
      {story.publications > 1 && (
        <p className="history-link">
          <a href={historyAddress(story.section.slug, story.slug)}>{messagesIn(language).reader.corrections.history(story.publications)}</a>
        </p>
      )}
    </div>
  )
}

interface CorrectionProps extends CorrectionsProps {
  readonly correction: PrintedCorrection
}

/** As a newspaper sets it: what it is and when, the words, what they are about. */
function Correction(props: CorrectionProps) {
  const { correction, story, language, zone } = props
  return (
    <section className="correction" aria-labelledby={`correction-${correction.id}`}>
      <h2 id={`correction-${correction.id}`}>
        {messagesIn(language).words.correctionKind[correction.kind]}
        <span className="correction-date">
          <Moment at={correction.at} language={language} zone={zone} />
        </span>
      </h2>
      <CorrectionWords text={correction.text} language={story.language} />
      <CorrectionFoot {...props} />
    </section>
  )
}

/** Which passages it concerns, and what changed with it. */
function CorrectionFoot({ correction, story, language, zone, dated = false }: CorrectionProps & { readonly dated?: boolean }) {
  const { reader, words } = messagesIn(language)
  const { passages, difference, at, kind } = correction
  if (passages.length === 0 && difference === null && !dated) return null
  return (
    <p className="correction-foot">
      {dated && (
        <span>
          {words.correctionKind[kind]}, <Moment at={at} language={language} zone={zone} />
        </span>
      )}
      {passages.length > 0 && (
        <span>
          {reader.corrections.concerns(passages.length)}
          {passages.map((number) => (
            <a key={number} className="correction-passage" href={`#${passageAnchor(number)}`} aria-label={reader.source.passage(number)}>
              {number}
            </a>
          ))}
        </span>
      )}
      {difference !== null && <a href={historyAddress(story.section.slug, story.slug, difference)}>{reader.corrections.difference}</a>}
    </p>
  )
}

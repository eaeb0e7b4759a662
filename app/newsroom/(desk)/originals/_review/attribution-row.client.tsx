import { memo, useState } from 'react'
import { type Language, locale } from '../../../../../model/language'
import { beginning } from '../../../../../model/text'
import { ruleWords } from '../../../_components/rule-words'
import { AttributionEdit } from './attribution-edit.client'
import type { AttributionItem } from './items'
import { type ChosenNames, type NamePart, type Resolved, resolved } from './known'
import { Name, NameChoosing } from './name.client'
import type { AttributionValue, ItemState } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'
import { Row, type RowDeeds } from './row.client'

interface AttributionRowProps {
  readonly item: AttributionItem
  readonly value: AttributionValue
  readonly state: ItemState
  readonly chosen: ChosenNames
  readonly current: boolean
  readonly pointed: boolean
  readonly editing: boolean
  /** Not in what becomes the story's text. */
  readonly outside: boolean
  readonly deeds: RowDeeds
  readonly onEdited: () => void
}

/** A passage and who is held to have said it. */
export const AttributionRow = memo(function AttributionRow({
  item,
  value,
  state,
  chosen,
  current,
  pointed,
  editing,
  outside,
  deeds,
  onEdited,
}: AttributionRowProps) {
  const { proposal, language } = useReviewDesk()
  const words = useReviewWords()
  const { review } = words.originals
  const [choosing, setChoosing] = useState<Resolved | null>(null)
  const { cue, rule, confidence } = item.proposed
  return (
    <Row
      id={item.key}
      state={state}
      current={current}
      pointed={pointed}
      decidable
      deeds={deeds}
      sign={<span className="mr-1.5 text-attribution text-tiny">{item.number}</span>}
      main={<span className="font-text text-base leading-snug">{shorten(proposal.text.slice(value.start, value.end))}</span>}
      below={
        editing ? (
          <AttributionEdit item={item} value={value} chosen={chosen} onDone={onEdited} />
        ) : (
          choosing && <NameChoosing who={choosing} onDone={() => setChoosing(null)} />
        )
      }
    >
      <p className="text-ink-soft">
        <span className="text-attribution">{words.words.attributionKind[value.kind]}</span>
        <Behind value={value} chosen={chosen} silent={item.silent} onChoose={setChoosing} />
      </p>
      <p className="text-ink-soft text-tiny">
        {cue !== null && (
          <>
            <span className="sr-only">{review.cue}: </span>
            <u className="decoration-attribution underline-offset-2">{proposal.text.slice(cue.start, cue.end)}</u>
            {' – '}
          </>
        )}
        {ruleWords(rule, language)} {review.trust(Math.round(confidence * 100))}
      </p>
      {outside && <p className="text-correction text-tiny">{review.onlyOriginal}</p>}
    </Row>
  )
})

interface BehindProps {
  readonly value: AttributionValue
  readonly chosen: ChosenNames
  readonly silent: boolean
  readonly onChoose: (who: Resolved) => void
}

/** Who, in which document, through whom, when: in one line. */
function Behind({ value, chosen, silent, onChoose }: BehindProps) {
  const { known, language } = useReviewDesk()
  const { review } = useReviewWords().originals
  const { speakers, documents, via, utteredOn } = value
  const named = (part: NamePart, name: string, inferred = false) => {
    const who = resolved(known, chosen, part, name)
    return <Name key={`${part}:${name}`} who={who} inferred={inferred} onChoose={() => onChoose(who)} />
  }
  const nobody = speakers.length + documents.length === 0
  return (
    <>
      {nobody && <span className="text-correction"> · {review.silent}</span>}
      {speakers.map(({ name, inferred }) => [' · ', named('speaker', name, inferred)])}
      {documents.map((name) => [` · ${review.document} `, named('document', name)])}
      {via.map((name) => [` · ${review.via} `, named('outlet', name)])}
      {utteredOn !== '' && ` · ${review.on(dayIn(utteredOn, language))}`}
      {silent && !nobody && <span className="sr-only"> {review.silent}</span>}
    </>
  )
}

function dayIn(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 130 ? line : `${beginning(line, 129).trimEnd()}…`
}

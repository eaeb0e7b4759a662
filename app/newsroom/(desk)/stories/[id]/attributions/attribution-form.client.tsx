import { useRef, useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { ProposedNames } from '../../../../../../domain/attributions/proposed-names'
import type { EditorAttribution } from '../../../../../../domain/stories/editor-story'
import { attributionKinds } from '../../../../../../model/attribution'
import type { AttributionId, StoryId } from '../../../../../../model/ids'
import { Fault, useAct, useWords } from '../_editor/desk-context.client'
import { attribute } from '../actions'
import { ProposedNameList } from './proposed-name-list.client'
import { SourcePicker } from './source-picker.client'

interface AttributionFormProps {
  readonly storyId: StoryId
  readonly id: AttributionId
  readonly passage: string
  /** What is known so far; a new one begins empty. */
  readonly before: Partial<EditorAttribution>
  readonly isNew: boolean
  onSaved(): void
  onCancel(): void
}

const noNames: ProposedNames = { speakers: [], documents: [], via: [] }
const listed = ({ speakers, documents, via }: ProposedNames) => ({ speakers: [...speakers], documents: [...documents], via: [...via] })

/** Says what stands behind a passage. */
export function AttributionForm({ storyId, id, passage, before, isNew, onSaved, onCancel }: AttributionFormProps) {
  const words = useWords()
  const label = words.editor.attributions
  const { act, fault, busy } = useAct()
  const [kind, setKind] = useState(before.kind ?? guessKind(passage))
  const [speakers, setSpeakers] = useState(before.speakers ?? [])
  const [documents, setDocuments] = useState(before.documents ?? [])
  const [via, setVia] = useState(before.via ?? [])
  const [names, setNames] = useState<ProposedNames>(before.proposed ?? noNames)
  const [utteredOn, setUtteredOn] = useState(before.utteredOn ?? '')
  const [originalText, setOriginalText] = useState(before.originalText ?? '')
  const [originalLanguage, setOriginalLanguage] = useState(before.originalLanguage ?? '')
  const [note, setNote] = useState(before.note ?? '')
  const input = 'border border-hairline bg-paper px-2 py-1'

  const said = JSON.stringify([kind, speakers, documents, via, names, utteredOn, originalText, originalLanguage, note])
  const [begun] = useState(said)
  const cancel = useRef<HTMLButtonElement>(null)

  // Esc throws nothing away that was filled in: it leads to the button that does.
  const leave = () => (said === begun ? onCancel() : cancel.current?.focus())

  const save = async () => {
    const ids = (chosen: typeof speakers) => chosen.map((source) => source.id)
    const details = { id, storyId, kind, utteredOn, originalText, originalLanguage, note }
    const outcome = await act(() =>
      attribute({ ...details, speakers: ids(speakers), documents: ids(documents), via: ids(via), names: listed(names) }),
    )
    if (outcome?.is === 'done') onSaved()
  }

  return (
    <form
      aria-label={label.save}
      className="grid gap-2 border border-attribution p-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <blockquote className="border-attribution border-l-2 pl-2 font-text">{passage}</blockquote>
      <label className="grid gap-0.5 font-medium">
        {label.kind}
        <select
          ref={isNew ? focusAtFirst : undefined}
          className={input}
          value={kind}
          onChange={(event) => setKind(event.target.value as typeof kind)}
        >
          {attributionKinds.map((one) => (
            <option key={one} value={one}>
              {words.words.attributionKind[one]}
            </option>
          ))}
        </select>
      </label>
      <SourcePicker part="speakers" label={label.speakers} chosen={speakers} onChange={setSpeakers} />
      <ProposedNameList names={names.speakers} onNames={(speakersNow) => setNames({ ...names, speakers: speakersNow })} />
      <SourcePicker part="documents" label={label.documents} chosen={documents} onChange={setDocuments} />
      <ProposedNameList names={names.documents} onNames={(documentsNow) => setNames({ ...names, documents: documentsNow })} />
      <SourcePicker part="via" label={label.via} chosen={via} onChange={setVia} />
      <ProposedNameList names={names.via} onNames={(viaNow) => setNames({ ...names, via: viaNow })} />
      <details open={utteredOn + originalText + note !== ''}>
        <summary className="cursor-pointer text-ink-soft">{label.originalText}</summary>
        <div className="mt-1.5 grid gap-1.5">
          <label className="grid gap-0.5">
            {label.utteredOn}
            <input type="date" className={input} value={utteredOn} onChange={(event) => setUtteredOn(event.target.value)} />
          </label>
          <label className="grid gap-0.5">
            {label.originalText}
            <textarea rows={2} className={input} value={originalText} onChange={(event) => setOriginalText(event.target.value)} />
          </label>
          <label className="grid gap-0.5">
            {label.originalLanguage}
            <input className={input} value={originalLanguage} onChange={(event) => setOriginalLanguage(event.target.value)} />
          </label>
          <label className="grid gap-0.5">
            {label.note}
            <textarea rows={2} className={input} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
        </div>
      </details>
      <Fault text={fault} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" disabled={busy}>
          {isNew ? label.save : label.saveChange}
        </Button>
        <Button ref={cancel} onClick={onCancel}>
          {label.cancel}
        </Button>
      </div>
    </form>
  )
}

/** The form was just asked for: what is typed next belongs here. The same function at each render, so it runs once. */
function focusAtFirst(element: HTMLElement | null): void {
  element?.focus()
}

/** Quotation marks around all of it, within it, or nowhere. */
function guessKind(passage: string): EditorAttribution['kind'] {
  const text = passage.trim()
  if (/^[„“»«"].*[”“»«"][.,;!?]?$/su.test(text)) return 'direct'
  return /[„“»«"]/u.test(text) ? 'direct_partial' : 'indirect'
}

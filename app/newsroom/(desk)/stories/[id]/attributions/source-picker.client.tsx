import { useRef, useState } from 'react'
import { answered } from '../../../../../../components/answered.client'
import { Button } from '../../../../../../components/button'
import type { EditorSource } from '../../../../../../domain/stories/editor-story'
import { reportKinds, type SourceKind, sourceKinds, speakerKinds } from '../../../../../../model/source'
import { Combobox } from '../_editor/combobox.client'
import { Fault, useAct, useWords } from '../_editor/desk-context.client'
import { enterSource, findSources } from '../actions'

const kindsFor: Readonly<Record<'speakers' | 'documents' | 'via', readonly SourceKind[]>> = {
  speakers: speakerKinds,
  documents: sourceKinds.filter((kind) => !speakerKinds.includes(kind)),
  via: reportKinds,
}

const usualKind = { speakers: 'person', documents: 'document', via: 'media_report' } as const satisfies Record<string, SourceKind>

interface SourcePickerProps {
  readonly part: 'speakers' | 'documents' | 'via'
  readonly label: string
  readonly chosen: readonly EditorSource[]
  onChange(chosen: readonly EditorSource[]): void
}

/** Chooses sources for one part of an attribution; what is not there yet is created on the spot. */
export function SourcePicker({ part, label, chosen, onChange }: SourcePickerProps) {
  const words = useWords()
  const [creating, setCreating] = useState<string | null>(null)
  const picker = useRef<HTMLDivElement>(null)
  return (
    <div ref={picker} className="grid gap-1">
      <Combobox
        label={label}
        search={async (query) => {
          const found = await answered(findSources({ query, kinds: [...kindsFor[part]] }))
          return found.is === 'done' ? found.value.filter((hit) => !chosen.some((one) => one.id === hit.id)) : []
        }}
        keyOf={(hit) => hit.id}
        show={(hit) => (
          <>
            {hit.label} <span className="text-ink-soft">{words.words.sourceKind[hit.kind]}</span>
          </>
        )}
        onPick={(hit) => onChange([...chosen, { id: hit.id, label: hit.label, kind: hit.kind }])}
        create={{ label: words.editor.sources.create, act: setCreating }}
      />
      {creating !== null && (
        <NewSource
          label={creating}
          kinds={kindsFor[part]}
          usual={usualKind[part]}
          onDone={(source) => {
            setCreating(null)
            picker.current?.querySelector('input')?.focus()
            if (source) onChange([...chosen, source])
          }}
        />
      )}
      {chosen.length > 0 && (
        <ol className="flex flex-wrap gap-1">
          {chosen.map((source) => (
            <li key={source.id} className="flex items-center gap-1 border border-hairline px-1.5">
              {source.label}
              <button
                type="button"
                className="min-h-6 min-w-6 text-danger"
                aria-label={words.editor.sources.remove(source.label)}
                onClick={() => onChange(chosen.filter((one) => one.id !== source.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

interface NewSourceProps {
  readonly label: string
  readonly kinds: readonly SourceKind[]
  readonly usual: SourceKind
  onDone(source: EditorSource | null): void
}

function NewSource({ label, kinds, usual, onDone }: NewSourceProps) {
  const words = useWords()
  const { act, fault, busy } = useAct()
  const [kind, setKind] = useState<SourceKind>(usual)
  const [publisher, setPublisher] = useState('')
  const [url, setUrl] = useState('')
  const input = 'border border-hairline bg-paper px-2 py-1'
  const create = async () => {
    const made = await act(() => enterSource({ kind, label, publisher, url }))
    if (made?.is === 'done') onDone({ id: made.value, label, kind })
  }
  return (
    <fieldset className="grid gap-1.5 border border-hairline bg-panel p-2">
      <legend className="font-medium">{label}</legend>
      <label className="grid gap-0.5">
        {words.editor.sources.kind}
        <select className={input} value={kind} onChange={(event) => setKind(event.target.value as SourceKind)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.words.sourceKind[one]}
            </option>
          ))}
        </select>
      </label>
      {kind !== 'person' && (
        <label className="grid gap-0.5">
          {words.editor.sources.publisher}
          <input className={input} value={publisher} onChange={(event) => setPublisher(event.target.value)} />
        </label>
      )}
      <label className="grid gap-0.5">
        {words.editor.sources.url}
        <input className={input} inputMode="url" value={url} onChange={(event) => setUrl(event.target.value)} />
      </label>
      <Fault text={fault} />
      <div className="flex gap-2">
        <Button kind="primary" disabled={busy} onClick={create}>
          {words.editor.sources.add}
        </Button>
        <Button onClick={() => onDone(null)}>{words.editor.attributions.cancel}</Button>
      </div>
    </fieldset>
  )
}

import { useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { EditorAttribution } from '../../../../../../domain/stories/editor-story'
import type { AttributionId } from '../../../../../../model/ids'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { decide, dropAttribution } from '../actions'
import { AttributionForm } from './attribution-form.client'

interface AttributionsPanelProps {
  /** Passages as they stand in the text, by id, in order of appearance. */
  readonly passages: ReadonlyMap<string, string>
  /** A passage was selected and waits to be attributed. */
  readonly pending: { readonly id: AttributionId; readonly passage: string } | null
  /** The passage that the cursor stands in. */
  readonly standing: string | null
  onPendingDone(saved: boolean): void
  onJump(id: AttributionId): void
  onUnmark(id: AttributionId): void
}

/** Every passage of the story that is tied to its sources. */
export function AttributionsPanel({ passages, pending, standing, onPendingDone, onJump, onUnmark }: AttributionsPanelProps) {
  const { story } = useStoryDesk()
  const words = useWords()
  const label = words.editor.attributions
  const { act, fault } = useAct()
  const [editing, setEditing] = useState<AttributionId | null>(null)
  const [onlyOpen, setOnlyOpen] = useState(false)

  const order = [...passages.keys()]
  const inText = story.attributions
    .filter((one) => passages.has(one.id) && one.state !== 'rejected')
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const lost = story.attributions.filter((one) => !passages.has(one.id) && one.lostPassage !== null)
  const open = inText.filter((one) => one.state === 'proposed')
  const shown = onlyOpen ? open : inText

  const remove = async (id: AttributionId) => {
    const outcome = await act(() => dropAttribution({ id, storyId: story.id }))
    if (outcome?.is === 'done') onUnmark(id)
  }

  return (
    <div className="grid gap-3">
      {pending && (
        <AttributionForm
          key={pending.id}
          storyId={story.id}
          id={pending.id}
          passage={pending.passage}
          before={{}}
          isNew
          onSaved={() => onPendingDone(true)}
          onCancel={() => onPendingDone(false)}
        />
      )}
      <Fault text={fault} />
      {open.length > 0 && (
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
          {label.onlyOpen} <span className="text-attribution">({label.open(open.length)})</span>
        </label>
      )}
      {lost.map((one) => (
        <div key={one.id} className="border border-correction p-2">
          <p>{label.lost}</p>
          <blockquote className="font-text text-ink-soft">{one.lostPassage}</blockquote>
          <Behind attribution={one} />
          {story.may.edit && (
            <Button kind="danger" onClick={() => remove(one.id)}>
              {label.remove}
            </Button>
          )}
        </div>
      ))}
      {inText.length === 0 && !pending && <p className="text-ink-soft">{label.empty}</p>}
      <ol className="grid">
        {shown.map((one, index) => (
          <li
            key={one.id}
            ref={one.id === standing ? bringIntoView : undefined}
            aria-current={one.id === standing || undefined}
            className="border-hairline border-t border-l-2 border-l-transparent py-2 pl-2 aria-current:border-l-attribution aria-current:bg-panel"
            data-attribution-row={one.id}
          >
            {editing === one.id ? (
              <AttributionForm
                storyId={story.id}
                id={one.id}
                passage={passages.get(one.id) ?? ''}
                before={one}
                isNew={false}
                onSaved={() => setEditing(null)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <button type="button" className="block w-full text-left font-text hover:underline" onClick={() => onJump(one.id)}>
                  <span className="mr-1.5 font-label text-attribution text-tiny">{index + 1}</span>
                  {shorten(passages.get(one.id) ?? '')}
                  <span className="sr-only"> – {label.jump}</span>
                </button>
                <Behind attribution={one} />
                {story.may.edit && (
                  <div className="mt-1 flex flex-wrap gap-1">
                    {one.state === 'proposed' && (
                      <>
                        <Small onClick={() => act(() => decide({ id: one.id, storyId: story.id, state: 'confirmed' }))}>
                          {label.accept}
                        </Small>
                        <Small onClick={() => act(() => decide({ id: one.id, storyId: story.id, state: 'rejected' }))}>
                          {label.reject}
                        </Small>
                      </>
                    )}
                    <Small onClick={() => setEditing(one.id)}>{label.edit}</Small>
                    <Small onClick={() => remove(one.id)}>{label.remove}</Small>
                  </div>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The same function at each render, so it runs once for each row that becomes the one the cursor stands in. */
function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}

function Small({ onClick, children }: { readonly children: string; onClick(): void }) {
  return (
    <button type="button" className="min-h-6 border border-hairline px-1.5 text-tiny hover:border-ink-soft" onClick={onClick}>
      {children}
    </button>
  )
}

/** Kind, state and sources of an attribution in a line. */
function Behind({ attribution }: { readonly attribution: EditorAttribution }) {
  const { editor, words } = useWords()
  const names = [...attribution.speakers, ...attribution.documents].map((source) => source.label)
  const via = attribution.via.map((source) => source.label)
  return (
    <p className="text-ink-soft text-small">
      <span
        className={attribution.state === 'proposed' ? 'border-attribution border-b border-dotted text-attribution' : 'text-attribution'}
      >
        {words.attributionKind[attribution.kind]}
      </span>
      {' · '}
      {names.length > 0 ? names.join(', ') : editor.attributions.nobody}
      {via.length > 0 && `, ${editor.attributions.through} ${via.join(' → ')}`}
      {attribution.rule !== '' && ` · ${editor.attributions.proposedBy[attribution.rule] ?? attribution.rule}`}
    </p>
  )
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`
}

import { useState } from 'react'
import type { EditorAttribution } from '../../../../../../domain/stories/editor-story'
import type { AttributionId } from '../../../../../../model/ids'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { decide, dropAttribution } from '../actions'
import { AttributionForm } from './attribution-form.client'
import { AttributionRow, type Decision } from './attribution-row.client'
import { LostPassage } from './lost-passage.client'
import { useRowKeys } from './use-row-keys.client'

interface AttributionsPanelProps {
  /** Passages as they stand in the text, by id, in order of appearance. */
  readonly passages: ReadonlyMap<string, string>
  /** A passage was selected and waits to be attributed. */
  readonly pending: { readonly id: AttributionId; readonly passage: string } | null
  /** The passage that the cursor stands in. */
  readonly standing: string | null
  onPendingDone(id: AttributionId, saved: boolean): void
  onJump(id: AttributionId): void
  onUnmark(id: AttributionId): void
}

const filters = ['all', 'proposed', 'confirmed', 'rejected'] as const
type Filter = (typeof filters)[number]

/** Every passage of the story that is tied to its sources, decided or not. */
export function AttributionsPanel({ passages, pending, standing, onPendingDone, onJump, onUnmark }: AttributionsPanelProps) {
  const { story } = useStoryDesk()
  const label = useWords().editor.attributions
  const { act, fault } = useAct()
  const [editing, setEditing] = useState<AttributionId | null>(null)
  const [filter, setFilter] = useState<Filter>('all')
  const [last, setLast] = useState<{ readonly one: EditorAttribution; readonly state: Decision } | null>(null)

  const order = [...passages.keys()]
  const inText = story.attributions
    .filter((one) => passages.has(one.id))
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const lost = story.attributions.filter((one) => !passages.has(one.id) && one.lostPassage !== null)
  const fits = (one: EditorAttribution, wanted: Filter) => (wanted === 'all' ? one.state !== 'rejected' : one.state === wanted)
  const shown = inText.filter((one) => fits(one, filter))

  const set = async (one: EditorAttribution, state: Decision) => {
    keys.focusAfter(one.id)
    const outcome = await act(() => decide({ id: one.id, storyId: story.id, state }))
    if (outcome?.is === 'done') setLast({ one, state })
  }
  const takeBack = async () => {
    if (last === null) return
    const { one } = last
    const outcome = await act(() => decide({ id: one.id, storyId: story.id, state: one.state }))
    if (outcome?.is === 'done') setLast(null)
  }
  const remove = async (id: AttributionId) => {
    const outcome = await act(() => dropAttribution({ id, storyId: story.id }))
    if (outcome?.is === 'done') onUnmark(id)
  }
  const keys = useRowKeys(shown, {
    a: (one) => one.state !== 'confirmed' && void set(one, 'confirmed'),
    r: (one) => one.state !== 'rejected' && void set(one, 'rejected'),
    e: (one) => setEditing(one.id),
    u: () => void takeBack(),
  })

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
          onSaved={() => onPendingDone(pending.id, true)}
          onCancel={() => onPendingDone(pending.id, false)}
        />
      )}
      <Fault text={fault} />
      {inText.length > 0 && (
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">{label.filter}</legend>
          {filters.map((one) => (
            <label
              key={one}
              className="flex min-h-6 cursor-pointer items-center border border-hairline px-1.5 text-small has-checked:border-attribution has-checked:text-attribution has-focus-visible:outline-2 has-focus-visible:outline-focus"
            >
              <input type="radio" name="attributions" className="sr-only" checked={filter === one} onChange={() => setFilter(one)} />
              {label.filters[one]} {inText.filter((each) => fits(each, one)).length}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" className="text-small empty:hidden">
        {last && (
          <>
            {label.decided[last.state]}{' '}
            <button type="button" className="underline" onClick={() => void takeBack()}>
              {label.takeBack} <kbd>u</kbd>
            </button>
          </>
        )}
      </p>
      {lost.map((one) => (
        <LostPassage
          key={one.id}
          attribution={one}
          onRemove={story.may.edit ? () => void remove(one.id) : null}
          onReject={story.may.edit ? () => void set(one, 'rejected') : null}
        />
      ))}
      {inText.length === 0 && !pending && <p className="text-ink-soft">{label.empty}</p>}
      {inText.length > 0 && shown.length === 0 && <p className="text-ink-soft">{label.noneOf[filter]}</p>}
      {story.may.edit && shown.length > 0 && <p className="text-ink-soft text-tiny max-md:hidden">{label.keys}</p>}
      <ol className="grid" ref={keys.list} onKeyDown={story.may.edit ? keys.onKeyDown : undefined}>
        {shown.map((one) => (
          <AttributionRow
            key={one.id}
            attribution={one}
            number={order.indexOf(one.id) + 1}
            passage={passages.get(one.id) ?? ''}
            current={one.id === standing}
            onJump={() => onJump(one.id)}
            edit={
              story.may.edit
                ? {
                    on: editing === one.id,
                    begin: () => setEditing(one.id),
                    end: () => setEditing(null),
                    decide: (state) => void set(one, state),
                    remove: () => void remove(one.id),
                  }
                : null
            }
          />
        ))}
      </ol>
    </div>
  )
}

import type { Hold } from '../../../../../../model/hold'
import type { AttributionId } from '../../../../../../model/ids'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'

/** What holds the story, and what somebody should look at first. */
export function ChecksPanel({ onJump }: { onJump(id: AttributionId): void }) {
  const { story } = useStoryDesk()
  const { editor } = useWords()
  const blocking = story.holds.filter((hold) => hold.blocking)
  const warnings = story.holds.filter((hold) => !hold.blocking)
  return (
    <div className="grid gap-4">
      {story.holds.length === 0 && <p>{editor.checks.none}</p>}
      <Holds title={editor.checks.blocking} holds={blocking} onJump={onJump} />
      <Holds title={editor.checks.warnings} holds={warnings} onJump={onJump} />
      <p className="text-ink-soft text-tiny">{editor.checks.stale}</p>
    </div>
  )
}

interface HoldsProps {
  readonly title: string
  readonly holds: readonly Hold[]
  onJump(id: AttributionId): void
}

function Holds({ title, holds, onJump }: HoldsProps) {
  const { editor } = useWords()
  if (holds.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {holds.map((hold, index) => (
          // Several holds may have the same code and passage; their order is theirs alone.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
          <li key={`${hold.code}-${index}`} className={`border-l-2 py-1 pl-2 ${hold.blocking ? 'border-danger' : 'border-correction'}`}>
            {editor.checks.codes[hold.code]}
            {hold.excerpt && <span className="block font-text text-ink-soft">{hold.excerpt}</span>}
            {hold.attributionId && (
              <button type="button" className="text-tiny underline" onClick={() => hold.attributionId && onJump(hold.attributionId)}>
                {editor.attributions.jump}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

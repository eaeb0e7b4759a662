import { Button } from '../../../../../../components/button'
import type { EditorAttribution } from '../../../../../../domain/stories/editor-story'
import { useWords } from '../_editor/desk-context.client'
import { Behind } from './attribution-row.client'

interface LostPassageProps {
  readonly attribution: EditorAttribution
  /** `null` for whoever may not edit. */
  readonly onReject: (() => void) | null
  readonly onRemove: (() => void) | null
}

/** An attribution whose text is gone: reported until somebody decides what becomes of it. */
export function LostPassage({ attribution, onReject, onRemove }: LostPassageProps) {
  const label = useWords().editor.attributions
  return (
    <div className="border border-correction p-2">
      <p>{label.lost}</p>
      <blockquote className="font-text text-ink-soft">{attribution.lostPassage}</blockquote>
      <Behind attribution={attribution} />
      <div className="mt-1 flex flex-wrap gap-1">
        {onReject && <Button onClick={onReject}>{label.reject}</Button>}
        {onRemove && (
          <Button kind="danger" onClick={onRemove}>
            {label.remove}
          </Button>
        )}
      </div>
    </div>
  )
}

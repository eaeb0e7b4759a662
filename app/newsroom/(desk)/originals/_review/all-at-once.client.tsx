import { Legend } from './legend.client'
import { useReviewWords } from './review-desk.client'

interface AllAtOnceProps {
  readonly open: number
  /** Something was proposed at all. */
  readonly any: boolean
  readonly undoable: boolean
  /** What the last step did. */
  readonly said: string
  readonly onAccept: () => void
  readonly onUndo: () => void
}

const look = 'min-h-7 border border-hairline px-2 disabled:opacity-60 max-lg:min-h-9'

/** Above the lists: everything at once, one step back, what has just happened, and the keys. */
export function AllAtOnce({ open, any, undoable, said, onAccept, onUndo }: AllAtOnceProps) {
  const words = useReviewWords().originals.review
  return (
    <div className="z-10 grid gap-1 border-b bg-paper px-4 py-1.5 lg:sticky lg:top-0 lg:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <button type="button" data-all disabled={open === 0} className={`${look} hover:border-good hover:text-good`} onClick={onAccept}>
          {words.acceptOpen(open)}
        </button>
        <button type="button" disabled={!undoable} className={`${look} hover:border-ink-soft`} onClick={onUndo}>
          {words.undo}
        </button>
        {/* Its line is there before there is anything to say: the lists stay where they are. */}
        <p role="status" className="min-h-[1lh] min-w-0 basis-full text-ink-soft">
          {said || (any ? words.beginHelp(open) : '')}
        </p>
      </div>
      <Legend />
    </div>
  )
}

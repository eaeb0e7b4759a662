import type { ReactNode } from 'react'
import { Icon } from '../../../_components/icon'
import type { ItemState } from './review'
import { useReviewWords } from './review-desk.client'

/** What one can do with a row; the same functions at each render. */
export interface RowDeeds {
  readonly decide: (key: string, as: ItemState) => void
  readonly edit: (key: string) => void
  readonly show: (key: string) => void
}

interface RowProps {
  readonly id: string
  readonly state: ItemState
  /** It is the one at work. */
  readonly current: boolean
  /** Pointed at in the source. */
  readonly pointed: boolean
  readonly decidable: boolean
  readonly deeds: RowDeeds
  /** Before the main line: a passage's number. */
  readonly sign?: ReactNode
  readonly main: ReactNode
  readonly children?: ReactNode
  /** Stands below, over the whole width. */
  readonly below?: ReactNode
}

const edge = {
  open: 'border-l-attribution/60 [border-left-style:dotted]',
  accepted: 'border-l-good',
  rejected: 'border-l-hairline',
} as const

/** One proposal: what it is, and what one makes of it. */
export function Row({ id, state, current, pointed, decidable, deeds, sign, main, children, below }: RowProps) {
  const { review } = useReviewWords().originals
  const looks = current || pointed ? 'bg-panel' : ''
  return (
    <li
      data-item={id}
      data-row
      aria-current={current || undefined}
      className={`scroll-mt-36 scroll-mb-24 border-t border-l-2 has-[[data-main]:focus-visible]:outline-2 has-[[data-main]:focus-visible]:outline-focus has-[[data-main]:focus-visible]:-outline-offset-2 py-1.5 pr-2 pl-2.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto] ${decidable ? edge[state] : 'border-l-correction'} ${looks}`}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2">
        <div className="min-w-0">
          <button type="button" data-main className="block w-full text-left outline-none" onClick={() => deeds.show(id)}>
            {sign}
            <span className={state === 'rejected' ? 'text-ink-soft line-through decoration-1' : ''}>{main}</span>
            <span className="sr-only">
              {' – '}
              {decidable && `${review.state[state]}. `}
              {review.show}
            </span>
          </button>
        </div>
        {decidable && (
          <div className="flex items-center gap-1 lg:row-span-2">
            {state !== 'open' && (
              <span className={`text-tiny ${state === 'accepted' ? 'text-good' : 'text-ink-soft'}`}>{review.state[state]}</span>
            )}
            {state === 'open' ? (
              <>
                <Deed name="check" label={review.accept} hotkey="a" onClick={() => deeds.decide(id, 'accepted')} />
                <Deed name="close" label={review.reject} hotkey="r" onClick={() => deeds.decide(id, 'rejected')} />
              </>
            ) : (
              <Deed name="undo" label={review.reopen} onClick={() => deeds.decide(id, 'open')} />
            )}
            <Deed name="edit" label={review.edit} hotkey="e" onClick={() => deeds.edit(id)} />
          </div>
        )}
        {state !== 'rejected' && children && <div className="col-span-2 min-w-0 lg:col-span-1 lg:col-start-1">{children}</div>}
      </div>
      {below}
    </li>
  )
}

interface DeedProps {
  readonly name: 'check' | 'close' | 'undo' | 'edit'
  readonly label: string
  readonly hotkey?: string
  readonly onClick: () => void
}

const tones = { check: 'hover:border-good hover:text-good', close: 'hover:border-danger hover:text-danger', undo: '', edit: '' } as const

function Deed({ name, label, hotkey, onClick }: DeedProps) {
  return (
    <button
      type="button"
      title={hotkey ? `${label} (${hotkey})` : label}
      aria-label={label}
      aria-keyshortcuts={hotkey}
      onClick={onClick}
      className={`grid size-7 place-items-center border border-hairline bg-paper text-ink-soft hover:border-ink-soft hover:text-ink max-lg:size-9 ${tones[name]}`}
    >
      <Icon name={name} />
    </button>
  )
}

import { useReviewWords } from './review-desk.client'

/** The keys of the lists, in one line. */
export function Legend() {
  const { keys } = useReviewWords().originals.review
  const all = [
    ['j k', keys.next],
    ['↓ ↑', keys.all],
    ['a', keys.accept],
    ['r', keys.reject],
    ['e', keys.edit],
    ['u', keys.undo],
  ] as const
  return (
    <dl aria-label={keys.label} className="flex flex-wrap gap-x-3 gap-y-1 text-ink-soft text-tiny [@media(hover:none)]:hidden">
      {all.map(([pressed, does]) => (
        <div key={pressed} className="flex items-center gap-1">
          <dt className="flex gap-0.5">
            {pressed.split(' ').map((key) => (
              <kbd key={key} className="min-w-4 border bg-panel px-1 text-center font-label leading-4">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}

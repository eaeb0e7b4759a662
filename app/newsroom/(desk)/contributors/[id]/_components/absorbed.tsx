import Link from 'next/link'
import type { StandingMerge } from '../../../../../../domain/contributors/merge-history'
import { messagesIn } from '../../../../../../messages/messages'
import { type Clock, momentIn } from '../../../../_components/moment'
import { UndoMerge } from '../../_components/undo-merge'

interface AbsorbedProps {
  readonly merges: readonly StandingMerge[]
  readonly clock: Clock
  readonly mayEdit: boolean
}

/** Entries that went into this one. */
export function Absorbed({ merges, clock, mayEdit }: AbsorbedProps) {
  const text = messagesIn(clock.language).register.contributors.merge
  return (
    <ul className="border-t">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-wrap items-center gap-x-4 border-b py-1.5">
          <div className="min-w-0 flex-1 basis-56">
            <Link href={`/newsroom/contributors/${merge.from.id}`} className="font-medium hover:underline">
              {merge.from.name}
            </Link>{' '}
            <span className="text-ink-soft text-small">{text.wentAt(momentIn(merge.at, clock), merge.by)}</span>
            {merge.note && <p className="whitespace-pre-line text-ink-soft text-small">{merge.note}</p>}
          </div>
          {mayEdit && <UndoMerge language={clock.language} mergeId={merge.id} name={merge.from.name} className="min-h-7 py-0" />}
        </li>
      ))}
    </ul>
  )
}

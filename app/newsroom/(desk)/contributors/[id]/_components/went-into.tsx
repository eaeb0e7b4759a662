import Link from 'next/link'
import type { Contributor } from '../../../../../../domain/contributors/contributor'
import type { StandingMerge } from '../../../../../../domain/contributors/merge-history'
import { messagesIn } from '../../../../../../messages/messages'
import { type Clock, momentIn } from '../../../../_components/moment'
import { PageHead } from '../../../../_components/page-head'
import { UndoMerge } from '../../_components/undo-merge'

interface WentIntoProps {
  readonly contributor: Contributor
  readonly merge: StandingMerge
  readonly clock: Clock
  readonly mayEdit: boolean
}

/** The page of an entry that is kept no more: where it went, why, and the way back. */
export function WentInto({ contributor, merge, clock, mayEdit }: WentIntoProps) {
  const { register, words } = messagesIn(clock.language)
  const text = register.contributors
  return (
    <>
      <PageHead
        title={contributor.name}
        back={{ href: '/newsroom/contributors', label: text.backToList }}
        detail={words.contributorKind[contributor.kind]}
      >
        {mayEdit && <UndoMerge language={clock.language} mergeId={merge.id} name={contributor.name} />}
      </PageHead>
      <div className="grid max-w-prose gap-4 px-4 py-5 lg:px-6">
        <p className="font-headline text-xl">
          {text.merge.wentInto}{' '}
          <Link href={`/newsroom/contributors/${merge.into.id}`} className="underline underline-offset-4">
            {merge.into.name}
          </Link>
        </p>
        <p className="text-ink-soft">{text.merge.wentAt(momentIn(merge.at, clock), merge.by)}</p>
        {merge.note && <p className="whitespace-pre-line border-hairline border-l-2 pl-3">{merge.note}</p>}
        <p className="text-ink-soft">{text.merge.wentHelp}</p>
      </div>
    </>
  )
}

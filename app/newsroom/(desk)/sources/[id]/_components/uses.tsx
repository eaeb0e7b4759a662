import Link from 'next/link'
import type { SourceUse } from '../../../../../../domain/sources/uses'
import { messagesIn } from '../../../../../../messages/messages'
import { type Clock, Moment } from '../../../../_components/moment'
import { HeadCell, rowClass, shownFrom, tableClass } from '../../../../_components/table'

/** Stories that rest on a source, and with what. */
export function Uses({ uses, clock }: { readonly uses: readonly SourceUse[]; readonly clock: Clock }) {
  const { register, desk } = messagesIn(clock.language)
  const text = register.sources
  if (uses.length === 0) return <p className="text-ink-soft">{text.usedNone}</p>
  return (
    <table className={`${tableClass} [&_td:first-child]:pl-0! [&_th:first-child]:pl-0!`}>
      <thead>
        <tr>
          <HeadCell>{text.story}</HeadCell>
          <HeadCell>{text.on}</HeadCell>
          <HeadCell className={shownFrom.sm}>{text.edited}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <tr key={use.storyId} data-row className={rowClass}>
            <th scope="row" className="w-full max-w-0 font-normal">
              <Link href={`/newsroom/stories/${use.storyId}`} data-main className="block truncate font-medium hover:underline">
                {use.headline || desk.common.none}
              </Link>
            </th>
            <td className="whitespace-nowrap text-ink-soft">
              {[use.upstream ? text.upstream : '', use.passages > 0 ? text.passages(use.passages) : ''].filter(Boolean).join(', ')}
            </td>
            <td className={`${shownFrom.sm} text-ink-soft`}>
              <Moment at={use.savedAt} clock={clock} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

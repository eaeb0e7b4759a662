import type { ReactNode } from 'react'
import type { OpenSession } from '../../../../../domain/staff/sessions'
import type { Messages } from '../../../../../messages/messages'
import { browserName } from '../../../../../model/browser'
import type { Language } from '../../../../../model/language'
import { shortDayWords, timeWords } from '../../../../../model/moment'
import { shownFrom } from '../../../_components/table'

interface SessionsTableProps {
  readonly caption: string
  readonly sessions: readonly OpenSession[]
  readonly messages: Messages
  readonly language: Language
  readonly zone: string
  /** What can be done about a session. */
  readonly action?: (session: OpenSession, browser: string) => ReactNode
}

export function SessionsTable({ caption, sessions, messages, language, zone, action }: SessionsTableProps) {
  const words = messages.staff
  const moment = (at: Date) => `${shortDayWords(at, language, zone)}, ${timeWords(at, language, zone)}`
  return (
    // biome-ignore lint/a11y: what scrolls sideways must be reachable by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-left">
        <thead className="border-b text-ink-soft text-tiny">
          <tr>
            <th className="py-1 pr-4 font-medium">{words.browser}</th>
            <th className={`py-1 pr-4 font-medium ${shownFrom.sm}`}>{words.signedInSince}</th>
            <th className="py-1 pr-4 font-medium">{words.lastUsed}</th>
            {action && (
              <td>
                <span className="sr-only">{words.account.end}</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody className="divide-y border-b">
          {sessions.map((session) => {
            const browser = browserName(session.userAgent) || words.unknownBrowser
            return (
              <tr key={session.id}>
                <td className="py-1.5 pr-4">{browser}</td>
                <td className={`whitespace-nowrap py-1.5 pr-4 ${shownFrom.sm}`}>{moment(session.createdAt)}</td>
                <td className="whitespace-nowrap py-1.5 pr-4">{moment(session.seenAt)}</td>
                {action && <td className="py-1 text-right">{action(session, browser)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

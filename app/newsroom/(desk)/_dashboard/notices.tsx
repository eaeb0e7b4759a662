import type { Notice } from '../../../../domain/stories/notices'
import { messagesIn } from '../../../../messages/messages'
import { ActionButton } from '../../_components/action-button.client'
import { holdWords } from '../../_components/hold-words'
import { type Clock, Moment } from '../../_components/moment'
import { putNoticesAway } from './actions'
import { Panel, PanelEmpty, PanelLine } from './panel'
import { StoryLine } from './story-line'

/** Most lines at once; those put away make room for the rest. */
const shown = 6

/** What happened to one's stories by others' hands, until one puts it away. */
export function Notices({ notices, clock }: { readonly notices: readonly Notice[]; readonly clock: Clock }) {
  const { language } = clock
  const { dashboard } = messagesIn(language).desk
  const away = (ids: readonly string[], label: string, about?: string) => (
    <ActionButton
      language={language}
      run={putNoticesAway}
      input={{ ids: [...ids] }}
      kind="quiet"
      {...(about ? { label: `${label}: ${about}` } : {})}
      className="-mr-3 min-h-6 py-0 font-normal text-tiny"
    >
      {label}
    </ActionButton>
  )
  return (
    <Panel
      title={dashboard.notices}
      count={notices.length}
      action={
        notices.length > 1 &&
        away(
          notices.map((notice) => notice.id),
          dashboard.readAll,
        )
      }
    >
      {notices.length === 0 ? (
        <PanelEmpty>{dashboard.noticesEmpty}</PanelEmpty>
      ) : (
        <ul>
          {notices.slice(0, shown).map((notice) => (
            <PanelLine key={notice.id}>
              <div className="flex items-baseline gap-3">
                <div className="min-w-0 flex-1">
                  {notice.storyId && (
                    <StoryLine row={{ id: notice.storyId, title: notice.title }} aside={<Moment at={notice.at} clock={clock} />} />
                  )}
                  <p className={`text-tiny ${notice.kind === 'held' ? 'font-medium text-danger' : 'text-ink-soft'}`}>
                    {dashboard.notice[notice.kind](notice.from)}
                  </p>
                </div>
                {away([notice.id], dashboard.read, notice.title)}
              </div>
              {notice.note !== '' && (
                <p className="mt-1 max-w-prose whitespace-pre-line border-l-2 pl-2 text-small">
                  {notice.kind === 'held'
                    ? notice.note
                        .split(' ')
                        .map((code) => holdWords(code, language))
                        .join(' ')
                    : notice.note}
                </p>
              )}
            </PanelLine>
          ))}
        </ul>
      )}
      {notices.length > shown && <p className="py-1 text-ink-soft text-tiny">{dashboard.more(notices.length - shown)}</p>}
    </Panel>
  )
}

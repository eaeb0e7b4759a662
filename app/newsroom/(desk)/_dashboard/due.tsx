import type { DeskRow } from '../../../../domain/stories/desk-rows'
import { messagesIn } from '../../../../messages/messages'
import { holdWords } from '../../_components/hold-words'
import { type Clock, Moment, momentIn } from '../../_components/moment'
import { Panel, PanelEmpty, PanelLine } from './panel'
import { StoryLine } from './story-line'

interface DueProps {
  /** Held and scheduled stories, with what holds or would hold them. */
  readonly due: readonly { readonly row: DeskRow; readonly holds: readonly string[] }[]
  readonly embargoed: readonly { readonly row: DeskRow; readonly until: Date | null; readonly note: string }[]
  readonly clock: Clock
}

/** What is held and why, what comes by the clock, what is under an embargo. */
export function Due({ due, embargoed, clock }: DueProps) {
  const { language } = clock
  const { dashboard } = messagesIn(language).desk
  const others = embargoed.filter((one) => !due.some(({ row }) => row.id === one.row.id))
  return (
    <Panel title={dashboard.held} count={due.length + others.length}>
      {due.length + others.length === 0 ? (
        <PanelEmpty>{dashboard.heldEmpty}</PanelEmpty>
      ) : (
        <ul>
          {due.map(({ row, holds }) => (
            <PanelLine key={row.id}>
              <StoryLine row={row}>
                {row.dueAt &&
                  (row.state === 'held' ? (
                    <span className="font-medium text-danger">{dashboard.heldSince(momentIn(row.dueAt, clock))}</span>
                  ) : (
                    <span>{dashboard.due(momentIn(row.dueAt, clock))}</span>
                  ))}
                {row.state !== 'held' && holds.length > 0 && <span className="font-medium text-correction">{dashboard.wouldHold}</span>}
              </StoryLine>
              <Reasons codes={holds} clock={clock} />
            </PanelLine>
          ))}
          {others.map(({ row, until, note }) => (
            <PanelLine key={row.id}>
              <StoryLine row={row} {...(until ? { aside: <Moment at={until} clock={clock} /> } : {})}>
                <span>{until ? dashboard.embargoUntil(momentIn(until, clock)) : dashboard.embargoOpen}</span>
                {note !== '' && <span>{note}</span>}
              </StoryLine>
            </PanelLine>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Why, a sentence each. */
export function Reasons({ codes, clock }: { readonly codes: readonly string[]; readonly clock: Clock }) {
  if (codes.length === 0) return null
  return (
    <ul className="grid gap-0.5 text-tiny">
      {codes.map((code) => (
        <li key={code} className="border-correction border-l-2 pl-2">
          {holdWords(code, clock.language)}
        </li>
      ))}
    </ul>
  )
}

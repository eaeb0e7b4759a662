import type { Metadata } from 'next'
import Link from 'next/link'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { may } from '../../../domain/staff/may'
import { dueStories, embargoedStories, myStories, openReports, recentlyPublished, waitingStories } from '../../../domain/stories/dashboard'
import { storiesByState } from '../../../domain/stories/desk-lists'
import { noticesFor } from '../../../domain/stories/notices'
import { wouldHold } from '../../../domain/stories/would-hold'
import { requireStaff } from '../../../lib/session'
import { messagesIn } from '../../../messages/messages'
import type { Count } from '../../../model/count'
import { type Language, locale } from '../../../model/language'
import type { StoryState } from '../../../model/story'
import { Moment } from '../_components/moment'
import { NewStory } from '../_components/new-story.client'
import { PageHead } from '../_components/page-head'
import { StateWord } from '../_components/state-word'
import { Due, Reasons } from './_dashboard/due'
import { Notices } from './_dashboard/notices'
import { Panel, PanelEmpty, PanelLine } from './_dashboard/panel'
import { Reports } from './_dashboard/reports'
import { StoryLine } from './_dashboard/story-line'

const countedStates: readonly StoryState[] = ['draft', 'submitted', 'held', 'scheduled', 'changed', 'published', 'withdrawn']

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).desk.dashboard.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const now = new Date()
  const house = reader()
  const { zone, language: storyLanguage } = await siteSettings(house)
  const clock = { language: staff.language, zone, now }
  const { dashboard } = messagesIn(staff.language).desk

  const [mine, waiting, due, embargoed, published, reports, notices, counts] = await Promise.all([
    myStories(house, staff, 12),
    waitingStories(house, staff, 12),
    dueStories(house, staff, 12),
    embargoedStories(house, staff, 12),
    recentlyPublished(house, 10),
    openReports(house, staff, 6),
    noticesFor(house, staff.id),
    storiesByState(house, countedStates),
  ])
  const waitingWithHolds = await Promise.all(waiting.map(async (row) => ({ row, holds: await wouldHold(house, row.id, now) })))
  const dueWithHolds = await Promise.all(
    due.map(async (row) => ({ row, holds: row.state === 'held' ? row.heldBy : await wouldHold(house, row.id, row.dueAt ?? now) })),
  )
  // What waits for an editor has a panel of its own; good news comes last.
  const others = notices.filter((notice) => notice.kind !== 'submitted')
  const forMe = [...others.filter((notice) => notice.kind !== 'published'), ...others.filter((notice) => notice.kind === 'published')]
  const urgent = forMe.some((notice) => notice.kind !== 'published')

  return (
    <>
      <PageHead
        title={dashboard.greeting(staff.name.split(' ')[0] ?? staff.name)}
        detail={new Intl.DateTimeFormat(locale[staff.language], { timeZone: zone, dateStyle: 'full' }).format(now)}
      >
        <NewStory language={staff.language} storyLanguage={storyLanguage} />
      </PageHead>
      <Counts counts={counts} language={staff.language} label={dashboard.counts} />
      <div className="grid gap-x-8 gap-y-7 px-4 py-5 lg:px-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-7">
          {urgent && <Notices notices={forMe} clock={clock} />}
          {may.publish(staff) && (
            <Panel title={dashboard.waiting} count={waiting.length}>
              {waiting.length === 0 ? (
                <PanelEmpty>{dashboard.waitingEmpty}</PanelEmpty>
              ) : (
                <ul>
                  {waitingWithHolds.map(({ row, holds }) => (
                    <PanelLine key={row.id}>
                      <StoryLine row={row} {...(row.submittedAt ? { aside: <Moment at={row.submittedAt} clock={clock} /> } : {})}>
                        <span>{dashboard.submittedBy(row.submittedBy)}</span>
                        {row.section && <span>{row.section.name}</span>}
                        {holds.length > 0 && <span className="font-medium text-correction">{dashboard.wouldHold}</span>}
                      </StoryLine>
                      {row.submitNote !== '' && (
                        <p className="my-1 max-w-prose whitespace-pre-line border-l-2 pl-2 text-small">{row.submitNote}</p>
                      )}
                      <Reasons codes={holds} clock={clock} />
                    </PanelLine>
                  ))}
                </ul>
              )}
            </Panel>
          )}
          <Panel
            title={dashboard.mine}
            count={mine.length}
            action={
              <Link href={`/newsroom/stories?owner=${staff.id}`} className="text-ink-soft text-tiny hover:underline">
                {dashboard.allMine}
              </Link>
            }
          >
            {mine.length === 0 ? (
              <PanelEmpty>
                <p className="text-ink">{dashboard.mineEmpty}</p>
                <p>{dashboard.mineEmptyHelp}</p>
              </PanelEmpty>
            ) : (
              <ul>
                {mine.map((row) => (
                  <PanelLine key={row.id}>
                    <StoryLine
                      row={row}
                      before={row.kicker || row.section?.name}
                      aside={
                        <>
                          <StateWord state={row.state} language={staff.language} />
                          <Moment at={row.savedAt} clock={clock} />
                        </>
                      }
                    />
                  </PanelLine>
                ))}
              </ul>
            )}
          </Panel>
          {!urgent && <Notices notices={forMe} clock={clock} />}
        </div>
        <div className="grid min-w-0 content-start gap-7">
          <Due due={dueWithHolds} embargoed={embargoed} clock={clock} />
          <Panel title={dashboard.published}>
            {published.length === 0 ? (
              <PanelEmpty>{dashboard.publishedEmpty}</PanelEmpty>
            ) : (
              <ul>
                {published.map((row) => (
                  <PanelLine key={row.id}>
                    <StoryLine
                      row={row}
                      before={row.section?.name}
                      aside={row.publishedAt && <Moment at={row.publishedAt} clock={clock} />}
                    >
                      {row.state === 'changed' && <StateWord state={row.state} language={staff.language} />}
                    </StoryLine>
                  </PanelLine>
                ))}
              </ul>
            )}
          </Panel>
          <Reports reports={reports.reports} total={reports.total} clock={clock} />
        </div>
      </div>
    </>
  )
}

interface CountsProps {
  readonly counts: ReadonlyMap<StoryState, Count>
  readonly language: Language
  readonly label: string
}

/** Where the house's stories stand, in one line. */
function Counts({ counts, language, label }: CountsProps) {
  const present = countedStates.filter((state) => counts.has(state))
  if (present.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1 border-b px-4 py-1.5 text-small lg:px-6">
      {present.map((state) => (
        <li key={state}>
          <Link href={`/newsroom/stories?state=${state}`} className="hover:underline">
            <StateWord state={state} language={language} /> <span className="font-semibold">{counted(counts.get(state), language)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** A number, with a plus where nobody counted on. */
function counted(count: Count | undefined, language: Language): string {
  return `${(count?.number ?? 0).toLocaleString(locale[language])}${count?.more ? '+' : ''}`
}

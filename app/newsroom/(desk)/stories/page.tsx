import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { allSections } from '../../../../domain/sections/sections'
import { siteSettings } from '../../../../domain/settings/settings'
import { storiesPage, storyOwners } from '../../../../domain/stories/desk-lists'
import { storySorts } from '../../../../domain/stories/desk-wish'
import { othersInStories } from '../../../../domain/stories/presence'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { SectionId, StaffId, StoryId } from '../../../../model/ids'
import { Language } from '../../../../model/language'
import { storyStates } from '../../../../model/story'
import { Empty } from '../../_components/empty'
import { FilterBar } from '../../_components/filter-bar.client'
import { hrefWith } from '../../_components/href-with'
import { NewStory, NewStoryFromReport } from '../../_components/new-story.client'
import { PageHead } from '../../_components/page-head'
import { Paging } from '../../_components/table'
import { asked, askedAs, type SearchParams } from '../../_components/wish'
import { ReadNinjs } from './_components/read-ninjs.client'
import { StoriesTable } from './_components/stories-table'

/** Lines on a page of the list. */
const limit = 60

const State = z.enum(storyStates)
const Sort = z.enum(storySorts)

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).desk.stories.title }
}

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff()
  const params = await searchParams
  const { desk, words } = messagesIn(staff.language)

  const state = askedAs(params, 'state', State)
  const sort = askedAs(params, 'sort', Sort)
  const way = askedAs(params, 'way', z.enum(['up', 'down']))
  const query = asked(params, 'q')
  const wish = {
    query,
    state,
    sort,
    downwards: way === undefined ? undefined : way === 'down',
    sectionId: askedAs(params, 'section', SectionId),
    ownerId: askedAs(params, 'owner', StaffId),
    language: askedAs(params, 'language', Language),
    after: askedAs(params, 'after', StoryId),
    limit,
  }
  const [{ rows, total, next }, sections, owners, settings] = await Promise.all([
    storiesPage(reader(), wish),
    allSections(reader()),
    storyOwners(reader()),
    siteSettings(reader()),
  ])
  const clock = { language: staff.language, zone: settings.zone, now: new Date() }
  const values = { q: query, state: state ?? '', section: wish.sectionId ?? '', owner: wish.ownerId ?? '', language: wish.language ?? '' }
  const filtered = Object.values(values).some((value) => value !== '')
  const inBin = state === 'binned'
  const order =
    query !== '' && sort === undefined ? null : { sort: sort ?? ('saved' as const), downwards: wish.downwards ?? sort !== 'headline' }
  const here = { ...values, sort, way }

  return (
    <div className="[--bar:45px]">
      <PageHead
        title={inBin ? desk.stories.bin : desk.stories.title}
        detail={desk.stories.count(total)}
        {...(inBin ? { back: { href: '/newsroom/stories', label: desk.stories.backToList } } : {})}
      >
        {!inBin && (
          <Link href="/newsroom/stories?state=binned" className={buttonClass('quiet')}>
            {desk.stories.bin}
          </Link>
        )}
        {!inBin && <ReadNinjs language={staff.language} />}
        <NewStoryFromReport language={staff.language} />
        <NewStory language={staff.language} storyLanguage={settings.language} />
      </PageHead>
      <FilterBar
        language={staff.language}
        search={{ label: desk.stories.search, hint: desk.stories.searchHint }}
        values={values}
        kept={{ sort, way }}
        choices={[
          {
            name: 'state',
            label: desk.stories.state,
            any: desk.common.all,
            options: storyStates.map((value) => ({ value, label: words.storyState[value] })),
          },
          {
            name: 'section',
            label: desk.stories.section,
            any: desk.common.all,
            options: sections.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'owner',
            label: desk.stories.owner,
            any: desk.common.all,
            options: owners.map(({ id, name }) => ({ value: id, label: id === staff.id ? `${name} (${desk.stories.mine})` : name })),
          },
          {
            name: 'language',
            label: desk.stories.language,
            any: desk.common.all,
            options: Language.options.map((value) => ({ value, label: words.language[value] })),
          },
        ]}
      />
      {rows.length > 0 || next !== null ? (
        <>
          {inBin && <p className="px-4 py-2 text-ink-soft text-small lg:px-6">{desk.stories.binHelp}</p>}
          {rows.length === 0 && <Empty text={desk.stories.nothingSoFar} />}
          <StoriesTable
            rows={rows}
            present={othersInStories(
              rows.map(({ id }) => id),
              staff,
              clock.now,
            )}
            inBin={inBin}
            staff={staff}
            clock={clock}
            wishes={values}
            order={order}
          />
          <Paging
            words={desk.common}
            next={next && hrefWith('/newsroom/stories', { ...here, after: next })}
            start={wish.after ? hrefWith('/newsroom/stories', here) : null}
          />
        </>
      ) : inBin ? (
        <Empty text={desk.stories.binEmpty} help={desk.stories.binHelp} />
      ) : filtered ? (
        <Empty text={desk.stories.nothing} />
      ) : (
        <Empty text={desk.stories.empty} help={desk.stories.emptyHelp}>
          <NewStory language={staff.language} storyLanguage={settings.language} />
          <NewStoryFromReport language={staff.language} />
        </Empty>
      )}
    </div>
  )
}

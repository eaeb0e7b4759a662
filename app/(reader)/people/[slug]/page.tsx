import type { Metadata } from 'next'
import { cache } from 'react'
import { Pager } from '../../../../components/pager'
import { Profile } from '../../../../components/profile'
import { RoleRow } from '../../../../components/role-row'
import { Sheet } from '../../../../components/sheet'
import { StoryList } from '../../../../components/story-list'
import { reader } from '../../../../db/client'
import { livePerson, personPage, rolesOn } from '../../../../domain/stories/live-people'
import { messagesIn } from '../../../../messages/messages'
import { personAddress } from '../../../../model/addresses'
import { readPageKey } from '../../../../model/page-key'
import { MissingPage, MovedPage, missingMetadata } from '../../missing-page'
import { first, site } from '../../site'

export const instant = false

interface PersonPageProps {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((slug: string) => livePerson(reader(), slug))

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  await site()
  const found = await find((await params).slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const { profile } = found.found
  const [description = ''] = profile.biography.split('\n')
  return {
    title: profile.name,
    ...(description === '' ? {} : { description }),
    alternates: { canonical: personAddress(profile.slug) },
    openGraph: { type: 'profile', title: profile.name, url: personAddress(profile.slug) },
  }
}

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { settings, sections } = await site()
  const { slug } = await params
  const found = await find(slug)
  if (found.is === 'missing') return <MissingPage path={['people', slug]} />
  if (found.is === 'moved') return <MovedPage to={personAddress(found.slug)} />

  const { ids, profile } = found.found
  const query = await searchParams
  const before = readPageKey(first(query.before))
  const asked = first(query.role)
  const role = profile.counts.find((count) => count.role === asked)?.role ?? null
  const page = await personPage(reader(), ids, role, before)
  const roles = await rolesOn(
    reader(),
    ids,
    page.items.map((story) => story.id),
  )
  const { language, zone } = settings
  const words = messagesIn(language).reader
  return (
    <Sheet site={settings} sections={sections}>
      <Profile profile={profile} language={language} />
      <section aria-labelledby="stories">
        <h2 id="stories" className="list-title">
          {words.people.worked}
        </h2>
        <RoleRow profile={profile} current={role} language={language} />
        {page.items.length === 0 && <p className="remark">{words.list.end}</p>}
        <StoryList stories={page.items} language={language} zone={zone} level={3} sections roles={roles} />
        <Pager
          path={personAddress(profile.slug)}
          fields={role === null ? {} : { role }}
          next={page.next}
          further={before !== null}
          language={language}
        />
      </section>
    </Sheet>
  )
}

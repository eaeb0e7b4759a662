import type { Metadata } from 'next'
import { cache } from 'react'
import { Pager } from '../../../../components/pager'
import { Profile } from '../../../../components/profile'
import { RoleRow } from '../../../../components/role-row'
import { Sheet } from '../../../../components/sheet'
import { StoryList } from '../../../../components/story-list'
import { reader } from '../../../../db/client'
import { worksHere } from '../../../../domain/contributors/works-here'
import { formerInitials, livePerson, personPage, rolesOn } from '../../../../domain/stories/live-people'
import { personData } from '../../../../interchange/json-ld/pages'
import { messagesIn } from '../../../../messages/messages'
import { personAddress, withQuery } from '../../../../model/addresses'
import { dayOf } from '../../../../model/day'
import { readPageKey, writePageKey } from '../../../../model/page-key'
import { fallbackAddress } from '../../../../model/picture'
import type { PublicProfile } from '../../../../model/printed'
import { MissingPage, MovedPage, missingMetadata } from '../../missing-page'
import { first, openGraphOf, site } from '../../site'

export const instant = false

interface PersonPageProps {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((slug: string) => livePerson(reader(), slug))

export async function generateMetadata({ params, searchParams }: PersonPageProps): Promise<Metadata> {
  const { settings } = await site()
  const found = await find((await params).slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const { profile } = found.found
  const [biography = ''] = profile.biography.split('\n')
  const { portrait } = profile
  const before = readPageKey(first((await searchParams).before))
  const address = withQuery(personAddress(profile.slug), { before: before ? writePageKey(before) : undefined })
  return {
    title: profile.name,
    description: biography || messagesIn(settings.language).reader.described.person(profile.name),
    alternates: { canonical: address, types: feedTypes(profile) },
    openGraph: {
      ...openGraphOf(settings),
      type: 'profile',
      title: profile.name,
      url: address,
      ...(portrait === null ? {} : { images: [{ url: fallbackAddress(portrait), alt: portrait.alt }] }),
    },
  }
}

const feeds = [
  ['RSS', 'feed.xml', 'application/rss+xml'],
  ['Atom', 'atom.xml', 'application/atom+xml'],
  ['JSON Feed', 'feed.json', 'application/feed+json'],
] as const

function feedTypes({ name, slug }: PublicProfile) {
  return Object.fromEntries(
    feeds.map(([kind, file, type]) => [type, [{ url: `${personAddress(slug)}/${file}`, title: `${name} (${kind})` }]]),
  )
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
  const former = await formerInitials(reader(), ids, new Date())
  return (
    <Sheet site={settings} sections={sections} data={personData(profile, await worksHere(reader(), ids), page.items, settings)}>
      <Profile
        profile={profile}
        formerInitials={former.map(({ initials, until }) => ({ initials, year: lastYear(until, zone) }))}
        language={language}
      />
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
      <p className="feed-links">
        {words.corrections.feeds}
        {feeds.map(([name, file, type]) => (
          <a key={file} href={`${personAddress(profile.slug)}/${file}`} type={type}>
            {name}
          </a>
        ))}
      </p>
    </Sheet>
  )
}

/** The year in which initials were used last: they end with the beginning of the day after. */
function lastYear(until: Date, zone: string): string {
  return dayOf(new Date(until.getTime() - 1), zone).slice(0, 4)
}

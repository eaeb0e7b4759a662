import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { lastChanges, standingPages } from '../../../../domain/stories/live-pages'
import { storiesOfMonth } from '../../../../domain/stories/live-sitemap'
import { type ListedPage, pagesSitemap, partOf, storiesSitemap } from '../../../../interchange/sitemaps/sitemaps'
import { siteAddress } from '../../../../lib/address'
import { personAddress, sectionAddress, sourceAddress, topicAddress } from '../../../../model/addresses'
import { xmlAnswer } from '../../sitemap-answer'

/** A part of the sitemap: a month's stories, or everything else that there is to read. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  await connection()
  const part = partOf((await params).part)
  if (part === null) return missing()
  const address = await siteAddress(reader())
  if (part.is === 'pages') return xmlAnswer(await pagesSitemap(address, await pages()))
  const stories = await storiesOfMonth(reader(), part.month)
  return stories.length === 0 ? missing() : xmlAnswer(await storiesSitemap(address, stories))
}

async function pages(): Promise<ListedPage[]> {
  const standing = await standingPages(reader())
  const { changedAt, correctedAt } = await lastChanges(reader())
  return [
    { path: '/', changedAt },
    ...standing.sections.map((place) => ({ path: sectionAddress(place.slug), changedAt: place.changedAt })),
    ...standing.topics.map((place) => ({ path: topicAddress(place.slug), changedAt: place.changedAt })),
    { path: '/people', changedAt },
    ...standing.people.map((place) => ({ path: personAddress(place.slug), changedAt: place.changedAt })),
    ...standing.sources.map((place) => ({ path: sourceAddress(place.slug), changedAt: place.changedAt })),
    { path: '/corrections', changedAt: correctedAt },
    { path: '/imprint', changedAt: null },
    { path: '/privacy', changedAt: null },
  ]
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}

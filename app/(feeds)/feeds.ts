import { reader } from '../../db/client'
import { latestCorrections } from '../../domain/corrections/list'
import { latestInFull, latestInFullBy, storiesAFeed } from '../../domain/stories/live-feed'
import { liveSection } from '../../domain/stories/live-lists'
import { livePerson } from '../../domain/stories/live-people'
import { correctionsFeed, personFeed, sectionFeed, siteFeed } from '../../interchange/feeds/feeds'
import { personAddress, sectionAddress } from '../../model/addresses'
import type { FeedFormat } from '../../model/feed'
import { feedAnswer } from './feed-answer'

/*
 * What the addresses of feeds answer, each in three formats.
 */

export const answerSite = (format: FeedFormat) => () =>
  feedAnswer(format, async (site, { tagline }) => ({ is: 'live', feed: siteFeed(site, tagline, await latestInFull(reader())) }))

export const answerCorrections = (format: FeedFormat) => () =>
  feedAnswer(format, async (site) => ({ is: 'live', feed: correctionsFeed(site, await latestCorrections(reader(), storiesAFeed)) }))

export const answerSection =
  (format: FeedFormat) =>
  (_request: Request, { params }: { params: Promise<{ section: string }> }) =>
    feedAnswer(format, async (site) => {
      const found = await liveSection(reader(), (await params).section)
      if (found.is === 'moved') return { is: 'moved', page: sectionAddress(found.slug) }
      if (found.is === 'missing') return found
      return { is: 'live', feed: sectionFeed(site, found.found, await latestInFull(reader(), found.found.id)) }
    })

export const answerPerson =
  (format: FeedFormat) =>
  (_request: Request, { params }: { params: Promise<{ slug: string }> }) =>
    feedAnswer(format, async (site) => {
      const found = await livePerson(reader(), (await params).slug)
      if (found.is === 'moved') return { is: 'moved', page: personAddress(found.slug) }
      if (found.is === 'missing') return found
      const { ids, profile } = found.found
      const [id] = ids
      if (id === undefined) return { is: 'missing' }
      return { is: 'live', feed: personFeed(site, id, profile, await latestInFullBy(reader(), ids)) }
    })

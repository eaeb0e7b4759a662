import { asc, desc, eq, gte } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { frontPins, liveStories } from '../../db/schema'
import { composeFront, type Front, type Placeable } from '../../model/front'
import type { StoryId } from '../../model/ids'
import type { SectionName, Teaser } from '../../model/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { allSections } from '../sections/sections'
import { teasers } from './live-teasers'

const recent = 60
const important = 20
const recentInSection = 14

export interface FrontPage extends Omit<Front<Teaser>, 'bands'> {
  readonly bands: readonly { readonly section: SectionName; readonly stories: readonly Teaser[] }[]
}

type Candidate = Placeable & { readonly id: StoryId }

const columns = {
  id: liveStories.storyId,
  sectionId: liveStories.sectionId,
  importance: liveStories.importance,
  firstPublishedAt: liveStories.firstPublishedAt,
}

/** The front page as it is now: what editors pinned, then what the rule finds. */
export async function frontPage(reader: Reader): Promise<FrontPage> {
  reads(stale.front)
  const sections = await allSections(reader)
  const pinned = await reader
    .select({ ...columns, place: frontPins.position })
    .from(frontPins)
    .innerJoin(liveStories, eq(liveStories.storyId, frontPins.storyId))
    .orderBy(asc(frontPins.position))
  const front = composeFront<Candidate>(
    pinned.map(({ place, ...story }) => ({ place, story })),
    await candidates(
      reader,
      sections.map((section) => section.id),
    ),
    sections.map((section) => section.id),
  )

  const ids = [front.lead, ...front.seconds, ...front.thirds, ...front.bands.flatMap((band) => band.stories)]
  const shown = new Map(
    (
      await teasers(
        reader,
        ids.flatMap((story) => story?.id ?? []),
      )
    ).map((teaser) => [teaser.id, teaser]),
  )
  const show = (stories: readonly Candidate[]) => stories.flatMap((story) => shown.get(story.id) ?? [])
  return {
    lead: front.lead === null ? null : (shown.get(front.lead.id) ?? null),
    seconds: show(front.seconds),
    thirds: show(front.thirds),
    bands: front.bands.flatMap((band) => {
      const section = sections.find(({ id }) => id === band.sectionId)
      return section === undefined ? [] : [{ section: { slug: section.slug, name: section.name }, stories: show(band.stories) }]
    }),
  }
}

async function candidates(reader: Reader, sectionIds: readonly (typeof liveStories.$inferSelect)['sectionId'][]): Promise<Candidate[]> {
  const latest = () => reader.select(columns).from(liveStories)
  const order = [desc(liveStories.firstPublishedAt), desc(liveStories.storyId)] as const
  const found = [
    ...(await latest()
      .orderBy(...order)
      .limit(recent)),
    ...(await latest()
      .where(gte(liveStories.importance, 4))
      .orderBy(desc(liveStories.importance), ...order)
      .limit(important)),
  ]
  for (const sectionId of sectionIds) {
    found.push(
      ...(await latest()
        .where(eq(liveStories.sectionId, sectionId))
        .orderBy(...order)
        .limit(recentInSection)),
    )
  }
  return found
}

import type { Newsroom, Writer } from '../../db/client'
import { facts, stories as storyTable } from '../../db/schema'
import { record } from '../../domain/log/record'
import { createStory } from '../../domain/stories/create'
import { pinStory } from '../../domain/stories/pin'
import { publishStory } from '../../domain/stories/publish'
import { saveDraft } from '../../domain/stories/save-draft'
import { scheduleStory } from '../../domain/stories/schedule'
import { submitStory } from '../../domain/stories/submit'
import { setTopics } from '../../domain/stories/topics'
import { AttributionId } from '../../model/ids'
import { afterwards, asFirstPrinted, type Published } from './afterwards'
import { addAttributions, addProvenance, creditAll } from './attribute-story'
import { bodyFrom } from './body'
import { type House, openHouse } from './house'
import { leaveOriginals } from './originals'
import { addDemoPicture, type DrawnPicture, drawPictures } from './pictures'
import type { DemoStory } from './shapes'
import * as afterwardsPart from './stories/afterwards'
import * as ausland from './stories/ausland'
import { type DemoDraft, sources as draftSources, drafts } from './stories/drafts'
import * as kultur from './stories/kultur'
import * as politik from './stories/politik'
import * as sport from './stories/sport'
import * as wirtschaft from './stories/wirtschaft'
import * as wissen from './stories/wissen'

const { later } = afterwardsPart
const parts = [politik, ausland, wirtschaft, wissen, kultur, sport, afterwardsPart]
const hour = 60 * 60 * 1000

/** The story the product grew from; it is old, so an editor pinned it. */
const referenceStory = 'xi-putin-videogespraech'

export interface DemoCounts {
  readonly stories: number
  readonly corrections: number
  readonly drafts: number
  readonly originals: number
  readonly contributors: number
  readonly sources: number
  readonly pictures: number
}

/** True as long as nobody has written anything here. */
export async function isEmptyNewsroom({ reader }: Newsroom): Promise<boolean> {
  const [story] = await reader.select({ id: storyTable.id }).from(storyTable).limit(1)
  return story === undefined
}

/**
 * Fills an empty newsroom with the demo, all of it or nothing. Everything goes through the commands that the desk uses,
 * at the times at which it would have happened; times are relative to `now`.
 * @param say is told what is being done
 */
export async function fillDemo(newsroom: Newsroom, now: Date, say: (step: string) => void = () => undefined): Promise<DemoCounts> {
  const stories = parts.flatMap((part) => part.stories)
  const sources = [...parts.flatMap((part) => part.sources), ...draftSources]
  say(`drawing ${stories.filter((story) => story.picture).length} maps and charts`)
  const drawn = await drawPictures(newsroom.folder, stories)

  say(`writing ${stories.length} stories`)
  return newsroom.write(async (tx) => {
    const house = await openHouse(tx, sources, now)
    const published = await publishAll(tx, house, stories, drawn, now)
    const first = published.get(referenceStory)?.id
    for (const draft of drafts) await leaveDraft(tx, house, draft, now)
    const originals = await leaveOriginals(tx, house, now)
    if (first) await pinStory(tx, house.staff('umbruch'), { storyId: first, place: 3 }, now)
    await tx.insert(facts).values({ name: 'demoFilledAt', value: now.toISOString() })
    const counts = {
      stories: stories.length,
      corrections: later.filter((event) => event.is === 'corrected').length,
      drafts: drafts.length,
      originals,
      contributors: house.contributors,
      sources: sources.length,
      pictures: drawn.size,
    }
    await record(tx, 'system', { action: 'demo.fill', subjectId: 'demo', subject: 'Demo', after: counts }, now)
    return counts
  })
}

function whenPublished(story: Pick<DemoStory, 'published'>, now: Date): number {
  return typeof story.published === 'string' ? Date.parse(story.published) : now.getTime() - story.published * hour
}

/** Publishes everything, and changes afterwards what was changed, in the order in which it would have happened. */
async function publishAll(
  tx: Writer,
  house: House,
  stories: readonly DemoStory[],
  drawn: ReadonlyMap<string, DrawnPicture>,
  now: Date,
): Promise<ReadonlyMap<string, Published>> {
  const published = new Map<string, Published>()
  const publish = async (story: DemoStory, at: Date) => {
    const written = await write(tx, house, asFirstPrinted(story, later), drawn.get(story.key), new Date(at.getTime() - 2 * hour))
    await publishStory(tx, house.staff(story.writtenBy === 'umbruch' ? 'setzkasten' : 'umbruch'), { storyId: written.id }, at)
    published.set(story.key, { ...written, story, at })
  }
  const printings = stories.map((story) => ({ at: whenPublished(story, now), run: (at: Date) => publish(story, at) }))
  const changes = later.map((event) => {
    const story = stories.find(({ key }) => key === event.story)
    if (story === undefined) throw new Error(`the demo changes ${event.story}, which is not there`)
    const at = whenPublished(story, now) + event.after * hour
    return { at, run: () => afterwards(tx, house, published.get(story.key), event) }
  })
  for (const step of [...printings, ...changes].toSorted((one, other) => one.at - other.at)) await step.run(new Date(step.at))
  return published
}

/** Writes, credits and attributes a story as its writer would. */
async function write(
  tx: Writer,
  house: House,
  story: DemoStory,
  picture: DrawnPicture | undefined,
  at: Date,
): Promise<Pick<Published, 'id' | 'ids'>> {
  const writer = house.staff(story.writtenBy)
  const storyId = await createStory(tx, writer, { language: story.language }, at)
  const ids = new Map(Object.keys(story.attributions).map((key) => [key, AttributionId.parse(crypto.randomUUID())]))
  const pictureId = picture ? await addDemoPicture(tx, house, picture, at) : null
  await addAttributions(tx, house, storyId, story, ids, at)
  const text = {
    kicker: story.kicker ?? '',
    headline: story.headline,
    standfirst: story.standfirst,
    dateline: story.dateline ?? '',
    slug: story.key,
    sectionId: house.section(story.section),
    language: story.language,
    importance: story.importance,
    pictureId,
    body: bodyFrom(story.body, ids),
  }
  await saveDraft(tx, writer, { storyId, seen: 1, text, copies: {} }, at)
  await creditAll(tx, house, storyId, story, at)
  await addProvenance(tx, house, storyId, story, at)
  await setTopics(tx, writer, { storyId, topics: story.topics.map((slug) => house.topic(slug)) }, at)
  return { id: storyId, ids }
}

/** Leaves a story on the desk as unfinished work: being written, submitted, or scheduled. */
async function leaveDraft(tx: Writer, house: House, { story, stage, note }: DemoDraft, now: Date): Promise<void> {
  const at = new Date(whenPublished(story, now))
  const { id: storyId } = await write(tx, house, story, undefined, at)
  if (stage === 'submitted') await submitStory(tx, house.staff(story.writtenBy), { storyId, note }, at)
  if (stage === 'scheduled') await scheduleStory(tx, house.staff('umbruch'), { storyId, dueAt: now.getTime() + 20 * hour }, at)
}

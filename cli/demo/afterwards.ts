import type { Writer } from '../../db/client'
import { correctStory } from '../../domain/corrections/correct'
import { saveDraft } from '../../domain/stories/save-draft'
import { storyById } from '../../domain/stories/story'
import { withdrawStory } from '../../domain/stories/withdraw'
import { usualPlace } from '../../model/correction'
import type { AttributionId, StoryId } from '../../model/ids'
import { bodyFrom } from './body'
import type { House } from './house'
import type { DemoLater, DemoStory } from './shapes'

/** A demo story after it was published. */
export interface Published {
  readonly id: StoryId
  readonly story: DemoStory
  readonly at: Date
  /** Attributions by their keys in the story's notation. */
  readonly ids: ReadonlyMap<string, AttributionId>
}

const hour = 60 * 60 * 1000

/** The story as it was first printed: with the mistakes that are corrected later. */
export function asFirstPrinted(story: DemoStory, later: readonly DemoLater[]): DemoStory {
  const mistakes = later.flatMap((event) => (event.is === 'corrected' && event.story === story.key && event.mistake ? [event.mistake] : []))
  const body = mistakes.reduce((text, { right, wrong }) => {
    if (!text.includes(right)) throw new Error(`the demo corrects words that are not in ${story.key}: ${right}`)
    return text.replace(right, wrong)
  }, story.body)
  return { ...story, body }
}

/** Does to a published story what was done to it later, at the time at which it was done. */
export async function afterwards(tx: Writer, house: House, published: Published | undefined, event: DemoLater): Promise<void> {
  if (published === undefined) throw new Error(`the demo changes ${event.story} before it is published`)
  const { id, story, at, ids } = published
  const staff = house.staff(event.by)
  const then = new Date(at.getTime() + event.after * hour)
  if (event.is === 'withdrawn') return withdrawStory(tx, staff, { storyId: id, notice: event.notice }, then)
  if (event.mistake) {
    const before = await storyById(tx, id)
    if (before === null) throw new Error(`no story ${story.key}`)
    const text = { ...before.draft, body: bodyFrom(story.body, ids) }
    await saveDraft(tx, staff, { storyId: id, seen: before.version, text, copies: {} }, new Date(then.getTime() - hour / 6))
  }
  const { kind, text, place = usualPlace[kind], removal = 'none', passages = [] } = event
  const concerned = passages.flatMap((key) => ids.get(key) ?? [])
  const withDraft = event.mistake !== undefined
  await correctStory(tx, staff, { storyId: id, kind, text, place, removal, passages: concerned, withDraft }, then)
}

import type { Newsroom, Reader, Writer } from '../../db/client'
import { dueStories, embargoedStories, myStories, openReports, recentlyPublished, waitingStories } from '../../domain/stories/dashboard'
import { storiesByState, storiesPage, storyOwners } from '../../domain/stories/desk-lists'
import type { StoriesWish } from '../../domain/stories/desk-wish'
import { storyForEditor } from '../../domain/stories/editor-story'
import { cutIdleRevisions } from '../../domain/stories/idle-revisions'
import { noticesFor } from '../../domain/stories/notices'
import { publishStory } from '../../domain/stories/publish'
import { publishDue } from '../../domain/stories/publish-due'
import { revisionsOf } from '../../domain/stories/revisions'
import { wouldHold } from '../../domain/stories/would-hold'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { storyStates } from '../../model/story'
import { commonWord, rareName } from '../fill/words'
import { type Ask, sample } from './ask'
import type { Samples } from './samples'

/** What the desk and the clock ask for. */
export function deskAsks({ stories, drafts, sections, editors, reporters }: Samples, now: Date): Ask[] {
  const list = (name: string, wish: (nth: number) => Partial<StoriesWish>): Ask => ({
    name: `desk: stories${name}`,
    run: async ({ reader }, nth) => [await storiesPage(reader, { query: '', limit: 60, ...wish(nth) }), await storyOwners(reader)],
  })
  const search = (name: string, wish: (nth: number) => Partial<StoriesWish>): Ask => ({ ...list(name, wish), apart: true })
  return [
    { name: 'desk: dashboard of an editor', run: ({ reader }, nth) => dashboard(reader, sample(editors, nth), now) },
    { name: 'desk: dashboard of a reporter', run: ({ reader }, nth) => dashboard(reader, sample(reporters, nth), now) },
    list('', () => ({})),
    list(', far down', (nth) => ({ after: sample(stories, nth).id })),
    list(' of a section', (nth) => ({ sectionId: sample(sections, nth).id })),
    list(' of an owner', (nth) => ({ ownerId: sample(reporters, nth).id })),
    list(' in a language', () => ({ language: 'en' })),
    list(' published, of a section in a language', (nth) => ({ state: 'published', sectionId: sample(sections, nth).id, language: 'de' })),
    list(' in one state', (nth) => ({ state: sample(['draft', 'submitted', 'scheduled', 'held', 'changed', 'binned'] as const, nth) })),
    list(' withdrawn', () => ({ state: 'withdrawn' })),
    list(' by headline', (nth) => ({ sort: 'headline', after: sample(stories, nth).id })),
    list(' by publication', (nth) => ({ sort: 'published', after: sample(stories, nth).id })),
    list(' by beginning, of an owner', (nth) => ({ sort: 'created', ownerId: sample(reporters, nth).id })),
    search(', search for a common word', () => ({ query: commonWord })),
    search(', search for a common word, of an owner', (nth) => ({ query: commonWord, ownerId: sample(reporters, nth).id })),
    search(', search for a rare word', (nth) => ({ query: rareName(nth) })),
    {
      name: 'desk: a story',
      run: async ({ reader }, nth) => [
        await storyForEditor(reader, sample(editors, nth), sample(stories, nth).id, now),
        await revisionsOf(reader, sample(stories, nth).id),
      ],
    },
    {
      name: 'publish a draft',
      run: (newsroom, nth) => rehearsed(newsroom, (tx) => publish(tx, sample(editors, nth), sample(drafts, nth), now)),
    },
    {
      name: 'publish again',
      run: (newsroom, nth) => rehearsed(newsroom, (tx) => publish(tx, sample(editors, nth), sample(stories, nth).id, now)),
    },
    { name: 'clock: publish what is due', run: (newsroom) => rehearsed(newsroom, (tx) => publishDue(tx, now)) },
    { name: 'clock: cut idle revisions', run: (newsroom) => rehearsed(newsroom, (tx) => cutIdleRevisions(tx, now)) },
  ]
}

async function dashboard(reader: Reader, staff: Staff, now: Date) {
  const waiting = await waitingStories(reader, staff, 12)
  const due = await dueStories(reader, staff, 12)
  return [
    await myStories(reader, staff, 12),
    await embargoedStories(reader, staff, 12),
    await recentlyPublished(reader, 10),
    await openReports(reader, staff, 6),
    await noticesFor(reader, staff.id),
    await storiesByState(
      reader,
      storyStates.filter((state) => state !== 'binned'),
    ),
    await Promise.all([...waiting, ...due].map((row) => wouldHold(reader, row.id, now))),
  ]
}

async function publish(tx: Writer, staff: Staff, storyId: Samples['drafts'][number], now: Date): Promise<unknown> {
  try {
    return await publishStory(tx, staff, { storyId, overrideReason: 'bench', creditsReason: 'bench' }, now)
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === 'held') return fault
    throw fault
  }
}

class Rehearsed extends Error {}

/** Does it all but the commit, so that the next one finds the same newsroom. */
async function rehearsed({ write }: Pick<Newsroom, 'write'>, work: (tx: Writer) => Promise<unknown>): Promise<void> {
  await write(async (tx) => {
    await work(tx)
    throw new Rehearsed()
  }).catch((fault: unknown) => {
    if (!(fault instanceof Rehearsed)) throw fault
  })
}

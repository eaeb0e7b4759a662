import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drafts, liveStories, reports, revisions, schedules, stories, submissions, withdrawals } from '../../db/schema'
import { indexDesk } from '../../db/search'
import { RevisionId, type StaffId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { storyStates } from '../../model/story'
import { anOriginal, aReview } from '../../test/an-original'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { beginFromOriginal } from '../originals/begin-story'
import { answerReport } from './answer-report'
import { createStory } from './create'
import { dueStories, myStories, openReports, recentlyPublished, waitingStories } from './dashboard'
import { storiesByState, storiesPage, storyOwners } from './desk-lists'
import { markNoticesRead, noticesFor, notify } from './notices'
import { handOverStory } from './submit'

let house: TestNewsroom
let ada: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

const later = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000)

async function submitted(storyId: StoryId, by = ada): Promise<void> {
  await house.write((tx) =>
    tx
      .insert(submissions)
      .values({ storyId, submittedBy: by.id, submittedAt: house.now, note: '' })
      .then(() => undefined),
  )
}

async function live(storyId: StoryId, headline: string, publishedAt = house.now): Promise<void> {
  const sectionId = await house.aSection()
  const revisionId = RevisionId.parse(crypto.randomUUID())
  const words = { slug: storyId, language: 'de', kicker: '', headline, standfirst: '', importance: 3 } as const
  await house.write(async (tx) => {
    await tx.insert(revisions).values({ id: revisionId, storyId, number: 1, reason: 'publish', content: {} as never, cutAt: house.now })
    await tx.insert(liveStories).values({ storyId, revisionId, sectionId, ...words, firstPublishedAt: publishedAt, publishedAt })
  })
}

async function scheduled(storyId: StoryId, heldBy: readonly string[] = []): Promise<void> {
  const heldAt = heldBy.length === 0 ? null : house.now
  const row = { storyId, dueAt: later(10), scheduledBy: ada.id, scheduledAt: house.now, heldAt, heldBy }
  await house.write((tx) =>
    tx
      .insert(schedules)
      .values(row)
      .then(() => undefined),
  )
}

test('each story is in the list of the state that it shows, and in no other', async () => {
  await house.aStory({ by: ada })
  await submitted(await house.aStory({ by: ada }))
  await scheduled(await house.aStory({ by: ada }))
  await scheduled(await house.aStory({ by: ada }), ['rightsUnknown'])
  await live(await house.aStory({ by: ada }), 'Gedruckt')
  const gone = await house.aStory({ by: ada })
  const sectionId = await house.aSection()
  await house.write((tx) =>
    tx
      .insert(withdrawals)
      .values({ storyId: gone, sectionId, slug: 'weg', notice: '', withdrawnBy: ada.id, withdrawnAt: house.now })
      .then(() => undefined),
  )
  for (const state of storyStates) {
    const { rows, total } = await storiesPage(house.reader, { query: '', state, limit: 50 })
    expect(rows.map((row) => row.state)).toEqual(rows.map(() => state))
    expect({ number: rows.length, more: false }).toEqual(total)
  }
  const counted = await storiesByState(house.reader, storyStates)
  expect([...counted.values()].reduce((sum, { number }) => sum + number, 0)).toBe(6)
})

test('the list leaves out the bin unless it is asked for', async () => {
  const id = await house.aStory({ by: ada })
  await house.write((tx) =>
    tx
      .update(stories)
      .set({ binnedAt: house.now })
      .then(() => undefined),
  )
  expect((await storiesPage(house.reader, { query: '', limit: 9 })).rows).toEqual([])
  expect((await storiesPage(house.reader, { query: '', state: 'binned', limit: 9 })).rows.map((row) => row.id)).toEqual([id])
})

test.each(['saved', 'published', 'headline', 'created'] as const)('pages by %s lose and repeat nothing', async (sort) => {
  const ids = new Set<StoryId>()
  for (const headline of ['Delta', 'Alpha', 'Charlie', 'Bravo', 'Echo']) {
    const id = await house.aStory({ by: ada, headline })
    await live(id, headline)
    ids.add(id)
  }
  const seen: StoryId[] = []
  let after: StoryId | undefined
  for (;;) {
    const page = await storiesPage(house.reader, { query: '', sort, after, limit: 2 })
    seen.push(...page.rows.map((row) => row.id))
    if (page.next === null) break
    after = page.next
  }
  expect(seen).toHaveLength(5)
  expect(new Set(seen)).toEqual(ids)
})

test('in the order of publication there is what readers can see, and nothing else', async () => {
  const [draft, printed] = [await house.aStory({ by: ada }), await house.aStory({ by: ada })]
  await live(printed, 'Gedruckt')
  const ids = async (sort: 'published' | 'created') =>
    (await storiesPage(house.reader, { query: '', sort, limit: 9 })).rows.map((row) => row.id)
  expect(await ids('published')).toEqual([printed])
  expect(new Set(await ids('created'))).toEqual(new Set([draft, printed]))
})

test('whoever owns a story has it in the list by owner: who began it, who read it in, who was handed it', async () => {
  const editor = await house.aStaffMember('editor')
  const owned = async (ownerId: StaffId) =>
    new Set((await storiesPage(house.reader, { query: '', ownerId, limit: 9 })).rows.map((row) => row.id))
  const begun = await house.act(createStory, ada, { language: 'de' })
  const { storyId: read } = await house.act(beginFromOriginal, ada, aReview(await anOriginal(house, ada)))
  expect(await owned(ada.id)).toEqual(new Set([begun, read]))
  await house.act(handOverStory, ada, { storyId: begun, to: editor.id, note: '' })
  expect(await owned(ada.id)).toEqual(new Set([read]))
  expect(await owned(editor.id)).toEqual(new Set([begun]))
})

test('what a filter leaves of a long list is found page by page, however far apart it lies', async () => {
  const rare = new Set<StoryId>()
  for (let nth = 0; nth < 12; nth += 1) {
    const id = await house.aStory({ by: ada, language: nth % 4 === 0 ? 'en' : 'de', sectionId: null })
    if (nth % 4 === 0) rare.add(id)
  }
  const seen: StoryId[] = []
  let after: StoryId | undefined
  do {
    const page = await storiesPage(house.reader, { query: '', ownerId: ada.id, language: 'en', after, limit: 2 })
    seen.push(...page.rows.map((row) => row.id))
    after = page.next ?? undefined
  } while (after !== undefined)
  expect(seen).toHaveLength(3)
  expect(new Set(seen)).toEqual(rare)
})

test('headlines run from A to Z', async () => {
  for (const headline of ['Delta', 'Alpha', 'Charlie']) await house.aStory({ by: ada, headline })
  const { rows } = await storiesPage(house.reader, { query: '', sort: 'headline', limit: 9 })
  expect(rows.map((row) => row.title)).toEqual(['Alpha', 'Charlie', 'Delta'])
})

test('a search finds drafts by their words, narrowed by owner and language', async () => {
  const bert = await house.aStaffMember()
  const [one, two] = [await house.aStory({ by: ada, language: 'en' }), await house.aStory({ by: bert })]
  await house.write(async (tx) => {
    await indexDesk(tx, 'story', one, 'A summit in Munich', '')
    await indexDesk(tx, 'story', two, 'Ein Gipfel', 'in München, mit Munich verwandt')
  })
  const ids = async (wish: object) => (await storiesPage(house.reader, { query: 'munich', limit: 9, ...wish })).rows.map((row) => row.id)
  expect(await ids({})).toEqual([one, two])
  expect(await ids({ ownerId: bert.id })).toEqual([two])
  expect(await ids({ language: 'en' })).toEqual([one])
  expect(await ids({ query: 'NEAR(' })).toEqual([])
  expect((await storyOwners(house.reader)).map((owner) => owner.id).sort()).toEqual([ada.id, bert.id].sort())
})

test('what waits is shown to editors alone, the longest waiting first', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await house.aStory({ by: ada })
  await submitted(id)
  expect((await waitingStories(house.reader, editor, 9)).map((row) => [row.id, row.submittedBy])).toEqual([[id, ada.name]])
  expect(await waitingStories(house.reader, ada, 9)).toEqual([])
})

test('a reporter sees what holds an own story, an editor what holds any', async () => {
  const [bert, editor] = [await house.aStaffMember(), await house.aStaffMember('editor')]
  const id = await house.aStory({ by: ada })
  await scheduled(id, ['rightsUnknown'])
  expect(await dueStories(house.reader, ada, 9)).toMatchObject([{ id, state: 'held', heldBy: ['rightsUnknown'] }])
  expect(await dueStories(house.reader, bert, 9)).toEqual([])
  expect(await dueStories(house.reader, editor, 9)).toHaveLength(1)
})

test('my stories are those I work on, not those that are done', async () => {
  const [draft, done] = [await house.aStory({ by: ada }), await house.aStory({ by: ada })]
  await live(done, 'Fertig')
  await house.write((tx) =>
    tx
      .update(drafts)
      .set({ keptVersion: 1 })
      .where(eq(drafts.storyId, done))
      .then(() => undefined),
  )
  expect((await myStories(house.reader, ada, 9)).map((row) => row.id)).toEqual([draft])
  expect((await recentlyPublished(house.reader, 9)).map((row) => row.id)).toEqual([done])
})

test('a notice is shown until its reader puts it away, and nobody else can', async () => {
  const editor = await house.aStaffMember('editor')
  const storyId = await house.aStory({ by: ada, headline: 'Ein Anruf' })
  await house.write((tx) => notify(tx, { staffId: ada.id, kind: 'returned', storyId, from: 'Carla', note: 'Quelle fehlt' }, house.now))
  const [notice] = await noticesFor(house.reader, ada.id)
  expect(notice).toMatchObject({ kind: 'returned', title: 'Ein Anruf', from: 'Carla', note: 'Quelle fehlt' })
  const ids = [notice?.id ?? '']
  await house.write((tx) => markNoticesRead(tx, editor, ids, house.now))
  expect(await noticesFor(house.reader, ada.id)).toHaveLength(1)
  await house.write((tx) => markNoticesRead(tx, ada, ids, house.now))
  expect(await noticesFor(house.reader, ada.id)).toEqual([])
})

test('a reader’s report is answered by an editor or whose story it is', async () => {
  const [bert, editor] = [await house.aStaffMember(), await house.aStaffMember('editor')]
  const storyId = await house.aStory({ by: ada })
  const report = { id: crypto.randomUUID(), storyId, message: 'Der Name ist falsch', contact: '', receivedAt: house.now }
  await house.write((tx) =>
    tx
      .insert(reports)
      .values(report)
      .then(() => undefined),
  )
  expect((await openReports(house.reader, editor, 9)).total).toBe(1)
  expect((await openReports(house.reader, bert, 9)).total).toBe(0)
  const answer = (staff: Staff) => house.write((tx) => answerReport(tx, staff, { reportId: report.id }, house.now))
  await expect(answer(bert)).rejects.toMatchObject({ code: 'notAllowed' })
  await answer(ada)
  expect((await openReports(house.reader, editor, 9)).total).toBe(0)
})

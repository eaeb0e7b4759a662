import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../db/client'
import { drafts, liveStories, publications, revisions, schedules, staff } from '../../db/schema'
import type { SectionId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { toldTo, traces } from '../../test/traces'
import { attributePassage } from '../attributions/attribute'
import { addCredit } from '../credits/credit'
import { changeProvenance, setEmbargo } from '../provenance/change'
import { changeSource } from '../sources/change'
import { sourceById } from '../sources/source'
import { binStory } from './bin'
import { publishStory } from './publish'
import { publishDue } from './publish-due'
import { saveDraft } from './save-draft'
import { scheduleStory, unscheduleStory } from './schedule'
import { stateOf, storyById } from './story'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let section: SectionId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  section = await house.aSection({ slug: 'ausland' })
})
afterEach(() => house.close())

async function dueIn(minutes: number, wish: { slug?: string; headline?: string } = {}) {
  const storyId = await house.aStory({ by: ada, sectionId: section, ...wish })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(minutes).getTime() })
  return storyId
}
const tick = (minutes: number, newsroom: Newsroom = house) => newsroom.write((tx) => publishDue(tx, later(minutes)))
const heldBy = async () => (await house.reader.select().from(schedules)).map((row) => row.heldBy)

test('the clock publishes what is due, not before and exactly once', async () => {
  const storyId = await dueIn(60)
  await tick(59)
  expect(await house.reader.$count(publications)).toBe(0)
  for (const minutes of [60, 60, 61]) await tick(minutes)
  expect(await house.reader.select().from(publications)).toMatchObject([{ storyId, publishedBy: edda.id, publishedAt: later(60) }])
  expect(await house.reader.$count(schedules)).toBe(0)
  expect(await toldTo(house.reader, ada.id)).toEqual(['published'])
})

test('a clock that is set back publishes nothing twice, nothing early, and leaves times in their order', async () => {
  const storyId = await dueIn(60)
  const other = await dueIn(90, { slug: 'spaeter' })
  for (const minutes of [61, -120, 30, 61, 62]) await tick(minutes)
  expect((await house.reader.select().from(publications)).map((row) => row.storyId)).toEqual([storyId])
  await house.act(publishStory, edda, { storyId }, later(-180))
  for (const minutes of [-170, 89, 90, 10, 91]) await tick(minutes)

  const printed = await house.reader.select().from(publications)
  expect(printed.map((row) => row.storyId)).toEqual([storyId, storyId, other])
  expect(printed.filter((row) => row.storyId === storyId).map((row) => row.publishedAt)).toEqual([later(61), later(61)])
  const cut = await house.reader.select({ at: revisions.cutAt }).from(revisions).orderBy(asc(revisions.storyId), asc(revisions.number))
  expect(cut.map(({ at }) => at.getTime() >= later(61).getTime())).toEqual([true, true, true])
  const times = (await traces(house.reader)).map((row) => row.at.getTime())
  expect(times).toEqual(times.toSorted((one, next) => one - next))
})

test('what fell due while the newsroom was closed is published once it is open again, and only once', async () => {
  await dueIn(60)
  for (const minutes of [600, 601]) {
    const reopened = openNewsroom(house.folder)
    await tick(minutes, reopened)
    reopened.close()
  }
  await tick(602)
  expect(await house.reader.select().from(publications)).toMatchObject([{ publishedAt: later(600) }])
})

test('two looks at once publish once', async () => {
  await dueIn(1)
  await Promise.all([tick(1), tick(1)])
  expect(await house.reader.$count(publications)).toBe(1)
})

test('what was unscheduled is not published', async () => {
  const storyId = await dueIn(1)
  await house.act(unscheduleStory, edda, { storyId })
  await tick(2)
  expect(await house.reader.$count(publications)).toBe(0)
})

test('a blocked story is held with the reasons, its people are told once, and others go out all the same', async () => {
  const blocked = await dueIn(1)
  const fine = await dueIn(1)
  const rests = { extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none', upstream: [] } as const
  await house.act(changeProvenance, ada, { ...rests, upstream: [], storyId: blocked, relation: 'based_on', rights: 'unknown' })
  for (const minutes of [1, 2]) await tick(minutes)
  expect(await heldBy()).toEqual([['rightsUnknown', 'upstreamMissing']])
  expect((await house.reader.select().from(liveStories)).map((row) => row.storyId)).toEqual([fine])
  expect([(await toldTo(house.reader, ada.id)).toSorted(), await toldTo(house.reader, edda.id)]).toEqual([['held', 'published'], ['held']])
  const held = (await traces(house.reader)).filter((row) => row.action === 'story.held')
  expect(held).toMatchObject([
    { actor: 'system', staffId: null, storyId: blocked, after: { heldBy: ['rightsUnknown', 'upstreamMissing'] } },
  ])
  const story = await storyById(house.reader, blocked)
  expect(story && stateOf(story)).toBe('held')
})

test('a running embargo holds; a passed one does not', async () => {
  const [running, passed] = [await dueIn(10), await dueIn(10)]
  await house.act(setEmbargo, ada, { storyId: running, until: later(11).getTime(), note: '' })
  await house.act(setEmbargo, ada, { storyId: passed, until: later(10).getTime(), note: '' })
  await tick(10)
  expect(await heldBy()).toEqual([['embargoed']])
  expect((await house.reader.select().from(liveStories)).map((row) => row.storyId)).toEqual([passed])
})

test.each([
  ['lost the right to publish', { role: 'reporter' as const }],
  ['was signed off', { disabledAt: new Date('2025-01-22T08:31:00Z') }],
])('a story whose scheduler %s is held', async (_what, change) => {
  await dueIn(5)
  await house.write(async (tx) => {
    await tx.update(staff).set(change).where(eq(staff.id, edda.id))
  })
  await tick(5)
  expect(await heldBy()).toEqual([['schedulerLostRight']])
  expect(await house.reader.$count(publications)).toBe(0)
  expect(await toldTo(house.reader, ada.id)).toEqual(['held'])
})

test('a source that a reporter names after the story was scheduled waits for an editor, and so is told by no clock', async () => {
  const due = async (by: Staff) => {
    const cover = { naming: 'described', description: 'eine Beamtin', createdBy: ada.id } as const
    const [storyId, source, id] = [await dueIn(10), await house.aSource({ label: 'Erna Geheim', ...cover }), aMark()]
    const story = await storyById(house.reader, storyId)
    if (story === null) throw new Error('no story')
    const text = { ...story.draft, body: aMarkedBody(['Es war spät', id], '.') }
    await house.act(saveDraft, edda, { storyId, seen: story.version, text, copies: {} }, later(1))
    const said = { kind: 'indirect' as const, documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
    await house.act(attributePassage, edda, { ...said, id, storyId, speakers: [source] }, later(1))
    await house.act(scheduleStory, edda, { storyId, dueAt: later(10).getTime() }, later(2))
    const found = await sourceById(house.reader, source)
    if (found === null) throw new Error('no source')
    const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _approved, identityKnown: _known, ...fields } = found
    await house.act(changeSource, by, { ...fields, naming: 'named' }, later(3))
  }
  await due(ada)
  await due(edda)
  await tick(10)
  expect(await heldBy()).toEqual([['changedSinceScheduled']])
  expect(await house.reader.$count(publications)).toBe(1)
})

test('what a reporter changes after it was scheduled waits for an editor; what an editor changes goes out', async () => {
  const [rewritten, credited, corrected] = [await dueIn(10), await dueIn(10), await dueIn(10)]
  const retitled = async (storyId: StoryId, by: Staff) => {
    const story = await storyById(house.reader, storyId)
    if (story === null) throw new Error('no story')
    await house.act(
      saveDraft,
      by,
      { storyId, seen: story.version, text: { ...story.draft, headline: `Neu von ${by.role}` }, copies: {} },
      later(1),
    )
  }
  await retitled(rewritten, ada)
  await house.act(
    addCredit,
    ada,
    { storyId: credited, contributorId: await house.aContributor(), role: 'author', scope: 'this_story' },
    later(1),
  )
  await retitled(corrected, ada)
  await retitled(corrected, edda)
  await tick(10)
  expect(await heldBy()).toEqual([['changedSinceScheduled'], ['changedSinceScheduled']])
  expect((await house.reader.select().from(liveStories)).map((row) => row.storyId)).toEqual([corrected])

  await house.act(scheduleStory, edda, { storyId: rewritten, dueAt: later(20).getTime() }, later(11))
  await tick(20)
  expect(await house.reader.$count(liveStories)).toBe(2)
})

test('a story whose address was taken meanwhile is held, and nothing of it was published', async () => {
  await dueIn(5, { slug: 'gipfel' })
  await house.act(publishStory, edda, { storyId: await house.aStory({ slug: 'gipfel', sectionId: section }) })
  await tick(5)
  expect(await heldBy()).toEqual([['slugTaken']])
  expect(await house.reader.$count(publications)).toBe(1)
})

test('a held story goes out when it is scheduled anew and nothing holds it any more', async () => {
  const storyId = await dueIn(5)
  await house.act(setEmbargo, ada, { storyId, until: later(20).getTime(), note: '' })
  await tick(5)
  await house.act(scheduleStory, edda, { storyId, dueAt: later(20).getTime() }, later(6))
  expect(await heldBy()).toEqual([[]])
  await tick(20)
  expect(await house.reader.$count(publications)).toBe(1)
})

test('a draft in the bin is not published', async () => {
  await house.act(binStory, ada, { storyId: await dueIn(5) })
  await tick(5)
  expect([await house.reader.$count(publications), await house.reader.$count(schedules)]).toEqual([0, 0])
})

test('an editor who schedules the own story is told of the hold once', async () => {
  const storyId = await house.aStory({ by: edda, sectionId: section })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(1).getTime() })
  await house.act(setEmbargo, edda, { storyId, until: null, note: '' })
  await tick(1)
  expect(await toldTo(house.reader, edda.id)).toEqual(['held'])
})

test('a story that can not be published holds up no other: it is held, and its people are told', async () => {
  const [broken, sound] = [await dueIn(60, { headline: 'Kaputt' }), await dueIn(60, { headline: 'Heil' })]
  await house.write(
    async (tx) =>
      void (await tx
        .update(drafts)
        .set({ body: {} as never })
        .where(eq(drafts.storyId, broken))),
  )
  await tick(60)
  expect((await house.reader.select().from(publications)).map((row) => row.storyId)).toEqual([sound])
  expect(await heldBy()).toEqual([['unexpected']])
  expect(await toldTo(house.reader, ada.id)).toContain('held')
})

import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { log, publications, revisions, stories } from '../../db/schema'
import type { AttributionDetails } from '../../model/attribution'
import type { AttributionId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aBody, aMark } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { traces } from '../../test/traces'
import { attributePassage, decideAttribution, removeAttribution } from '../attributions/attribute'
import { addCredit, changeCredit, orderCredits, removeCredit } from '../credits/credit'
import { changeProvenance, liftEmbargo, setEmbargo } from '../provenance/change'
import { binStory, unbinStory } from '../stories/bin'
import { createStory } from '../stories/create'
import { pinStory } from '../stories/pin'
import { publishStory } from '../stories/publish'
import { restoreRevision, revisionsOf } from '../stories/revisions'
import { saveDraft } from '../stories/save-draft'
import { scheduleStory, unscheduleStory } from '../stories/schedule'
import { storyById } from '../stories/story'
import { handOverStory, returnStory, submitStory } from '../stories/submit'
import { setTopics } from '../stories/topics'
import { withdrawStory } from '../stories/withdraw'

let house: TestNewsroom
let ada: Staff
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const said = (id: AttributionId, storyId: StoryId): AttributionDetails => ({
  id,
  storyId,
  kind: 'fact',
  speakers: [],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  note: '',
})
const rests = { relation: 'based_on', rights: 'unknown', extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' } as const
const soon = () => later(60).getTime()
const publish = (storyId: StoryId) => house.act(publishStory, edda, { storyId })
const submit = (storyId: StoryId) => house.act(submitStory, ada, { storyId, note: '' })
const schedule = (storyId: StoryId) => house.act(scheduleStory, edda, { storyId, dueAt: soon() })
const embargo = (storyId: StoryId) => house.act(setEmbargo, ada, { storyId, until: null, note: '' })
const credit = async (storyId: StoryId) =>
  house.act(addCredit, ada, { storyId, contributorId: await house.aContributor(), role: 'author', scope: 'this_story' })
async function attributed(storyId: StoryId) {
  const id = aMark()
  await house.act(attributePassage, ada, said(id, storyId))
  return id
}

type Change = (storyId: StoryId) => Promise<() => Promise<unknown>>

const after =
  (ready: (storyId: StoryId) => Promise<unknown>, done: (storyId: StoryId) => Promise<unknown>): Change =>
  async (storyId) => {
    await ready(storyId)
    return () => done(storyId)
  }

/** Action, what of before and after its row holds, and the change itself after what it needs. */
const changes: readonly (readonly [action: string, holds: '' | 'before' | 'after' | 'both', change: Change])[] = [
  ['story.create', '', async () => () => house.act(createStory, ada, { language: 'de' })],
  ['story.submit', 'after', async (id) => () => submit(id)],
  [
    'story.return',
    '',
    after(
      (id) => submit(id),
      (id) => house.act(returnStory, edda, { storyId: id, note: 'Bitte kürzen' }),
    ),
  ],
  ['story.handOver', 'both', async (id) => () => house.act(handOverStory, ada, { storyId: id, to: edda.id, note: '' })],
  ['story.schedule', 'after', async (id) => () => schedule(id)],
  [
    'story.schedule',
    'both',
    after(
      (id) => schedule(id),
      (id) => schedule(id),
    ),
  ],
  [
    'story.unschedule',
    'before',
    after(
      (id) => schedule(id),
      (id) => house.act(unscheduleStory, edda, { storyId: id }),
    ),
  ],
  ['story.publish', 'after', async (id) => () => publish(id)],
  [
    'story.update',
    'after',
    after(
      (id) => publish(id),
      (id) => publish(id),
    ),
  ],
  [
    'story.withdraw',
    'before',
    after(
      (id) => publish(id),
      (id) => house.act(withdrawStory, edda, { storyId: id, notice: '' }),
    ),
  ],
  [
    'story.pin',
    'both',
    after(
      (id) => publish(id),
      (id) => house.act(pinStory, edda, { storyId: id, place: 1 }),
    ),
  ],
  ['story.bin', '', async (id) => () => house.act(binStory, ada, { storyId: id })],
  [
    'story.unbin',
    '',
    after(
      (id) => house.act(binStory, ada, { storyId: id }),
      (id) => house.act(unbinStory, ada, { storyId: id }),
    ),
  ],
  [
    'story.topics',
    'both',
    async (id) => {
      const topic = await house.aTopic()
      return () => house.act(setTopics, ada, { storyId: id, topics: [topic] })
    },
  ],
  [
    'story.restore',
    'both',
    async (id) => {
      await submit(id)
      const [revision] = await revisionsOf(house.reader, id)
      if (revision === undefined) throw new Error('no revision')
      return () => house.act(restoreRevision, ada, { storyId: id, revisionId: revision.id })
    },
  ],
  ['embargo.set', 'after', async (id) => () => embargo(id)],
  [
    'embargo.set',
    'both',
    after(
      (id) => embargo(id),
      (id) => embargo(id),
    ),
  ],
  [
    'embargo.lift',
    'before',
    after(
      (id) => embargo(id),
      (id) => house.act(liftEmbargo, edda, { storyId: id }),
    ),
  ],
  ['provenance.change', 'both', async (id) => () => house.act(changeProvenance, ada, { ...rests, upstream: [], storyId: id })],
  [
    'credit.add',
    'after',
    async (storyId) => {
      const contributorId = await house.aContributor()
      return () => house.act(addCredit, ada, { storyId, contributorId, role: 'author', scope: 'this_story' })
    },
  ],
  [
    'credit.change',
    'both',
    async (storyId) => {
      const id = await credit(storyId)
      const details = {
        placement: 'byline',
        scope: 'this_story',
        degree: 'lead',
        nameAsCredited: '',
        place: '',
        onScene: false,
        onBehalfOfId: null,
      } as const
      const contributorId = await house.aContributor()
      return () => house.act(changeCredit, ada, { ...details, id, storyId, contributorId, role: 'author' })
    },
  ],
  [
    'credit.order',
    'both',
    async (storyId) => {
      const order = [await credit(storyId), await credit(storyId)].toReversed()
      return () => house.act(orderCredits, ada, { storyId, order })
    },
  ],
  [
    'credit.remove',
    'before',
    async (storyId) => {
      const id = await credit(storyId)
      return () => house.act(removeCredit, ada, { id, storyId })
    },
  ],
  ['attribution.add', 'after', async (storyId) => () => attributed(storyId)],
  [
    'attribution.change',
    'both',
    async (storyId) => {
      const id = await attributed(storyId)
      return () => house.act(attributePassage, ada, { ...said(id, storyId), kind: 'data' })
    },
  ],
  [
    'attribution.decide',
    'both',
    async (storyId) => {
      const id = await attributed(storyId)
      return () => house.act(decideAttribution, ada, { id, storyId, state: 'rejected' })
    },
  ],
  [
    'attribution.remove',
    'before',
    async (storyId) => {
      const id = await attributed(storyId)
      return () => house.act(removeAttribution, ada, { id, storyId })
    },
  ],
]

test.each(changes)('%s leaves one row in the log, with %s, who, when and which story', async (action, holds, change) => {
  const storyId = await house.aStory({ by: ada, headline: 'Ein Gipfel' })
  const done = await change(storyId)
  const before = await house.reader.$count(log)
  await done()
  const rows = (await traces(house.reader)).slice(before)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    action,
    at: house.now,
    staffId: expect.any(String),
    actor: expect.stringMatching(/^Ada /),
    storyId: expect.any(String),
  })
  if (action !== 'story.create') expect(rows[0]?.storyId).toBe(storyId)
  const there = [rows[0]?.before === null ? '' : 'before', rows[0]?.after === null ? '' : 'after'].join('')
  expect(there).toBe(holds === 'both' ? 'beforeafter' : holds)
})

test.each(changes)('%s that fails on its way has not happened at all', async (_action, _holds, change) => {
  const done = await change(await house.aStory({ by: ada }))
  const file = new Sqlite(join(house.folder, 'newsroom.db'))
  // The trace is the last but one thing that a command writes: without it, nothing stands.
  file.exec(`CREATE TRIGGER broken BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
  const dump = () => everything(file)
  const before = dump()
  await expect(done()).rejects.toThrow('the disk is full')
  expect(dump()).toEqual(before)
  file.close()
})

function everything(file: Sqlite.Database): Record<string, unknown[]> {
  const names = file
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(names.map((name) => [name, file.prepare(`SELECT * FROM "${name}"`).all()]))
}

test('autosave leaves no row: revisions keep what was written', async () => {
  const storyId = await house.aStory({ by: ada })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: 1, text: { ...story.draft, body: aBody('Neu.') }, copies: {} })
  expect(await house.reader.$count(log)).toBe(0)
})

test('log, revisions and publications are not rewritten, whoever tries', async () => {
  await publish(await house.aStory({ by: ada }))
  const rewritten = [
    () =>
      house.write((tx) =>
        tx
          .update(log)
          .set({ actor: 'niemand' })
          .then(() => undefined),
      ),
    () => house.write((tx) => tx.delete(log).then(() => undefined)),
    () =>
      house.write((tx) =>
        tx
          .update(revisions)
          .set({ number: 7 })
          .then(() => undefined),
      ),
    () =>
      house.write((tx) =>
        tx
          .update(publications)
          .set({ publishedAt: later(1) })
          .then(() => undefined),
      ),
  ]
  for (const rewrite of rewritten) await expect(rewrite()).rejects.toThrow(/append-only|never changed/)
  expect((await traces(house.reader)).map((row) => row.actor)).toEqual([edda.name])
  expect(await house.reader.$count(stories)).toBe(1)
})

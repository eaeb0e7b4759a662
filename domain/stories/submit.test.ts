import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { revisions, staff, submissions } from '../../db/schema'
import { StaffId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aBody } from '../../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { toldTo, traces } from '../../test/traces'
import { stateOf, storyById } from './story'
import { handOverStory, ReturnStory, returnStory, submitStory } from './submit'

let house: TestNewsroom
let ada: Staff
let ben: Staff
let edda: Staff
let chief: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter', { name: 'Ada' })
  ben = await house.aStaffMember('reporter', { name: 'Ben' })
  edda = await house.aStaffMember('editor', { name: 'Edda' })
  chief = await house.aStaffMember('admin', { name: 'Chef' })
  storyId = await house.aStory({ by: ada })
})
afterEach(() => house.close())

test('who submits asks the editors, and what was submitted is kept', async () => {
  await house.act(submitStory, ada, { storyId, note: 'Bitte vor der Ratssitzung' })
  expect(await house.reader.select().from(submissions)).toMatchObject([{ submittedBy: ada.id, note: 'Bitte vor der Ratssitzung' }])
  expect(await house.reader.select().from(revisions)).toMatchObject([{ number: 1, reason: 'submit', cutBy: ada.id }])
  const told = await Promise.all([ada, ben, edda, chief].map((who) => toldTo(house.reader, who.id)))
  expect(told).toEqual([[], [], ['submitted'], ['submitted']])
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('submitted')
})

test('editors whose accounts are closed are not asked', async () => {
  await house.write(async (tx) => {
    await tx.update(staff).set({ disabledAt: house.now }).where(eq(staff.id, chief.id))
  })
  await house.act(submitStory, ada, { storyId, note: '' })
  expect(await toldTo(house.reader, chief.id)).toEqual([])
})

test('a story is submitted once, with a headline and a text', async () => {
  await house.act(submitStory, ada, { storyId, note: '' })
  await expect(house.act(submitStory, ada, { storyId, note: '' })).rejects.toEqual(refused('alreadySubmitted'))
  await expect(house.act(submitStory, ada, { storyId: await house.aStory({ by: ada, headline: '' }), note: '' })).rejects.toEqual(
    refused('headlineMissing'),
  )
  await expect(house.act(submitStory, ada, { storyId: await house.aStory({ by: ada, body: aBody('  ') }), note: '' })).rejects.toEqual(
    refused('bodyEmpty'),
  )
})

test('an editor sends back with a note, and both the submitter and the owner read it', async () => {
  await house.act(submitStory, ada, { storyId, note: '' })
  await house.act(handOverStory, ada, { storyId, to: ben.id, note: '' })
  await house.act(returnStory, edda, { storyId, note: 'Wer sagt das?' })
  expect(await house.reader.$count(submissions)).toBe(0)
  expect(await toldTo(house.reader, ada.id)).toEqual(['returned'])
  expect((await toldTo(house.reader, ben.id)).toSorted()).toEqual(['handedOver', 'returned'])
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'story.return', actor: 'Edda', note: 'Wer sagt das?' })
  await expect(house.act(returnStory, edda, { storyId, note: 'Noch einmal' })).rejects.toEqual(refused('notSubmitted'))
})

test('who submitted may take it back; another reporter who may edit it may not', async () => {
  await house.act(handOverStory, ada, { storyId, to: ben.id, note: '' })
  await house.act(submitStory, ben, { storyId, note: '' })
  await expect(house.act(returnStory, ada, { storyId, note: 'Halt' })).rejects.toEqual(refused('notAllowed'))
  await house.act(returnStory, ben, { storyId, note: 'Doch noch nicht' })
  expect(await house.reader.$count(submissions)).toBe(0)
})

test('sending back without a word is no message', () => {
  expect(ReturnStory.safeParse({ storyId, note: '  ' }).success).toBe(false)
})

test('handing over makes it the other’s, tells them, and the log has both names', async () => {
  await house.act(handOverStory, ada, { storyId, to: ben.id, note: 'Ich bin im Urlaub' })
  expect(await storyById(house.reader, storyId)).toMatchObject({ ownerId: ben.id, createdBy: ada.id })
  expect(await toldTo(house.reader, ben.id)).toEqual(['handedOver'])
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'story.handOver',
    before: { owner: 'Ada' },
    after: { owner: 'Ben' },
    note: 'Ich bin im Urlaub',
  })
})

test('who takes a story for themselves needs no notice; handing it to its owner changes nothing', async () => {
  await house.act(handOverStory, edda, { storyId, to: edda.id, note: '' })
  expect(await toldTo(house.reader, edda.id)).toEqual([])
  await house.act(handOverStory, edda, { storyId, to: edda.id, note: '' })
  expect(await traces(house.reader)).toHaveLength(1)
})

test('nobody hands over to somebody who is not there, or not any more', async () => {
  await house.write(async (tx) => {
    await tx.update(staff).set({ disabledAt: house.now }).where(eq(staff.id, ben.id))
  })
  for (const to of [ben.id, StaffId.parse(crypto.randomUUID())]) {
    await expect(house.act(handOverStory, ada, { storyId, to, note: '' })).rejects.toEqual(refused('notFound'))
  }
})

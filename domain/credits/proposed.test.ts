import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits, log } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { ReviewedCredit } from '../../model/original'
import type { Staff } from '../../model/staff'
import { anOriginal, aReview, crediting, report } from '../../test/an-original'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { beginFromOriginal } from '../originals/begin-story'
import { type EditorStory, storyForEditor } from '../stories/editor-story'
import { removeCredit } from './credit'
import { decideProposedCredit } from './proposed'

let house: TestNewsroom
let ada: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

async function proposed(...reviewed: readonly ReviewedCredit[]) {
  const review = aReview(await anOriginal(house, ada), report, {
    credits: reviewed.map((one) => ({ ...one, state: 'undecided' as const })),
  })
  storyId = (await house.act(beginFromOriginal, ada, review)).storyId
  return (await shown()).proposedCredits.map(({ id }) => id)
}

async function shown(): Promise<EditorStory> {
  const story = await storyForEditor(house.reader, ada, storyId, house.now)
  if (story === null) throw new Error('no story')
  return story
}

const only = async (...reviewed: readonly ReviewedCredit[]) => {
  const [id] = await proposed(...reviewed)
  if (id === undefined) throw new Error('nothing proposed')
  return id
}

test('accepting with an entry of the register credits it, and the proposal is gone from sight', async () => {
  const vera = await house.aContributor({ name: 'Vera Beispiel' })
  const id = await only(crediting('Vera Beispiel', { onBehalfOf: 'CNN' }))
  expect((await shown()).proposedCredits).toMatchObject([{ candidates: [{ id: vera }], doubtful: false }])
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'accepted', contributorId: vera })
  const after = await shown()
  expect(after.credits).toMatchObject([{ contributorId: vera, role: 'author', placement: 'byline', onBehalfOf: { name: 'CNN' } }])
  expect(after.proposedCredits).toEqual([])
  expect(after.holds.filter(({ code }) => code === 'undecidedProposals')).toEqual([])
})

test('accepting without one enters somebody new; taking it back takes the credit, and the register keeps who is in it', async () => {
  const id = await only(crediting('Fred He'))
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'accepted', contributorId: null })
  expect((await shown()).credits).toMatchObject([{ name: 'Fred He' }])
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'open' })
  const after = await shown()
  expect(after.credits).toEqual([])
  expect(after.proposedCredits).toMatchObject([{ id, state: 'open', candidates: [{ name: 'Fred He' }] }])
  expect(await house.reader.$count(contributors)).toBe(1)
})

test('rejecting prints nobody and warns of nothing more; it can be taken back', async () => {
  const id = await only(crediting('Fred He'))
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'rejected' })
  let after = await shown()
  expect([after.credits, after.proposedCredits.map(({ state }) => state)]).toEqual([[], ['rejected']])
  expect(after.holds.filter(({ code }) => code === 'undecidedProposals')).toEqual([])
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'open' })
  after = await shown()
  expect(after.holds.filter(({ code }) => code === 'undecidedProposals')).toHaveLength(1)
})

test('a maker of the report that ours rests on never comes into our byline', async () => {
  const id = await only(crediting('Betsy Klein', { scope: 'upstream', placement: 'byline' }))
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'accepted', contributorId: null })
  expect((await shown()).credits).toMatchObject([{ scope: 'upstream', placement: 'end_credit' }])
})

test('nobody is credited twice with one role; the proposal stays open', async () => {
  const vera = await house.aContributor({ name: 'Vera Beispiel' })
  const [first, second] = await proposed(crediting('Vera Beispiel'), crediting('V. Beispiel'))
  await house.act(decideProposedCredit, ada, { id: first as never, storyId, state: 'accepted', contributorId: vera })
  const again = { id: second as never, storyId, state: 'accepted', contributorId: vera } as const
  await expect(house.act(decideProposedCredit, ada, again)).rejects.toEqual(refused('twiceCredited'))
  expect((await shown()).proposedCredits).toMatchObject([{ id: second, state: 'open' }])
})

test('a credit that somebody removed by hand is not missed when the acceptance is taken back', async () => {
  const id = await only(crediting('Fred He'))
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'accepted', contributorId: null })
  const [credit] = (await shown()).credits
  await house.act(removeCredit, ada, { id: credit?.id as never, storyId })
  await house.act(decideProposedCredit, ada, { id, storyId, state: 'open' })
  expect((await shown()).proposedCredits).toMatchObject([{ state: 'open' }])
})

test('only those who may edit the story decide, only about its own proposals, and the log says who', async () => {
  const id = await only(crediting('Fred He'))
  const decision = { id, storyId, state: 'rejected' } as const
  await expect(house.act(decideProposedCredit, await house.aStaffMember(), decision)).rejects.toEqual(refused('notAllowed'))
  const other = await house.aStory({ by: ada })
  await expect(house.act(decideProposedCredit, ada, { ...decision, storyId: other })).rejects.toEqual(refused('notFound'))
  await house.act(decideProposedCredit, ada, decision)
  await house.act(decideProposedCredit, ada, decision)
  const entries = await house.reader.select().from(log).where(eq(log.action, 'credit.decide'))
  expect(entries).toMatchObject([{ staffId: ada.id, storyId, subject: 'Fred He', before: { state: 'open' }, after: { state: 'rejected' } }])
  expect(await house.reader.$count(credits)).toBe(0)
})

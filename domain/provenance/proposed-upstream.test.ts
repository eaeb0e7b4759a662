import { afterEach, beforeEach, expect, test } from 'vitest'
import { sources } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Reviewed } from '../../model/original'
import type { Staff } from '../../model/staff'
import { anOriginal, aReview, party, report } from '../../test/an-original'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { beginFromOriginal } from '../originals/begin-story'
import { provenanceOf } from '../stories/content'
import { wouldHold } from '../stories/would-hold'
import { decideProposedUpstream, proposedUpstreamOf } from './proposed-upstream'

let house: TestNewsroom
let ada: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

async function proposed(provenance: Pick<NonNullable<Reviewed['provenance']>, 'relation' | 'upstream'>): Promise<void> {
  const review = aReview(await anOriginal(house, ada), report, { provenance: { ...provenance, state: 'undecided' } })
  storyId = (await house.act(beginFromOriginal, ada, review)).storyId
}

test('accepting puts the names into the chain at their places; the rights stay unknown', async () => {
  const cnn = await house.aSource({ label: 'CNN', kind: 'media_report' })
  await proposed({ relation: 'based_on', upstream: [party('Reuters'), party('CNN', cnn), party('TASS')] })
  await house.act(decideProposedUpstream, ada, { storyId, state: 'accepted' })
  const { upstream, rights, relation } = await provenanceOf(house.reader, storyId)
  expect([upstream.map(({ label }) => label), rights, relation]).toEqual([['Reuters', 'CNN', 'TASS'], 'unknown', 'based_on'])
  expect(await proposedUpstreamOf(house.reader, storyId)).toEqual([])
  expect(await wouldHold(house.reader, storyId, house.now)).toContain('rightsUnknown')
})

test('a press release is one, not a report of an outlet', async () => {
  await proposed({ relation: 'press_release', upstream: [party('Stadtwerke Musterstadt')] })
  await house.act(decideProposedUpstream, ada, { storyId, state: 'accepted' })
  expect((await provenanceOf(house.reader, storyId)).upstream).toMatchObject([{ kind: 'press_release' }])
})

test('rejecting drops the names, enters nothing, and the story still says that it rests on something', async () => {
  await proposed({ relation: 'translation_of', upstream: [party('Reuters')] })
  await house.act(decideProposedUpstream, ada, { storyId, state: 'rejected' })
  expect(await house.reader.$count(sources)).toBe(0)
  expect(await provenanceOf(house.reader, storyId)).toMatchObject({ relation: 'translation_of', upstream: [], rights: 'unknown' })
  await expect(house.act(decideProposedUpstream, ada, { storyId, state: 'accepted' })).rejects.toEqual(refused('alreadyDecided'))
})

test('nobody decides who may not edit the story', async () => {
  await proposed({ relation: 'based_on', upstream: [party('Reuters')] })
  await expect(house.act(decideProposedUpstream, await house.aStaffMember(), { storyId, state: 'accepted' })).rejects.toEqual(
    refused('notAllowed'),
  )
})

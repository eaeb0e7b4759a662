import { afterEach, beforeEach, expect, test } from 'vitest'
import { liveCredits, revisions } from '../../db/schema'
import { searchLive } from '../../db/search'
import type { ContributorId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { changeContributor } from '../contributors/change'
import { contributorById } from '../contributors/contributor'
import { addCredit } from '../credits/credit'
import { liveStory } from './live-story'
import { storyPreview } from './preview'
import { publishStory } from './publish'
import { storyById } from './story'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
let chief: Staff
let vera: ContributorId
let printed: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  chief = await house.aStaffMember('admin')
  vera = await house.aContributor({ name: 'Vera Alt', slug: 'vera-alt' })
  printed = await aStoryByVera('gedruckt')
  await house.act(publishStory, edda, { storyId: printed })
})
afterEach(() => house.close())

async function aStoryByVera(slug: string) {
  const storyId = await house.aStory({ slug, sectionId: await house.aSection({ slug: `ressort-${slug}` }) })
  await house.act(addCredit, edda, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  return storyId
}

async function marry() {
  const found = await contributorById(house.reader, vera)
  if (found === null) throw new Error('nobody')
  const { kind, sortName, givenName, familyName, jobTitle, biography, place, publicContact, fediverse } = found
  const lists = { languages: [...found.languages], expertise: [...found.expertise], links: [...found.links] }
  const profile = {
    id: vera,
    kind,
    name: 'Vera Neu',
    sortName,
    givenName,
    familyName,
    jobTitle,
    biography,
    place,
    publicContact,
    fediverse,
    ...lists,
  }
  await house.act(changeContributor, chief, profile, later(1))
}
const liveNames = async () => (await house.reader.select().from(liveCredits)).map((row) => row.name)

test('what was printed keeps the name of then, linked to the page of today', async () => {
  await marry()
  expect(await liveNames()).toEqual(['Vera Alt'])
  const there = await liveStory(house.reader, 'ressort-gedruckt', 'gedruckt')
  expect(there).toMatchObject({ is: 'live', story: { credits: [{ name: 'Vera Alt', slug: 'vera-neu' }] } })
  expect((await searchLive(house.reader, { query: '"Vera Alt"', limit: 5 })).map((hit) => hit.storyId)).toEqual([printed])
})

test('publishing the same story anew keeps the printed name, in every revision', async () => {
  await marry()
  await house.act(publishStory, edda, { storyId: printed }, later(2))
  expect(await liveNames()).toEqual(['Vera Alt'])
  const kept = await house.reader.select().from(revisions)
  expect(kept.map((revision) => revision.content.credits[0]?.name)).toEqual(['Vera Alt', 'Vera Alt'])
})

test('a withdrawal does not rewrite the name that was printed either', async () => {
  await house.act(withdrawStory, edda, { storyId: printed, notice: '' })
  await marry()
  await house.act(publishStory, edda, { storyId: printed }, later(2))
  expect(await liveNames()).toEqual(['Vera Alt'])
})

test('a story that is published after the change carries the new name', async () => {
  const fresh = await aStoryByVera('neu')
  await marry()
  await house.act(publishStory, edda, { storyId: fresh }, later(2))
  expect((await liveNames()).toSorted()).toEqual(['Vera Alt', 'Vera Neu'])
})

test('the preview shows the names that would be printed', async () => {
  const fresh = await aStoryByVera('neu')
  await marry()
  const names = []
  for (const id of [printed, fresh]) {
    const story = await storyById(house.reader, id)
    if (story !== null) names.push((await storyPreview(house.reader, story, later(2))).credits[0]?.name)
  }
  expect(names).toEqual(['Vera Alt', 'Vera Neu'])
})

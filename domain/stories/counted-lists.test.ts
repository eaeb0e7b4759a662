import { afterEach, beforeEach, expect, test } from 'vitest'
import { credits, liveLists } from '../../db/schema'
import type { CreditRole } from '../../model/credit'
import type { ContributorId, SectionId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { undoMerge } from '../contributors/undo-merge'
import { standingPages } from './live-pages'
import { livePerson } from './live-people'
import { publishStory } from './publish'
import { setTopics } from './topics'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
let admin: Staff
let section: SectionId

beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  admin = await house.aStaffMember('admin')
  section = await house.aSection()
})
afterEach(() => house.close())

type Credit = readonly [ContributorId, CreditRole]

async function credit(storyId: StoryId, ...some: readonly Credit[]) {
  await house.write(async (tx) => {
    for (const [position, [contributorId, role]] of some.entries()) {
      const rest = { placement: 'byline', scope: 'this_story', degree: 'equal', place: '', onScene: false } as const
      await tx.insert(credits).values({ storyId, contributorId, role, position, ...rest })
    }
  })
}

async function printed(...some: readonly Credit[]): Promise<StoryId> {
  const storyId = await house.aStory({ by: edda, sectionId: section })
  await credit(storyId, ...some)
  await house.act(publishStory, edda, { storyId })
  return storyId
}

async function countsOf(slug: string) {
  const found = await livePerson(house.reader, slug)
  if (found.is !== 'live') return found.is
  const { stories, counts } = found.found.profile
  return { stories, ...Object.fromEntries(counts.map((count) => [count.role, count.stories])) }
}

test('a person’s stories are counted once for all they did there, and once for each role', async () => {
  const ada = await house.aContributor({ slug: 'ada' })
  const first = await printed([ada, 'author'], [ada, 'photographer'])
  await printed([ada, 'author'])
  expect(await countsOf('ada')).toEqual({ stories: 2, author: 2, photographer: 1 })
  await house.act(publishStory, edda, { storyId: first }, later(5))
  expect(await countsOf('ada')).toEqual({ stories: 2, author: 2, photographer: 1 })
  await house.act(withdrawStory, edda, { storyId: first, notice: '' })
  expect(await countsOf('ada')).toEqual({ stories: 1, author: 1 })
})

test('two entries that become one count a story once that names both, and each its own when they are parted again', async () => {
  const [ada, short] = [
    await house.aContributor({ slug: 'ada', name: 'Ada Amsel' }),
    await house.aContributor({ slug: 'aa', name: 'A. A.' }),
  ]
  const both = await printed([ada, 'author'], [short, 'author'])
  await printed([short, 'translator'])
  const mergeId = await house.act(mergeContributors, admin, { from: short, into: ada, note: '' }, later(1))
  expect(await countsOf('ada')).toEqual({ stories: 2, author: 1, translator: 1 })
  await house.act(withdrawStory, edda, { storyId: both, notice: '' }, later(2))
  expect(await countsOf('ada')).toEqual({ stories: 1, translator: 1 })
  await house.act(undoMerge, admin, { mergeId }, later(3))
  expect(await countsOf('ada')).toEqual('missing')
  expect(await countsOf('aa')).toEqual({ stories: 1, translator: 1 })
})

test('a merge that brings nobody a story moves nobody in the sitemap, not even among those who changed with them', async () => {
  const ada = await house.aContributor({ slug: 'ada' })
  const ben = await house.aContributor({ slug: 'ben' })
  await printed([ada, 'author'], [ben, 'author'])
  const { people } = await standingPages(house.reader)
  for (const into of [ada, ben]) {
    await house.act(mergeContributors, admin, { from: await house.aContributor(), into, note: '' }, later(5))
    expect((await standingPages(house.reader)).people).toEqual(people)
  }
})

test('a story that changes its topics leaves one list and comes into another; an empty list is none', async () => {
  const [china, russia] = [await house.aTopic('China'), await house.aTopic('Russland')]
  const storyId = await house.aStory({ by: edda, sectionId: section })
  await house.act(setTopics, edda, { storyId, topics: [china] })
  await house.act(publishStory, edda, { storyId })
  const topics = async () => {
    const rows = await house.reader.select().from(liveLists)
    return rows.filter(({ kind }) => kind === 'topic').map(({ subjectId, stories }) => [subjectId, stories])
  }
  expect(await topics()).toEqual([[china, 1]])
  await house.act(setTopics, edda, { storyId, topics: [russia] })
  await house.act(publishStory, edda, { storyId }, later(5))
  expect(await topics()).toEqual([[russia, 1]])
  await house.act(withdrawStory, edda, { storyId, notice: '' }, later(9))
  expect(await house.reader.select().from(liveLists)).toEqual([])
})

import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits } from '../../db/schema'
import type { CreditRole } from '../../model/credit'
import type { ContributorId, SectionId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { setEmbargo } from '../provenance/change'
import { latestInFull, latestInFullBy, storiesAFeed } from './live-feed'
import { livePerson } from './live-people'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { scheduleStory } from './schedule'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let editor: Staff
let abroad: SectionId

beforeEach(async () => {
  house = await aNewsroom()
  editor = await house.aStaffMember('editor')
  abroad = await house.aSection({ slug: 'ausland', name: 'Ausland' })
})

afterEach(() => house.close())

async function published(headline: string, minutes = 0, sectionId = abroad): Promise<StoryId> {
  const storyId = await house.aStory({ headline, sectionId })
  await house.act(publishStory, editor, { storyId }, later(minutes))
  return storyId
}

async function credit(storyId: StoryId, contributorId: ContributorId, role: CreditRole, wish: Partial<typeof credits.$inferInsert> = {}) {
  const row = {
    storyId,
    contributorId,
    role,
    position: 0,
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onScene: false,
  } as const
  await house.write(async (tx) => void (await tx.insert(credits).values({ ...row, ...wish })))
}

const headlines = (stories: readonly { readonly headline: string }[]) => stories.map(({ headline }) => headline)

test('the latest stories come whole, the newest first, as their own pages show them', async () => {
  await published('Gestern')
  await published('Heute', 60)
  await published('Anderswo', 30, await house.aSection())
  const latest = await latestInFull(house.reader)
  expect(headlines(latest)).toEqual(['Heute', 'Anderswo', 'Gestern'])
  const page = await liveStory(house.reader, 'ausland', 'heute')
  expect(page.is === 'live' && page.story).toEqual(latest[0])
  expect(headlines(await latestInFull(house.reader, abroad))).toEqual(['Heute', 'Gestern'])
})

test('drafts, what is planned or under an embargo, and what was withdrawn are not among them', async () => {
  await house.aStory({ headline: 'Entwurf', sectionId: abroad })
  const planned = await house.aStory({ headline: 'Geplant', sectionId: abroad })
  await house.act(scheduleStory, editor, { storyId: planned, dueAt: later(60).getTime() })
  const embargoed = await house.aStory({ headline: 'Gesperrt', sectionId: abroad })
  await house.act(setEmbargo, editor, { storyId: embargoed, until: null, note: '' })
  await expect(house.act(publishStory, editor, { storyId: embargoed })).rejects.toThrow()
  const withdrawn = await published('Zurückgezogen')
  await house.act(withdrawStory, editor, { storyId: withdrawn, notice: '' })
  await published('Da')
  expect(headlines(await latestInFull(house.reader))).toEqual(['Da'])
})

test('a feed has an end', async () => {
  for (let nth = 0; nth <= storiesAFeed; nth += 1) await published(`Nummer ${nth}`, nth)
  const latest = headlines(await latestInFull(house.reader))
  expect(latest).toHaveLength(storiesAFeed)
  expect(latest[0]).toBe(`Nummer ${storiesAFeed}`)
  expect(latest).not.toContain('Nummer 0')
})

test('somebody’s stories are those that they are credited with in print, each once, with what was theirs before a merge', async () => {
  const [ada, before, other] = [
    await house.aContributor({ name: 'Ada' }),
    await house.aContributor({ name: 'Ada M.' }),
    await house.aContributor(),
  ]
  const storyOf = async (headline: string, ...given: Parameters<typeof credit> extends [StoryId, ...infer Rest] ? Rest[] : never) => {
    const storyId = await house.aStory({ headline, sectionId: abroad })
    for (const [position, [who, role, wish]] of given.entries()) await credit(storyId, who, role, { position, ...wish })
    await house.act(publishStory, editor, { storyId }, later(given.length))
  }
  await storyOf('Zweimal', [ada, 'author'], [ada, 'photographer', { placement: 'picture' }])
  await storyOf('Früher', [before, 'author'])
  await storyOf('Ungedruckt', [ada, 'responsible', { placement: 'none' }], [other, 'author'])
  await house.write(async (tx) => void (await tx.update(contributors).set({ mergedInto: ada }).where(eq(contributors.id, before))))

  const [row] = await house.reader.select({ slug: contributors.slug }).from(contributors).where(eq(contributors.id, ada))
  const person = await livePerson(house.reader, row?.slug ?? '')
  expect(person.is).toBe('live')
  const ids = person.is === 'live' ? person.found.ids : []
  expect(headlines(await latestInFullBy(house.reader, ids))).toEqual(['Zweimal', 'Früher'])
})

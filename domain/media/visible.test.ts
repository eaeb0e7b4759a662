import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits, portraits } from '../../db/schema'
import type { CreditPlacement, CreditScope } from '../../model/credit'
import { type ContributorId, CreditId, type PictureId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { setEmbargo } from '../provenance/change'
import { publishStory } from '../stories/publish'
import { withdrawStory } from '../stories/withdraw'
import { addPicture } from './add'
import { changePicture } from './change'
import { pictureById } from './picture'
import { pictureVisibility } from './visible'

let house: TestNewsroom
let edda: Staff

beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

let nth = 0
async function aPicture(): Promise<{ id: PictureId; key: string }> {
  nth += 1
  const digest = nth.toString(16).padStart(64, '0').split('').reverse().join('')
  const key = `${digest.slice(0, 24)}x500y500`
  const file = {
    key,
    digest,
    width: 600,
    height: 400,
    focal: { x: 500, y: 500 },
    fileName: 'a.jpg',
    alt: 'Ein Hafen',
    rights: 'cleared',
  } as const
  return { id: await house.act(addPicture, edda, file), key }
}

async function credit(storyId: StoryId, contributorId: ContributorId, placement: CreditPlacement, scope: CreditScope = 'this_story') {
  const rest = { role: 'author', position: 1, degree: 'equal', place: '', onScene: false } as const
  await house.write(
    async (tx) =>
      void (await tx
        .insert(credits)
        .values({ id: CreditId.parse(crypto.randomUUID()), storyId, contributorId, placement, scope, ...rest })),
  )
}

const sees = (key: string) => pictureVisibility(house.reader, key)
const publish = (storyId: StoryId) => house.act(publishStory, edda, { storyId })

test('a picture is everybody’s from publication to withdrawal, and under no embargo', async () => {
  const { id, key } = await aPicture()
  const storyId = await house.aStory({ by: edda, pictureId: id })
  await house.act(setEmbargo, edda, { storyId, until: null, note: '' })
  await expect(publish(storyId)).rejects.toMatchObject({ code: 'held' })
  expect(await sees(key)).toBe('desk')
  const { liftEmbargo } = await import('../provenance/change')
  await house.act(liftEmbargo, edda, { storyId })
  await publish(storyId)
  expect(await sees(key)).toBe('public')
  const picture = await pictureById(house.reader, id)
  if (picture === null) throw new Error('no picture')
  await house.act(changePicture, edda, { ...picture, caption: 'Neu' })
  expect(await sees(key)).toBe('public')
  await house.act(withdrawStory, edda, { storyId, notice: '' })
  expect(await sees(key)).toBe('desk')
  expect(await sees('000000000000000000000000x500y500')).toBe('none')
})

test('a portrait is shown with the page of whoever is credited in print, no earlier and for nobody else', async () => {
  const { id, key } = await aPicture()
  const ada = await house.aContributor()
  await house.write(async (tx) => void (await tx.insert(portraits).values({ contributorId: ada, pictureId: id })))
  const storyId = await house.aStory({ by: edda })
  await credit(storyId, ada, 'byline')
  expect(await sees(key), 'credited in a draft').toBe('desk')
  await publish(storyId)
  expect(await sees(key)).toBe('public')
  await house.write(async (tx) => void (await tx.update(contributors).set({ deactivatedAt: house.now }).where(eq(contributors.id, ada))))
  expect(await sees(key), 'out of use: no page shows it').toBe('desk')
})

test('the portrait of somebody whose credit is not printed stays at the desk', async () => {
  const { id, key } = await aPicture()
  const ada = await house.aContributor()
  await house.write(async (tx) => void (await tx.insert(portraits).values({ contributorId: ada, pictureId: id })))
  const storyId = await house.aStory({ by: edda })
  await credit(storyId, ada, 'none')
  await publish(storyId)
  expect(await sees(key)).toBe('desk')
})

test('after a merge the portrait of the entry that stays is shown, and not that of the one that went', async () => {
  const [kept, gone] = [await aPicture(), await aPicture()]
  const [ada, former] = [await house.aContributor(), await house.aContributor()]
  await house.write(async (tx) => {
    await tx.insert(portraits).values({ contributorId: ada, pictureId: kept.id })
    await tx.insert(portraits).values({ contributorId: former, pictureId: gone.id })
  })
  const storyId = await house.aStory({ by: edda })
  await credit(storyId, former, 'byline')
  await publish(storyId)
  expect([await sees(kept.key), await sees(gone.key)]).toEqual(['desk', 'public'])
  await house.act(mergeContributors, await house.aStaffMember('admin'), { from: former, into: ada, note: '' })
  expect([await sees(kept.key), await sees(gone.key)]).toEqual(['public', 'desk'])
})

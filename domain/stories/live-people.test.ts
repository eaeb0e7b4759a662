import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aliases, credits } from '../../db/schema'
import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import { type ContributorId, CreditId, type SectionId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { setEmbargo } from '../provenance/change'
import { formerInitials, livePerson } from './live-people'
import { publicRegister } from './live-register'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
let section: SectionId

beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  section = await house.aSection({ slug: 'politik' })
})
afterEach(() => house.close())

let position = 0
async function credit(
  storyId: StoryId,
  contributorId: ContributorId,
  role: CreditRole,
  wish: { readonly placement?: CreditPlacement; readonly scope?: CreditScope } = {},
) {
  position += 1
  const row = {
    id: CreditId.parse(crypto.randomUUID()),
    storyId,
    contributorId,
    role,
    position,
    onScene: false,
    place: '',
    degree: 'equal',
  } as const
  await house.write(async (tx) => void (await tx.insert(credits).values({ placement: 'byline', scope: 'this_story', ...row, ...wish })))
}

const aStory = (headline: string) => house.aStory({ by: edda, sectionId: section, headline })
const publish = (storyId: StoryId) => house.act(publishStory, edda, { storyId })
const merge = async (from: ContributorId, into: ContributorId) =>
  house.act(mergeContributors, await house.aStaffMember('admin'), { from, into, note: '' })

test('the register has the entry that stays with what those did that were merged into it, in the order of print', async () => {
  const [ada, former] = [await house.aContributor({ name: 'Ada Neu', slug: 'ada-neu' }), await house.aContributor({ name: 'Ada Alt' })]
  const storyId = await aStory('Ein Anruf')
  await credit(storyId, former, 'translator')
  await credit(storyId, former, 'author')
  await publish(storyId)
  await merge(former, ada)
  expect((await publicRegister(house.reader)).items).toMatchObject([{ slug: 'ada-neu', name: 'Ada Neu', roles: ['author', 'translator'] }])
})

test('a name in a draft, under an embargo or on a withdrawn story is in no register and has no page', async () => {
  const [drafted, embargoed, gone] = [
    await house.aContributor({ slug: 'entwurf' }),
    await house.aContributor({ slug: 'sperrfrist' }),
    await house.aContributor({ slug: 'rueckzug' }),
  ]
  await credit(await aStory('Entwurf'), drafted, 'author')
  const held = await aStory('Sperrfrist')
  await credit(held, embargoed, 'author')
  await house.act(setEmbargo, edda, { storyId: held, until: null, note: '' })
  await expect(publish(held)).rejects.toMatchObject({ code: 'held' })
  const withdrawn = await aStory('Rückzug')
  await credit(withdrawn, gone, 'author')
  await publish(withdrawn)
  await house.act(withdrawStory, edda, { storyId: withdrawn, notice: '' })
  expect((await publicRegister(house.reader)).items).toEqual([])
  for (const slug of ['entwurf', 'sperrfrist', 'rueckzug']) expect(await livePerson(house.reader, slug)).toEqual({ is: 'missing' })
})

test('nobody learns of a credit that is not printed', async () => {
  const ada = await house.aContributor({ slug: 'ada', name: 'Ada Ungedruckt' })
  const storyId = await aStory('Ein Anruf')
  await credit(storyId, ada, 'fact_checker', { placement: 'none' })
  await publish(storyId)
  expect(await livePerson(house.reader, 'ada')).toEqual({ is: 'missing' })
  expect(JSON.stringify(await liveStory(house.reader, 'politik', 'ein-anruf'))).not.toContain('Ungedruckt')
})

test('initials that were given up are told where readers find stories signed with them, and nowhere else', async () => {
  const ada = await house.aContributor()
  const initials = (name: string, validFrom: string | null, validUntil: string | null) =>
    house.write(
      async (tx) =>
        void (await tx.insert(aliases).values({
          contributorId: ada,
          kind: 'initials',
          name,
          validFrom: validFrom === null ? null : new Date(validFrom),
          validUntil: validUntil === null ? null : new Date(validUntil),
        })),
    )
  await initials('af', '2020-01-01', '2025-06-01')
  await initials('aff', '2015-01-01', '2020-01-01')
  await initials('ad', '2025-06-01', null)
  const storyId = await aStory('Ein Anruf')
  await credit(storyId, ada, 'author')
  await publish(storyId)
  expect(await formerInitials(house.reader, [ada], house.now)).toEqual([])
  expect(await formerInitials(house.reader, [ada], new Date('2026-01-01'))).toEqual([{ initials: 'af', until: new Date('2025-06-01') }])
})

test('a name that leads nowhere is no link: whoever made a picture alone has no page', async () => {
  const storyId = await aStory('Ein Anruf')
  const { pictures, pictureCredits } = await import('../../db/schema')
  const { PictureId } = await import('../../model/ids')
  const maker = await house.aContributor({ name: 'Vera Licht' })
  const id = PictureId.parse(crypto.randomUUID())
  const empty = { caption: '', creator: '', creditLine: '', copyright: '', usageTerms: '', fileName: '', widths: '320' }
  const { drafts } = await import('../../db/schema')
  await house.write(async (tx) => {
    const file = { key: `${'a'.repeat(24)}x500y500`, digest: 'a'.repeat(64), width: 600, height: 400, focalX: 500, focalY: 500 }
    await tx.insert(pictures).values({ id, ...file, ...empty, alt: 'Ein Hafen', rights: 'cleared', createdAt: house.now })
    await tx.insert(pictureCredits).values({ pictureId: id, contributorId: maker, role: 'photographer', position: 0 })
    await tx.update(drafts).set({ pictureId: id }).where(eq(drafts.storyId, storyId))
  })
  await publish(storyId)
  expect(await liveStory(house.reader, 'politik', 'ein-anruf')).toMatchObject({
    story: { picture: { credits: [{ name: 'Vera Licht', slug: '' }] } },
  })
})

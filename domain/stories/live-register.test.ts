import { afterEach, beforeEach, expect, test } from 'vitest'
import { credits } from '../../db/schema'
import type { ContributorId, SectionId } from '../../model/ids'
import { readRegisterKey } from '../../model/register-key'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { changeContributor } from '../contributors/change'
import { contributorById } from '../contributors/contributor'
import { deactivateContributor, reactivateContributor } from '../contributors/deactivate'
import { frequentPeople, peopleAPage, publicRegister } from './live-register'
import { publishStory } from './publish'
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

/** A visible story of these people. */
async function printed(...people: readonly ContributorId[]) {
  const storyId = await house.aStory({ by: edda, sectionId: section })
  await house.write(async (tx) => {
    for (const [position, contributorId] of people.entries())
      await tx.insert(credits).values({
        storyId,
        contributorId,
        role: 'author',
        position,
        placement: 'byline',
        scope: 'this_story',
        degree: 'equal',
        place: '',
        onScene: false,
      })
  })
  await house.act(publishStory, edda, { storyId })
  return storyId
}

const names = async () => (await publicRegister(house.reader)).items.map((person) => person.name)

test('the register is read page by page, everybody once, in the order of names; a letter leads to where it begins', async () => {
  const people: ContributorId[] = []
  for (let nth = 0; nth < peopleAPage + 5; nth += 1)
    people.push(await house.aContributor({ name: `Person ${String.fromCharCode(97 + (nth % 26))}name-${nth}` }))
  await printed(...people)
  const seen: string[] = []
  for (let next: string | null | undefined; next !== null; ) {
    const page = await publicRegister(house.reader, readRegisterKey(next))
    seen.push(...page.items.map((person) => person.sortName))
    next = page.next
  }
  expect(seen).toHaveLength(people.length)
  expect(seen).toEqual(seen.toSorted(new Intl.Collator('de', { numeric: true }).compare))
  const fromM = await publicRegister(house.reader, readRegisterKey('m'))
  expect(fromM.items[0]?.sortName).toMatch(/^mname/)
})

test('who is renamed is filed anew; who is out of use leaves, and comes back', async () => {
  const [ada, bo] = [await house.aContributor({ name: 'Ada Amsel' }), await house.aContributor({ name: 'Bo Buche' })]
  await printed(ada, bo)
  expect(await names()).toEqual(['Ada Amsel', 'Bo Buche'])
  const before = await contributorById(house.reader, ada)
  if (before === null) throw new Error('Ada is gone')
  const { slug: _slug, mergedInto: _merged, deactivatedAt: _deactivated, ...details } = before
  await house.act(changeContributor, admin, {
    ...details,
    name: 'Ada Zeder',
    sortName: '',
    languages: [],
    expertise: [],
    links: [],
  } as never)
  expect(await names()).toEqual(['Bo Buche', 'Ada Zeder'])
  await house.act(deactivateContributor, admin, { contributorId: bo })
  expect(await names()).toEqual(['Ada Zeder'])
  await house.act(reactivateContributor, admin, { contributorId: bo })
  expect(await names()).toEqual(['Bo Buche', 'Ada Zeder'])
})

test('whose last story is withdrawn leaves the register', async () => {
  const ada = await house.aContributor({ name: 'Ada Amsel' })
  const [first, second] = [await printed(ada), await printed(ada)]
  await house.act(withdrawStory, edda, { storyId: first, notice: '' })
  expect(await names()).toEqual(['Ada Amsel'])
  await house.act(withdrawStory, edda, { storyId: second, notice: '' })
  expect(await names()).toEqual([])
})

test('to choose from there are those with most stories, and whoever an address asks for', async () => {
  const often = await house.aContributor({ name: 'Olga Oft', slug: 'olga' })
  const people: ContributorId[] = []
  for (let nth = 0; nth < peopleAPage; nth += 1) people.push(await house.aContributor({ name: `Rita Rar ${nth}`, slug: `rita-${nth}` }))
  await printed(...people, often)
  await printed(often)
  const offered = await frequentPeople(house.reader, '')
  expect(offered).toHaveLength(peopleAPage)
  expect(offered.map((person) => person.slug)).toContain('olga')
  for (const slug of ['rita-0', `rita-${peopleAPage - 1}`])
    expect((await frequentPeople(house.reader, slug)).map((person) => person.slug)).toContain(slug)
  expect(await frequentPeople(house.reader, 'niemand')).toHaveLength(peopleAPage)
})

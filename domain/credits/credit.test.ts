import { afterEach, beforeEach, expect, test } from 'vitest'
import { CreditDetails } from '../../model/credit'
import { ContributorId, CreditId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { addCredit, changeCredit, orderCredits, removeCredit } from './credit'
import { printedCredits } from './printed'

let house: TestNewsroom
let ada: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  storyId = await house.aStory({ by: ada })
})
afterEach(() => house.close())

const credit = (contributorId: ContributorId, role: CreditDetails['role'] = 'author', scope: 'this_story' | 'upstream' = 'this_story') =>
  house.act(addCredit, ada, { storyId, contributorId, role, scope })
const printed = async () =>
  (await printedCredits(house.reader, storyId, house.now)).map(({ name, role, placement }) => `${name}, ${role}, ${placement}`)
const details = {
  placement: 'byline',
  scope: 'this_story',
  degree: 'equal',
  nameAsCredited: '',
  place: '',
  onScene: false,
  onBehalfOfId: null,
} as const

test('each role is placed where it usually stands', async () => {
  for (const role of ['author', 'contributing_reporter', 'illustrator', 'responsible', 'agency'] as const)
    await credit(await house.aContributor({ name: role }), role)
  expect(await printed()).toEqual([
    'author, author, byline',
    'contributing_reporter, contributing_reporter, end_credit',
    'illustrator, illustrator, picture',
    'responsible, responsible, none',
    'agency, agency, end_credit',
  ])
})

test('the makers of an upstream report never come into the byline', async () => {
  const betsy = await house.aContributor({ name: 'Betsy Klein' })
  const id = await credit(betsy, 'author', 'upstream')
  expect(await printed()).toEqual(['Betsy Klein, author, end_credit'])
  const checked = CreditDetails.safeParse({
    ...details,
    id,
    storyId,
    contributorId: betsy,
    role: 'author',
    scope: 'upstream',
    placement: 'byline',
  })
  expect(checked.error?.issues).toMatchObject([{ path: ['placement'], message: 'upstreamInByline' }])
})

test('one contributor may hold two roles, and one role in two scopes, but nothing twice', async () => {
  const vera = await house.aContributor()
  await credit(vera, 'author')
  await credit(vera, 'translator')
  await credit(vera, 'author', 'upstream')
  await expect(credit(vera, 'author')).rejects.toEqual(refused('twiceCredited'))
  expect(await printed()).toHaveLength(3)
})

test('a credit is not changed into one that is there already', async () => {
  const vera = await house.aContributor()
  await credit(vera, 'author')
  const id = await credit(vera, 'editor')
  await expect(house.act(changeCredit, ada, { ...details, id, storyId, contributorId: vera, role: 'author' })).rejects.toEqual(
    refused('twiceCredited'),
  )
})

test('who left the register, or was never in it, is not credited', async () => {
  const gone = await house.aContributor({ deactivatedAt: house.now })
  const merged = await house.aContributor({ mergedInto: await house.aContributor() })
  for (const id of [gone, merged]) await expect(credit(id)).rejects.toEqual(refused('deactivated'))
  await expect(credit(ContributorId.parse(crypto.randomUUID()))).rejects.toEqual(refused('notFound'))
})

test('changing a credit leaves what changed in the log, and nothing where nothing did', async () => {
  const vera = await house.aContributor({ name: 'Vera' })
  const id = await credit(vera)
  const change = { ...details, id, storyId, contributorId: vera, role: 'author', place: 'Kiew', onScene: true } as const
  for (const _ of [1, 2]) await house.act(changeCredit, ada, change)
  const rows = (await traces(house.reader)).filter((row) => row.action === 'credit.change')
  expect(rows).toMatchObject([{ subject: 'Vera', storyId, before: { place: '', onScene: false }, after: { place: 'Kiew', onScene: true } }])
})

test('the order is the one chosen, closes up when somebody is removed, and new ones come last', async () => {
  const names = ['Alma', 'Bela', 'Cleo']
  const ids: CreditId[] = []
  for (const name of names) ids.push(await credit(await house.aContributor({ name })))
  await house.act(orderCredits, ada, { storyId, order: ids.toReversed() })
  const [, bela] = ids
  if (bela === undefined) throw new Error('no credit')
  await house.act(removeCredit, ada, { storyId, id: bela })
  await credit(await house.aContributor({ name: 'Dora' }))
  expect((await printedCredits(house.reader, storyId, house.now)).map((one) => one.name)).toEqual(['Cleo', 'Alma', 'Dora'])
})

test('an order of other credits than there are is refused; the order that stands is no change', async () => {
  const ids = [await credit(await house.aContributor()), await credit(await house.aContributor())]
  const [one] = ids
  if (one === undefined) throw new Error('no credit')
  for (const order of [[one], [one, one], [one, CreditId.parse(crypto.randomUUID())], []]) {
    await expect(house.act(orderCredits, ada, { storyId, order })).rejects.toEqual(refused('revisedElsewhere'))
  }
  await house.act(orderCredits, ada, { storyId, order: ids })
  expect((await traces(house.reader)).map((row) => row.action)).toEqual(['credit.add', 'credit.add'])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { handlesOf } from './handles'
import { worksHere } from './works-here'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await aNewsroom()
})
afterEach(() => newsroom.close())

test('somebody is found in the fediverse while they are active, by a handle that is one', async () => {
  await newsroom.aContributor({ slug: 'ada', fediverse: 'ada@social.example' })
  await newsroom.aContributor({ slug: 'ben', fediverse: '@ben@social.example', deactivatedAt: newsroom.now })
  await newsroom.aContributor({ slug: 'cem', fediverse: 'irgendwo' })
  await newsroom.aContributor({ slug: 'dia' })
  await newsroom.aContributor({ slug: 'eve', fediverse: '@eve@social.example' })
  expect([...(await handlesOf(newsroom.reader, ['ada', 'ben', 'cem', 'dia', '']))]).toEqual([['ada', '@ada@social.example']])
})

test('whoever has an account works here; whoever writes under a pseudonym is not given away by it', async () => {
  const [person, guest, alias] = [
    await newsroom.aContributor(),
    await newsroom.aContributor(),
    await newsroom.aContributor({ kind: 'pseudonym' }),
  ]
  await newsroom.aStaffMember('reporter', { contributorId: person })
  await newsroom.aStaffMember('reporter', { contributorId: alias })
  expect(await worksHere(newsroom.reader, [guest, person])).toBe(true)
  expect(await worksHere(newsroom.reader, [guest])).toBe(false)
  expect(await worksHere(newsroom.reader, [alias])).toBe(false)
})

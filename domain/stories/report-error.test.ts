import { afterEach, beforeEach, expect, test } from 'vitest'
import { log, reports } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { ErrorReport } from '../../model/report'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { publishStory } from './publish'
import { placeOfStory, type RecentReports, reportError } from './report-error'

let house: TestNewsroom
let storyId: StoryId
let recent: RecentReports

beforeEach(async () => {
  house = await aNewsroom()
  recent = new Map()
  storyId = await house.aStory({ slug: 'ein-gipfel', sectionId: await house.aSection({ slug: 'ausland' }) })
})

afterEach(() => house.close())

const report = (wish = {}) => ErrorReport.parse({ storyId, message: 'Die Zahl stimmt nicht.', contact: '', website: '', ...wish })
const send = (from = '192.0.2.1', at = house.now, wish = {}) => house.write((tx) => reportError(tx, report(wish), from, recent, at))

async function publish() {
  const editor = await house.aStaffMember('editor')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
}

test('a reader’s report reaches the desk, and the log says that it came, not what it says', async () => {
  await publish()
  await send('192.0.2.1', house.now, { contact: 'leserin@example.org' })
  expect(await house.reader.select().from(reports)).toMatchObject([
    { storyId, message: 'Die Zahl stimmt nicht.', contact: 'leserin@example.org' },
  ])
  const entries = JSON.stringify(await house.reader.select().from(log))
  expect(entries).toContain('report.receive')
  expect(entries).not.toMatch(/stimmt nicht|leserin|192\.0/)
  expect(await placeOfStory(house.reader, storyId)).toBe('/ausland/ein-gipfel')
})

test('nothing is reported on a story that readers can not see', async () => {
  await expect(send()).rejects.toMatchObject({ code: 'notFound' })
})

test('the sixth report of an hour from one network is refused, others are not, and an hour later it is taken', async () => {
  await publish()
  for (let nth = 0; nth < 5; nth += 1) await send()
  await expect(send()).rejects.toMatchObject({ code: 'tooManyReports' })
  await send('198.51.100.7')
  await send('192.0.2.1', new Date(house.now.getTime() + 3_600_000))
  expect(await house.reader.select().from(reports)).toHaveLength(7)
})

test('a machine that fills in the hidden field is thanked and ignored', async () => {
  await publish()
  await send('192.0.2.1', house.now, { website: 'https://spam.example/' })
  expect(await house.reader.select().from(reports)).toEqual([])
})

test('a flood from many networks stops at the story', async () => {
  await publish()
  for (let nth = 0; nth < 50; nth += 1) await send(`192.0.2.${nth}`)
  await expect(send('198.51.100.7')).rejects.toMatchObject({ code: 'tooManyReports' })
})

test('a report needs words', () => {
  expect(ErrorReport.safeParse({ storyId, message: '  \n ', contact: '', website: '' }).success).toBe(false)
  expect(ErrorReport.safeParse({ storyId, message: 'x'.repeat(4001), contact: '', website: '' }).success).toBe(false)
})

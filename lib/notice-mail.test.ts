import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Writer } from '../db/client'
import { notices } from '../db/schema'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import type { Mail, Mailed } from './mail'

/** What a mail server answers for each address, and what it took. */
const server = vi.hoisted(() => ({ answers: new Map<string, string>(), taken: [] as string[], asked: [] as string[] }))
vi.mock('./mail', () => ({
  canMail: () => true,
  async sendMail({ to }: Mail): Promise<Mailed> {
    server.asked.push(to)
    const answer = (server.answers.get(to) ?? 'sent') as Mailed
    if (answer === 'sent') server.taken.push(to)
    return answer
  },
}))
const { mailNotices } = await import('./notice-mail')

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
  server.answers.clear()
  server.taken.length = 0
  server.asked.length = 0
  for (const email of ['fort@example.org', 'voll@example.org', 'da@example.org']) await aNotice(email)
})
afterEach(() => house.close())

let minutes = 0
async function aNotice(email: string): Promise<void> {
  const { id: staffId } = await house.aStaffMember('reporter', { email })
  const storyId = await house.aStory()
  minutes += 1
  const at = new Date(house.now.getTime() - 3_600_000 + minutes * 1000)
  await house.write(
    async (tx) => void (await tx.insert(notices).values({ staffId, storyId, kind: 'submitted', from: 'Ada', note: '', at })),
  )
}

const mail = () => mailNotices(house, house.now)

test('everybody is mailed what they were told, once', async () => {
  await mail()
  await mail()
  expect(server.taken).toEqual(['fort@example.org', 'voll@example.org', 'da@example.org'])
})

test('an address that there is not keeps nobody waiting, and is not tried again', async () => {
  server.answers.set('fort@example.org', 'refused')
  await mail()
  await mail()
  expect(server.asked).toEqual(['fort@example.org', 'voll@example.org', 'da@example.org'])
})

test('a mailbox that is full keeps nobody waiting either, and is tried again', async () => {
  server.answers.set('voll@example.org', 'notSent')
  await expect(mail()).rejects.toThrow('wait for the mail server: 1')
  expect(server.taken).toEqual(['fort@example.org', 'da@example.org'])
  server.answers.clear()
  await mail()
  expect(server.taken).toEqual(['fort@example.org', 'da@example.org', 'voll@example.org'])
})

test('what was sent and could not be noted is noted later, and not sent again', async () => {
  const write = (work: (tx: Writer) => Promise<unknown>) => {
    void work
    return Promise.reject(new Error('disk full'))
  }
  await expect(mailNotices({ ...house, write: write as TestNewsroom['write'] }, house.now)).rejects.toThrow('disk full')
  await mail()
  expect(server.taken.filter((to) => to === 'fort@example.org')).toHaveLength(1)
  await mail()
  expect(server.taken).toHaveLength(3)
})

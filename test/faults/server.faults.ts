import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../db/client'
import { migrateNewsroom } from '../../db/migrate'
import { schedules } from '../../db/schema'
import { storyById } from '../../domain/stories/story'
import { Server } from '../../e2e/server'
import { cookieFor } from '../../e2e/signed-in'
import type { StaffId, StoryId } from '../../model/ids'
import { type BuiltNewsroom, built } from '../newsroom'
import { type Acknowledged, textWith } from './acknowledged'
import { everyFileMissing, whatIsWrong } from './aftermath'
import { type Desk, deskAt } from './at-the-desk'
import { type Random, randomFrom } from './random'

const kills = 20

let folder: string
let server: Server
let house: BuiltNewsroom & Newsroom
let cookie: string
let ada: StaffId
let edited: StoryId[]
let toSchedule: StoryId[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-server-storm-'))
  await migrateNewsroom(folder, 'storm')
  house = built(openNewsroom(folder))
  const admin = await house.aStaffMember('admin')
  ada = admin.id
  const sectionId = await house.aSection()
  const some = (count: number) => Promise.all(Array.from({ length: count }, () => house.aStory({ by: admin, sectionId })))
  edited = await some(6)
  toSchedule = await some(kills * 2)
  const { name, value } = await cookieFor(folder, admin.email)
  cookie = `${name}=${value}`
  server = new Server(folder)
})
afterAll(async () => {
  await server.stop()
  house.close()
  rmSync(folder, { recursive: true, force: true })
})

test(`a server killed ${kills} times under people at work has lost nothing that it had told them was done`, {
  timeout: 400_000,
}, async () => {
  const seed = Number(process.env.MASTHEAD_SEED ?? Date.now() % 1_000_000)
  console.log(`server: seed ${seed} (MASTHEAD_SEED=${seed} has the same again)`)
  const random = randomFrom(seed)
  const counts: Record<string, number> = {}
  const scheduled: Acknowledged[] = []
  for (let nth = 0; nth < kills; nth += 1) {
    await server.start()
    const acknowledged: Acknowledged[] = []
    const working = peopleAtWork(deskAt(server.address, cookie, ada), random, `n${seed}x${nth}`, (done) => acknowledged.push(done))
    // However slow the machine: not before somebody was told something.
    const told = () => (nth % 4 === 3 ? acknowledged.filter(({ is }) => is === 'uploaded') : acknowledged).length
    await Promise.race([working, expect.poll(told, { timeout: 30_000 }).toBeGreaterThan(nth % 4 === 3 ? 0 : random.upTo(4))])
    await pause(random.upTo(1000))
    process.kill(server.pid, 'SIGKILL')
    await working
    expect({ nth, wrong: whatIsWrong(folder, [...acknowledged, ...scheduled]) }).toEqual({ nth, wrong: [] })
    for (const done of acknowledged) {
      counts[done.is] = (counts[done.is] ?? 0) + 1
      if (done.is === 'scheduled') scheduled.push(done)
    }
  }
  console.log(`server: ${kills} kills; acknowledged and there: ${JSON.stringify(counts)}`)
  for (const what of ['saved', 'published', 'corrected', 'uploaded', 'scheduled']) expect(counts[what] ?? 0).toBeGreaterThan(0)
  expect(everyFileMissing(folder)).toEqual([])

  // Whatever fell due while the server was down is published when it is up again, once.
  await server.start()
  await expect.poll(() => house.reader.$count(schedules), { timeout: 20_000 }).toBe(0)
  expect(whatIsWrong(folder, scheduled)).toEqual([])
})

/** Two people and their pictures, until the server answers no more. */
async function peopleAtWork(desk: Desk, random: Random, mark: string, tell: (done: Acknowledged) => void): Promise<void> {
  let nth = 0
  const nonce = () => `${mark}${String(++nth).padStart(4, '0')}`
  // Each has three stories of their own, or they would only refuse each other.
  const works = [edited.slice(0, 3), edited.slice(3)].map((own) => () => somethingAtTheDesk(desk, random, own, nonce(), tell))
  await Promise.all([...works, () => picture(desk, random, nonce(), tell)].map(untilItIsDown))
}

async function untilItIsDown(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work()
    } catch (fault) {
      // Whoever has no answer was told nothing; anything else is no crash.
      if (fault instanceof TypeError) return
      throw fault
    }
  }
}

async function somethingAtTheDesk(
  desk: Desk,
  random: Random,
  own: readonly StoryId[],
  nonce: string,
  tell: (done: Acknowledged) => void,
): Promise<void> {
  const storyId = random.oneOf(own)
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('a story is gone')
  const what = random.upTo(10)
  if (what < 5) {
    const text = { ...story.draft, ...textWith(nonce) }
    const version = await desk.save(storyId, { seen: story.version, text })
    if (version !== null) tell({ is: 'saved', storyId, version, nonce })
  } else if (what < 7) {
    const published = await desk.act<{ revisionId: string }>('publish', { storyId })
    if (published !== null) tell({ is: 'published', storyId, revisionId: published.value.revisionId })
  } else if (what < 9) {
    const words = { kind: 'clarification', text: `Richtig ist ${nonce}.`, passages: [], place: 'top', removal: 'none' }
    const corrected = await desk.act<string>('correct', { storyId, ...words, withDraft: false })
    if (corrected !== null) tell({ is: 'corrected', id: corrected.value })
  } else {
    const next = toSchedule.pop()
    if (next === undefined) return
    const done = await desk.act('schedule', { storyId: next, dueAt: Date.now() + 100 + random.upTo(3000) })
    if (done !== null) tell({ is: 'scheduled', storyId: next })
  }
}

async function picture(desk: Desk, random: Random, nonce: string, tell: (done: Acknowledged) => void): Promise<void> {
  const background = { r: random.upTo(256), g: random.upTo(256), b: random.upTo(256) }
  const bytes = await sharp({ create: { width: 40 + random.upTo(40), height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer()
  tell({ is: 'uploaded', id: await desk.upload(new Uint8Array(bytes), `${nonce}.jpg`) })
}

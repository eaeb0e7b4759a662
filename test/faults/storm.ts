import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { openNewsroom } from '../../db/client'
import { sections, staff, stories } from '../../db/schema'
import { correctStory } from '../../domain/corrections/correct'
import { headOfLog } from '../../domain/log/head'
import { storePicture } from '../../domain/media/store'
import { createStory } from '../../domain/stories/create'
import { publishStory } from '../../domain/stories/publish'
import { publishDue } from '../../domain/stories/publish-due'
import { saveDraft } from '../../domain/stories/save-draft'
import { scheduleStory } from '../../domain/stories/schedule'
import { type DeskStory, stateOf, storyById } from '../../domain/stories/story'
import { type Acknowledged, textWith } from './acknowledged'
import { randomFrom } from './random'

/*
 * A process that does what a newsroom does, as fast as it can, until it is killed: `storm.mjs FOLDER SEED`. After each
 * commit it says what it has done, as a line of JSON.
 */

const [folder = '', seed = '0'] = process.argv.slice(2)
const house = openNewsroom(folder)
const random = randomFrom(Number(seed))
let nth = 0
const nonce = () => `n${seed}x${++nth}`
const now = () => new Date()

const [account] = await house.reader.select().from(staff).where(eq(staff.role, 'admin')).limit(1)
const [section] = await house.reader.select({ id: sections.id }).from(sections).limit(1)
if (account === undefined || section === undefined) throw new Error('nobody works here')
const ada = account
const sectionId = section.id
const all = (await house.reader.select({ id: stories.id }).from(stories).orderBy(stories.createdAt).limit(6)).map(({ id }) => id)

/** Tells whoever watches; the pipe has it before anything else happens. */
function acknowledge(done: Acknowledged): void {
  writeSync(1, `${JSON.stringify(done)}\n`)
}

async function save(story: DeskStory): Promise<void> {
  const is = nonce()
  const text = { ...story.draft, ...textWith(is), sectionId }
  const { version } = await house.write((tx) => saveDraft(tx, ada, { storyId: story.id, seen: story.version, text, copies: {} }, now()))
  acknowledge({ is: 'saved', storyId: story.id, version, nonce: is })
}

async function publish({ id }: DeskStory): Promise<void> {
  const { revisionId } = await house.write((tx) => publishStory(tx, ada, { storyId: id }, now()))
  acknowledge({ is: 'published', storyId: id, revisionId })
}

async function correct(story: DeskStory): Promise<void> {
  const withDraft = stateOf(story) === 'changed'
  const words = {
    kind: withDraft ? 'correction' : 'clarification',
    text: `Richtig ist ${nonce()}.`,
    place: 'top',
    removal: 'none',
  } as const
  const id = await house.write((tx) => correctStory(tx, ada, { storyId: story.id, ...words, passages: [], withDraft }, now()))
  acknowledge({ is: 'corrected', id })
}

async function schedule(): Promise<void> {
  const id = await house.write((tx) => createStory(tx, ada, { language: 'de' }, now()))
  const story = await storyById(house.reader, id)
  if (story !== null) await save(story)
  await house.write((tx) => scheduleStory(tx, ada, { storyId: id, dueAt: Date.now() + 10 + random.upTo(200) }, now()))
  acknowledge({ is: 'scheduled', storyId: id })
}

async function upload(): Promise<void> {
  const background = { r: random.upTo(256), g: random.upTo(256), b: random.upTo(256) }
  const bytes = await sharp({ create: { width: 8 + random.upTo(8), height: 6, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const { id } = await storePicture(house, ada, { bytes, fileName: `${nonce()}.jpg` }, now())
  acknowledge({ is: 'uploaded', id })
}

async function somethingAtTheDesk(): Promise<void> {
  const story = await storyById(house.reader, random.oneOf(all))
  if (story === null) throw new Error('a story is gone')
  const what = random.upTo(10)
  if (what < 5) return save(story)
  if (what < 7) return publish(story)
  if (what < 9 && story.live !== null) return correct(story)
  return schedule()
}

async function withoutEnd(work: () => Promise<void>): Promise<never> {
  for (;;) {
    await work()
    await pause(0)
  }
}

await Promise.all([
  withoutEnd(async () => {
    await somethingAtTheDesk()
    acknowledge({ is: 'logged', head: await headOfLog(house.reader) })
  }),
  withoutEnd(upload),
  withoutEnd(async () => {
    await house.write((tx) => publishDue(tx, now()))
    await pause(5)
  }),
])

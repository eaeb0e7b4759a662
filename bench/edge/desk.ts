import { setTimeout } from 'node:timers/promises'
import { desc } from 'drizzle-orm'
import { openNewsroom } from '../../db/client'
import { liveStories } from '../../db/schema'
import { changeSettings, siteSettings } from '../../domain/settings/settings'
import { openAccount } from '../../domain/staff/account'
import { publishStory } from '../../domain/stories/publish'
import { saveDraft } from '../../domain/stories/save-draft'
import { storyById } from '../../domain/stories/story'
import type { StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { atEnd } from '../newsroom'
import { ask } from './ask'

export interface Desk {
  /** Changes what stands on every page, and waits until readers see it. */
  dropEverything(site: string): Promise<void>
  /**
   * Publishes one of the latest stories anew after the other until told to stop.
   * @returns the way to stop; it waits for the last
   */
  keepPublishing(site: string, pause: number): () => Promise<void>
  /** Milliseconds from each commit until readers of the story saw it. */
  readonly delays: readonly number[]
}

/** Somebody who works in a newsroom beside its server, in a process of their own as the command line does. */
export async function openDesk(data: string): Promise<Desk> {
  const newsroom = openNewsroom(data)
  atEnd(() => newsroom.close())
  const { reader, write } = newsroom
  const account = { name: 'Bench', email: `bench-${process.pid}@example.org`, role: 'admin', language: 'de' } as const
  const staff = await write((tx) => openAccount(tx, account, null, new Date()))
  const rows = await reader.select({ id: liveStories.storyId }).from(liveStories).orderBy(desc(liveStories.publishedAt)).limit(30)
  const delays: number[] = []
  let changes = 0

  async function publishAnew(storyId: StoryId, word: string): Promise<string> {
    return write(async (tx) => {
      const story = await storyById(tx, storyId)
      if (story === null) throw new Refusal('notFound')
      const standfirst = `${story.draft.standfirst.replace(/ \(Stand \d+\)$/, '')} ${word}`
      await saveDraft(tx, staff, { storyId, seen: story.version, text: { ...story.draft, standfirst }, copies: {} }, new Date())
      const reasons = { overrideReason: 'bench', creditsReason: 'bench' }
      return (await publishStory(tx, staff, { storyId, ...reasons }, new Date())).path
    })
  }

  return {
    delays,

    async dropEverything(site) {
      changes += 1
      const tagline = `Stand ${changes}`
      await write(async (tx) => changeSettings(tx, staff, { ...(await siteSettings(tx)), tagline }, new Date()))
      await seen(`${site}/`, tagline)
    },

    keepPublishing(site, pause) {
      let going = true
      const work = async () => {
        while (going) {
          changes += 1
          const storyId = rows[changes % rows.length]?.id
          const word = `(Stand ${changes})`
          const path = storyId && (await publishAnew(storyId, word))
          const committed = performance.now()
          await seen(site + path, word)
          delays.push(performance.now() - committed)
          await setTimeout(pause)
        }
      }
      const done = work()
      // Whoever stops it hears of what went wrong.
      done.catch(() => undefined)
      return () => {
        going = false
        return done
      }
    },
  }
}

async function seen(address: string, word: string): Promise<void> {
  const until = performance.now() + 15_000
  while (performance.now() < until) {
    if ((await ask(address)).body.includes(word)) return
    await setTimeout(10)
  }
  throw new Error(`${address} did not show “${word}” within 15 s`)
}

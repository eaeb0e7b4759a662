import type { Reader } from '../db/client'
import { type Announcement, announcementsAfter, lastAnnouncement } from '../domain/log/touch'

type Listener = (announcement: Announcement) => void

interface Announcer {
  readonly listeners: Set<Listener>
  /** Number of the last announcement told; `null` until the first look. */
  last: number | null
  telling: Promise<void>
}

const key = Symbol.for('masthead.announcer')
const globals = globalThis as typeof globalThis & { [key]?: Announcer }

function announcer(): Announcer {
  globals[key] ??= { listeners: new Set(), last: null, telling: Promise.resolve() }
  return globals[key]
}

/** Hears what every committed change touched, whichever process made it. Returns the way to stop. */
export function listen(listener: Listener): () => void {
  announcer().listeners.add(listener)
  return () => announcer().listeners.delete(listener)
}

/** Starts at what is there now: earlier changes concern nobody in this process. */
export async function startAnnouncing(reader: Reader): Promise<void> {
  announcer().last = await lastAnnouncement(reader)
}

/**
 * Tells listeners of changes committed since the last look, each once and in order. Called after every commit of this
 * process, before its request is answered, and several times a second for those of others.
 */
export function announce(reader: Reader): Promise<void> {
  const state = announcer()
  state.telling = state.telling.catch(() => undefined).then(() => tell(state, reader))
  return state.telling
}

async function tell(state: Announcer, reader: Reader): Promise<void> {
  state.last ??= 0
  for (;;) {
    const news = await announcementsAfter(reader, state.last)
    if (news.length === 0) return
    for (const announcement of news) {
      state.last = announcement.id
      for (const listener of state.listeners) listener(announcement)
    }
  }
}

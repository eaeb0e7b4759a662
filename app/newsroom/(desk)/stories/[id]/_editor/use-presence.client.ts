import { useEffect, useState } from 'react'
import type { StoryId } from '../../../../../../model/ids'
import { newId } from '../../../../_components/new-id.client'
import type { PresenceAnswer } from '../presence/route'

/** Milliseconds between two words to the server, and after an answer that was none: somebody is signed out, or it is away. */
const every = 5000
const later = 15_000

/** Who has the story open: not asked yet, as last told, or lost sight of. */
export type Presence = PresenceAnswer | 'unasked' | 'unknown'

/** Says that this page has the story open, and tells who else has. One answer that does not come changes nothing. */
export function usePresence(storyId: StoryId): Presence {
  const [company, setCompany] = useState<Presence>('unasked')

  useEffect(() => {
    const page = newId().replaceAll('-', '')
    const address = `/newsroom/stories/${storyId}/presence`
    const body = JSON.stringify({ page })
    const headers = { 'content-type': 'application/json' }
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    let missed = 0

    const say = async () => {
      const heard = await ask(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(every) })
      if (left) return
      missed = heard === null ? missed + 1 : 0
      if (heard !== null || missed > 1) setCompany((before) => nextPresence(before, heard))
      clearTimeout(timer)
      timer = setTimeout(() => void say(), missed > 1 ? later : every)
    }
    const leave = () => {
      left = true
      clearTimeout(timer)
      // Said while the page goes: nobody waits for the answer, and without it the server forgets by itself.
      void fetch(address, { method: 'DELETE', headers, body, keepalive: true }).catch(() => undefined)
    }
    const comeBack = () => {
      left = false
      void say()
    }
    void say()
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    window.addEventListener('online', comeBack)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
      window.removeEventListener('online', comeBack)
      leave()
    }
  }, [storyId])

  return company
}

/** The same answer again is no news. */
function nextPresence(before: Presence, heard: PresenceAnswer | null): Presence {
  if (heard === null) return before === 'unasked' ? before : 'unknown'
  return JSON.stringify(before) === JSON.stringify(heard) ? before : heard
}

async function ask(address: string, init: RequestInit): Promise<PresenceAnswer | null> {
  try {
    const response = await fetch(address, init)
    return response.ok ? ((await response.json()) as PresenceAnswer) : null
  } catch {
    return null
  }
}

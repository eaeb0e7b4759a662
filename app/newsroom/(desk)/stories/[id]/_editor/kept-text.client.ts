import type { StoryText } from '../../../../../../model/story'

/*
 * What was typed and is not yet on the server, in this browser: encrypted with a key that only the server holds and
 * gives to this member of staff when signed in, so that the next person at a shared machine reads nothing.
 */

export interface KeptText {
  /** The draft's version that the text grew from. */
  readonly seen: number
  /** As it was typed, whether or not the server would take it. */
  readonly text: StoryText
  /** What lost when two versions were compared, and is saved nowhere else; null where nothing was compared. */
  readonly instead?: readonly StoryText[] | null
  readonly copies: Readonly<Record<string, string>>
  /** Fingerprints of texts whose saves were never answered: the server may have one of them all the same. */
  readonly unanswered: readonly string[]
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface TextKeeper {
  /** Resolves to whether the text is safe in this browser now. */
  keep(text: KeptText): Promise<boolean>
  /** The latest text that a tab which is gone has left; the others stay for the next time. */
  recall(): Promise<KeptText | null>
  forget(): void
  /** Tells other tabs that what this one keeps is in good hands; returns the end of that. */
  hold(): () => void
}

const encoder = new TextEncoder()

/**
 * Keeps one story's text for one member of staff and one tab: two tabs with one story have a text each, and neither
 * forgets the other's. Where the browser offers no encryption (plain http from another machine) or no storage, it keeps
 * nothing, and says so.
 * @param key AES-256 key, base64url
 */
export function textKeeper(staffId: string, storyId: string, key: string): TextKeeper {
  const shelf = `masthead:text:${staffId}:${storyId}`
  const place = `${shelf}:${globalThis.crypto?.randomUUID?.() ?? ''}`
  const cipherKey = globalThis.crypto?.subtle
    ? crypto.subtle.importKey('raw', bytesFrom(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
    : null
  let latest = 0
  let adopted: string | null = null

  async function keep(text: KeptText): Promise<boolean> {
    if (cipherKey === null) return false
    latest += 1
    const turn = latest
    try {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await cipherKey, encoder.encode(JSON.stringify(text)))
      // Typed on meanwhile: a later text is on its way, or it was forgotten because the server has it.
      if (latest !== turn) return true
      localStorage.setItem(place, `${base64(iv)}.${base64(new Uint8Array(sealed))}`)
      return true
    } catch {
      // Full or forbidden. What was kept there before stays: some of it is more than nothing.
      return false
    }
  }

  async function opened(stored: string): Promise<KeptText | null> {
    if (cipherKey === null) return null
    try {
      const [iv = '', sealed = ''] = stored.split('.')
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesFrom(iv) }, await cipherKey, bytesFrom(sealed))
      return JSON.parse(new TextDecoder().decode(plain)) as KeptText
    } catch {
      // Written with another key: not ours to read.
      return null
    }
  }

  return {
    keep,
    async recall() {
      if (cipherKey === null) return null
      const held = await heldPlaces()
      const left: { readonly from: string; readonly kept: KeptText }[] = []
      for (const [from, stored] of storedUnder(shelf)) {
        const kept = held.has(from) || from === place ? null : await opened(stored)
        if (kept !== null) left.push({ from, kept })
      }
      const newest = left.toSorted((one, other) => other.kept.at - one.kept.at)[0]
      if (newest === undefined) return null
      // It is this tab's from now on; only when it is safe here does it go there.
      adopted = newest.from
      if (await keep(newest.kept)) remove(newest.from)
      return newest.kept
    },
    forget() {
      latest += 1
      remove(place)
      if (adopted !== null) remove(adopted)
    },
    hold() {
      let release = () => {}
      const until = new Promise<void>((resolve) => {
        release = resolve
      })
      void navigator.locks?.request(place, () => until)
      return release
    },
  }
}

/** Places of tabs that are still open: a lock ends with its page, however that ended. */
async function heldPlaces(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map(({ name = '' }) => name))
}

function storedUnder(shelf: string): [place: string, stored: string][] {
  try {
    return Object.entries({ ...localStorage }).filter(([place]) => place === shelf || place.startsWith(`${shelf}:`))
  } catch {
    // Forbidden: then nothing was kept either.
    return []
  }
}

function remove(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Forbidden: then there is nothing to remove.
  }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function bytesFrom(encoded: string): Uint8Array<ArrayBuffer> {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

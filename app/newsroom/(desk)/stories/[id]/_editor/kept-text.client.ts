import type { StoryText } from '../../../../../../model/story'

/*
 * What was typed and is not yet on the server, in this browser: encrypted with a key that only the server holds and
 * gives to this member of staff when signed in, so that the next person at a shared machine reads nothing.
 */

export interface KeptText {
  /** The draft's version that the text grew from. */
  readonly seen: number
  readonly text: StoryText
  readonly copies: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface TextKeeper {
  /** False where the browser can not encrypt. */
  readonly keeps: boolean
  keep(text: KeptText): Promise<void>
  recall(): Promise<KeptText | null>
  forget(): void
}

const encoder = new TextEncoder()

/**
 * Keeps one story's text for one member of staff. Where the browser offers no encryption (plain http from another
 * machine), it keeps nothing rather than keeping it readable.
 * @param key AES-256 key, base64url
 */
export function textKeeper(staffId: string, storyId: string, key: string): TextKeeper {
  const place = `masthead:text:${staffId}:${storyId}`
  const cipherKey = globalThis.crypto?.subtle
    ? crypto.subtle.importKey('raw', bytesFrom(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
    : null
  let latest = 0

  return {
    keeps: cipherKey !== null,
    async keep(text) {
      if (cipherKey === null) return
      latest = text.at
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await cipherKey, encoder.encode(JSON.stringify(text)))
      if (latest !== text.at) return
      try {
        localStorage.setItem(place, `${base64(iv)}.${base64(new Uint8Array(sealed))}`)
      } catch {
        // Storage full or forbidden: the server still gets it.
      }
    },
    async recall() {
      const stored = cipherKey === null ? null : localStorage.getItem(place)
      if (stored === null || cipherKey === null) return null
      try {
        const [iv = '', sealed = ''] = stored.split('.')
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesFrom(iv) }, await cipherKey, bytesFrom(sealed))
        return JSON.parse(new TextDecoder().decode(plain)) as KeptText
      } catch {
        // Written with another key: not ours to read.
        return null
      }
    },
    forget() {
      latest = 0
      localStorage.removeItem(place)
    },
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

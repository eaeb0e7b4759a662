import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { StoryText } from '../../../../../../model/story'
import { aBody } from '../../../../../../test/marked-body'
import { type KeptText, textKeeper } from './kept-text.client'

let storage: Map<string, string>
let locks: Set<string>
let room: boolean

/** A browser of which there is only what the keeper asks for: storage that may be full, and locks that end with their page. */
beforeEach(() => {
  storage = new Map()
  locks = new Set()
  room = true
  const area = {
    getItem: (place: string) => storage.get(place) ?? null,
    setItem(place: string, words: string) {
      if (!room) throw new DOMException('full', 'QuotaExceededError')
      storage.set(place, words)
      Object.assign(area, { [place]: words })
    },
    removeItem(place: string) {
      storage.delete(place)
      delete (area as Record<string, unknown>)[place]
    },
  }
  vi.stubGlobal('localStorage', area)
  vi.stubGlobal('navigator', {
    locks: {
      request: (place: string, held: () => Promise<void>) => {
        locks.add(place)
        return held().then(() => locks.delete(place))
      },
      query: async () => ({ held: [...locks].map((name) => ({ name })) }),
    },
  })
  return () => vi.unstubAllGlobals()
})

const key = randomBytes(32).toString('base64url')
const typed = (headline: string, at = 1): KeptText => ({
  seen: 3,
  text: { headline, body: aBody('Ein Satz.') } as StoryText,
  copies: {},
  unanswered: [],
  at,
})
/** A tab with the story; it is closed, or crashes, by letting go of what it holds. */
function aTab(who = 'ada', ofKey = key) {
  const keeper = textKeeper(who, 'story', ofKey)
  return { keeper, ends: keeper.hold() }
}
async function crashedWith(...texts: readonly KeptText[]) {
  const { keeper, ends } = aTab()
  for (const text of texts) await keeper.keep(text)
  ends()
  await Promise.resolve()
}

test('what a crashed tab had kept is found by the next one, unreadable meanwhile, and once', async () => {
  await crashedWith(typed('Vor dem'), typed('Vor dem Absturz'))
  expect([...storage.values()].join()).not.toContain('Absturz')
  const { keeper } = aTab()
  expect(await keeper.recall()).toEqual(typed('Vor dem Absturz'))
  expect(storage.size).toBe(1)
  keeper.forget()
  expect(storage.size).toBe(0)
  expect(await keeper.recall()).toBeNull()
})

test('a tab that is still open keeps its own: no other takes it, and none forgets it', async () => {
  const first = aTab()
  await first.keeper.keep(typed('Im ersten Tab'))
  const second = aTab()
  expect(await second.keeper.recall()).toBeNull()
  await second.keeper.keep(typed('Im zweiten Tab'))
  second.keeper.forget()
  first.ends()
  await Promise.resolve()
  expect(await aTab().keeper.recall()).toEqual(typed('Im ersten Tab'))
})

test('of two tabs that crashed, the later text comes first and the other the next time', async () => {
  await crashedWith(typed('Älter', 1))
  await crashedWith(typed('Neuer', 2))
  const { keeper } = aTab()
  expect((await keeper.recall())?.text.headline).toBe('Neuer')
  keeper.forget()
  expect((await aTab().keeper.recall())?.text.headline).toBe('Älter')
})

test('where storage is full it says so, and what was there before stays', async () => {
  const { keeper, ends } = aTab()
  expect(await keeper.keep(typed('Ein Anfang'))).toBe(true)
  room = false
  expect(await keeper.keep(typed('Ein Anfang, und mehr'))).toBe(false)
  ends()
  await Promise.resolve()
  expect((await aTab().keeper.recall())?.text.headline).toBe('Ein Anfang')
})

test('what cannot be moved for want of room is given back all the same, and stays where it is', async () => {
  await crashedWith(typed('Vor dem Absturz'))
  room = false
  const { keeper } = aTab()
  expect((await keeper.recall())?.text.headline).toBe('Vor dem Absturz')
  expect(storage.size).toBe(1)
  keeper.forget()
  expect(storage.size).toBe(0)
})

test('where storage is forbidden nothing throws, nothing is kept, and that is said', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { keeper } = aTab()
  expect(await keeper.recall()).toBeNull()
  expect(await keeper.keep(typed('Verboten'))).toBe(false)
  expect(() => keeper.forget()).not.toThrow()
})

test('nobody else at the machine reads it, and it waits for its writer', async () => {
  await crashedWith(typed('Geheim'))
  expect(await aTab('ada', randomBytes(32).toString('base64url')).keeper.recall()).toBeNull()
  expect(await aTab('edda').keeper.recall()).toBeNull()
  expect((await aTab().keeper.recall())?.text.headline).toBe('Geheim')
})

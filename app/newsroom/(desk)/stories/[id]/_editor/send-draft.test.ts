import { afterEach, expect, test, vi } from 'vitest'
import { StoryId } from '../../../../../../model/ids'
import type { StoryText } from '../../../../../../model/story'
import { sendDraft } from './send-draft.client'

afterEach(() => vi.unstubAllGlobals())

const storyId = StoryId.parse(crypto.randomUUID())
const draft = { as: 'ada', seen: 3, over: false, text: { headline: 'Ein Titel' } as StoryText, instead: [], copies: {} }
const answering = (answer: () => Response | Promise<Response>) => {
  const fetch = vi.fn(async (_address: string, _init: RequestInit) => answer())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

test('a text is sent whole to the address of its story, by whoever typed it, and what the server says comes back', async () => {
  const saved = { is: 'done', value: { version: 4, savedAt: 1 }, at: 1 }
  const fetch = answering(() => Response.json(saved))
  expect(await sendDraft(storyId, draft)).toEqual(saved)
  const [address, init] = fetch.mock.calls[0] ?? []
  expect(address).toBe(`/newsroom/stories/${storyId}/draft`)
  expect(JSON.parse(String(init?.body))).toEqual(draft)
  expect(init?.signal).toBeInstanceOf(AbortSignal)
})

test('a refusal is an answer, whatever its status', async () => {
  const refused = { is: 'refused', code: 'signedOut' }
  answering(() => Response.json(refused, { status: 401 }))
  expect(await sendDraft(storyId, draft)).toEqual(refused)
})

test.each([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a line given up', () => Promise.reject(new DOMException('too long', 'TimeoutError'))],
  ['a server that starts', () => new Response('<!doctype html><title>503</title>', { status: 503 })],
  ['a proxy in its place', () => Response.json({ error: 'bad gateway' }, { status: 502 })],
  ['an answer cut short', () => new Response('{"is":"do', { status: 200 })],
  ['an empty answer', () => Response.json(null)],
])('%s is no answer, and no fault either', async (_what, answer) => {
  answering(answer)
  expect(await sendDraft(storyId, draft)).toEqual({ is: 'lost' })
})

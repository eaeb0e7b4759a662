import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, expect, test, vi } from 'vitest'
import { type ReadNote, readChannel } from '../model/freshness'
import { aNewsroom } from '../test/newsroom'
import { siteAddress } from './address'

const noted: string[] = []
const note = (message: unknown) => noted.push(...((message as ReadNote).keys ?? []))

afterEach(() => {
  unsubscribe(readChannel, note)
  noted.length = 0
})

test('the environment’s word goes first, and what is made with it may be kept all the same', async () => {
  vi.stubEnv('MASTHEAD_ADDRESS', 'https://bote.example')
  subscribe(readChannel, note)
  const { reader } = await aNewsroom()
  expect(await siteAddress(reader)).toBe('https://bote.example')
  expect(noted).toEqual(['settings'])
})

test('while nobody has set one, it is this machine', async () => {
  vi.stubEnv('PORT', '4711')
  const { reader } = await aNewsroom()
  expect(await siteAddress(reader)).toBe('http://localhost:4711')
})

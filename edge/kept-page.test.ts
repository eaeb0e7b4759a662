import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { aPage, longText } from '../test/any-page'
import * as compression from './compression'
import { KeptPage, type Surroundings } from './kept-page'

const noon = Date.parse('2026-11-30T12:00:00.200Z')
const plainly: Surroundings = { secure: false, purged: false }
const hit = { outcome: 'hit', shared: true } as const

const kept = (
  wish: Parameters<typeof aPage>[0] = {},
  { surroundings = plainly, now = noon, before }: { surroundings?: Surroundings; now?: number; before?: KeptPage } = {},
) => new KeptPage(aPage(wish), surroundings, now, before)

function fieldsOf(page: KeptPage, { encoding = 'identity' as const, now = noon, told = hit } = {}): Record<string, string> {
  const fields = page.fields(encoding, 1, now, told)
  return Object.fromEntries(fields.flatMap((name, at) => (at % 2 === 0 ? [[name, fields[at + 1] ?? '']] : [])))
}

test('each coding of a page holds the same page, under a strong tag of its own', async () => {
  const page = kept()
  const [br, gzip, identity] = await Promise.all([page.putInto('br'), page.putInto('gzip'), page.putInto('identity')])
  expect(brotliDecompressSync(br.message.body).toString()).toBe(longText)
  expect(gunzipSync(gzip.message.body).toString()).toBe(longText)
  expect(identity.message.body.toString()).toBe(longText)
  const tags = [br.etag, gzip.etag, identity.etag]
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
})

test('a page is put into a coding once, however many ask', async () => {
  const compressed = vi.spyOn(compression, 'compressed')
  const page = kept()
  const all = await Promise.all([page.putInto('br'), page.putInto('br'), page.putInto('gzip'), page.putInto('br')])
  await page.putInto('br')
  expect(new Set(all).size).toBe(2)
  expect(compressed.mock.calls.map(([, encoding]) => encoding)).toEqual(['br', 'gzip'])
})

test('a page that is made again as it was keeps its codings, its tags and its time', async () => {
  const page = kept()
  const { etag } = await page.putInto('br')
  const again = kept({ reads: ['story:1', 'lists'] }, { now: noon + 60_000, before: page })
  expect(again.in('br')?.etag).toBe(etag)
  expect(again.in('gzip')).toBeUndefined()
  expect(again.since).toBe(page.since)
  expect(brotliDecompressSync(again.in('br')?.message.body ?? Buffer.alloc(0)).toString()).toBe(longText)
})

test('a page that has become another takes nothing over', async () => {
  const page = kept()
  await page.putInto('br')
  for (const wish of [{ body: `${longText}!` }, { status: 404 }, { type: 'application/xml' }]) {
    const again = kept(wish, { before: page })
    expect(again.isSameAs(page)).toBe(false)
    expect(again.in('br')).toBeUndefined()
    expect(again.in('identity')?.etag).not.toBe(page.in('identity')?.etag)
  }
})

test('a small page is sent plain to everybody', async () => {
  const page = kept({ body: 'Guten Tag' })
  expect((await page.putInto('br')).message.body.toString()).toBe('Guten Tag')
  expect(page.in('br')).toBe(page.in('identity'))
  expect(fieldsOf(page, { encoding: 'br' as never })).not.toHaveProperty('content-encoding')
})

test('a page that has not changed is told in a few words, with the same tag and times', async () => {
  const { message, unchanged } = await kept().putInto('gzip')
  const head = (whole: Buffer) => whole.toString('latin1').split('\r\n\r\n')[0] ?? ''
  const told = head(unchanged.at(noon)).split('\r\n')
  expect(told[0]).toBe('HTTP/1.1 304 Not Modified')
  expect(unchanged.body).toHaveLength(0)
  const whole = head(message.at(noon)).split('\r\n')
  for (const line of told.slice(1)) expect(whole).toContain(line)
  expect(told.join('\n')).not.toMatch(/content-(?:length|type|encoding)/)
  for (const name of ['etag', 'date', 'vary', 'cache-control']) expect(told.join('\n')).toContain(`\n${name}: `)
})

test('only a site that readers reach over https promises it', () => {
  expect(fieldsOf(kept())).not.toHaveProperty('strict-transport-security')
  expect(fieldsOf(kept({}, { surroundings: { secure: true, purged: false } }))['strict-transport-security']).toBe('max-age=31536000')
})

test('nothing on a page may run, and browsers are told what they may make ready on pages alone', () => {
  expect(fieldsOf(kept())).toMatchObject({
    'content-security-policy': expect.stringContaining("script-src 'none'"),
    'speculation-rules': '"/speculation-rules.json"',
    vary: 'accept-encoding',
  })
  expect(fieldsOf(kept({ type: 'application/rss+xml' }))).not.toHaveProperty('speculation-rules')
  expect(fieldsOf(kept({ status: 404 }))).not.toHaveProperty('speculation-rules')
})

test('a redirect says where to, and has no type', () => {
  const fields = fieldsOf(kept({ status: 308, type: '', location: '/ausland/neu', body: '' }))
  expect(fields.location).toBe('/ausland/neu')
  expect(fields).not.toHaveProperty('content-type')
})

test('caches in front are told for how long; not at all to keep what does not hold', () => {
  const told = { secure: false, purged: true }
  expect(fieldsOf(kept({}, { surroundings: told }))['cache-control']).toContain('s-maxage=600')
  expect(fieldsOf(kept({ until: noon + 90_000 }, { surroundings: told }))['cache-control']).toContain('s-maxage=90,')
  const stale = { outcome: 'hit; detail=stale', shared: false } as const
  expect(fieldsOf(kept({}, { surroundings: told }), { told: stale as never })).toMatchObject({
    'cache-control': 'no-store',
    'cache-status': 'Masthead; hit; detail=stale',
  })
})

test('two versions within one second are told apart by time, and neither claims to be of a time to come', () => {
  const first = kept()
  const second = kept({ body: `${longText}!` }, { now: noon + 300, before: first })
  expect(fieldsOf(first)['last-modified']).toBe('Mon, 30 Nov 2026 12:00:00 GMT')
  expect(fieldsOf(second, { now: noon + 300 })).not.toHaveProperty('last-modified')
  expect(fieldsOf(second, { now: noon + 1000 })['last-modified']).toBe('Mon, 30 Nov 2026 12:00:01 GMT')
})

test('a page counts for what it takes in memory, not for the buffers that it came in', async () => {
  const page = kept()
  const codings = await Promise.all([page.putInto('br'), page.putInto('gzip'), page.putInto('identity')])
  const whole = codings.flatMap(({ message, unchanged }) => [message, unchanged])
  for (const message of whole) message.at(noon)
  const held = whole.reduce((sum, message) => sum + message.body.buffer.byteLength, 0)
  expect(held).toBeLessThan(page.size)
  for (const message of whole) expect(message.at(noon).buffer.byteLength).toBe(message.at(noon).length)
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Staff } from '../../../model/staff'
import { aBlackPng } from '../../../test/hostile-pictures'
import { aNewsroom, type TestNewsroom } from '../../../test/newsroom'
import { aPicture } from '../../../test/pictures'

/** Who is signed in. */
const here = vi.hoisted(() => ({ staff: null as Staff | null, house: undefined as TestNewsroom | undefined }))
vi.mock('../../../lib/session', () => ({ signedInStaff: () => Promise.resolve(here.staff) }))
vi.mock('../../../db/client', async (original) => ({
  ...(await original<typeof import('../../../db/client')>()),
  newsroom: () => here.house,
}))
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

const routes = {
  media: (await import('./route')).POST,
  originals: (await import('../originals/route')).POST,
  import: (await import('../import/route')).POST,
}
const { GET } = await import('../../media/[file]/route')

beforeEach(async () => {
  here.house = await aNewsroom()
  here.staff = await here.house.aStaffMember('admin')
})
afterEach(() => here.house?.close())

const files = () =>
  readdirSync(here.house?.folder ?? '', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('newsroom.db'))
    .map((entry) => join(entry.parentPath, entry.name))

async function send(to: keyof typeof routes, body: BodyInit, type?: string) {
  const answer = await routes[to](
    new Request(`http://localhost:3000/api/${to}`, {
      method: 'POST',
      body,
      headers: {
        host: 'news.example',
        origin: 'https://news.example',
        accept: 'application/json',
        ...(type === undefined ? {} : { 'content-type': type }),
      },
    }),
  )
  // To a page that asks, the other two routes answer a refusal as they answer anything.
  return { status: answer.status, said: (await answer.json()) as { is: string; code?: string; reasons?: string[] } }
}

const form = (...parts: readonly (readonly [field: string, file: Blob, name: string])[]) => {
  const filled = new FormData()
  for (const [field, file, name] of parts) filled.append(field, file, name)
  return filled
}
const blob = (bytes: Buffer | string) => new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)])

test.each(['media', 'originals', 'import'] as const)('of several files at once, /api/%s takes none and says so', async (route) => {
  const picture = blob(await aPicture({ width: 60, height: 40 }))
  const { said } = await send(route, form(['file', picture, 'a.jpg'], ['file', picture, 'b.jpg']))
  expect(said.is).toBe('refused')
  expect(said.code ?? said.reasons?.join()).toMatch(/oneFileOnly|Schicken Sie jede für sich/)
  expect(files()).toEqual([])
})

test.each(['media', 'originals', 'import'] as const)(
  'a form of hundreds of thousands of parts is answered by /api/%s without reading them',
  async (route) => {
    const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
    const many = `${part.repeat(180_000)}--x--\r\n`
    const before = process.memoryUsage().rss
    const { status, said } = await send(route, route === 'import' ? many.slice(0, 500_000) : many, 'multipart/form-data; boundary=x')
    expect([415, 200]).toContain(status)
    expect(said.is).toBe('refused')
    expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(200)
    expect(files()).toEqual([])
  },
)

const picture = () => aPicture({ width: 60, height: 40 })
test.each([
  ['without a boundary', 'multipart/form-data', '--x\r\n'],
  [
    'whose boundary never comes',
    'multipart/form-data; boundary=y',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nÿØÿ\r\n--x--',
  ],
  ['that is cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nÿØÿ'],
  [
    'in which forms lie in each other',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\n--y--\r\n--x--',
  ],
  ['without a type', '', 'file=x'],
  ['that is JSON', 'application/json', '{"file":"x"}'],
  ['that is a text', 'text/plain', 'file=x'],
  [
    'whose heads never end',
    'multipart/form-data; boundary=x',
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${'a'.repeat(1_000_000)}`,
  ],
])('a form %s is refused', async (_, type, body) => {
  for (const route of ['media', 'originals', 'import'] as const) {
    const { status, said } = await send(route, body, type)
    expect([status, said.is], route).toEqual([route === 'media' ? 415 : 200, 'refused'])
  }
  expect(files()).toEqual([])
})

test('what is broken or too large is refused in words, and nothing of it stays', async () => {
  for (const [bytes, code] of [
    [(await picture()).subarray(0, 300), 'pictureBroken'],
    [aBlackPng({ width: 30_000, height: 30_000, bits: 1 }), 'pictureTooManyPixels'],
    [aBlackPng({ width: 1, height: 80_000 }), 'pictureTooLong'],
    [Buffer.alloc(0), 'notAPicture'],
  ] as const) {
    const { said } = await send('media', form(['file', blob(bytes), 'a.jpg']))
    expect(said).toEqual({ is: 'refused', code })
    expect(files()).toEqual([])
  }
})

test('pictures that come all at once are each stored, one after another', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, nth) =>
      send('media', form(['file', blob(await aPicture({ width: 60 + nth, height: 40 })), 'a.jpg'])),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
}, 30_000)

test('nobody is ever given what was uploaded, under any name', async () => {
  await send('media', form(['file', blob(await picture()), '../../hafen.jpg']))
  const [master = ''] = files().filter((file) => file.includes('/masters/'))
  const name = master.split('/').at(-1) ?? ''
  const [digest = ''] = name.split('.')
  const asked = [
    name,
    `masters/${name}`,
    `../masters/${name}`,
    `..%2fmasters%2f${name}`,
    `${digest}`,
    `${digest}x500y500.jpg`,
    `${digest}x500y500-m60.jpg`,
    `${digest}x500y500-w60.jpg/../../masters/${name}`,
    `${name}\u0000.webp`,
    'hafen.jpg',
    '../../hafen.jpg',
    'newsroom.db',
  ]
  for (const file of asked) {
    const answer = await GET(new Request('http://localhost:3000/media/x'), { params: Promise.resolve({ file }) })
    expect([file, answer.status]).toEqual([file, 404])
  }
})

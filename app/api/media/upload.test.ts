import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Staff } from '../../../model/staff'
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

const { POST } = await import('./route')
const { GET } = await import('../../media/[file]/route')

beforeEach(async () => {
  here.house = await aNewsroom()
  here.staff = await here.house.aStaffMember('reporter')
})
afterEach(() => here.house?.close())

function upload(file: Blob | null, headers: Record<string, string> = {}): Promise<Response> {
  const form = new FormData()
  if (file) form.set('file', file, 'hafen.jpg')
  return POST(
    new Request('http://localhost:3000/api/media', {
      method: 'POST',
      body: form,
      headers,
    }),
  )
}
const asFile = (bytes: Buffer) => new Blob([new Uint8Array(bytes)])
const ask = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/media/${file}`, { headers }), { params: Promise.resolve({ file }) })

test('a reporter uploads a picture and sees it; nobody else does before a story shows it', async () => {
  const answer = await upload(asFile(await aPicture({ width: 400, height: 300 })))
  expect(answer.status).toBe(201)
  const { picture } = (await answer.json()) as { picture: { key: string } }
  const file = `${picture.key}-w400.webp`

  const seen = await ask(file)
  expect(seen.status).toBe(200)
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  expect((await ask(file, { 'if-none-match': `"other", "${file}"` })).status).toBe(304)
  expect((await ask(file.replace('w400', 'w401'))).status).toBe(404)
  here.staff = null
  expect((await ask(file)).status).toBe(404)
})

test('who is not signed in uploads nothing', async () => {
  here.staff = null
  expect((await upload(asFile(await aPicture()))).status).toBe(401)
})

test('what is no picture is refused in words', async () => {
  expect(await (await upload(new Blob(['<svg/>']))).json()).toEqual({ is: 'refused', code: 'notAPicture' })
  expect(await (await upload(null)).json()).toEqual({ is: 'refused', code: 'notAPicture' })
})

test('too much is refused by what it says of itself, and by what arrives if it says nothing', async () => {
  const said = await upload(asFile(await aPicture()), { 'content-length': String(40 * 1024 * 1024) })
  expect([said.status, await said.json()]).toEqual([413, { is: 'refused', code: 'pictureTooLarge' }])
  const arrived = await upload(new Blob([new Uint8Array(26 * 1024 * 1024)]))
  expect([arrived.status, await arrived.json()]).toEqual([413, { is: 'refused', code: 'pictureTooLarge' }])
})

test.each(['../../newsroom.db', '..', 'x.jpg', `${'a'.repeat(24)}x500y500-w320.avif`])('%s is not there', async (name) => {
  expect((await ask(name)).status).toBe(404)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { originals } from '../../../db/schema'
import { reportRefusals } from '../../../interchange/report/limits'
import { messagesIn } from '../../../messages/messages'
import type { Staff } from '../../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../../test/newsroom'
import { filesOf, lineAt, packedZip, paragraph, pdfOf } from '../../../test/report-files'

/** Who is signed in. */
const here = vi.hoisted(() => ({ staff: null as Staff | null, house: undefined as TestNewsroom | undefined }))
vi.mock('../../../lib/session', () => ({ signedInStaff: () => Promise.resolve(here.staff) }))
vi.mock('../../../db/client', async (original) => ({
  ...(await original<typeof import('../../../db/client')>()),
  newsroom: () => here.house,
}))

const { POST } = await import('./route')
const { refusals } = messagesIn('de').originals

beforeEach(async () => {
  here.house = await aNewsroom()
  here.staff = await here.house.aStaffMember('reporter', { language: 'de' })
})
afterEach(() => here.house?.close())

type Fields = Readonly<Record<string, string | { readonly file: Uint8Array | string; readonly name: string }>>

function send(fields: Fields, headers: Record<string, string> = { accept: 'application/json' }): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new Blob([typeof value.file === 'string' ? value.file : new Uint8Array(value.file)]), value.name)
  return POST(
    new Request('http://localhost:3000/api/originals', {
      method: 'POST',
      body: form,
      headers,
    }),
  )
}

async function kept() {
  const [row] = (await here.house?.reader.select().from(originals)) ?? []
  return row && { ...row, bytes: row.bytes.toString('utf8') }
}

const sentence = 'Das Werk in Neustadt schließt im Mai, sagte die Sprecherin am Montag.'

test('a text that is pasted is kept as it came, with its day, for the one who pasted it', async () => {
  const answer = await send({ text: `Werk schließt\n\n${sentence}`, date: '2026-01-31', named: 'Post' })
  expect(answer.status).toBe(201)
  const row = await kept()
  expect(await answer.json()).toEqual({ is: 'done', id: row?.id })
  expect(row).toMatchObject({ format: 'text', name: 'Post', date: '2026-01-31', language: 'de', readBy: here.staff?.id })
  expect(row).toMatchObject({ bytes: `Werk schließt\n\n${sentence}`, text: `Werk schließt\n\n${sentence}` })
})

test('of a page that is pasted, its code is kept and its words are read', async () => {
  const html = `<meta charset="utf-8"><h1>Werk schließt</h1><p>${sentence}</p><script>x</script>`
  await send({ text: `Werk schließt\n${sentence}`, html })
  expect(await kept()).toMatchObject({ format: 'html', bytes: html, raw: `Werk schließt\n\n${sentence}` })
})

test('where the code of what was pasted has lost the words, the text is taken', async () => {
  await send({ text: sentence, html: `<nav>${sentence}</nav><p>Mehr</p>` })
  expect(await kept()).toMatchObject({ format: 'text', bytes: sentence })
})

test('code that is pasted as text is known for what it is', async () => {
  await send({ text: `<!doctype html><p>${sentence}</p>` })
  expect(await kept()).toMatchObject({ format: 'html', raw: sentence })
}, 30_000)

test.each([
  ['meldung.docx', 'docx', packedZip(filesOf(paragraph(sentence)))],
  ['meldung.pdf', 'pdf', pdfOf({ pages: [lineAt(sentence.replace('ß', '\\337'), 50, 700)] })],
  ['meldung.html', 'html', `<p>${sentence}</p>`],
  ['meldung.json', 'ninjs', JSON.stringify({ headline: 'Werk', body_text: sentence })],
  ['meldung.xml', 'feed', `<item><title>Werk</title><description>${sentence}</description></item>`],
])(
  '%s is read and kept byte for byte',
  async (name, format, file) => {
    const answer = await send({ file: { file, name } })
    expect(answer.status).toBe(201)
    const row = await kept()
    expect(row).toMatchObject({ name, format, raw: expect.stringContaining(sentence) })
    expect(row?.bytes).toBe(Buffer.from(file as Uint8Array).toString('utf8'))
  },
  30_000,
)

test('a file may say of which day it is; what somebody typed goes before it', async () => {
  const item = {
    file: JSON.stringify({ headline: 'Werk', body_text: sentence, versioncreated: '2026-01-31T23:30:00-05:00' }),
    name: 'a.json',
  }
  await send({ file: item })
  expect(await kept()).toMatchObject({ date: '2026-01-31' })
  await here.house?.write((tx) => tx.delete(originals))
  await send({ file: item, date: '2026-01-30' })
  expect(await kept()).toMatchObject({ date: '2026-01-30' })
}, 30_000)

test('a form without script is led to the review, or told in words what to do', async () => {
  const done = await send({ text: sentence }, {})
  expect([done.status, done.headers.get('location')]).toEqual([303, `/newsroom/originals/${(await kept())?.id}`])
  const refused = await send({ text: '  ' }, {})
  expect([refused.status, await refused.text()]).toEqual([422, `${refusals.nothingSent}\n`])
})

test.each([
  ['nothing', {}, 'nothingSent'],
  ['a day that is none', { text: sentence, date: '31.1.2026' }, 'dateUnclear'],
  ['a picture', { file: { file: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), name: 'a.txt' } }, 'otherKind'],
  ['a locked document', { file: { file: packedZip(filesOf(paragraph('')), { locked: true }), name: 'a.docx' } }, 'encrypted'],
  ['an empty file', { file: { file: '', name: 'a.txt' } }, 'empty'],
] as const)(
  '%s is refused in words',
  async (_, fields, code) => {
    const answer = await send(fields)
    expect([answer.status, await answer.json()]).toEqual([200, { is: 'refused', reasons: [refusals[code]] }])
    expect(await kept()).toBeUndefined()
  },
  30_000,
)

test('too large a file and too long a text are refused', async () => {
  const large = await send({ file: { file: new Uint8Array(26_000_000), name: 'a.txt' } })
  expect([large.status, await large.json()]).toEqual([413, { is: 'refused', reasons: [refusals.tooLarge] }])
  expect((await send({ text: 'a'.repeat(2_000_001) })).status).toBe(413)
})

test('who is not signed in keeps nothing', async () => {
  here.staff = null
  expect((await send({ text: sentence })).status).toBe(401)
  expect(await kept()).toBeUndefined()
})

test('what is no form is refused', async () => {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://localhost:3000/api/originals', { method: 'POST', body: '{}', headers })
  expect((await POST(request)).status).toBe(422)
})

test('nothing of the text is in the log when keeping it fails', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await here.house?.write(async (tx) => void (await tx.run('drop table originals')))
  const answer = await send({ text: sentence })
  const log = written.mock.calls.join('\n')
  written.mockRestore()
  expect(await answer.json()).toEqual({ is: 'refused', reasons: [messagesIn('de').refusals.unexpected] })
  expect(log).toContain('originals')
  expect(log).not.toContain('Neustadt')
})

test('every refusal of a reader has words in both languages', () => {
  for (const language of ['de', 'en'] as const)
    for (const code of reportRefusals) expect(messagesIn(language).originals.refusals[code]).toMatch(/\.$/)
})

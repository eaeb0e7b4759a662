import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf, lineAt, packedZip, paragraph, pdfOf } from '../../test/report-files'
import { readReport } from './read'

/* Files that somebody made to do harm: every one is answered, soon, and nothing beyond the file is read or run. */

const bytes = (text: string) => new TextEncoder().encode(text)
const canary = { ran: false }
beforeAll(() => void Object.assign(globalThis, { canary }))
afterAll(() => void Reflect.deleteProperty(globalThis, 'canary'))

async function answerTo(file: Uint8Array, named: string, within = 10_000) {
  const before = performance.now()
  const read = await readReport(file, named)
  expect(performance.now() - before).toBeLessThan(within)
  return read
}

const replaced = (name: string, text: string) =>
  packedZip(filesOf(paragraph('Ein Satz.')).map((file) => (file.name === name ? { name, bytes: bytes(text) } : file)))

const wordDocument = (body: string, doctype = '') =>
  replaced(
    'word/document.xml',
    `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
  )

test.each([
  ['a file of the machine', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['a file elsewhere', '<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'],
  ['a multiplying text', `<!DOCTYPE d [<!ENTITY y "${'ha'.repeat(999)}"><!ENTITY x "${'&y;'.repeat(999)}">]>`],
])('a Word document whose entity is %s has no part in it', async (_, doctype) => {
  expect(await answerTo(wordDocument(paragraph('Satz &x; Ende'), doctype), 'a.docx')).toEqual({ is: 'refused', code: 'notReadable' })
})

test('a Word document that points at files outside gets none of them', async () => {
  const link = '<w:p><w:r><w:drawing><a:blip r:link="r9"/></w:drawing></w:r><w:r><w:t>Text</w:t></w:r></w:p>'
  const to = (target: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/></Relationships>`
  for (const target of ['file:///etc/passwd', '../../../../etc/passwd', 'http://127.0.0.1:9/']) {
    const files = filesOf(link).map((file) => (file.name === 'word/_rels/document.xml.rels' ? { ...file, bytes: bytes(to(target)) } : file))
    const read = await answerTo(packedZip([...files, { name: '../../../tmp/evil.xml', bytes: bytes('<a/>') }]), 'a.docx')
    expect(read).toMatchObject({ is: 'text', raw: 'Text' })
  }
})

test('a Word document of more elements than a report has is too large', async () => {
  expect(await answerTo(packedZip(filesOf('<w:r/>'.repeat(401_000))), 'a.docx')).toEqual({ is: 'refused', code: 'tooLarge' })
  const many = Array.from({ length: 5001 }, (_, at) => ({ name: `word/${at}.xml`, bytes: new Uint8Array() }))
  expect(await answerTo(packedZip(many), 'a.docx')).toEqual({ is: 'refused', code: 'tooLarge' })
})

test('scripts of a PDF are not run', async () => {
  const script = '(globalThis.canary.ran = true)'
  const catalogue = `/OpenAction << /S /JavaScript /JS ${script} >> /AA << /WC << /S /JavaScript /JS ${script} >> >>`
  const font = `/FontMatrix [1 0 0 1 0 (0\\); globalThis.canary.ran = true; //)]`
  const file = Buffer.from(pdfOf({ pages: [lineAt('Ein ganzer Satz.', 50, 700)] })).toString('latin1')
  const evil = file
    .replace('/Type /Catalog', `/Type /Catalog ${catalogue}`)
    .replace('/Type /Font ', `/Type /Font ${font} `)
    .replace(/xref[\s\S]*trailer/, 'trailer')
  expect(await answerTo(new Uint8Array(Buffer.from(evil, 'latin1')), 'a.pdf')).toMatchObject({ is: 'text', raw: 'Ein ganzer Satz.' })
  expect(canary.ran).toBe(false)
})

test('what reads PDFs has no means to run code that it finds', () => {
  const reader = readFileSync('node_modules/unpdf/dist/pdfjs.mjs', 'utf8')
  expect(reader).toContain('getTextContent')
  expect(reader).not.toMatch(/\beval\(|new Function\b|isEvalSupported/)
})

const pdf = (objects: readonly string[], trailer = '/Root 1 0 R') =>
  bytes(`%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< ${trailer} >>\n`)

test.each([
  ['pages that hold themselves', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>'])],
  ['a page tree that is no tree', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count -1 /Kids 1 0 R >>'])],
  ['more pages than it has', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 150 /Kids [] >>'])],
  ['a root that is itself', pdf(['1 0 R'])],
  [
    'a table that leads to itself',
    bytes('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF'),
  ],
  ['brackets without end', bytes(`%PDF-1.4\n1 0 obj\n${'['.repeat(1_000_000)}`)],
  ['dictionaries without end', bytes(`%PDF-1.4\n1 0 obj\n${'<</A'.repeat(1_000_000)}`)],
])('a PDF with %s is refused', async (_, file) => {
  expect((await answerTo(file, 'a.pdf')).is).toBe('refused')
})

test('a PDF whose drawings draw each other many times over is answered', async () => {
  const form = (inside: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /A 4 0 R /B 3 0 R >> >> /Length ${inside.length} >>\nstream\n${inside}\nendstream`
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 6 0 R /Resources << /XObject << /A 4 0 R >> >> >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    form('/A Do '.repeat(1000)),
    form('/B Do '.repeat(1000)),
    page,
    `<< /Length 6000 >>\nstream\n${'/A Do '.repeat(1000)}\nendstream`,
  ]
  expect(await answerTo(pdf(objects), 'a.pdf')).toEqual({ is: 'refused', code: 'empty' })
})

test('a PDF of many packed parts is refused before any is read', async () => {
  const part = deflateSync(bytes('q')).toString('latin1')
  const file = Buffer.from(
    `%PDF-1.4\n${`1 0 obj\n<< /Filter /FlateDecode >>\nstream\n${part}\nendstream\nendobj\n`.repeat(20_001)}`,
    'latin1',
  )
  expect(await answerTo(new Uint8Array(file), 'a.pdf')).toEqual({ is: 'refused', code: 'tooLarge' })
})

const feed = (inside: string, doctype = '') =>
  bytes(`<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><item>${inside}</item></channel></rss>`)

test('entities of a feed that lead outside are not followed', async () => {
  const doctype = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const read = await answerTo(feed('<title>Titel</title><description>Satz &x; Ende</description>', doctype), 'a.xml')
  expect(read.is === 'text' ? read.raw : '').not.toContain('root:')
})

test.each([
  ['entities without number', feed(`<title>T</title><description>${'&amp;'.repeat(1_000_000)}</description>`)],
  ['entities that stand for markup', feed(`<title>T</title><description>${'&lt;p&gt;'.repeat(500_000)}</description>`)],
  ['elements in each other', feed(`<title>T</title>${'<a>'.repeat(200_000)}`)],
  ['elements in each other, closed', feed(`<title>T</title>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
  ['attributes of one element', feed(`<title ${Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')}>T</title>`)],
  ['entries', bytes(`<rss version="2.0"><channel>${'<item><title>T</title></item>'.repeat(100_000)}</channel></rss>`)],
  ['arrays in each other', bytes(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)],
  ['objects in each other', bytes(`${'{"headline":'.repeat(500_000)}1${'}'.repeat(500_000)}`)],
  ['bodies', bytes(`{"headline":"A","bodies":[${'{"value":"<p>B"},'.repeat(300_000)}{}]}`)],
  ['a body of nested elements', bytes(JSON.stringify({ headline: 'A', body_html: '<div><b>'.repeat(500_000) }))],
])(
  'a file with a great many %s is answered',
  async (_, file) => {
    expect(['text', 'refused']).toContain((await answerTo(file, 'a.json')).is)
  },
  30_000,
)

import { expect, test } from 'vitest'
import { filesOf, item, packedZip, paragraph } from '../../test/report-files'
import { reportLimits } from './limits'
import { readReport } from './read'
import { zipOf } from './zip'

const body =
  paragraph('Werk schließt', '<w:pStyle w:val="berschrift1"/>') +
  paragraph('„Es &lt;geht&gt; nicht“, sagte Anna.') +
  item('erstens') +
  item('zweitens') +
  '<w:p><w:r><w:t>Ende</w:t><w:br/><w:t>Stand: 8 Uhr</w:t></w:r><w:del><w:r><w:delText>gestrichen</w:delText></w:r></w:del></w:p>'
const text = 'Werk schließt\n\n„Es <geht> nicht“, sagte Anna.\n\n• erstens\n• zweitens\n\nEnde\nStand: 8 Uhr'

test.each([
  ['packed', packedZip(filesOf(body))],
  ['packed, with sizes that are wrong', packedZip(filesOf(body), { stated: 1 })],
  ['not packed', zipOf(filesOf(body))],
])('a Word document is read with its headline and lists: %s', async (_, bytes) => {
  expect(await readReport(bytes, 'text.docx')).toEqual({ is: 'text', format: 'docx', raw: text })
  expect(await readReport(bytes, 'text.pdf')).toMatchObject({ format: 'docx' })
})

test('pictures are not unpacked', async () => {
  const files = [...filesOf(body), { name: 'word/media/bild.bmp', bytes: new Uint8Array(30_000_000) }]
  expect(await readReport(packedZip(files), 'a.docx')).toMatchObject({ raw: text })
})

test('a document that unpacks without end is too large, whatever sizes it states', async () => {
  const files = filesOf(paragraph(' '.repeat(17_000_000)))
  expect(await readReport(packedZip(files, { stated: 10 }), 'a.docx')).toEqual({ is: 'refused', code: 'tooLarge' })
})

test('large parts count together', async () => {
  const files = filesOf(body)
  const most = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const within = (unpacked: number) => readReport(packedZip(files), 'a.docx', { limits: { ...reportLimits, unpacked } })
  expect(await within(most)).toMatchObject({ is: 'text' })
  expect(await within(most - 1)).toEqual({ is: 'refused', code: 'tooLarge' })
})

test('a locked document is said to be locked', async () => {
  expect(await readReport(packedZip(filesOf(body), { locked: true }), 'a.docx')).toEqual({ is: 'refused', code: 'encrypted' })
  const office = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await readReport(new Uint8Array(office), 'a.docx')).toEqual({ is: 'refused', code: 'encrypted' })
})

test('other archives, old Word files and documents without words are told apart', async () => {
  const archive = zipOf([{ name: 'content.xml', bytes: new Uint8Array(5) }])
  expect(await readReport(archive, 'a.docx')).toEqual({ is: 'refused', code: 'otherKind' })
  const office = new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))
  expect(await readReport(office, 'a.doc')).toEqual({ is: 'refused', code: 'otherKind' })
  expect(await readReport(packedZip(filesOf(paragraph(''))), 'a.docx')).toEqual({ is: 'refused', code: 'empty' })
})

test('a document that is cut off anywhere is refused', async () => {
  const bytes = packedZip(filesOf(body))
  for (let end = 4; end < bytes.length; end += 61)
    expect(await readReport(bytes.slice(0, end), 'a.docx')).toEqual({ is: 'refused', code: 'notReadable' })
})

test('a document nested deeper than anybody writes is refused, not waited for', async () => {
  const bytes = packedZip(filesOf('<w:tbl><w:tr><w:tc>'.repeat(100_000)))
  expect(await readReport(bytes, 'a.docx')).toEqual({ is: 'refused', code: 'notReadable' })
}, 20_000)

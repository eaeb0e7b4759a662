import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lineAt as line, pdfOf } from '../../test/report-files'
import { reportLimits } from './limits'
import { readReport } from './read'

const report =
  line('Werk schlie\\337t', 50, 700, 20) +
  line('Das Werk in Neustadt schlie\\337t im Mai, sagte eine Spre-', 50, 650) +
  line('cherin am Montag. Betroffen sind 80 Menschen.', 50, 638) +
  line('Sie werden versetzt.', 50, 626) +
  line('Die Gewerkschaft widersprach.', 50, 600)

test('a PDF is read line by line and page by page', async () => {
  const read = await readReport(pdfOf({ pages: [report, line('Zweite Seite mit einem Satz.', 50, 700)] }), 'meldung.pdf')
  expect(read).toEqual({
    is: 'text',
    format: 'pdf',
    raw: [
      'Werk schließt',
      '',
      'Das Werk in Neustadt schließt im Mai, sagte eine Spre-',
      'cherin am Montag. Betroffen sind 80 Menschen.',
      'Sie werden versetzt.',
      '',
      'Die Gewerkschaft widersprach.',
      '\fZweite Seite mit einem Satz.',
    ].join('\n'),
  })
})

test('packed pages are read, and a name that lies does not matter', async () => {
  const read = await readReport(pdfOf({ pages: [deflateSync(report)], filter: '/Filter /FlateDecode' }), 'meldung.txt')
  expect(read).toMatchObject({ is: 'text', format: 'pdf', raw: expect.stringContaining('Die Gewerkschaft widersprach.') })
})

test('a PDF is read from a buffer as Node reads files, and the buffer is left as it was', async () => {
  const file = Buffer.from(pdfOf({ pages: [report] }))
  const before = Buffer.from(new Uint8Array(file))
  expect(await readReport(file, 'meldung.pdf')).toMatchObject({ is: 'text' })
  expect(file.equals(before)).toBe(true)
})

test('columns are read one after the other', async () => {
  const column = (name: string, x: number) => [1, 2, 3].map((at) => line(`${name} Zeile ${at} von drei`, x, 700 - at * 12)).join('')
  const read = await readReport(pdfOf({ pages: [column('Links', 50) + column('Rechts', 300)] }), 'spalten.pdf')
  expect(read).toMatchObject({
    raw: 'Links Zeile 1 von drei\nLinks Zeile 2 von drei\nLinks Zeile 3 von drei\nRechts Zeile 1 von drei\nRechts Zeile 2 von drei\nRechts Zeile 3 von drei',
  })
})

test('lines that the file has last are read where they stand', async () => {
  const page = line('Und der zweite folgt darauf.', 50, 688) + line('Der erste Satz steht oben.', 50, 700)
  expect(await readReport(pdfOf({ pages: [page] }), 'a.pdf')).toMatchObject({
    raw: 'Der erste Satz steht oben.\nUnd der zweite folgt darauf.',
  })
})

test('a PDF that asks for a password is said to be locked', async () => {
  const key = `<${'ab'.repeat(32)}>`
  const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
  expect(await readReport(pdfOf({ pages: [report], trailer }), 'a.pdf')).toEqual({ is: 'refused', code: 'encrypted' })
})

test('a scanned PDF is said to hold pictures, with or without a stamped number', async () => {
  const scan = 'q 600 0 0 800 0 0 cm /I Do Q\n'
  expect(await readReport(pdfOf({ pages: [scan], image: true }), 'a.pdf')).toEqual({ is: 'refused', code: 'imagesOnly' })
  expect(await readReport(pdfOf({ pages: [scan + line('- 7 -', 300, 20)], image: true }), 'a.pdf')).toEqual({
    is: 'refused',
    code: 'imagesOnly',
  })
})

test('a report with a picture in it is a report', async () => {
  expect(await readReport(pdfOf({ pages: [`${report}q /I Do Q\n`], image: true }), 'a.pdf')).toMatchObject({ is: 'text' })
})

test('a PDF without a word is empty', async () => {
  expect(await readReport(pdfOf({ pages: [''] }), 'a.pdf')).toEqual({ is: 'refused', code: 'empty' })
})

test('too many pages, too much text and too much time are told apart', async () => {
  const file = pdfOf({ pages: [report, report, report] })
  const within = (limits: object) => readReport(file, 'a.pdf', { limits: { ...reportLimits, ...limits } })
  expect(await within({ pages: 2 })).toEqual({ is: 'refused', code: 'tooManyPages' })
  expect(await within({ text: 300 })).toEqual({ is: 'refused', code: 'tooLarge' })
  expect(await within({ milliseconds: 0 })).toEqual({ is: 'refused', code: 'tooSlow' })
  expect(await within({ bytes: 100 })).toEqual({ is: 'refused', code: 'tooLarge' })
})

test.each([
  ['once', 1, '/Filter /FlateDecode'],
  ['twice', 2, '/Filter [/FlateDecode /FlateDecode]'],
])('a page that unpacks without end, packed %s, is refused before it is unpacked', async (_, times, filter) => {
  let packed: Uint8Array = new Uint8Array(40_000_000)
  for (let at = 0; at < times; at += 1) packed = deflateSync(packed)
  const limits = { ...reportLimits, unpacked: 20_000_000 }
  expect(await readReport(pdfOf({ pages: [packed], filter }), 'a.pdf', { limits })).toEqual({ is: 'refused', code: 'tooLarge' })
})

test('a PDF that is cut off or broken is refused or read as far as it goes, and never throws', async () => {
  const file = pdfOf({ pages: [report] })
  expect(await readReport(file.slice(0, 60), 'a.pdf')).toEqual({ is: 'refused', code: 'notReadable' })
  for (let end = 9; end < file.length; end += 97) {
    const read = await readReport(file.slice(0, end), 'a.pdf')
    if (read.is === 'refused') expect(['notReadable', 'empty']).toContain(read.code)
  }
})

import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesOf, lineAt, packedZip, paragraph, pdfOf } from '../../test/report-files'
import { readReportAside } from './aside'
import { reportLimits } from './limits'

const document = packedZip(filesOf(paragraph('Das Werk in Neustadt schließt im Mai, sagte die Sprecherin.')))
const text = 'Das Werk in Neustadt schließt im Mai, sagte die Sprecherin.'
/** A page that saves its state again and again takes hours and all of the memory. */
const endless = pdfOf({ pages: [deflateSync('q '.repeat(4_000_000))], filter: '/Filter /FlateDecode' })

test('files are read in a process of their own, with their text cleaned and its language known', async () => {
  expect(await readReportAside(document, 'a.docx')).toEqual({ is: 'text', format: 'docx', raw: text, text, language: 'de' })
  const lines = ['The plant in the north of the country will close in May, a spokes-', 'woman for the company said on Monday.']
  const page = pdfOf({ pages: [lines.map((line, at) => lineAt(line, 50, 700 - at * 12)).join('')] })
  expect(await readReportAside(Buffer.from(page), 'a.pdf')).toMatchObject({
    format: 'pdf',
    raw: lines.join('\n'),
    text: 'The plant in the north of the country will close in May, a spokeswoman for the company said on Monday.',
    language: 'en',
  })
}, 30_000)

test('what is refused there is refused here, and too large a file is not even sent', async () => {
  expect(await readReportAside(new Uint8Array(3), 'a.txt')).toEqual({ is: 'refused', code: 'otherKind' })
  expect(await readReportAside(document, 'a.docx', { limits: { ...reportLimits, bytes: 10 } })).toEqual({ is: 'refused', code: 'tooLarge' })
}, 30_000)

test('a file that keeps its reader busy is given up, while everybody else has their turn and other files are read', async () => {
  let longest = 0
  let last = performance.now()
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10)
  const limits = { ...reportLimits, milliseconds: -6000 }
  const [busy, ...others] = await Promise.all([
    readReportAside(endless, 'a.pdf', { limits }),
    ...Array.from({ length: 3 }, () => readReportAside(document, 'a.docx')),
  ])
  clearInterval(clock)
  // Or its memory ends first.
  expect([
    { is: 'refused', code: 'tooSlow' },
    { is: 'refused', code: 'tooLarge' },
  ]).toContainEqual(busy)
  expect(others.map(({ is }) => is)).toEqual(['text', 'text', 'text'])
  expect(longest).toBeLessThan(2000)
}, 60_000)

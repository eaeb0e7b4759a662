import { expect, test } from 'vitest'
import { reportLimits } from './limits'
import { readReport } from './read'

const bytes = (text: string) => new TextEncoder().encode(text)
const words = 'Müller – „die Stimme“ – kostet 5 €.'
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const western = Uint8Array.from([...'M\xfcller \x96 \x84die Stimme\x93 \x96 kostet 5 \x80.'].map((sign) => sign.charCodeAt(0)))

test.each([
  ['UTF-8', bytes(words)],
  ['UTF-8 with a mark', bytes(`\uFEFF${words}`)],
  ['UTF-16', new Uint8Array(utf16(`\uFEFF${words}`))],
  ['UTF-16 without a mark', new Uint8Array(utf16(words))],
  ['UTF-16 of the other order', new Uint8Array(utf16(`\uFEFF${words}`).swap16())],
  ['Windows-1252', western],
])('a text in %s is read', async (_, file) => {
  expect(await readReport(file, 'a.txt')).toEqual({ is: 'text', format: 'text', raw: words })
})

test('every encoding is read in a page too', async () => {
  const page = `<meta charset="windows-1252"><p>${words}</p>`
  const inWestern = Uint8Array.from([...bytes('<p>'), ...western, ...bytes('</p>')])
  for (const file of [bytes(page), new Uint8Array(utf16(page)), inWestern])
    expect(await readReport(file, 'a.html')).toEqual({ is: 'text', format: 'html', raw: words })
})

test('what a file is shows in what it contains, not in its name', async () => {
  const is = async (text: string, named: string) => {
    const read = await readReport(bytes(text), named)
    return read.is === 'text' ? read.format : read.code
  }
  expect(await is('<!doctype html><p>Text', 'a.txt')).toBe('html')
  expect(await is('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></html>', 'a.xml')).toBe('html')
  expect(await is('Nur Text, kein Element.', 'a.html')).toBe('text')
  expect(await is('Text <p>mit Elementen', 'a.html')).toBe('html')
  expect(await is('Text <b>mit</b> Elementen', 'a.txt')).toBe('text')
  expect(await is('{"headline":"A","body_text":"B"}', 'a.txt')).toBe('ninjs')
  expect(await is('[Anm. d. Red.: gekürzt] Text', 'a.txt')).toBe('text')
  expect(await is('<rss version="2.0"><channel><item><title>T</title></item></channel></rss>', 'a.html')).toBe('feed')
  expect(await is('Text', 'a.pdf')).toBe('text')
  expect(await is('Text', '')).toBe('text')
})

test.each([
  ['nothing in it', new Uint8Array(), 'empty'],
  ['blanks alone', bytes(' \n\u00A0\n'), 'empty'],
  ['a page without words', bytes('<html><nav>Menü</nav></html>'), 'empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49]), 'otherKind'],
  ['rich text', bytes('{\\rtf1 Text}'), 'otherKind'],
  ['some other XML', bytes('<?xml version="1.0"?><newsMessage>x</newsMessage>'), 'otherKind'],
  ['broken JSON', bytes('{"headline": "A'), 'notReadable'],
  ['JSON that is no item', bytes('{"a": 1}'), 'noReport'],
  ['a broken feed', bytes('<rss version="2.0"><channel><item><title>T'), 'notReadable'],
  ['a feed without entries', bytes('<rss version="2.0"><channel><title>T</title></channel></rss>'), 'empty'],
])('a file with %s is refused', async (_, file, code) => {
  expect(await readReport(file, 'a.txt')).toEqual({ is: 'refused', code })
})

test('too large a file and too long a text are refused', async () => {
  expect(await readReport(new Uint8Array(reportLimits.bytes + 1), 'a.txt')).toEqual({ is: 'refused', code: 'tooLarge' })
  expect(await readReport(bytes('a'.repeat(reportLimits.text)), 'a.txt')).toMatchObject({ is: 'text' })
  expect(await readReport(bytes('a'.repeat(reportLimits.text + 1)), 'a.txt')).toEqual({ is: 'refused', code: 'tooLarge' })
})

test('an item of ninjs 3 is read with overline, headline, standfirst, byline and text', async () => {
  const item = {
    uri: 'urn:a',
    standard: { name: 'ninjs', version: '3.1' },
    by: 'Von Anna Muster',
    headlines: [
      { role: 'kicker', value: 'Industrie' },
      { role: 'main', value: 'Werk schließt' },
    ],
    descriptions: [{ role: 'summary', value: 'Im Mai ist Schluss.' }],
    bodies: [
      { contentType: 'text/plain', value: 'einfach' },
      { contentType: 'text/html', value: '<p>Eins &amp; zwei.</p><p>Drei.</p>' },
    ],
  }
  const raw = 'Industrie\n\nWerk schließt\n\nIm Mai ist Schluss.\n\nVon Anna Muster\n\nEins & zwei.\n\nDrei.'
  expect(await readReport(bytes(JSON.stringify(item)), 'a.json')).toEqual({ is: 'text', format: 'ninjs', raw })
  expect(await readReport(bytes(`\uFEFF${JSON.stringify([item])}`), 'a.json')).toMatchObject({ raw })
  expect(await readReport(bytes(JSON.stringify({ items: [item] })), 'a.json')).toMatchObject({ raw })
})

test('items of ninjs 1 and 2 are read, and a headline that the text repeats stands once', async () => {
  const first = { headline: 'Werk schließt', byline: 'dpa', body_xhtml: '<p>Eins.</p>' }
  expect(await readReport(bytes(JSON.stringify(first)), 'a.json')).toMatchObject({ raw: 'Werk schließt\n\ndpa\n\nEins.' })
  const second = {
    headlines: [{ role: 'main', value: 'Werk schließt' }],
    bodies: [{ contenttype: 'text/html', value: '<h1>Werk schließt</h1><p>Eins.' }],
  }
  expect(await readReport(bytes(JSON.stringify(second)), 'a.json')).toMatchObject({ raw: 'Werk schließt\n\nEins.' })
  const odd = { headline: 7, bodies: [null, 3, { value: {} }], descriptions: 'x' }
  expect(await readReport(bytes(JSON.stringify(odd)), 'a.json')).toEqual({ is: 'refused', code: 'empty' })
})

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bote</title>
  <item><title>Flut &amp; Feuer</title><link>https://bote.example/1</link><dc:creator>Anna Muster</dc:creator><description>Kurz gesagt.</description><content:encoded><![CDATA[<p>Eins.</p><p>Zwei.</p>]]></content:encoded></item>
  <item><title>Zweites</title><guid>b-2</guid><description>&lt;p&gt;Nur kurz.&lt;/p&gt;</description></item></channel></rss>`

test('of a feed the first entry is read, or the one asked for', async () => {
  const read = (entry = '') => readReport(bytes(rss), 'a.xml', { entry })
  expect(await read()).toEqual({ is: 'text', format: 'feed', raw: 'Flut & Feuer\n\nKurz gesagt.\n\nAnna Muster\n\nEins.\n\nZwei.' })
  expect(await read('https://bote.example/1')).toEqual(await read())
  expect(await read('b-2')).toMatchObject({ raw: 'Zweites\n\nNur kurz.' })
  expect(await read('Zweites')).toEqual(await read('b-2'))
  expect(await read('b-3')).toEqual({ is: 'refused', code: 'noReport' })
})

test('entries of Atom and JSON feeds and entries on their own are read', async () => {
  const entry =
    '<entry><title type="html">A &amp;amp; B</title><id>1</id><author><name>Bo</name></author><content type="text">Eins &lt; zwei.\n\nDrei.</content></entry>'
  const raw = 'A & B\n\nBo\n\nEins < zwei.\n\nDrei.'
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>f</id>${entry}</feed>`
  expect(await readReport(bytes(atom), 'a.atom')).toMatchObject({ format: 'feed', raw })
  expect(await readReport(bytes(entry), 'a.txt')).toMatchObject({ format: 'feed', raw })
  expect(await readReport(bytes('<item><title>T</title><description>Text</description></item>'), 'a.xml')).toMatchObject({
    raw: 'T\n\nText',
  })
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{ id: '1', title: 'T', content_html: '<p>Eins.</p>' }] }
  expect(await readReport(bytes(JSON.stringify(json)), 'a.json')).toMatchObject({ format: 'feed', raw: 'T\n\nEins.' })
})

test('entities of a feed that multiply are not followed', async () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`
  const file = `<?xml version="1.0"?>${bomb}${rss.slice(rss.indexOf('<rss')).replace('Eins.', '&c;')}`
  const read = await readReport(bytes(file), 'a.xml')
  expect(read.is === 'text' ? read.raw.length : 0).toBeLessThan(1000)
})

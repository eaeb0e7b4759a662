import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesOf, packedZip, paragraph } from '../../test/report-files'
import { readReport } from './read'

/* Files that are small and unpack to more than a machine has: what they hold is counted before it is there. */

const bytes = (text: string) => new TextEncoder().encode(text)
const zeros = (count: number) => new Uint8Array(count)

/** An archive in an archive in an archive. */
function nested(depth: number): Uint8Array {
  let inner: Uint8Array = zeros(10_000_000)
  for (let level = 0; level < depth; level += 1)
    inner = packedZip(Array.from({ length: 10 }, (_, nth) => ({ name: `${nth}.zip`, bytes: inner })))
  return inner
}

/** A Word document whose directory names one packed part as thousands of files. */
function overlapping(times: number): Uint8Array {
  const packed = deflateRawSync(zeros(5_000_000), { level: 9 })
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt32LE(crc32(zeros(5_000_000)), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(1, 18)
  const named = (name: string) => {
    const own = Buffer.from(facts)
    own.writeUInt16LE(name.length, 22)
    return own
  }
  const file = Buffer.concat([Buffer.from('PK\x03\x04'), named('word/0000.xml'), Buffer.from('word/0000.xml'), packed])
  const directory = Buffer.concat(
    Array.from({ length: times }, (_, nth) => {
      const name = `word/${String(nth).padStart(4, '0')}.xml`
      return Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), named(name), Buffer.alloc(14), Buffer.from(name)])
    }),
  )
  const end = Buffer.alloc(18)
  end.writeUInt16LE(times, 4)
  end.writeUInt16LE(times, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(file.length, 12)
  return new Uint8Array(Buffer.concat([file, directory, Buffer.from('PK\x05\x06'), end]))
}

const inWord = (name: string, content: Uint8Array) =>
  packedZip([...filesOf(paragraph('Ein Satz.')).filter((file) => file.name !== name), { name, bytes: content }])
const entities = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">${'bcdefgh'
  .split('')
  .map((name, nth) => `<!ENTITY ${name} "${`&${'abcdefgh'[nth]};`.repeat(50)}">`)
  .join('')}]>`
const inFeed = (doctype: string, root: string) => bytes(`<?xml version="1.0"?>${doctype}${root}`)

const bombs: Readonly<Record<string, () => readonly [file: Uint8Array, name: string]>> = {
  'archives in archives': () => [nested(3), 'a.zip'],
  'archives in archives that are called a document': () => [nested(3), 'a.docx'],
  'archives in a document': () => [inWord('word/media/a.zip', nested(2)), 'a.docx'],
  'one part that is named four thousand times': () => [overlapping(4000), 'a.docx'],
  'a part of 150 megabytes': () => [inWord('word/document.xml', zeros(150_000_000)), 'a.docx'],
  'settings of sixty megabytes': () => [inWord('word/settings.xml', zeros(60_000_000)), 'a.docx'],
  'entities in the document': () => [inWord('word/document.xml', inFeed(entities, '<w:document>&h;</w:document>')), 'a.docx'],
  'entities in its styles': () => [inWord('word/styles.xml', inFeed(entities, '<w:styles>&h;</w:styles>')), 'a.docx'],
  'entities in its relations': () => [inWord('_rels/.rels', inFeed(entities, '<Relationships>&h;</Relationships>')), 'a.docx'],
  'entities in RSS': () => [inFeed(entities, '<rss version="2.0"><channel><item><title>&h;</title></item></channel></rss>'), 'a.xml'],
  'entities in Atom': () => [
    inFeed(entities, '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>&h;</title></entry></feed>'),
    'a.xml',
  ],
  'entities in a WordPress export': () => [
    inFeed(
      entities,
      '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>&h;</title></item></channel></rss>',
    ),
    'a.xml',
  ],
  'a packed file': () => [gzipSync(zeros(100_000_000), { level: constants.Z_BEST_SPEED }), 'a.html'],
  'a packed file in a packed file': () => [gzipSync(gzipSync(zeros(60_000_000))), 'a.html.gz'],
}

test.each(Object.entries(bombs))(
  '%s come to nothing, and take no memory',
  async (_, bomb) => {
    const [file, name] = bomb()
    const before = process.resourceUsage().maxRSS
    const read = await readReport(file, name)
    expect((process.resourceUsage().maxRSS - before) / 1000).toBeLessThan(300)
    if (read.is === 'text') expect(read.raw.length).toBeLessThan(10_000)
    else expect(['tooLarge', 'otherKind', 'notReadable', 'empty']).toContain(read.code)
  },
  30_000,
)

test('a Word document that is cut off anywhere is refused', async () => {
  const whole = packedZip(filesOf(paragraph('Ein Satz.')))
  for (let place = 0; place < whole.length; place += 7) {
    const read = await readReport(whole.subarray(0, place), 'a.docx')
    expect([place, read.is]).toEqual([place, 'refused'])
  }
})

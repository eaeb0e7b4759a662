import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aPicture, aPictureSaying, withIptc } from '../../test/pictures'
import { decodePicture } from './decode'

describe('what is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
  test.each([
    ['an SVG', svg],
    ['an SVG with an XML declaration', `<?xml version="1.0"?>${svg}`],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['a text', 'Das ist kein Bild.'],
    ['nothing at all', ''],
    ['a web page', '<!doctype html><title>x</title>'],
    ['a photo in the HEIC format', '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic'],
    ['a film', '\u0000\u0000\u0000\u0018ftypisom\u0000\u0000\u0002\u0000isomiso2'],
  ])('%s is no picture', async (_what, content) => {
    await expect(decodePicture(Buffer.from(content, 'latin1'))).rejects.toMatchObject({ code: 'notAPicture' })
  })

  test('a file that ends too early is broken', async () => {
    const whole = await aPicture()
    await expect(decodePicture(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'pictureBroken' })
  })

  test('a file that only begins like a picture is broken', async () => {
    const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
    await expect(decodePicture(Buffer.concat([start, Buffer.from('<script>')]))).rejects.toMatchObject({ code: 'pictureBroken' })
  })

  test.each([
    [50_000, 50_000],
    [80_001, 1000],
  ])('a header of %i × %i is too many pixels, before anything is decoded', async (width, height) => {
    await expect(decodePicture(await aPictureSaying(width, height))).rejects.toMatchObject({ code: 'pictureTooManyPixels' })
  })

  test('more than 25 MB is too large', async () => {
    const padded = Buffer.concat([await aPicture(), Buffer.alloc(25 * 1024 * 1024)])
    await expect(decodePicture(padded)).rejects.toMatchObject({ code: 'pictureTooLarge' })
  })
})

describe('what is read', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)('a %s', async (kind) => {
    const { master } = await decodePicture(await aPicture({ kind, width: 300, height: 200 }))
    expect(master).toMatchObject({ width: 300, height: 200, format: kind === 'png' || kind === 'gif' ? 'png' : 'jpg' })
    expect(master.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a photo taken with the camera on its side stands upright', async () => {
    const { master } = await decodePicture(await aPicture({ width: 300, height: 200, orientation: 6 }))
    expect(master).toMatchObject({ width: 200, height: 300 })
    expect((await sharp(master.bytes).metadata()).orientation).toBeUndefined()
  })

  test('nothing of the file but its pixels is kept', async () => {
    const taken = await aPicture({ gps: true, xmp: packet('<dc:title>geheim</dc:title>') })
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { master } = await decodePicture(taken)
    const kept = await sharp(master.bytes).metadata()
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(master.bytes.includes('geheim')).toBe(false)
  })

  test('the same file gives the same digest, another picture another', async () => {
    const [one, again, other] = await Promise.all(
      [aPicture(), aPicture(), aPicture({ width: 1201 })].map(async (bytes) => decodePicture(await bytes)),
    )
    expect(one?.master.digest).toBe(again?.master.digest)
    expect(one?.master.digest).not.toBe(other?.master.digest)
  })

  test('what is transparent becomes white', async () => {
    const clear = await sharp({ create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer()
    const { master } = await decodePicture(clear)
    const { data } = await sharp(master.bytes).raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255])
  })
})

describe('words in the file', () => {
  test('IPTC creator, credit line, copyright and caption are read, with their umlauts', async () => {
    const { words } = await decodePicture(
      await withIptc({ 80: 'Jörg Müller', 110: 'Nordbild', 116: '© Nordbild 2025', 120: 'Schiffe im Hafen von Kiel.' }),
    )
    expect(words).toMatchObject({
      creator: 'Jörg Müller',
      creditLine: 'Nordbild',
      copyright: '© Nordbild 2025',
      caption: 'Schiffe im Hafen von Kiel.',
    })
  })

  test('XMP goes before, and brings the alternative text', async () => {
    const xmp = packet(`
      <dc:creator><rdf:Seq><rdf:li>Zoë Schröder</rdf:li><rdf:li>Ada Beispiel</rdf:li></rdf:Seq></dc:creator>
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Schröder</rdf:li></rdf:Alt></dc:rights>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Abendlicht über der Förde</rdf:li></rdf:Alt></dc:description>
      <photoshop:Credit>dpa</photoshop:Credit>
      <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Eine Förde am Abend</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`)
    const { words } = await decodePicture(await aPicture({ xmp }))
    expect(words).toEqual({
      creator: 'Zoë Schröder, Ada Beispiel',
      creditLine: 'dpa',
      copyright: '© Schröder',
      caption: 'Abendlicht über der Förde',
      alt: 'Eine Förde am Abend',
    })
  })

  test("the camera's own fields serve where there is nothing better", async () => {
    const { words } = await decodePicture(await aPicture({ gps: true }))
    expect(words).toMatchObject({ creator: 'Vera Beispiel', caption: 'Der Hafen' })
  })

  test('a picture that says nothing has no words', async () => {
    const { words } = await decodePicture(await aPicture({ kind: 'webp' }))
    expect(words).toEqual({ creator: '', creditLine: '', copyright: '', caption: '', alt: '' })
  })
})

function packet(inside: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

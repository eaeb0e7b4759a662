import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RefusalCode } from '../../model/refusal'
import {
  aBlackPng,
  aGif,
  aJpegSaying,
  aJpegWith,
  anAvifSaying,
  aPictureSpeaking,
  aTiff,
  aWebpSaying,
  packedProfile,
  packedWords,
  packedXmp,
} from '../../test/hostile-pictures'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { filesOf, packedZip, paragraph } from '../../test/report-files'
import { decodePicture } from './decode'
import { pictureById } from './picture'
import { speakingChunks } from './png-chunks'
import { storePicture } from './store'

let house: TestNewsroom
beforeAll(async () => {
  house = await aNewsroom()
})
afterAll(() => house.close())

const files = () =>
  readdirSync(house.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('newsroom.db'))
    .map((entry) => join(entry.parentPath, entry.name))

const store = (bytes: Buffer, fileName = 'hafen.jpg') => storePicture(house, 'system', { bytes, fileName }, house.now)

/** What came of a file; whatever is refused leaves nothing. */
async function answerTo(bytes: Buffer): Promise<RefusalCode | 'stored'> {
  const before = files()
  const code = await store(bytes).then(
    () => 'stored' as const,
    (fault: { code?: RefusalCode }) => fault.code ?? Promise.reject(fault),
  )
  if (code !== 'stored') expect(files()).toEqual(before)
  return code
}

describe('what is no picture of ours', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"><script>hit()</script></svg>'
  const others: Readonly<Record<string, Buffer | string>> = {
    'an SVG': svg,
    'an SVG after a mark': `\ufeff${svg}`,
    'an SVG after white space': `\n\n  ${svg}`,
    'a packed SVG': gzipSync(svg),
    'a web page': '<!doctype html><script>hit()</script>',
    'an XML file': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    'a PDF': '%PDF-1.7\n1 0 obj << /S /JavaScript /JS (hit()) >>',
    PostScript: '%!PS-Adobe-3.0 EPSF-3.0\n(hit()) run',
    'orders for a drawing program': 'push graphic-context\nimage over 0,0 0,0 "https://evil.example/x"\npop graphic-context',
    'a zip archive': Buffer.from(packedZip(filesOf(paragraph('x')))),
    'a packed file': gzipSync(Buffer.alloc(1000)),
    'a program for Windows': 'MZ\u0090\0',
    'a program for Linux': '\u007fELF',
    'a shell script': '#!/bin/sh\ntouch /tmp/x',
    JavaScript: 'hit()',
    'a bitmap': 'BM\0\0\0\0',
    'an icon': '\0\0\u0001\0\u0001\0',
    'a Photoshop file': '8BPS\0\u0001',
    'a JPEG 2000': '\0\0\0\u000cjP  \r\n\u0087\n',
    'a JPEG XL': '\u00ff\u000a',
    'a photo in the HEIC format': '\0\0\0\u0018ftypheic\0\0\0\0mif1heic',
    'a film': '\0\0\0\u0018ftypisom\0\0\u0002\0isomiso2',
    'an OpenEXR': 'v/1\u0001',
    'a Radiance picture': '#?RADIANCE\n',
    'a FITS': 'SIMPLE  =                    T',
    'a Matlab file': 'MATLAB 5.0 MAT-file',
    'a portable bitmap': 'P6 99999 99999 255\n',
    'a raw photo': 'IIRO\u0008\0\0\0',
    'a CSV': 'a,b\n1,2\n',
    'nothing at all': '',
    'one byte': '\u00ff',
    zeros: Buffer.alloc(100_000),
  }
  test.each(Object.keys(others))('%s is refused, whatever it is called', async (what) => {
    const content = others[what] ?? ''
    expect(await answerTo(typeof content === 'string' ? Buffer.from(content, what.endsWith('mark') ? 'utf8' : 'latin1') : content)).toBe(
      'notAPicture',
    )
  })
})

describe('what only begins like a picture', () => {
  const beginnings = {
    jpeg: 'ÿØÿà',
    png: '\u0089PNG\r\n\u001a\n',
    gif: 'GIF89a',
    gifAsScript: 'GIF89a=1;hit();',
    gifComment: 'GIF89a/*\0\0\0\0*/=1;hit()',
    webp: 'RIFF\u0010\0\0\0WEBPVP8 ',
    tiff: 'II*\0\u0008\0\0\0',
    bigTiff: 'MM\0*\0\0\0\u0008',
    avif: '\0\0\0\u001cftypavif\0\0\0\0mif1avif',
  }
  test.each(Object.entries(beginnings))('%s is broken', async (_, beginning) => {
    for (const rest of ['', '<script>hit()</script>', '\0'.repeat(4000), 'ÿ'.repeat(4000)])
      expect(['pictureBroken', 'notAPicture', 'pictureTooManyPixels']).toContain(await answerTo(Buffer.from(beginning + rest, 'latin1')))
  })
})

describe('a picture that says to be larger than any', () => {
  const bombs: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
    'a PNG of a gigapixel in 110 kB': () => aBlackPng({ width: 30_000, height: 30_000, bits: 1 }),
    'a PNG just above the limit': () => aBlackPng({ width: 8_945, height: 8_945 }),
    'a JPEG of four gigapixels': () => aJpegSaying(65_500, 65_500),
    'a WebP of 268 megapixels': () => aWebpSaying(16_384, 16_384),
    'an AVIF of four gigapixels': () => anAvifSaying(65_535, 65_535),
    'a TIFF of four gigapixels': () => aTiff({ width: 65_535, height: 65_535 }),
    'a TIFF as large as a number can say': () => aTiff({ width: 0xffff_ffff, height: 0xffff_ffff }),
  }
  test.each(Object.entries(bombs))('%s is refused before it is decoded', async (_, bomb) => {
    expect(['pictureTooManyPixels', 'pictureBroken', 'notAPicture']).toContain(await answerTo(await bomb()))
  })

  test('strips of which no file could be cut are refused in words', async () => {
    expect(await answerTo(aBlackPng({ width: 1, height: 80_000 }))).toBe('pictureTooLong')
    expect(await answerTo(aBlackPng({ width: 2_400, height: 30_000 }))).toBe('pictureTooLong')
    expect(await answerTo(aBlackPng({ width: 80_000, height: 2 }))).toBe('pictureTooLong')
    expect(await answerTo(aBlackPng({ width: 900, height: 9_000 }))).toBe('stored')
    expect(await answerTo(aBlackPng({ width: 9_000, height: 3 }))).toBe('stored')
  }, 60_000)
})

describe('a small picture with much in it', () => {
  const packed = {
    'words of 60 MB': packedWords(60_000_000),
    'a colour profile of 60 MB': packedProfile(60_000_000),
    'XMP of 60 MB': packedXmp(60_000_000),
  }
  test.each(Object.entries(packed))(
    '%s is stored without them, or refused',
    async (_, data) => {
      expect(['stored', 'pictureBroken']).toContain(await answerTo(aBlackPng({ width: 30, height: 20, chunks: [data] })))
    },
    30_000,
  )

  test('what is packed beside its pixels is not unpacked, and what is not is read', async () => {
    const profile = packedProfile(100_000_000)
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Nordbild"/></rdf:RDF></x:xmpmeta>`
    const said = ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)] as const
    const png = aBlackPng({ width: 31, height: 20, chunks: [profile, said] })
    const before = process.resourceUsage().maxRSS
    const { words } = await decodePicture(png)
    expect((process.resourceUsage().maxRSS - before) / 1000).toBeLessThan(100)
    expect(words.creditLine).toBe('Nordbild')
    expect(speakingChunks(png).length).toBeLessThan(2000)
    for (let place = 0; place < png.length; place += 9_973) expect(speakingChunks(png.subarray(0, place)).length).toBeLessThanOrEqual(place)
  }, 30_000)

  test('a GIF that speaks of four gigapixels is as large as its pictures', async () => {
    const { id } = await store(aGif({ width: 65_535, height: 65_535 }))
    const picture = await pictureById(house.reader, id)
    expect((picture?.width ?? 0) * (picture?.height ?? 0)).toBeLessThan(100)
  })

  test('of twenty thousand pictures in one, the first is kept', async () => {
    expect(await answerTo(aGif({ width: 40, height: 30, frames: 20_000 }))).toBe('stored')
  })

  test('directories of a TIFF that lead back to themselves are answered', async () => {
    for (const next of [8, 9, 0xffff_fff0])
      expect(['pictureBroken', 'stored']).toContain(await answerTo(aTiff({ width: 1, height: 1, next })))
  })
})

test('a file that is cut off, wherever it is, is refused or a picture, and leaves nothing where it is refused', async () => {
  const answers = new Map<string, number>()
  for (const kind of ['jpeg', 'png', 'gif', 'webp', 'tiff', 'avif'] as const) {
    const whole = await aPicture({ kind, width: 60, height: 40 })
    const places = [
      ...Array(33).keys(),
      ...Array.from({ length: 16 }, (_, at) => Math.floor((whole.length * (at + 1)) / 17)),
      whole.length - 1,
    ]
    for (const place of places) {
      const answer = await answerTo(whole.subarray(0, place))
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
      expect(['notAPicture', 'pictureBroken', 'stored'], `${kind} at ${place}`).toContain(answer)
    }
  }
  console.info(
    `Cut off at ${[...answers.values()].reduce((sum, one) => sum + one, 0)} places: ${JSON.stringify(Object.fromEntries(answers))}`,
  )
}, 60_000)

describe('a picture that is something else as well', () => {
  const payload = '<script>hit()</script><?php hit(); ?>%PDF-1.7 PK\u0003\u0004'
  const polyglots: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
    'a GIF that is a script': () => aGif({ width: 10, height: 10, comment: `*/=1;hit();//${payload}` }),
    'a GIF with a script behind it': async () =>
      Buffer.concat([await aPicture({ kind: 'gif', width: 11, height: 10 }), Buffer.from(payload)]),
    'a JPEG with a page in its comment': () => aJpegWith(payload),
    'a JPEG with a PDF in a segment': () => aJpegWith(payload, 0xe4),
    'a JPEG with a broken colour profile': () => aJpegWith(`ICC_PROFILE\0\u0001\u0001${payload}`, 0xe2),
    'a JPEG with broken EXIF': () => aJpegWith(`Exif\0\0II*\0\u0008\0\0\0ÿÿ${payload}`, 0xe1),
    'a JPEG with an archive behind it': async () =>
      Buffer.concat([await aJpegWith(payload, 0xfe, payload), packedZip(filesOf(paragraph('x')))]),
    'a PNG with words and an archive': () =>
      Buffer.concat([
        aBlackPng({ width: 20, height: 10, chunks: [['tEXt', Buffer.from(`Comment\0${payload}`, 'latin1')]] }),
        packedZip(filesOf(paragraph('x'))),
      ]),
    'a PNG with EXIF': () => aBlackPng({ width: 21, height: 10, chunks: [['eXIf', Buffer.from(`II*\0${payload}`, 'latin1')]] }),
    'a WebP with a script behind it': async () =>
      Buffer.concat([await aPicture({ kind: 'webp', width: 22, height: 10 }), Buffer.from(payload)]),
    'a TIFF with a script behind it': async () =>
      Buffer.concat([await aPicture({ kind: 'tiff', width: 23, height: 10 }), Buffer.from(payload)]),
    'an AVIF with a script behind it': async () =>
      Buffer.concat([await aPicture({ kind: 'avif', width: 24, height: 10 }), Buffer.from(payload)]),
    'a photo whose every word is a script': () => aPictureSpeaking(payload, 6),
  }

  test.each(Object.entries(polyglots))('%s keeps nothing but its pixels, in any file', async (_, polyglot) => {
    const before = files()
    const bytes = await polyglot()
    expect(['stored', 'pictureBroken']).toContain(await answerTo(bytes))
    for (const file of files().filter((one) => !before.includes(one))) {
      const kept = readFileSync(file).toString('latin1')
      for (const part of ['hit()', '<script', '<?php', '%PDF', 'PK\u0003\u0004']) expect(kept.includes(part), file).toBe(false)
      const { exif, xmp, iptc, orientation, icc, comments } = await sharp(file).metadata()
      expect({ exif, xmp, iptc, orientation, comments }).toEqual({})
      expect(icc === undefined || icc.length < 1000).toBe(true)
    }
  })

  test('all eight ways of holding a camera end upright', async () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const { id } = await store(await aPictureSpeaking('hit()', orientation))
      const picture = await pictureById(house.reader, id)
      expect([picture?.width, picture?.height], `orientation ${orientation}`).toEqual(orientation < 5 ? [60, 40] : [40, 60])
    }
  })
})

test('no name of a file leads anywhere, and none is shown that deceives', async () => {
  const names = [
    '../../newsroom.db',
    '..\\..\\newsroom.db',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'CON',
    'NUL.jpg',
    'a\u0000.jpg',
    'a\r\nSet-Cookie: x=y',
    'rechnung\u202egpj.exe',
    '\ud800.jpg',
    `${'ä'.repeat(5000)}.jpg`,
    '<img src=x onerror=hit()>.jpg',
    '"; rm -rf /; ".jpg',
    '$(touch x).jpg',
    '.',
    '..',
    '',
    ' ',
    '.htaccess',
    'con.jpg::$DATA',
  ]
  for (const [nth, name] of names.entries()) {
    const { id } = await store(await aPicture({ width: 70 + nth, height: 40 }), name)
    const shown = (await pictureById(house.reader, id))?.fileName ?? '?'
    expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e/\\]/u)
    expect(shown.length).toBeLessThanOrEqual(200)
  }
  for (const file of files())
    expect(file.slice(house.folder.length)).toMatch(/^\/media\/(?:masters|renditions\/[0-9a-f]{2})\/[0-9a-fwsxy.\-a-z]+$/)
}, 60_000)

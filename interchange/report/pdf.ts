import { getDocumentProxy } from 'unpdf'
import { type ReportLimits, Unreadable } from './limits'
import { refusePdfBombs } from './pdf-bombs'
import { type PlacedText, textOfPage } from './pdf-lines'

/** What a scanned page has of text: a number or a stamp. */
const fewLetters = 12

/**
 * The text of a PDF: lines as they were set, a form feed before each page but the first.
 * @throws {Unreadable}
 */
export async function textOfPdf(bytes: Uint8Array, limits: ReportLimits): Promise<string> {
  const until = performance.now() + limits.milliseconds
  refusePdfBombs(bytes, limits.unpacked)
  const pages = await pagesOf(bytes, limits, until)
  const letters = pages.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters <= fewLetters * pages.length && hasPictures(bytes)) throw new Unreadable('imagesOnly')
  return pages.join('\n\f')
}

async function pagesOf(bytes: Uint8Array, limits: ReportLimits, until: number): Promise<string[]> {
  const document = await opened(bytes)
  try {
    if (document.numPages > limits.pages) throw new Unreadable('tooManyPages')
    const pages: string[] = []
    let left = limits.text
    for (let number = 1; number <= document.numPages; number += 1) {
      // The reader never lets anybody else have a turn, timers included.
      await new Promise((resume) => setImmediate(resume))
      const page = await document.getPage(number)
      const text = textOfPage(await piecesOf(page, left, until))
      page.cleanup()
      left -= text.length
      pages.push(text)
    }
    return pages
  } catch (fault) {
    throw refusalOf(fault)
  } finally {
    await document.loadingTask.destroy()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['getPage']>>

/** Given up between two portions as soon as it is too much or too late. */
async function piecesOf(page: Page, most: number, until: number): Promise<PlacedText[]> {
  const reader = page.streamTextContent().getReader()
  const pieces: PlacedText[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return pieces
    for (const item of (value as { readonly items: readonly object[] }).items) {
      if (!('str' in item)) continue
      const piece = placed(item as Item)
      length += piece.text.length
      pieces.push(piece)
    }
    const refusal = length > most ? 'tooLarge' : performance.now() >= until ? 'tooSlow' : null
    if (refusal === null) continue
    await reader.cancel(new Error(refusal))
    throw new Unreadable(refusal)
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // A copy: the reader keeps what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false })
  } catch (fault) {
    throw refusalOf(fault)
  }
}

function refusalOf(fault: unknown): Unreadable {
  if (fault instanceof Unreadable) return fault
  return new Unreadable(fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'notReadable')
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

function placed({ str, transform, width, height, hasEOL }: Item): PlacedText {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return { text: str, x, y, width, height: height || Math.hypot(c, d), endsLine: hasEOL }
}

/** Dictionaries of pictures are never packed themselves. */
const hasPictures = (bytes: Uint8Array) =>
  /\/Subtype\s{0,9}\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))

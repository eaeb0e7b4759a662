import { textOfBytes } from '../text-of-bytes'
import { dayOfPage } from './day-of'
import { textOfDocx } from './docx'
import { reportOfFeed } from './feed'
import { formatOfBytes, formatOfText, type ReportFormat } from './format'
import { reportFromHtml } from './html'
import { type ReportLimits, type ReportRefusal, reportLimits, Unreadable } from './limits'
import { dayOfNinjs, textOfNinjs } from './ninjs'
import { textOfPdf } from './pdf'

export type ReadReport =
  | {
      readonly is: 'text'
      readonly raw: string
      readonly format: ReportFormat
      /** The day that the file gives for it, such as 2026-01-31. */
      readonly date?: string
    }
  | { readonly is: 'refused'; readonly code: ReportRefusal }

export interface ReadingWish {
  /** Of a feed: the entry's address, id or title, instead of the first one. */
  readonly entry?: string
  readonly limits?: ReportLimits
}

/**
 * The text of a file that somebody dropped. What it is shows in what it contains; its name decides only where that says
 * nothing. Never throws.
 * @param named the file's name, with its ending
 */
export async function readReport(
  bytes: Uint8Array,
  named: string,
  { entry = '', limits = reportLimits }: ReadingWish = {},
): Promise<ReadReport> {
  try {
    if (bytes.length > limits.bytes) throw new Unreadable('tooLarge')
    if (bytes.length === 0) throw new Unreadable('empty')
    const { raw, format, date = '' } = await read(bytes, named, entry, limits)
    if (raw.trim() === '') throw new Unreadable('empty')
    if (raw.length > limits.text) throw new Unreadable('tooLarge')
    return { is: 'text', raw, format, ...(date === '' ? {} : { date }) }
  } catch (fault) {
    // Whatever goes wrong within a file is the file's fault.
    return { is: 'refused', code: fault instanceof Unreadable ? fault.code : 'notReadable' }
  }
}

interface Found {
  readonly raw: string
  readonly format: ReportFormat
  readonly date?: string
}

async function read(bytes: Uint8Array, named: string, entry: string, limits: ReportLimits): Promise<Found> {
  const packed = formatOfBytes(bytes)
  if (packed === 'pdf') return { format: 'pdf', raw: await textOfPdf(bytes, limits) }
  if (packed === 'docx') return { format: 'docx', raw: await textOfDocx(bytes, limits) }
  const text = textOfBytes(bytes)
  const found = formatOfText(text, named)
  switch (found.format) {
    case 'ninjs':
      return { format: 'ninjs', raw: textOfNinjs(found.read), date: dayOfNinjs(found.read) }
    case 'feed':
      return { format: 'feed', ...reportOfFeed(text, entry) }
    case 'html':
      return { format: 'html', raw: reportFromHtml(text), date: dayOfPage(text) }
    default:
      return { format: 'text', raw: text.replace(/^\uFEFF/, '') }
  }
}

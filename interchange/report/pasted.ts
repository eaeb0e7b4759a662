import { cleaned } from '../propose/clean'
import { languageOf } from '../propose/language'
import { type ReadAside, readReportAside } from './aside'
import { dayOfPage } from './day-of'
import { formatOfText, type ReportFormat } from './format'
import { reportFromHtml } from './html'
import { type ReportLimits, Unreadable } from './limits'

/** What the clipboard had: the text, and the same in HTML where it came from a page or a word processor. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

export interface ReadPasted {
  readonly read: ReadAside
  /** What is to be kept: the HTML, unless the text says more. */
  readonly bytes: Uint8Array
}

/** Markup that is read at once, without holding anybody up. */
const quickMarkup = 500_000
/** A page's text is its report, as far as it has at least this part of the letters that were selected. */
const mostOf = 0.6

/** Reads what was pasted; code of a page, a feed or an item is known as such. Never throws. */
export async function readPasted({ text, html }: Pasted, limits: ReportLimits): Promise<ReadPasted> {
  if (html.trim() !== '') {
    const read = await readMarkup(html, limits)
    if (read.is === 'text' && lettersOf(read.raw) >= lettersOf(text) * mostOf) return { read, bytes: new TextEncoder().encode(html) }
    if (text.trim() === '') return { read, bytes: new TextEncoder().encode(html) }
  }
  const bytes = new TextEncoder().encode(text)
  return { read: formatOf(text) === 'text' ? asText(text, 'text', limits) : await readReportAside(bytes, '', { limits }), bytes }
}

async function readMarkup(html: string, limits: ReportLimits): Promise<ReadAside> {
  if (html.length > quickMarkup) return readReportAside(new TextEncoder().encode(html), 'page.html', { limits })
  const read = asText(reportFromHtml(html), 'html', limits)
  const date = dayOfPage(html)
  return read.is === 'refused' || date === '' ? read : { ...read, date }
}

function asText(raw: string, format: ReportFormat, limits: ReportLimits): ReadAside {
  if (raw.trim() === '') return { is: 'refused', code: 'empty' }
  if (raw.length > limits.text) return { is: 'refused', code: 'tooLarge' }
  const text = cleaned(raw)
  return { is: 'text', raw, format, text, language: languageOf(text) }
}

/** What somebody typed is a text, whatever its signs. */
function formatOf(text: string): ReportFormat {
  try {
    return formatOfText(text, '').format
  } catch (fault) {
    if (fault instanceof Unreadable) return 'text'
    throw fault
  }
}

const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

import { Unreadable } from './limits'
import { isDocx, zipEntries } from './zip'

export type ReportFormat = 'text' | 'html' | 'docx' | 'pdf' | 'ninjs' | 'feed'

/** What a file of bytes is; null if it must be text. @throws {Unreadable} for a file of another kind that is known */
export function formatOfBytes(bytes: Uint8Array): 'pdf' | 'docx' | null {
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK')) {
    if (!isDocx(zipEntries(bytes))) throw new Unreadable('otherKind')
    return 'docx'
  }
  // Office files before 2007; those of later that are locked are kept in such a file too.
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new Unreadable(isLocked(bytes) ? 'encrypted' : 'otherKind')
  if (head.startsWith('{\\rtf')) throw new Unreadable('otherKind')
  return null
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

const isLocked = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

export type TextFormat = { readonly format: 'text' | 'html' | 'feed' } | { readonly format: 'ninjs'; readonly read: unknown }

/** What a text is. @throws {Unreadable} if it is none */
export function formatOfText(text: string, named: string): TextFormat {
  const start = text.slice(0, 4000).replace(/^[\uFEFF\s]+/, '')
  if (isBinary(text)) throw new Unreadable('otherKind')
  if (start.startsWith('{') || start.startsWith('[')) return formatOfJson(text, named)
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<\?[^>]*\?>\s*)?<(?:rss|feed|rdf:RDF|item|entry)[\s>]/.test(start)) return { format: 'feed' }
  if (start.startsWith('<') && isHtml(start)) return { format: 'html' }
  if (start.startsWith('<?xml')) throw new Unreadable('otherKind')
  if (/\.x?html?$/i.test(named) && /<\/?[a-z][^<>]{0,200}>/i.test(text.slice(0, 100_000))) return { format: 'html' }
  return { format: 'text' }
}

const isHtml = (start: string) =>
  /<(?:!doctype\s+html|html|head|body|main|article|section|header|div|p|h[1-6]|span|table|ul|ol|blockquote|figure|meta|title|style|script|a|b|strong|em|i|br)[\s/>]/i.test(
    start,
  ) || start.startsWith('<!--')

/** Signs that no text has. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000)
  const odd = start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0
  return start.includes('\0') || odd > start.length / 20
}

function formatOfJson(text: string, named: string): TextFormat {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // "[Anm. d. Red.: …]" may be how a report begins.
    if (/\.json$/i.test(named) || /^\s*\{\s*"/.test(text)) throw new Unreadable('notReadable')
    return { format: 'text' }
  }
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : ''
  return typeof version === 'string' && version.includes('jsonfeed.org') ? { format: 'feed' } : { format: 'ninjs', read }
}

/*
 * HTML as text, for what leaves the house without a page around it. Whatever is put into a piece is escaped, unless it
 * is such a piece itself.
 */

/** HTML that may be joined to other HTML: everything in it was escaped. Made by `html` alone. */
export interface Html {
  readonly html: string
}

type Value = string | number | Html | readonly Html[]

/** A piece of HTML: `html`<a href="${address}">${words}</a>``. Attributes stand in double quotes. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: pieces.map((piece, nth) => (nth === 0 ? '' : written(values[nth - 1] ?? '')) + piece).join('') }
}

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if ('html' in value) return value.html
  return value.map((piece) => piece.html).join('')
}

/** Pieces one after the other, with something between them. */
export function joined(pieces: readonly Html[], between = ''): Html {
  return { html: pieces.map((piece) => piece.html).join(escaped(between)) }
}

const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it must be written in HTML, within elements and within quoted attributes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => characters[character] ?? '')
}

/** Text without what no document may hold: control characters but tab and line break, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '')
}

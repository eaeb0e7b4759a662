/*
 * Markup is taken apart by hand. A parser that builds a document needs time and memory that grow with the square of how deep
 * elements stand in each other, and pasted pages need not be kind.
 */

export type HtmlToken =
  /** With its character references as they were written. */
  | { readonly is: 'text'; readonly text: string }
  /** `attributes` as they were written, cut off where nobody writes that many. */
  | { readonly is: 'open'; readonly name: string; readonly attributes: string }
  | { readonly is: 'close'; readonly name: string }

/** What stands in these is not markup, up to their own end. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const letter = /[a-z]/i
const nameAt = /[^\s/>]{1,60}/y
const longestAttributes = 4000

/** The parts of a page in order; comments, doctypes and processing instructions are left out. Linear in its length. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  let from = 0
  while (at < html.length) {
    const opening = html.indexOf('<', at)
    if (opening < 0) break
    const next = html.charAt(opening + 1)
    if (next === '!' || next === '?') {
      if (opening > from) yield { is: 'text', text: html.slice(from, opening) }
      at = from = endOfAside(html, opening)
      continue
    }
    const closes = next === '/'
    if (!letter.test(closes ? html.charAt(opening + 2) : next)) {
      // A less-than sign of the text.
      at = opening + 1
      continue
    }
    if (opening > from) yield { is: 'text', text: html.slice(from, opening) }
    nameAt.lastIndex = opening + (closes ? 2 : 1)
    const name = (nameAt.exec(html)?.[0] ?? '').toLowerCase()
    const inside = nameAt.lastIndex
    const end = endOfTag(html, inside)
    at = from = end + 1
    if (closes) yield { is: 'close', name }
    else yield { is: 'open', name, attributes: html.slice(inside, Math.min(end, inside + longestAttributes)) }
    if (!closes && raw.has(name)) {
      const until = endOfRaw(html, from, name)
      if (until > from) yield { is: 'text', text: html.slice(from, until) }
      at = from = until
    }
  }
  if (from < html.length) yield { is: 'text', text: html.slice(from) }
}

/** Behind a comment, a doctype or the like. */
function endOfAside(html: string, opening: number): number {
  const comment = html.startsWith('<!--', opening)
  const cdata = html.startsWith('<![CDATA[', opening)
  const closing = comment ? '-->' : cdata ? ']]>' : '>'
  // "<!-->" is a comment already.
  const end = html.indexOf(closing, opening + 2)
  return end < 0 ? html.length : end + closing.length
}

/** Where the tag's ">" stands, which may stand in an attribute's quotes as well. */
function endOfTag(html: string, inside: number): number {
  let quote = ''
  for (let at = inside; at < html.length; at += 1) {
    const sign = html.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return at
    else if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign
    else if ((sign === '"' || sign === "'") && /=\s+$/.test(html.slice(Math.max(inside, at - 20), at))) quote = sign
  }
  return html.length
}

function endOfRaw(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

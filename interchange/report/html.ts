import { parseFragment } from 'parse5'
import { type HtmlBlock, reportAmong } from './html-blocks'
import { htmlTokens } from './html-tokens'
import { blockElements, OpenElements } from './open-elements'

/** Never part of a report. */
const leftOut = new Set(
  (
    'script style nav template noscript svg math iframe object audio video canvas map button select textarea ' +
    'noembed noframes datalist xmp del s strike'
  ).split(' '),
)

const lists = ['ul', 'ol', 'menu'] as const

/** Inline elements that pages set as lines of their own: a topic over a headline, the day behind the authors. */
const partsOfLines = new Set(['span', 'a', 'time', 'small', 'strong', 'em'])

/**
 * The text of a page or of a piece of one: headings, paragraphs, quotations, lists and captions, parted by a blank line, list
 * items and forced breaks by a line break. What a page puts around a report is dropped; the page's title stands in for a
 * missing headline. Linear in the page's length, whatever it nests.
 */
export function reportFromHtml(html: string): string {
  // Somebody may have copied nothing but a box.
  return textOf(html, false) || textOf(html, true)
}

function textOf(html: string, boxesToo: boolean): string {
  const page = new Page(boxesToo)
  for (const token of htmlTokens(html)) {
    if (token.is === 'text') page.write(token.text)
    else if (token.is === 'open') page.open(token.name, token.attributes)
    else page.close(token.name)
  }
  return page.text()
}

class Page {
  readonly #boxesToo: boolean
  readonly #elements = new OpenElements()
  readonly #blocks: HtmlBlock[] = []
  /** The pieces of the block that is being written. */
  #pieces: string[] = []
  #title = ''
  #headed = false
  #item = ''
  /** Where each open list stands: 0 for one without numbers, else the number of its next item. */
  #numbers: number[] = []
  /** How many articles there were up to here that stand in no other. */
  #articles = 0
  /** An element has just begun or ended, and no text has come since. */
  #atEdge = false

  constructor(boxesToo: boolean) {
    this.#boxesToo = boxesToo
  }

  open(name: string, attributes: string): void {
    if (breaks(name)) this.#endBlock()
    if (name === 'article' && !this.#elements.has('article')) this.#articles += 1
    this.#elements.open(name, leftOut.has(name) || this.#isBox(name) || isHidden(name, attributes))
    if (this.#elements.leavesOut) return
    this.#atEdge ||= partsOfLines.has(name)
    if (name === 'p' && /mso-list\s*:/i.test(attributes)) this.#item = officeItem
    if (name === 'br') this.#pieces.push('\n')
    else if (name === 'q') this.#pieces.push('"')
    else if (name === 'td' || name === 'th') this.#pieces.push('\t')
    else if (name === 'ul' || name === 'menu') this.#numbers.push(0)
    else if (name === 'ol') this.#numbers.push(Number(/(?:^|\s)start\s*=\s*["']?(\d{1,5})/i.exec(attributes)?.[1] ?? 1))
    else if (name === 'li') this.#startItem()
  }

  close(name: string): void {
    const out = this.#elements.leavesOut
    const wasOpen = this.#elements.has(name)
    if (breaks(name)) this.#endBlock()
    this.#elements.close(name)
    if (out) return
    this.#atEdge ||= partsOfLines.has(name)
    if (name === 'q' && wasOpen) this.#pieces.push('"')
    if (lists.some((list) => list === name)) this.#numbers.pop()
    if (name === 'li') this.#item = ''
  }

  write(text: string): void {
    if (this.#elements.leavesOut) return
    if (this.#atEdge && this.#runsOn(text)) this.#endBlock()
    this.#atEdge = false
    if (this.#elements.has('title')) this.#title ||= text.replace(/\s+/g, ' ').trim()
    else this.#pieces.push(this.#elements.has('pre') ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  text(): string {
    this.#endBlock()
    const blocks = reportAmong(this.#blocks)
    if (!this.#headed && this.#title !== '' && !blocks.some(({ words }) => words === this.#title))
      blocks.unshift({ words: this.#title, inList: false, headline: false, article: 0, inMain: false })
    const parts = blocks.map(({ words, inList }, at) => `${at === 0 ? '' : inList && blocks[at - 1]?.inList ? '\n' : '\n\n'}${words}`)
    return decoded(parts.join('')).trim()
  }

  /** Boxes beside the report, and what a page has below it; an article's own end may name who helped with it. */
  #isBox(name: string): boolean {
    return !this.#boxesToo && (name === 'aside' || (name === 'footer' && !this.#elements.has('article')))
  }

  /** Two words of which only the page's looks would show that they are two. */
  #runsOn(text: string): boolean {
    const before = this.#pieces.at(-1) ?? ''
    return (/^[\p{Lu}\d]/u.test(text) && /\p{Ll}$/u.test(before)) || (/^\p{Lu}/u.test(text) && /\p{Ll}[.:!?]$/u.test(before))
  }

  #startItem(): void {
    const number = this.#numbers.pop()
    if (number !== undefined) this.#numbers.push(number === 0 ? 0 : number + 1)
    this.#item = number ? `${number}. ` : '• '
  }

  #endBlock(): void {
    const fromOffice = this.#item === officeItem
    const inList = fromOffice || lists.some((list) => this.#elements.has(list))
    if (!inList) this.#numbers = []
    if (this.#pieces.length === 0) return
    const words = tidy(this.#pieces.join(''))
    this.#pieces = []
    if (words === '') return
    const headline = this.#elements.has('h1')
    if (headline) this.#headed = true
    this.#blocks.push({
      words: fromOffice ? withPlainMark(words) : this.#item + words,
      inList,
      headline,
      article: this.#elements.has('article') ? this.#articles : 0,
      inMain: this.#elements.has('main'),
    })
    this.#item = ''
  }
}

/** Word sets the marks of its lists as text, in fonts that have other signs there. */
const officeItem = 'office'
const withPlainMark = (words: string) =>
  words.replace(/^(?:(\d{1,3}|\p{L})[.)]|\S)(?:&nbsp;|\s)+/u, (_, number?: string) => (number === undefined ? '• ' : `${number}. `))

/** Cells of a row stay on its line. */
const breaks = (name: string) => blockElements.has(name) && name !== 'td' && name !== 'th'

function tidy(words: string): string {
  const lines = words.split('\n').map((line) =>
    line
      .replace(/ *\t */g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  const tidied = lines.join('\n').trim()
  return tidied.replaceAll('&nbsp;', '').trim() === '' ? '' : tidied
}

function isHidden(name: string, attributes: string): boolean {
  if (name === 'dialog' && !/(?:^|\s)open\b/i.test(attributes)) return true
  if (attributes === '') return false
  if (/(?:^|\s)class\s*=\s*(?:"[^"]*|'[^']*|)\b(?:sr-only|visually-?hidden|screen-?reader-text)\b/i.test(attributes)) return true
  const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""')
  if (/(?:^|\s)hidden(?=[\s=/]|$)/i.test(names)) return true
  return (
    /(?:^|\s)(?:aria-hidden\s*=\s*["']?true|role\s*=\s*["']?(?:navigation|search|menu|dialog)\b)/i.test(attributes) ||
    /(?:^|\s)style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes)
  )
}

/** Character references resolved, by the list that browsers have. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && 'value' in node ? node.value : text
}

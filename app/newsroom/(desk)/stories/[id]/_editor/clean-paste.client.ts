import { newId } from '../../../../_components/new-id.client'

/** Opening and closing quotation marks by language, for quotes that were pasted as `<q>`. */
const quotationMarks = { de: ['„', '“'], en: ['“', '”'] } as const

/**
 * Makes pasted HTML say in plain elements what Word, Google Docs and web pages say in styles, so that the editor's
 * schema keeps structure, emphasis, links and quotes and drops the rest. A quotation keeps its marks and its address
 * and becomes a passage without a source.
 */
export function cleanPaste(html: string, language: 'de' | 'en'): string {
  const page = new DOMParser().parseFromString(withoutHandlers(html), 'text/html')
  for (const element of page.body.querySelectorAll(
    'script, style, meta, link, title, iframe, object, embed, img, video, audio, form, button, svg, math, noscript, template',
  )) {
    element.remove()
  }
  dropComments(page)
  for (const element of [...page.body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) listItemFromWord(page, element)
  for (const element of [...page.body.querySelectorAll<HTMLElement>('b, strong, i, em, span, font')]) emphasisFromStyle(page, element)
  for (const heading of [...page.body.querySelectorAll('h1, h4, h5, h6')]) rename(page, heading, heading.tagName === 'H1' ? 'h2' : 'h3')
  for (const anchor of page.body.querySelectorAll('a')) unwrapRedirect(anchor)
  for (const quote of [...page.body.querySelectorAll('q')]) quoteAsPassage(page, quote, language)
  for (const element of page.body.querySelectorAll('*')) dropAttributes(element)
  return page.body.innerHTML
}

/** Handlers would not run in what is parsed here, but the policy of the page reports each of them to the console. */
function withoutHandlers(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''))
}

const kept = new Set(['href', 'cite', 'start', 'data-attribution', 'data-cite', 'data-picture', 'data-caption', 'data-pm-slice'])

/** Styles have been read by now; handlers, classes and ids have no business in a manuscript. */
function dropAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
}

function dropComments(page: Document): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** Word writes list items as paragraphs with a style, and the bullet as text. */
function listItemFromWord(page: Document, paragraph: HTMLElement): void {
  const style = paragraph.getAttribute('style') ?? ''
  if (!/mso-list:\s*(?!none)/i.test(style)) return
  const ordered = /^[\s\u00a0]*(?:\d+|[a-z])[.)]/i.test(paragraph.textContent ?? '')
  for (const bullet of [...paragraph.querySelectorAll<HTMLElement>('span')]) {
    if (/mso-list:\s*ignore/i.test(bullet.getAttribute('style') ?? '')) bullet.remove()
  }
  const item = page.createElement('li')
  const inner = page.createElement('p')
  inner.append(...paragraph.childNodes)
  item.append(inner)
  const before = paragraph.previousElementSibling
  const tag = ordered ? 'OL' : 'UL'
  if (before?.tagName === tag) {
    before.append(item)
    paragraph.remove()
    return
  }
  const list = page.createElement(tag)
  list.append(item)
  paragraph.replaceWith(list)
}

/** Google Docs wraps everything in a bold that is not bold, and writes emphasis as styles of spans. */
function emphasisFromStyle(page: Document, element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600
  const plainBold = /^(B|STRONG)$/.test(element.tagName) && /^(normal|400)$/.test(fontWeight)
  const plainItalic = /^(I|EM)$/.test(element.tagName) && fontStyle === 'normal'
  if (plainBold || plainItalic) rename(page, element, 'span')
  if (!/^(SPAN|FONT)$/.test(element.tagName)) return
  for (const tag of [...(isBold ? ['strong'] : []), ...(fontStyle === 'italic' ? ['em'] : [])]) {
    const inner = page.createElement(tag)
    inner.append(...element.childNodes)
    element.append(inner)
  }
}

function rename(page: Document, element: Element, tag: string): void {
  const next = page.createElement(tag)
  next.append(...element.childNodes)
  element.replaceWith(next)
}

function unwrapRedirect(anchor: HTMLAnchorElement): void {
  const href = anchor.getAttribute('href') ?? ''
  if (!URL.canParse(href)) return
  const address = new URL(href)
  const target = /^www\.google\.[a-z.]+$/.test(address.hostname) && address.pathname === '/url' ? address.searchParams.get('q') : null
  if (target !== null) anchor.setAttribute('href', target)
}

function quoteAsPassage(page: Document, quote: Element, language: 'de' | 'en'): void {
  const [open, close] = quotationMarks[language]
  const text = quote.textContent ?? ''
  const passage = page.createElement('span')
  passage.setAttribute('data-attribution', newId())
  passage.setAttribute('data-cite', quote.getAttribute('cite') ?? '')
  passage.append(/^[„“»«"]/.test(text) ? '' : open, ...quote.childNodes, /[”“»«"]$/.test(text) ? '' : close)
  quote.replaceWith(passage)
}

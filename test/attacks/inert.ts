import { DOMParser } from '@xmldom/xmldom'
import { type DefaultTreeAdapterMap, html, parse, parseFragment } from 'parse5'

/*
 * What may stand in a document, by comparison: words that are somebody's add no element and no attribute that the same
 * document does not have with harmless words in their place.
 */

type Node = DefaultTreeAdapterMap['node']
type Html = DefaultTreeAdapterMap['element']

/** Names of elements and of their attributes: `a`, `a href`. */
export type Vocabulary = ReadonlySet<string>

const isElement = (node: Node): node is Html => 'tagName' in node

function* elementsOf(node: Node): Generator<Html> {
  if (isElement(node)) yield node
  if ('content' in node) yield* elementsOf(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

function* namesIn(node: Node): Generator<string> {
  for (const element of elementsOf(node)) {
    const name = element.namespaceURI === html.NS.HTML ? element.tagName : `${element.namespaceURI} ${element.tagName}`
    yield name
    for (const { name: attribute } of element.attrs) yield `${name} ${attribute}`
  }
}

const read = (document: string): Node => (/^<(?:!doctype|html)/i.test(document) ? parse(document) : parseFragment(document))

export const vocabularyOf = (document: string): Vocabulary => new Set(namesIn(read(document)))

const leading = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'cite', 'poster', 'data', 'ping', 'background', 'xlink:href'])
const allowed = /^(?:https?:\/\/[^/\\]|mailto:|\/(?![/\\])|#|$)/

/** What stands in a document and must not: names beyond those of the harmless one, addresses that lead where none may, scripts. */
export function faultsIn(document: string, harmless: Vocabulary): string[] {
  const node = read(document)
  const names = [...namesIn(node)].filter(
    (name) => !harmless.has(name) || /^(?:iframe|object|embed|base|style)$| (?:on|style|srcdoc)/.test(name),
  )
  const attributes = [...elementsOf(node)].flatMap((element) => element.attrs.map((attribute) => ({ element, ...attribute })))
  const addresses = attributes.filter(({ name, value }) => leading.has(name) && !allowed.test(value))
  const scripts = [...elementsOf(node)].filter(
    ({ tagName, attrs }) => tagName === 'script' && !attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'),
  )
  const leaving = attributes.filter(
    ({ element, name, value }) =>
      name === 'href' && element.tagName === 'a' && /^https?:/.test(value) && !element.attrs.some((one) => one.name === 'rel'),
  )
  return [
    ...new Set(names),
    ...addresses.map(({ name, value }) => `${name}=${value}`),
    ...scripts.map(() => 'a script'),
    ...leaving.map(({ value }) => `no rel: ${value}`),
  ]
}

/** The words of an element as whoever looks at the page has them. */
export function wordsOf(document: string, tag: string): string {
  const [found] = [...elementsOf(read(document))].filter(({ tagName }) => tagName === tag)
  return found === undefined ? '' : textIn(found)
}

function textIn(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** Blocks of data for machines, read. @throws where one is no JSON */
export function dataIn(document: string): unknown[] {
  return [...elementsOf(read(document))].filter(({ tagName }) => tagName === 'script').map((script) => JSON.parse(textIn(script)))
}

/** @throws where it is no XML, or holds what no document may */
export function readXml(xml: string): Element {
  if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Cs}]/u.test(xml)) throw new Error('a character that no document may hold')
  if (/<!DOCTYPE|<!ENTITY/.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) throw new Error('a document type')
  const complain = (message: unknown) => {
    throw new Error(String(message))
  }
  const { documentElement } = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } }).parseFromString(
    xml,
    'text/xml',
  )
  return documentElement
}

export function xmlVocabularyOf(element: Element): Vocabulary {
  return new Set(xmlNamesIn(element))
}

function* xmlNamesIn(element: Element): Generator<string> {
  yield element.nodeName
  for (const { name } of Array.from(element.attributes)) yield `${element.nodeName} ${name}`
  for (const child of Array.from(element.childNodes)) if (child.nodeType === 1) yield* xmlNamesIn(child as Element)
}

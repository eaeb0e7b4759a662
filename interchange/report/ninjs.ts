import { inWordsOf3 } from '../ninjs/older'
import { isProperties } from '../ninjs/version1'
import { dayIn } from './day-of'
import { reportFromHtml } from './html'
import { Unreadable } from './limits'

type Properties = Readonly<Record<string, unknown>>

/**
 * The words of an item of IPTC ninjs 1, 2 or 3: overline, headline, standfirst, byline, text. More forgiving than an import: a
 * report is wanted, not a story with its makers and rights.
 * @throws {Unreadable} `noReport` if it is no item, `empty` if it has no words
 */
export function textOfNinjs(read: unknown): string {
  const item = itemIn(read)
  if (item === undefined) throw new Unreadable('noReport')
  const headline = worded(item, 'headlines', ['main', 'headline', '']) || words(item.title) || words(item.name)
  const text = bodyOf(item)
  const standfirst = worded(item, 'descriptions', ['standfirst', 'summary', 'abstract', 'lead', 'teaser', 'text'])
  const parts = [
    worded(item, 'headlines', ['kicker', 'overline', 'overhead']),
    text.split('\n\n', 1)[0] === headline ? '' : headline,
    startsWith(text, standfirst) ? '' : standfirst,
    words(item.by),
    text,
  ]
  const report = parts.filter((part) => part !== '').join('\n\n')
  if (report === '') throw new Unreadable('empty')
  return report
}

/** The day of an item's version, else of its first one; empty if it says neither. */
export function dayOfNinjs(read: unknown): string {
  const item = itemIn(read) ?? {}
  return dayIn(item.versionCreated ?? item.firstCreated)
}

/** The first of several, or of what a service's answer wraps. */
function itemIn(read: unknown): Properties | undefined {
  const list = isProperties(read) ? (read.items ?? read._items ?? read.item ?? read) : read
  const item = inWordsOf3(Array.isArray(list) ? list[0] : list)
  if (!isProperties(item)) return undefined
  const known = ['headlines', 'bodies', 'bodytext', 'descriptions', 'title']
  return known.some((name) => name in item) ? item : undefined
}

const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

const startsWith = (text: string, beginning: string) =>
  beginning !== '' &&
  text
    .slice(0, beginning.length + 40)
    .replace(/\s+/g, ' ')
    .startsWith(beginning.replace(/\s+/g, ' '))

const entries = (item: Properties, name: string) => (Array.isArray(item[name]) ? item[name].filter(isProperties) : [])

/** The first text with one of these roles, the first role going before the second. */
function worded(item: Properties, name: string, roles: readonly string[]): string {
  const all = entries(item, name)
  const found = roles.map((role) => all.find((one) => words(one.role).toLowerCase() === role)).find((one) => one !== undefined)
  return found === undefined ? '' : textOf(found)
}

function bodyOf(item: Properties): string {
  const bodies = entries(item, 'bodies').filter(({ value }) => words(value) !== '')
  const body = bodies.find(isHtml) ?? bodies[0]
  return body === undefined ? words(item.bodytext) : textOf(body)
}

const typeOf = ({ contentType }: Properties) => words(contentType)

const isHtml = (text: Properties) =>
  typeOf(text) === '' ? /<(?:p|br|div|h[1-6]|ul|ol|body|article)\b/i.test(words(text.value)) : /html|xml/i.test(typeOf(text))

const textOf = (text: Properties) => (isHtml(text) ? reportFromHtml(words(text.value)) : words(text.value))

import { type Block, type Inline, plainText } from '../../model/body'
import { asLine, asProse } from '../../model/text'
import { bodyOf, type TextFromHtml, textFromHtml } from './body-from-html'
import { blocksFromText } from './body-from-text'
import type { ItemBody, NinjsItem, Worded } from './item'

/** The text of an item: its HTML before its plain words; for a picture on its own, what the picture shows. */
export function textOf(item: NinjsItem): TextFromHtml {
  const bodies = (item.bodies ?? []).filter(({ value }) => value.trim() !== '')
  const body = bodies.find(isHtml) ?? bodies.find((one) => !isXml(one)) ?? bodies[0]
  if (body !== undefined)
    return isHtml(body) || isXml(body) ? textFromHtml(body.value) : { blocks: blocksFromText(body.value), pictures: [] }
  const caption = item.type === 'picture' || item.type === 'graphic' ? described(item, ['caption', 'text', 'description', undefined]) : ''
  return { blocks: blocksFromText(caption), pictures: [] }
}

function isHtml({ contentType, role, value }: ItemBody): boolean {
  if (contentType !== undefined) return /html/i.test(contentType)
  return /html/i.test(role ?? '') || /<(?:p|br|div|h[1-6]|ul|ol|body|article)\b/i.test(value)
}

const isXml = ({ contentType }: ItemBody) => /xml/i.test(contentType ?? '')

interface Head {
  readonly words: { readonly kicker: string; readonly headline: string; readonly standfirst: string; readonly dateline: string }
  readonly blocks: readonly Block[]
}

/** Longest texts of a story's head, as `StoryText` has them. */
const most = { kicker: 80, headline: 200, standfirst: 1000, dateline: 80 } as const

/**
 * The head of a story, and its text without what only repeats the head. A text that is too long for its place in the head is
 * cut there and stands in full above the body: nothing is lost.
 */
export function headOf(item: NinjsItem, blocks: readonly Block[]): Head {
  const headline =
    worded(item.headlines, ['main', 'headline', undefined]) || plain(item.headlines?.[0]) || line(item.title) || line(item.slugline)
  const kicker = worded(item.headlines, ['kicker', 'overline', 'overhead'])
  const below = worded(item.headlines, ['subheadline', 'subhead', 'deck', 'sub'])
  const standfirst = below || standfirstOf(item, blocks)
  const dateline = line(item.located)
  const long: Block[] = []
  const put = (text: string, longest: number) => {
    if (text.length <= longest) return text
    long.push(...blocksFromText(text))
    return `${text.slice(0, longest - 1).trimEnd()}…`
  }
  const words = {
    kicker: put(kicker, most.kicker),
    headline: put(headline, most.headline),
    standfirst: put(standfirst, most.standfirst),
    dateline: put(dateline, most.dateline),
  }
  return { words, blocks: [...long, ...withoutRepeated(blocks, headline)] }
}

/** The head of an item of ours, as it was; `null` if it is too long to have been. */
export function ourHead({ headlines, descriptions = [], located }: NinjsItem, blocks: readonly Block[]): Head | null {
  const standfirst = asProse(descriptions.find(({ role }) => role === 'standfirst')?.value ?? '')
  const words = { kicker: worded(headlines, ['kicker']), headline: worded(headlines, ['main']), standfirst, dateline: line(located) }
  const fits = Object.entries(most).every(([part, longest]) => words[part as keyof typeof most].length <= longest)
  return fits ? { words, blocks } : null
}

const standfirstRoles = ['standfirst', 'summary', 'abstract', 'lead', 'teaser', 'intro', 'description', undefined]

function standfirstOf(item: NinjsItem, blocks: readonly Block[]): string {
  const roles = item.type === 'picture' || item.type === 'graphic' ? standfirstRoles.slice(0, 6) : [...standfirstRoles, 'text', 'caption']
  const found = described(item, roles)
  // Some houses put the beginning of the text there.
  const body = plainText(bodyOf(blocks)).replace(/\s+/g, ' ').trim()
  return found !== '' && body.startsWith(found.replace(/\s+/g, ' ').replace(/…$/, '').trim()) ? '' : found
}

/** The first description with one of these roles, the first role going before the second; several lines may be in it. */
function described({ descriptions = [] }: NinjsItem, roles: readonly (string | undefined)[]): string {
  for (const role of roles) {
    const found = descriptions.find((one) => one.role?.toLowerCase() === role)
    if (found !== undefined) return isHtml(found) ? plain(found) : asProse(found.value)
  }
  return ''
}

function worded(texts: readonly Worded[] | undefined, roles: readonly (string | undefined)[]): string {
  for (const role of roles) {
    const found = texts?.find((one) => one.role?.toLowerCase() === role)
    if (found !== undefined) return plain(found)
  }
  return ''
}

/** In one line, without elements. */
function plain(text: Worded | undefined): string {
  if (text === undefined) return ''
  return line(/html/i.test(text.contentType ?? '') ? plainText(bodyOf(textFromHtml(text.value).blocks)) : text.value)
}

const line = (text = '') => asLine(text)

/** A headline that stands at the top of the text once more is not text. */
function withoutRepeated(blocks: readonly Block[], headline: string): readonly Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'heading' && first?.type !== 'paragraph') return blocks
  return headline !== '' && line(words(first.content ?? [])) === headline ? rest : blocks
}

const words = (inlines: readonly Inline[]) => inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')

import { parseFeed } from 'feedsmith'
import { dayIn } from './day-of'
import { reportFromHtml } from './html'
import { Unreadable } from './limits'

/** What one entry of a feed says, whatever the feed is written in. */
interface Entry {
  /** By which somebody may ask for it. */
  readonly names: readonly (string | undefined)[]
  readonly title: string
  readonly authors: readonly (string | undefined)[]
  readonly content: string
  readonly summary: string
  readonly stamp: string | undefined
}

/**
 * The words of one entry of a feed (RSS, Atom, RDF, JSON Feed), or of an entry on its own: title, authors, content; and its day.
 * @param wanted the entry's address, id or title; the first one otherwise
 * @throws {Unreadable}
 */
export function reportOfFeed(source: string, wanted = ''): { readonly raw: string; readonly date: string } {
  const entries = entriesOf(wrapped(source))
  const entry = wanted === '' ? entries[0] : entries.find(({ names, title }) => names.includes(wanted) || title === wanted)
  if (entry === undefined) throw new Unreadable(entries.length === 0 ? 'empty' : 'noReport')
  const text = reportFromHtml(entry.content || entry.summary)
  const summary = reportFromHtml(entry.content === '' ? '' : entry.summary)
  const authors = entry.authors.filter((name) => name?.trim()).join(', ')
  // A summary that is cut from the text says nothing of its own.
  const cut = text.replace(/\s+/g, ' ').includes(summary.replace(/\s+/g, ' ').slice(0, 60))
  const parts = [text.split('\n\n', 1)[0] === entry.title ? '' : entry.title, cut ? '' : summary, authors, text]
  return { raw: parts.filter((part) => part !== '').join('\n\n'), date: dayIn(entry.stamp) }
}

/** An entry on its own, as somebody may have copied it. */
function wrapped(source: string): string {
  const text = source.replace(/^\uFEFF/, '').trim()
  const bare = text.replace(/^<\?xml[^>]{0,200}\?>\s*/, '')
  if (/^<item[\s>]/.test(bare)) return `<rss version="2.0"><channel><title/>${bare}</channel></rss>`
  return /^<entry[\s>]/.test(bare) ? `<feed xmlns="http://www.w3.org/2005/Atom">${bare}</feed>` : text
}

function entriesOf(source: string): Entry[] {
  try {
    return read(source)
  } catch {
    throw new Unreadable('notReadable')
  }
}

function read(source: string): Entry[] {
  const { format, feed } = parseFeed(source)
  if (format === 'rss')
    return (feed.items ?? []).map(({ guid, link, title, authors, dc, content, description, pubDate }) => ({
      names: [guid?.value, link],
      title: line(title),
      authors: [...(authors?.map(({ name, email }) => name ?? email) ?? []), ...(authors ? [] : (dc?.creators ?? []))],
      content: content?.encoded ?? '',
      summary: description ?? '',
      stamp: pubDate ?? dc?.dates?.[0],
    }))
  if (format === 'rdf')
    return (feed.items ?? []).map(({ link, title, dc, content, description }) => ({
      names: [link],
      title: line(title),
      authors: dc?.creators ?? [],
      content: content?.encoded ?? '',
      summary: description ?? '',
      stamp: dc?.dates?.[0],
    }))
  if (format === 'atom')
    return (feed.entries ?? []).map(({ id, links, title, authors, content, summary, published, updated }) => ({
      names: [id, ...(links?.map(({ href }) => href) ?? [])],
      title: title === undefined ? '' : line(title.type === 'html' ? reportFromHtml(title.value ?? '') : title.value),
      authors: authors?.map(({ name }) => name) ?? [],
      content: marked(content),
      summary: marked(summary),
      stamp: published ?? updated,
    }))
  return (feed.items ?? []).map(({ id, url, title, authors, content_html, content_text, summary, date_published }) => ({
    names: [id, url],
    title: line(title),
    authors: authors?.map(({ name }) => name) ?? [],
    content: content_html ?? marked({ value: content_text }),
    summary: marked({ value: summary }),
    stamp: date_published,
  }))
}

const line = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** As markup: plain text keeps its paragraphs, and its signs are not taken for elements. */
function marked(text: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined): string {
  const { value = '', type = 'text' } = text ?? {}
  if (/html|xml/i.test(type)) return value
  const escaped = value.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped === '' ? '' : `<p>${escaped.replace(/\n\s*\n/g, '</p><p>').replaceAll('\n', '<br>')}</p>`
}

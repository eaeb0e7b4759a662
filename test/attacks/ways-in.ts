import { filesOf, lineAt, packedZip, paragraph, pdfOf } from '../report-files'

/*
 * Files that a report may come in, with somebody's words in them.
 */

export interface WayIn {
  readonly name: string
  readonly file: (words: string) => Uint8Array
  /** A name that says what the file is. */
  readonly named: string
}

const bytes = (text: string) => new TextEncoder().encode(text)
const inXml = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Cs}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
const inSection = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const inPdf = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')

const rss = (item: string, namespaces = '') =>
  bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"${namespaces}><channel><title>Feed</title><item>${item}</item></channel></rss>`,
  )
const atom = (entry: string) => bytes(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`)
const json = (value: unknown) => bytes(JSON.stringify(value))

export const reports: readonly WayIn[] = [
  { name: 'text', named: 'a.txt', file: (words) => bytes(`Ein Anruf\n\n${words}\n\nDas war es.`) },
  { name: 'text in UTF-16', named: 'a.txt', file: (words) => new Uint8Array(Buffer.from(`\ufeffEin Anruf\n\n${words}`, 'utf16le')) },
  {
    name: 'HTML',
    named: 'a.html',
    file: (words) => bytes(`<!doctype html><html><body><h1>Ein Anruf</h1><p>${words}</p><p>Das war es.</p></body></html>`),
  },
  {
    name: 'an attribute in HTML',
    named: 'a.html',
    file: (words) => bytes(`<html><body><p title="${words}"><a href="${words}">Hier</a> steht es.</p></body></html>`),
  },
  { name: 'Word', named: 'a.docx', file: (words) => packedZip(filesOf(paragraph('Ein Anruf') + paragraph(inXml(words)))) },
  { name: 'Word, as it is', named: 'a.docx', file: (words) => packedZip(filesOf(paragraph('Ein Anruf') + paragraph(words))) },
  { name: 'PDF', named: 'a.pdf', file: (words) => pdfOf({ pages: [lineAt('Ein Anruf', 50, 700) + lineAt(inPdf(words), 50, 680)] }) },
  {
    name: 'RSS',
    named: 'a.xml',
    file: (words) =>
      rss(
        `<title>${inXml(words)}</title><dc:creator>${inXml(words)}</dc:creator><description>${inXml(words)}</description><link>${inXml(words)}</link>`,
      ),
  },
  {
    name: 'RSS with a section',
    named: 'a.xml',
    file: (words) => rss(`<title>${inSection(words)}</title><content:encoded>${inSection(`<p>${words}</p>`)}</content:encoded>`),
  },
  { name: 'RSS, as it is', named: 'a.xml', file: (words) => rss(`<title>Ein Anruf</title><description>${words}</description>`) },
  {
    name: 'WordPress',
    named: 'a.xml',
    file: (words) =>
      rss(
        `<title>${inSection(words)}</title><wp:post_name>${inSection(words)}</wp:post_name><content:encoded>${inSection(`<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->[gallery ids="${words}"]`)}</content:encoded>`,
        ' xmlns:wp="http://wordpress.org/export/1.2/"',
      ),
  },
  {
    name: 'Atom',
    named: 'a.xml',
    file: (words) =>
      atom(
        `<title type="html">${inXml(words)}</title><content type="html">${inXml(words)}</content><author><name>${inXml(words)}</name></author>`,
      ),
  },
  {
    name: 'Atom with plain text',
    named: 'a.xml',
    file: (words) => atom(`<title>${inXml(words)}</title><content type="text">${inXml(words)}</content>`),
  },
  {
    name: 'Atom, as it is',
    named: 'a.xml',
    file: (words) =>
      atom(`<title>Ein Anruf</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></content>`),
  },
  {
    name: 'JSON Feed',
    named: 'a.json',
    file: (words) =>
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [{ id: '1', title: words, content_html: `<p>${words}</p>`, summary: words, authors: [{ name: words }] }],
      }),
  },
  {
    name: 'ninjs 1',
    named: 'a.json',
    file: (words) => json({ uri: 'urn:x:1', headline: words, byline: words, body_html: `<p>${words}</p>`, description_text: words }),
  },
  { name: 'ninjs 1, plain', named: 'a.json', file: (words) => json({ uri: 'urn:x:1', headline: words, body_text: words }) },
  {
    name: 'ninjs 2',
    named: 'a.json',
    file: (words) =>
      json({ uri: 'urn:x:1', headlines: [{ value: words }], bodies: [{ contenttype: 'text/html', value: `<p>${words}</p>` }] }),
  },
]

/** An item of another house with these words wherever the standard has room for words. */
export function hostileItem(words: string, ours: boolean): object {
  const party = { name: words, literal: words, uri: 'urn:x:2' }
  const worded = (role: string) => ({ role, value: words })
  return {
    standard: { name: 'ninjs', version: '3.1' },
    uri: 'urn:newsml:example.org:20250121:1',
    ...(ours ? { profile: 'masthead:' } : {}),
    type: 'text',
    title: words,
    slugline: words,
    by: words,
    located: words,
    edNote: words,
    usageTerms: words,
    copyrightHolder: words,
    copyrightNotice: words,
    headlines: [worded('main'), worded('kicker'), { role: 'subheadline', contentType: 'text/html', value: `<p>${words}</p>` }],
    descriptions: [
      worded('standfirst'),
      worded('creditline'),
      worded('masthead:extent'),
      worded('masthead:licence'),
      worded('masthead:rightsHolder'),
    ],
    bodies: [
      {
        role: 'html',
        contentType: 'text/html',
        value: `<h2>${words}</h2><p>${words}</p><p><a href="${words}">Hier</a><q cite="${words}">Zitat</q></p><blockquote cite="${words}"><p>x</p></blockquote><figure><img src="${words}" alt="${words}"><figcaption>${words}</figcaption></figure>`,
      },
    ],
    people: [{ ...party, rel: 'author' }],
    organisations: [{ ...party, rel: 'contentsource' }],
    infoSources: [{ ...party, role: words }],
    subjects: [party, { ...party, rel: 'section' }],
    associations: [{ name: words, uri: 'urn:x:3', type: 'picture', title: words, by: words }],
    altIds: [{ role: 'address', value: words }],
  }
}

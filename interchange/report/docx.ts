import mammoth from 'mammoth'
import { reportFromHtml } from './html'
import { type ReportLimits, Unreadable } from './limits'
import { zipEntries, zipOf } from './zip'

/*
 * Reading takes its time by the number of tags, and nobody else in the process has a turn meanwhile. The worst that is accepted
 * takes 2.6 seconds and 400 MB on a slow core; a report of 20,000 words has 32,000 tags in 0.6 MB.
 */
const mostXml = 6_000_000
const mostTags = 400_000
const lessThan = 0x3c

/** Titles have no level in Word's own list. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/**
 * The text of a Word document, with its headings, lists and footnotes. Pictures are not unpacked.
 * @throws {Unreadable}
 */
export async function textOfDocx(bytes: Uint8Array, limits: ReportLimits): Promise<string> {
  const entries = zipEntries(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  if (entries.some(({ encrypted }) => encrypted)) throw new Unreadable('encrypted')
  let left = Math.min(limits.unpacked, mostXml)
  let tags = 0
  const files = entries.map(({ name, unpack }) => {
    const unpacked = unpack(left)
    left -= unpacked.length
    tags += tagsIn(unpacked)
    if (tags > mostTags) throw new Unreadable('tooLarge')
    return { name, bytes: unpacked }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipOf(files)) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // They were left behind with the pictures.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return reportFromHtml(withoutMarks(value))
  } catch {
    throw new Unreadable('notReadable')
  }
}

function tagsIn(bytes: Uint8Array): number {
  let tags = 0
  for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at + 1)) tags += 1
  return tags
}

/** Without the numbers that lead to footnotes and the arrows that lead back. */
const withoutMarks = (html: string) =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]{1,40}" id="[^"]{1,40}">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g, '')

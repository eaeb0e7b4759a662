import { personAddress } from '../model/addresses'
import type { Block, Body, Inline, Mark } from '../model/body'
import type { Language } from '../model/language'
import { fallbackAddress, fallbackWidth, heightAt } from '../model/picture'
import { type CreditPiece, pictureCreditLine } from '../model/picture-credit'
import { unreachable } from '../model/refusal'
import type { PictureSnapshot } from '../model/story'
import { type Html, html, joined } from './markup'

interface BodyPlace {
  /** Where the site is found, without a trailing slash. */
  readonly address: string
  readonly language: Language
  readonly pictures: readonly PictureSnapshot[]
}

/**
 * The text of a story for those who read it elsewhere: plain elements, whole addresses, no classes and no anchors. The
 * quotation marks of passages are those that were typed: `q` would leave it to each reader's program to set others, or none.
 */
export function bodyHtml(body: Body, place: BodyPlace): Html {
  return joined(body.content.map((block) => blockHtml(block, place)))
}

function blockHtml(block: Block, place: BodyPlace): Html {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content ?? [])
    case 'heading': {
      const words = inlineHtml(block.content ?? [])
      if (words.html === '') return html``
      return block.attrs.level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`
    }
    case 'blockquote': {
      const paragraphs = block.content.map((one) => paragraph(one.content ?? []))
      const cite = block.attrs?.cite
      return cite ? html`<blockquote cite="${cite}">${paragraphs}</blockquote>` : html`<blockquote>${paragraphs}</blockquote>`
    }
    case 'bulletList':
      return html`<ul>${items(block.content)}</ul>`
    case 'orderedList': {
      const start = block.attrs?.start ?? 1
      return start === 1 ? html`<ol>${items(block.content)}</ol>` : html`<ol start="${start}">${items(block.content)}</ol>`
    }
    case 'figure': {
      const picture = place.pictures.find(({ id }) => id === block.attrs.pictureId)
      return picture === undefined ? html`` : figureHtml(picture, place, block.attrs.caption)
    }
    default:
      return unreachable(block)
  }
}

/** A picture with what it shows and who made it. */
export function figureHtml(picture: PictureSnapshot, { address, language }: Omit<BodyPlace, 'pictures'>, caption = ''): Html {
  const width = fallbackWidth(picture)
  const words = caption || picture.caption
  const credit = pictureCreditLine(picture, language)
  const below = [
    ...(words === '' ? [] : [html`${words}`]),
    ...(credit.length === 0 ? [] : [joined(credit.map((piece) => named(piece, address)))]),
  ]
  const image = html`<img src="${address}${fallbackAddress(picture)}" alt="${picture.alt}" width="${width}" height="${heightAt(picture, 'full', width)}">`
  return below.length === 0
    ? html`<figure>${image}</figure>`
    : html`<figure>${image}<figcaption>${joined(below, ' ')}</figcaption></figure>`
}

function named({ text, slug }: CreditPiece, address: string): Html {
  return slug === undefined ? html`${text}` : html`<a href="${address}${personAddress(slug)}">${text}</a>`
}

function paragraph(inlines: readonly Inline[]): Html {
  const words = inlineHtml(inlines)
  return words.html === '' ? words : html`<p>${words}</p>`
}

function items(list: Extract<Block, { type: 'bulletList' }>['content']): Html[] {
  return list.map(({ content: [only, ...more] }) => {
    if (more.length === 0) return html`<li>${inlineHtml(only?.content ?? [])}</li>`
    return html`<li>${[only, ...more].map((one) => paragraph(one?.content ?? []))}</li>`
  })
}

/** Marks that are written, the outermost first. Attributions are told at the end of the story. */
const writtenMarks = ['link', 'bold', 'italic'] as const

function inlineHtml(inlines: readonly Inline[], [outermost, ...within]: readonly (typeof writtenMarks)[number][] = writtenMarks): Html {
  if (outermost === undefined) return joined(inlines.map((inline) => (inline.type === 'text' ? html`${inline.text}` : html`<br>`)))
  return joined(
    runs(inlines, outermost).map(({ mark, inlines: run }) => {
      const words = inlineHtml(run, within)
      switch (mark?.type) {
        case 'link':
          return html`<a href="${mark.attrs.href}">${words}</a>`
        case 'bold':
          return html`<strong>${words}</strong>`
        case 'italic':
          return html`<em>${words}</em>`
        default:
          return words
      }
    }),
  )
}

interface Run {
  readonly mark: Mark | undefined
  readonly inlines: Inline[]
}

/** Neighbours that carry the same mark of a kind, or none of it. */
function runs(inlines: readonly Inline[], type: Mark['type']): Run[] {
  const found: Run[] = []
  for (const inline of inlines) {
    const mark = inline.marks?.find((one) => one.type === type)
    const last = found.at(-1)
    if (last !== undefined && JSON.stringify(last.mark) === JSON.stringify(mark)) last.inlines.push(inline)
    else found.push({ mark, inlines: [inline] })
  }
  return found
}

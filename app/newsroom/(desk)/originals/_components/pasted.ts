/** What is in the field: the text, and the page it was copied from as long as the two say the same. */
export interface Pasted {
  readonly text: string
  readonly html: string
  /** The text as it was when the page's code came with it. */
  readonly textOfHtml: string
  readonly date: string
}

export const nothingPasted: Pasted = { text: '', html: '', textOfHtml: '', date: '' }

/** Code of a page that says more than its bare text does. */
const structure = /<(?:h[1-6]|p|li|blockquote|article|section|figure|br|table|div)[\s/>]/i

/**
 * What is pasted from the clipboard over a selection of the field.
 * @param from start of what was selected
 * @param to its end
 */
export function pastedInto(before: Pasted, plain: string, html: string, from: number, to: number): Pasted {
  const text = (before.text.slice(0, from) + plain + before.text.slice(to)).replaceAll('\r\n', '\n')
  const alone = before.text.slice(0, from).trim() + before.text.slice(to).trim() === ''
  // Only a page that is the whole of it may stand for the text.
  if (!alone || !structure.test(html) || plain.trim() === '') return { ...before, text, html: '', textOfHtml: '' }
  return { ...before, text, html, textOfHtml: text }
}

/** True as long as nobody has changed the text that was pasted with its formatting. */
export const isFormatted = ({ html, text, textOfHtml }: Pasted): boolean => html !== '' && text === textOfHtml

/** Somebody changed it by hand after that. */
export const wasFormatted = ({ html, text, textOfHtml }: Pasted): boolean => html !== '' && text !== '' && text !== textOfHtml

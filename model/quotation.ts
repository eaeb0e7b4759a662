/** A stretch of a text, from one place to before another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Each pair of quotation marks, also around several sentences: „…“, “…”, »…«, «…», "…". */
export const quotation = /„[^„“”"]*[“”"]|“[^“”]*”|»[^»«]*«|«[^»«]*»|"[^"]*"/gu

/** What stands in quotation marks in a text, with the marks. */
export function quotations(text: string): Stretch[] {
  return [...text.matchAll(quotation)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
}

/** True if a stretch of a text has a pair of quotation marks close around it: „…“ of which only the words were marked. */
export function standsInQuotationMarks(text: string, { from, to }: Stretch): boolean {
  const [around] = quotations(text.slice(Math.max(0, from - 1), to + 1))
  return from > 0 && around !== undefined && around.from === 0 && around.to === to - from + 2
}

/** Words without the pair of quotation marks around all of them, for where marks are set by the reader's language. */
export function withoutQuotationMarks(text: string): string {
  const words = text.trim()
  const [all] = quotations(words)
  return all !== undefined && all.from === 0 && all.to === words.length ? words.slice(1, -1).trim() : words
}

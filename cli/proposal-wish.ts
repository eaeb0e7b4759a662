import type { ProposalWish } from '../interchange/propose/propose'
import { type Language, languages } from '../model/language'

export type WishRefusal = 'notJson' | 'noText'

/** What a line of JSON asks for; `id` is missing where it cannot be read. */
export type AskedProposal =
  | { readonly is: 'asked'; readonly id: unknown; readonly text: string; readonly wish: Pick<ProposalWish, 'language' | 'date'> }
  | { readonly is: 'refused'; readonly code: WishRefusal; readonly id?: unknown }

/**
 * Reads a line {"id","text","date"?,"language"?}. A language that is not known here and a day that is none are passed over:
 * the report is worth reading all the same.
 */
export function wishOf(line: string): AskedProposal {
  let read: unknown
  try {
    read = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { is: 'refused', code: 'notJson', ...idBefore(line) }
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { is: 'refused', code: 'notJson' }
  const { id, text, date, language } = read as Readonly<Record<string, unknown>>
  if (typeof text !== 'string') return { is: 'refused', code: 'noText', ...(id === undefined ? {} : { id }) }
  return { is: 'asked', id: id ?? null, text, wish: { ...languageIn(language), ...dayIn(date) } }
}

/** The id of a line that breaks off or is damaged further on, so that whoever sent it finds it again. */
function idBefore(line: string): { readonly id?: string | number } {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,1000}"|-?\d{1,15})\s*,/.exec(line.slice(0, 1200))?.[1]
  try {
    return id === undefined ? {} : { id: JSON.parse(id) as string | number }
  } catch {
    return {}
  }
}

/** "de", "de-AT", "EN" */
function languageIn(given: unknown): { readonly language?: Language } {
  const tag = typeof given === 'string' ? given.toLowerCase().split(/[-_]/)[0] : undefined
  const language = languages.find((one) => one === tag)
  return language === undefined ? {} : { language }
}

/** The day of a date that may have a time behind it. */
function dayIn(given: unknown): { readonly date?: string } {
  const date = typeof given === 'string' ? given.slice(0, 10) : ''
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? { date } : {}
}

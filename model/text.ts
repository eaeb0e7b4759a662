import { z } from 'zod'

/** A single line typed by a person: trimmed, inner white space folded, control characters dropped. */
export const line = (most: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().max(most, 'tooLong'))

/** A line that must not be empty. */
export const requiredLine = (most: number) => line(most).pipe(z.string().min(1, 'required'))

/** Several lines typed by a person; control characters other than the line break are dropped. */
export const prose = (most: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]+/gu, '')
        .trim(),
    )
    .pipe(z.string().max(most, 'tooLong'))

/** An address a reader may be sent to: http or https only, at most 2,000 characters. */
export const webAddress = z
  .string()
  .trim()
  .max(2000, 'tooLong')
  .refine((typed) => isWebAddress(typed), 'notAnAddress')

/** True for absolute http and https addresses without credentials. */
export function isWebAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false
  const { protocol, username, password, hostname } = new URL(typed)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hostname !== ''
}

/** A link within a text: a web address or a mail address. */
export function isLink(typed: string): boolean {
  return isWebAddress(typed) || /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(typed)
}

/** A calendar day as typed in a form, `2025-01-21`. */
export const day = z.iso.date('notADate')

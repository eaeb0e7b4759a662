import { z } from 'zod'

/** Turns the text after it around, marks it for programs, is half a character: none is seen, and none is meant. */
const deceiving = /[\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu

/** Words as one line: trimmed, inner white space folded, without control characters and what turns the words beside it around. */
export function asLine(typed: string): string {
  return typed
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(deceiving, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words as lines below each other, likewise; the line break is the only control character. */
export function asProse(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, '')
    .replace(deceiving, '')
    .trim()
}

/** At most so many characters from where words begin. A character of two units is there whole or not at all: no page can show half of it. */
export function beginning(words: string, most: number): string {
  return words.slice(0, most).replace(/\p{Cs}$/u, '')
}

/** A single line typed by a person. */
export const line = (most: number) => z.string().transform(asLine).pipe(z.string().max(most, 'tooLong'))

/** A line that must not be empty. */
export const requiredLine = (most: number) => line(most).pipe(z.string().min(1, 'required'))

/** Several lines typed by a person. */
export const prose = (most: number) => z.string().transform(asProse).pipe(z.string().max(most, 'tooLong'))

/** An address a reader may be sent to: http or https only, at most 2,000 characters. */
export const webAddress = z
  .string()
  .trim()
  .max(2000, 'tooLong')
  .refine((typed) => isWebAddress(typed), 'notAnAddress')

/** What browsers leave out of an address, and what makes one look like another. */
const unseen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/u

/**
 * True for http and https addresses without credentials that name a host after two slashes: browsers take others for whole
 * ones too, or for a path on our own site.
 */
export function isWebAddress(typed: string): boolean {
  // Of blanks and percent signs in a host's name browsers and servers think differently.
  if (!/^https?:\/\/[^/\\?#\s%]+(?:[/\\?#]|$)/i.test(typed) || unseen.test(typed) || !URL.canParse(typed)) return false
  const { username, password, hostname } = new URL(typed)
  return username === '' && password === '' && hostname !== ''
}

/** A link within a text: a web address or a mail address. */
export function isLink(typed: string): boolean {
  return isWebAddress(typed) || (/^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(typed) && !unseen.test(typed))
}

/** A calendar day as typed in a form, `2025-01-21`. */
export const day = z.iso.date('notADate')

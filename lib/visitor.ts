import { headers } from 'next/headers'
import { newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import { type Language, languages } from '../model/language'
import { sessionHere } from './session'

/** The first of our languages that a browser asks for (RFC 9110, 12.5.4); `null` if it wants none of them. */
export function wantedLanguage(acceptLanguage: string): Language | null {
  const wishes = acceptLanguage
    .split(',')
    .map((wish, place) => {
      const [range = '', ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
      return { language: languages.find((language) => language === range.split('-')[0]), weight, place }
    })
    .filter((wish) => wish.language !== undefined && wish.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
  return wishes[0]?.language ?? null
}

/** The language in which to speak to whoever this is: the one they set, else their browser's, else the site's. */
export async function languageHere(): Promise<Language> {
  const session = await sessionHere()
  if (session !== null) return session.staff.language
  return wantedLanguage((await headers()).get('accept-language') ?? '') ?? (await siteSettings(newsroom().reader)).language
}

/** Network address of the client as the listener saw it. */
export async function addressHere(): Promise<string> {
  return (await headers()).get('x-masthead-client') ?? 'unknown'
}

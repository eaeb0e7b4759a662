import { z } from 'zod'

/** Languages of the interface; a story is written in one of them. */
export const languages = ['de', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** The locale that formats dates, numbers and lists in a language. */
export const locale = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>

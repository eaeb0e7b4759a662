import { type Language, locale } from '../language'

/** What a language is called in another: `en` → “Englisch”; empty for what is no language. */
export function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return ''
  return new Intl.DisplayNames(locale[language], { type: 'language', fallback: 'none' }).of(code) ?? ''
}

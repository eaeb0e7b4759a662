import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PublicSource } from '../model/printed'

/** What a source is called, leading to where it can be read; one that is not named, by its description. */
export function SourceName({ source, language }: { readonly source: PublicSource; readonly language: Language }) {
  if (source.is === 'unnamed') return <span>{unnamedWords(source, language)}</span>
  if (source.url === '') return <span>{source.label}</span>
  return (
    <a href={source.url} rel="external noopener">
      {source.label}
    </a>
  )
}

/** The same without a link. */
export function sourceWords(source: PublicSource, language: Language): string {
  return source.is === 'named' ? source.publisher || source.label : unnamedWords(source, language)
}

function unnamedWords({ description }: Extract<PublicSource, { is: 'unnamed' }>, language: Language): string {
  if (description === '') return messagesIn(language).reader.source.unnamed
  return description.charAt(0).toLocaleUpperCase(language) + description.slice(1)
}

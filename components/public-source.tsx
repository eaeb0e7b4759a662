import { Fragment } from 'react'
import { messagesIn } from '../messages/messages'
import { sourceAddress } from '../model/addresses'
import { type Language, locale } from '../model/language'
import type { PublicSource } from '../model/printed'
import { speakerKinds } from '../model/source'

/** What a source is called, leading to everything that rests on it; one that is not named, by its description. */
export function SourceName({ source, language }: { readonly source: PublicSource; readonly language: Language }) {
  if (source.is === 'unnamed') return <span>{unnamedWords(source, language)}</span>
  const { name, office } = called(source)
  return (
    <a href={sourceAddress(source.slug)}>
      {name}
      {office !== '' && <span className="office">{office}</span>}
    </a>
  )
}

/** “A, B und C”. */
export function SourceNames({ sources, language }: { readonly sources: readonly PublicSource[]; readonly language: Language }) {
  const parts = new Intl.ListFormat(locale[language], { type: 'conjunction' }).formatToParts(sources.map((_, nth) => String(nth)))
  return parts.map((part, nth) => {
    const source = part.type === 'element' ? sources[Number(part.value)] : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: sources that are not named have nothing else to tell them apart
    return <Fragment key={nth}>{source === undefined ? part.value : <SourceName source={source} language={language} />}</Fragment>
  })
}

/** Where a source can be read itself: the address, by the name of its house, and a copy that was kept. */
export function SourceAddresses({ source, language }: { readonly source: PublicSource; readonly language: Language }) {
  if (source.is === 'unnamed' || (source.url === '' && source.archivedUrl === '')) return null
  const { reader } = messagesIn(language)
  return (
    <span className="outside">
      {source.url !== '' && (
        <a href={source.url} rel="external noopener" className="host">
          {hostOf(source.url)}
        </a>
      )}
      {source.archivedUrl !== '' && (
        <a href={source.archivedUrl} rel="external noopener">
          {reader.source.archived}
        </a>
      )}
    </span>
  )
}

/** What a source is called in few words: a person without the office, a document by who brought it out. */
export function sourceWords(source: PublicSource, language: Language): string {
  if (source.is === 'unnamed') return unnamedWords(source, language)
  return speakerKinds.includes(source.kind) ? called(source).name : source.publisher || source.label
}

/** A person or a house apart from what stands behind the first comma: “, Staatspräsident der Volksrepublik China”. */
function called({ kind, label }: Extract<PublicSource, { is: 'named' }>): { readonly name: string; readonly office: string } {
  const comma = speakerKinds.includes(kind) ? label.indexOf(', ') : -1
  return comma < 1 ? { name: label, office: '' } : { name: label.slice(0, comma), office: label.slice(comma) }
}

/** True if readers know the two by the same name or description. */
export function sameSource(one: PublicSource, other: PublicSource): boolean {
  if (one.is === 'named') return other.is === 'named' && one.slug === other.slug
  return other.is === 'unnamed' && one.description === other.description && one.anonymityReason === other.anonymityReason
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '')
}

function unnamedWords({ description }: Extract<PublicSource, { is: 'unnamed' }>, language: Language): string {
  if (description === '') return messagesIn(language).reader.source.unnamed
  return description.charAt(0).toLocaleUpperCase(language) + description.slice(1)
}

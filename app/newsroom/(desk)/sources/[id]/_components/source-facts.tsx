import type { ReactNode } from 'react'
import type { DeskSource } from '../../../../../../domain/sources/source'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'

/** A source for those who may not change it. */
export function SourceFacts({ source, language }: { readonly source: DeskSource; readonly language: Language }) {
  const { register, words } = messagesIn(language)
  const text = register.sources
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
      <Fact label={text.kind}>{words.sourceKind[source.kind]}</Fact>
      <Fact label={text.publisher}>{source.publisher}</Fact>
      <Fact label={text.titleField}>{source.title}</Fact>
      <Fact label={text.url}>{source.url && <Address href={source.url} />}</Fact>
      <Fact label={text.archivedUrl}>{source.archivedUrl && <Address href={source.archivedUrl} />}</Fact>
      <Fact label={text.publishedOn}>{source.publishedOn}</Fact>
      <Fact label={text.retrievedOn}>{source.retrievedOn}</Fact>
      <Fact label={text.language}>{source.language}</Fact>
      <Fact label={text.naming}>{words.sourceNaming[source.naming]}</Fact>
      <Fact label={text.terms}>{words.sourceTerms[source.terms]}</Fact>
      <Fact label={text.description}>{source.description}</Fact>
      <Fact label={text.anonymityReason}>{source.anonymityReason}</Fact>
    </dl>
  )
}

function Address({ href }: { readonly href: string }) {
  return (
    <a href={href} rel="noreferrer" className="break-all underline">
      {href}
    </a>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="max-w-prose whitespace-pre-line">{children}</dd>
    </>
  )
}

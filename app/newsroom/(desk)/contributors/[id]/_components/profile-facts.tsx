import type { ReactNode } from 'react'
import type { Contributor } from '../../../../../../domain/contributors/contributor'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'

/** A profile for those who may not change it: what is known, and nothing for what is not. */
export function ProfileFacts({ contributor, language }: { readonly contributor: Contributor; readonly language: Language }) {
  const { register, words } = messagesIn(language)
  const text = register.contributors
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
      <Fact label={text.kind}>{words.contributorKind[contributor.kind]}</Fact>
      <Fact label={text.jobTitle}>{contributor.jobTitle}</Fact>
      <Fact label={text.place}>{contributor.place}</Fact>
      <Fact label={text.biography}>{contributor.biography}</Fact>
      <Fact label={text.expertise}>{contributor.expertise.join(', ')}</Fact>
      <Fact label={text.languages}>{contributor.languages.join(', ')}</Fact>
      <Fact label={text.publicContact}>{contributor.publicContact}</Fact>
      <Fact label={text.fediverse}>{contributor.fediverse}</Fact>
      <Fact label={text.links}>
        {contributor.links.length > 0 && (
          <ul>
            {contributor.links.map((link) => (
              <li key={link}>
                <a href={link} rel="noreferrer" className="break-all underline">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={text.sortName}>{contributor.sortName}</Fact>
    </dl>
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

import Link from 'next/link'
import { Button } from '../../../../../../../components/button'
import { controlClass } from '../../../../../../../components/field'
import { reader } from '../../../../../../../db/client'
import type { Contributor } from '../../../../../../../domain/contributors/contributor'
import { mergeCandidates, probableDuplicates } from '../../../../../../../domain/contributors/duplicates'
import type { FoundContributor } from '../../../../../../../domain/contributors/search'
import { messagesIn } from '../../../../../../../messages/messages'
import type { Language } from '../../../../../../../model/language'

interface ChooseOtherProps {
  readonly contributor: Contributor
  readonly query: string
  readonly language: Language
}

/** The other entry: those that look the same are offered, any other is found by a name. */
export async function ChooseOther({ contributor, query, language }: ChooseOtherProps) {
  const { merge: text } = messagesIn(language).register.contributors
  const duplicates = await probableDuplicates(reader(), contributor.id, 20)
  const found = await mergeCandidates(reader(), contributor.id, query, 20)
  const list = (entries: readonly FoundContributor[]) => <Candidates entries={entries} contributor={contributor} language={language} />
  return (
    <>
      <p className="max-w-prose text-ink-soft">{contributor.kind === 'pseudonym' ? text.pseudonymIntro : text.intro}</p>
      {duplicates.length > 0 && (
        <section aria-label={text.duplicates} className="grid gap-2">
          <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.duplicates}</h2>
          <p className="text-ink-soft text-small">{text.duplicatesHelp}</p>
          {list(duplicates)}
        </section>
      )}
      <section aria-label={text.search} className="grid gap-3">
        <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.search}</h2>
        <search>
          <form method="get" className="flex flex-wrap gap-2">
            <input
              type="search"
              name="q"
              defaultValue={query}
              maxLength={200}
              aria-label={text.search}
              placeholder={text.searchHint}
              className={`${controlClass} max-w-80 flex-1`}
            />
            <Button type="submit">{text.find}</Button>
          </form>
        </search>
        {query !== '' && (found.length === 0 ? <p>{text.nothing}</p> : list(found))}
      </section>
    </>
  )
}

interface CandidatesProps {
  readonly entries: readonly FoundContributor[]
  readonly contributor: Contributor
  readonly language: Language
}

function Candidates({ entries, contributor, language }: CandidatesProps) {
  const { register, words } = messagesIn(language)
  const text = register.contributors
  return (
    <ul className="border-t">
      {entries.map((entry) => (
        <li key={entry.id} data-row className="flex min-h-9 flex-wrap items-center gap-x-4 border-b py-1 hover:bg-panel">
          <span className="min-w-0 flex-1 basis-56">
            <span className="font-medium">{entry.name}</span>
            {entry.deactivated && <span className="text-ink-soft"> ({text.deactivated})</span>}
            <span className="text-ink-soft text-small">
              {' '}
              {[entry.initials, words.contributorKind[entry.kind], entry.jobTitle].filter(Boolean).join(' · ')}
            </span>
          </span>
          <Link
            href={`/newsroom/contributors/${contributor.id}/merge?into=${entry.id}`}
            data-main
            className="underline underline-offset-4"
            aria-label={`${text.merge.compare}: ${entry.name}`}
          >
            {text.merge.compare}
          </Link>
        </li>
      ))}
    </ul>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import type { MergePreview, MergeSide } from '../../../../../../../domain/contributors/merge-preview'
import { type Messages, messagesIn } from '../../../../../../../messages/messages'
import { type Language, locale } from '../../../../../../../model/language'
import { MergeForm } from './merge-form.client'

/** Stories that are named one by one. */
const mostNamed = 10

interface PreviewProps {
  readonly preview: MergePreview
  readonly language: Language
}

/** What a merge would do, before it is done: who goes and who stays, what moves, what stays as it was printed. */
export function Preview({ preview, language }: PreviewProps) {
  const messages = messagesIn(language)
  const text = messages.register.contributors.merge
  const { from, into } = preview
  const moving = movingRows(preview, messages, language)
  const attention = attentionItems(preview, messages)
  return (
    <>
      <div className="grid border sm:grid-cols-[1fr_auto_1fr]">
        <Side side={from} label={text.goes} messages={messages} />
        <span aria-hidden="true" className="hidden items-center px-2 text-2xl text-ink-soft sm:flex">
          →
        </span>
        <Side side={into} label={text.stays} messages={messages} />
      </div>
      <p className="-mt-3 flex flex-wrap gap-x-6 text-small">
        <Link href={`/newsroom/contributors/${into.id}/merge?into=${from.id}`} className="underline underline-offset-4">
          {text.swap}
        </Link>
        <Link href={`/newsroom/contributors/${from.id}/merge`} className="underline underline-offset-4">
          {text.other}
        </Link>
      </p>
      {attention.length > 0 && (
        <section aria-label={text.attention} className="grid gap-2 border-correction border-l-4 bg-correction-panel px-4 py-3">
          <h2 className="font-semibold">{text.attention}</h2>
          <ul className="grid gap-1.5">{attention}</ul>
        </section>
      )}
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <section aria-label={text.moving} className="grid content-start gap-2">
          <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.moving}</h2>
          {moving.length === 0 ? (
            <p>{text.nothingMoves}</p>
          ) : (
            <dl>
              {moving.map(([label, value]) => (
                <div key={label} className="flex flex-wrap justify-between gap-x-6 border-b py-1.5">
                  <dt className="text-ink-soft">{label}</dt>
                  <dd className="text-right">{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        <section aria-label={text.staying} className="grid content-start gap-2">
          <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.staying}</h2>
          <ul className="[&>li]:border-b [&>li]:py-1.5">
            <li>{text.printedStays(from.printed)}</li>
            <li className="break-words">{text.addressLeads(`/people/${from.slug}`, `/people/${into.slug}`)}</li>
            {preview.alias && <li>{text.becomes(preview.alias.name, messages.words.aliasKind[preview.alias.kind])}</li>}
            <li>{text.profileOf(into.name)}</li>
          </ul>
        </section>
      </div>
      <MergeForm language={language} from={{ id: from.id, name: from.name }} into={{ id: into.id, name: into.name }} />
    </>
  )
}

interface SideProps {
  readonly side: MergeSide
  readonly label: string
  readonly messages: Messages
}

function Side({ side, label, messages }: SideProps) {
  const text = messages.register.contributors
  return (
    <section aria-label={label} className="grid content-start gap-0.5 px-4 py-3 not-first:border-t sm:not-first:border-t-0">
      <p className="font-medium text-ink-soft text-tiny">{label}</p>
      <h2 className="break-words font-headline text-xl leading-tight">
        <Link href={`/newsroom/contributors/${side.id}`} className="hover:underline">
          {side.name}
        </Link>
      </h2>
      <p className="text-ink-soft text-small">
        {[messages.words.contributorKind[side.kind], text.merge.printed(side.printed), side.deactivated ? text.deactivated : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  )
}

function movingRows(preview: MergePreview, { register, words }: Messages, language: Language): readonly (readonly [string, string])[] {
  const text = register.contributors.merge
  const number = (value: number) => (value === 0 ? '' : value.toLocaleString(locale[language]))
  const told = (fate: MergePreview['identity']) => (fate === 'none' ? '' : text.private[fate])
  const rows = [
    [text.credits, preview.credits === 0 ? '' : text.creditsIn(preview.credits, preview.stories)],
    [text.onBehalfOf, number(preview.onBehalfOf)],
    [text.pictures, number(preview.pictures)],
    [text.aliases, preview.aliases.map((alias) => `${alias.name} (${words.aliasKind[alias.kind]})`).join(', ')],
    [text.accounts, preview.accounts.join(', ')],
    [text.collectingNumber, told(preview.collectingNumber)],
    [text.identity, told(preview.identity)],
  ] as const
  return rows.filter(([, value]) => value !== '')
}

function attentionItems(preview: MergePreview, { register, words }: Messages): ReactNode[] {
  const text = register.contributors.merge
  const items: ReactNode[] = []
  const { twice, into } = preview
  if (twice.length > 0) {
    items.push(
      <li key="twice">
        {text.twice(new Set(twice.map((credit) => credit.storyId)).size)}
        <ul className="list-disc pl-5">
          {twice.slice(0, mostNamed).map((credit) => (
            <li key={`${credit.storyId} ${credit.role} ${credit.scope}`}>
              <Link href={`/newsroom/stories/${credit.storyId}`} className="underline underline-offset-4">
                {credit.headline}
              </Link>{' '}
              <span className="text-ink-soft">({words.creditRole[credit.role]})</span>
            </li>
          ))}
          {twice.length > mostNamed && <li>{text.andMore(twice.length - mostNamed)}</li>}
        </ul>
      </li>,
    )
  }
  if (preview.picturesTwice > 0) items.push(<li key="pictures">{text.picturesTwice(preview.picturesTwice)}</li>)
  for (const initials of preview.endedInitials) items.push(<li key={initials}>{text.endedInitials(initials, into.name)}</li>)
  if (preview.accountsLeft.length > 0) items.push(<li key="accounts">{text.accountsLeft(preview.accountsLeft.join(', '))}</li>)
  if (into.deactivated) items.push(<li key="deactivated">{text.deactivated(into.name)}</li>)
  return items
}

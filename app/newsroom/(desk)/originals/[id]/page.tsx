import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '../../../../../db/client'
import { matchesFor } from '../../../../../domain/originals/matches'
import { originalForReview } from '../../../../../domain/originals/original'
import { siteSettings } from '../../../../../domain/settings/settings'
import { propose } from '../../../../../interchange/propose/propose'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { OriginalId } from '../../../../../model/ids'
import { Language } from '../../../../../model/language'
import { day } from '../../../../../model/text'
import { momentIn } from '../../../_components/moment'
import { askedAs, type SearchParams } from '../../../_components/wish'
import { KeptOriginal } from '../_components/kept-original'
import { forDesk } from '../_review/desk-proposal'
import { namesIn } from '../_review/names-in'
import { ReviewScreen } from '../_review/review-screen.client'

export const instant = false

interface OriginalPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: SearchParams
}

/** Asked for by the page and its title, read once. */
const found = cache(async (id: string) => {
  const staff = await requireStaff()
  const parsed = OriginalId.safeParse(id)
  return parsed.success ? await originalForReview(reader(), staff, parsed.data) : null
})

export async function generateMetadata({ params }: OriginalPageProps): Promise<Metadata> {
  const staff = await requireStaff()
  const original = await found((await params).id)
  return { title: original?.beginning.slice(0, 80) || messagesIn(staff.language).originals.title }
}

export default async function OriginalPage({ params, searchParams }: OriginalPageProps) {
  const staff = await requireStaff()
  const original = await found((await params).id)
  if (original === null) notFound()
  const { originals } = messagesIn(staff.language)
  const { zone } = await siteSettings(reader())
  const clock = { language: staff.language, zone, now: new Date() }
  const { id, name, format, readBy, readAt, earlier } = original
  const facts = [name, originals.format[format], originals.review.readBy(readBy.name, momentIn(new Date(readAt), clock))]
  const line = facts.filter((one) => one !== '').join(' · ')

  const wishes = await searchParams
  const language = askedAs(wishes, 'language', Language) ?? original.language
  const date = wishes.date === undefined ? original.date : (askedAs(wishes, 'date', z.union([day, z.literal('')])) ?? original.date)
  const proposal = propose(original.text, { asIs: true, language, ...(date === '' ? {} : { date }) })
  if (original.storyId !== null) {
    return (
      <KeptOriginal id={id} storyId={original.storyId} name={name} facts={line} proposal={forDesk(proposal)} language={staff.language} />
    )
  }
  return (
    <ReviewScreen
      key={id}
      language={staff.language}
      original={{ id, name, date, facts: line }}
      earlier={earlier}
      proposal={forDesk(proposal)}
      matches={await matchesFor(reader(), staff, namesIn(proposal, date))}
    />
  )
}

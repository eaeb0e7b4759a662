import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Button } from '../../../../../../components/button'
import { Difference } from '../../../../../../components/difference'
import { reader } from '../../../../../../db/client'
import { allSections } from '../../../../../../domain/sections/sections'
import { siteSettings } from '../../../../../../domain/settings/settings'
import { may } from '../../../../../../domain/staff/may'
import { storyContent } from '../../../../../../domain/stories/content'
import { type RevisionLine, revisionContent, revisionsOf } from '../../../../../../domain/stories/revisions'
import { storyById } from '../../../../../../domain/stories/story'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { differenceOf } from '../../../../../../model/difference'
import { StoryId } from '../../../../../../model/ids'
import { momentWords } from '../../../../../../model/moment'
import { PageHead } from '../../../../_components/page-head'
import { differenceWords, partWords } from './difference-words'
import { RestoreButton } from './restore-button.client'

export const instant = false

interface RevisionsPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly from?: string; readonly to?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const staff = await requireStaff()
  return { title: messagesIn(staff.language).editor.revisions.title }
}

/** A story's revisions and the difference between two of them; without a choice, between the draft and the newest. */
export default async function RevisionsPage({ params, searchParams }: RevisionsPageProps) {
  const staff = await requireStaff()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyById(reader(), id.data) : null
  if (story === null) notFound()
  const { zone } = await siteSettings(reader())
  const messages = messagesIn(staff.language)
  const words = messages.editor
  const revisions = await revisionsOf(reader(), story.id)
  const asked = await searchParams
  const to = chosen(revisions, asked.to)
  const from = chosen(revisions, asked.from) ?? before(revisions, to)
  const newer = to === null ? await storyContent(reader(), story, new Date()) : await revisionContent(reader(), story.id, to.number)
  const older = from === null ? null : await revisionContent(reader(), story.id, from.number)
  const differences = older && newer ? differenceOf(older, newer, differenceWords(messages, await allSections(reader()))) : []
  const moment = (revision: RevisionLine) => momentWords(revision.cutAt, staff.language, zone)

  return (
    <>
      <PageHead
        title={words.revisions.title}
        detail={story.draft.headline || words.untitled}
        back={{ href: `/newsroom/stories/${story.id}`, label: words.revisions.back }}
      />
      <div className="grid gap-4 px-4 py-4 lg:px-6">
        {revisions.length === 0 ? (
          <p className="text-ink-soft">{words.revisions.empty}</p>
        ) : (
          <form className="flex flex-wrap items-end gap-2">
            <Choice
              name="from"
              label={words.revisions.from}
              revisions={revisions}
              value={from?.number ?? null}
              words={words}
              moment={moment}
            />
            <Choice
              name="to"
              label={words.revisions.to}
              revisions={revisions}
              value={to?.number ?? null}
              words={words}
              moment={moment}
              draft={words.revisions.draft}
            />
            <Button type="submit">{words.revisions.compare}</Button>
          </form>
        )}
        {older !== null && (
          <section className="grid max-w-3xl gap-4" lang={story.draft.language}>
            {differences.length === 0 && (
              <p className="text-ink-soft" lang={staff.language}>
                {words.revisions.same}
              </p>
            )}
            {differences.map((difference) => (
              <div key={difference.part} className="border-hairline border-t pt-2">
                <h2 className="font-semibold" lang={staff.language}>
                  {partWords(difference, words)}
                </h2>
                <Difference difference={difference} />
              </div>
            ))}
          </section>
        )}
        <ol className="max-w-3xl border-hairline border-t">
          {revisions.map((revision) => (
            <li key={revision.id} className="flex flex-wrap items-center gap-2 border-hairline border-b py-1.5">
              <a className="font-medium underline" href={`?to=${revision.number}`}>
                {words.revisions.number(revision.number)}
              </a>
              <span>{messages.words.revisionReason[revision.reason]}</span>
              {revision.live && <span className="text-good">{words.revisions.live}</span>}
              <span className="grow text-ink-soft">
                {revision.cutBy} · {moment(revision)}
              </span>
              {may.editStory(staff, story) && story.binnedAt === null && (
                <RestoreButton storyId={story.id} revisionId={revision.id} number={revision.number} language={staff.language} />
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

function chosen(revisions: readonly RevisionLine[], number: string | undefined): RevisionLine | null {
  return revisions.find((revision) => String(revision.number) === number) ?? null
}

/** The revision before one; the newest for the draft, which comes after all of them. */
function before(revisions: readonly RevisionLine[], to: RevisionLine | null): RevisionLine | null {
  if (to === null) return revisions[0] ?? null
  return revisions.find((revision) => revision.number < to.number) ?? null
}

type Words = ReturnType<typeof messagesIn>['editor']

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly revisions: readonly RevisionLine[]
  readonly value: number | null
  readonly words: Words
  readonly draft?: string
  moment(revision: RevisionLine): string
}

function Choice({ name, label, revisions, value, words, draft, moment }: ChoiceProps) {
  return (
    <label className="grid gap-0.5">
      {label}
      <select name={name} defaultValue={value ?? ''} className="border border-hairline bg-paper px-2 py-1.5">
        {draft && <option value="">{draft}</option>}
        {revisions.map((revision) => (
          <option key={revision.id} value={revision.number}>
            {words.revisions.number(revision.number)}, {moment(revision)}
          </option>
        ))}
      </select>
    </label>
  )
}

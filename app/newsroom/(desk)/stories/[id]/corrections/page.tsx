import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buttonClass } from '../../../../../../components/button'
import { reader } from '../../../../../../db/client'
import { correctionsAtDesk } from '../../../../../../domain/corrections/at-desk'
import { allSections } from '../../../../../../domain/sections/sections'
import { siteSettings } from '../../../../../../domain/settings/settings'
import { may } from '../../../../../../domain/staff/may'
import { passagesInPrint } from '../../../../../../domain/stories/changes-to-publish'
import { type DeskStory, stateOf, storyById } from '../../../../../../domain/stories/story'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { storyAddress } from '../../../../../../model/addresses'
import { StoryId } from '../../../../../../model/ids'
import type { Staff } from '../../../../../../model/staff'
import { PageHead } from '../../../../_components/page-head'
import { Part } from '../../../../_components/part'
import { CorrectionEntry } from './correction-entry'
import { NoticeForm } from './notice-form.client'

export const instant = false

interface CorrectionsPageProps {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const staff = await requireStaff()
  return { title: messagesIn(staff.language).editor.corrections.title }
}

/** What readers were told about a story since it was published, and a form to tell them more without changing its text. */
export default async function CorrectionsPage({ params }: CorrectionsPageProps) {
  const staff = await requireStaff()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyById(reader(), id.data) : null
  if (story === null) notFound()
  const { zone } = await siteSettings(reader())
  const { editor, words } = messagesIn(staff.language)
  const label = editor.corrections
  const corrections = await correctionsAtDesk(reader(), story.id)
  const why = whyNot(staff, story)
  const section = (await allSections(reader())).find(({ id }) => id === story.live?.sectionId)
  const publicAt = story.live && section ? { section: section.slug, slug: story.live.slug } : null

  return (
    <>
      <PageHead
        title={label.title}
        detail={story.draft.headline || editor.untitled}
        back={{ href: `/newsroom/stories/${story.id}`, label: editor.revisions.back }}
      >
        <span className="text-ink-soft">{words.storyState[stateOf(story)]}</span>
        {publicAt && (
          <a className={buttonClass('quiet')} href={storyAddress(publicAt.section, publicAt.slug)} target="_blank" rel="noreferrer">
            {editor.publication.view}
          </a>
        )}
      </PageHead>
      <div className="grid gap-x-10 gap-y-6 px-4 py-4 lg:grid-cols-[minmax(0,34rem)_minmax(0,30rem)] lg:px-6">
        <Part title={label.title}>
          {corrections.length === 0 ? (
            <p className="text-ink-soft">{label.none}</p>
          ) : (
            <>
              <ol className="border-hairline border-t">
                {corrections.map((correction) => (
                  <CorrectionEntry
                    key={correction.id}
                    correction={correction}
                    language={staff.language}
                    storyLanguage={story.draft.language}
                    zone={zone}
                    revisionsPage={`/newsroom/stories/${story.id}/revisions`}
                    publicAt={publicAt}
                  />
                ))}
              </ol>
              <p className="text-ink-soft text-tiny">{label.fixed}</p>
            </>
          )}
        </Part>
        <Part title={label.make}>
          {why === null && story.live ? (
            <NoticeForm
              storyId={story.id}
              language={staff.language}
              storyLanguage={story.draft.language}
              retracted={corrections.some((correction) => correction.kind === 'retraction')}
              draftChanged={stateOf({ ...story, schedule: null, submitted: null }) === 'changed'}
              passages={await passagesInPrint(reader(), story.live.revisionId)}
            />
          ) : (
            <p className="text-ink-soft">{label.notLive[why ?? 'never']}</p>
          )}
        </Part>
      </div>
    </>
  )
}

/** Why nobody, or not this member of staff, can say anything about the story to readers now. */
function whyNot(staff: Staff, story: DeskStory) {
  if (story.binnedAt !== null) return 'binned'
  if (story.withdrawn !== null) return 'withdrawn'
  if (story.live === null) return 'never'
  return may.correct(staff) && may.editStory(staff, story) ? null : 'notAllowed'
}

import type { Metadata } from 'next'
import { Sheet } from '../../../../../../components/sheet'
import { StoryArticle } from '../../../../../../components/story-article'
import { reader } from '../../../../../../db/client'
import { storyPreview } from '../../../../../../domain/stories/preview'
import { storyById } from '../../../../../../domain/stories/story'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { StoryId } from '../../../../../../model/ids'
import { MissingPage } from '../../../../../(reader)/missing-page'
import { site } from '../../../../../(reader)/site'

export const instant = false

export const metadata: Metadata = { robots: { index: false } }

interface PreviewPageProps {
  readonly params: Promise<{ readonly id: string }>
}

/** The draft as readers would see it. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const staff = await requireStaff()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyById(reader(), id.data) : null
  if (story === null) return <MissingPage path={[]} />
  const { settings, sections } = await site()
  const printed = await storyPreview(reader(), story, new Date())
  return (
    <>
      <Sheet site={settings} sections={sections} current={printed.section.slug}>
        <StoryArticle story={printed} language={settings.language} zone={settings.zone} />
      </Sheet>
      <aside className="preview-note" lang={staff.language}>
        {messagesIn(staff.language).editor.previewNote}{' '}
        <a href={`/newsroom/stories/${story.id}`}>{messagesIn(staff.language).editor.revisions.back}</a>
      </aside>
    </>
  )
}

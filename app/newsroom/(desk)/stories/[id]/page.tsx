import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reader } from '../../../../../db/client'
import { allSections, allTopics } from '../../../../../domain/sections/sections'
import { siteSettings } from '../../../../../domain/settings/settings'
import { colleagues, storyForEditor } from '../../../../../domain/stories/editor-story'
import { revisionsOf } from '../../../../../domain/stories/revisions'
import { storyById } from '../../../../../domain/stories/story'
import { draftKeyFor } from '../../../../../lib/secret'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { StoryId } from '../../../../../model/ids'
import { StoryEditor } from './_editor/story-editor.client'

export const instant = false

/** Revisions beside the text; all of them have a page of their own. */
const revisionsBeside = 30

interface StoryPageProps {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata({ params }: StoryPageProps): Promise<Metadata> {
  const staff = await requireStaff()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyById(reader(), id.data) : null
  return { title: story?.draft.headline || messagesIn(staff.language).editor.untitled }
}

export default async function StoryPage({ params }: StoryPageProps) {
  const staff = await requireStaff()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyForEditor(reader(), staff, id.data, new Date()) : null
  if (story === null) notFound()
  const { zone } = await siteSettings(reader())
  return (
    <StoryEditor
      // Another story, or this one restored to an older text, begins with fresh fields.
      key={story.id}
      story={story}
      language={staff.language}
      zone={zone}
      staffId={staff.id}
      draftKey={draftKeyFor(staff.id)}
      sections={await allSections(reader())}
      topics={await allTopics(reader())}
      colleagues={await colleagues(reader())}
      revisions={await revisionsOf(reader(), story.id, revisionsBeside)}
    />
  )
}

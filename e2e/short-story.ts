import { expect } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { sections } from '../db/schema'
import { createStory } from '../domain/stories/create'
import { publishStory } from '../domain/stories/publish'
import { saveDraft } from '../domain/stories/save-draft'
import type { StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import { StoryText } from '../model/story'
import type { RunningNewsroom } from './newsroom'
import type { StoryDesk } from './story-desk'

/** Somebody writes a short story that nothing holds. */
export async function aStory(desk: StoryDesk, headline: string, section = 'Kultur'): Promise<void> {
  await desk.begin()
  await desk.field('headline').fill(headline)
  await desk.field('standfirst').fill('Ein Vorspann.')
  await desk.write('Ein Absatz, der niemanden zitiert.')
  await desk.inSection(section)
}

/** An editor publishes the story that is open. Returns where readers find it. */
export async function published(desk: StoryDesk): Promise<string> {
  const { publication } = desk.words.editor
  await desk.step(publication.publish)
  await expect(desk.page.getByText(publication.done.published)).toBeVisible()
  return (await desk.page.getByRole('link', { name: publication.view }).getAttribute('href')) ?? ''
}

export interface Printed {
  readonly headline: string
  readonly text?: string
  /** What follows the text, in italics. */
  readonly emphasis?: string
  /** Slug of the section; `sport` unless said. */
  readonly section?: string
  readonly at?: Date
}

/** Stories that were printed some time, beside the running server: where a journey needs them only to be there. */
export async function printed(newsroom: RunningNewsroom, by: Staff, stories: readonly Printed[]): Promise<StoryId[]> {
  const { reader, write } = newsroom.database
  const ids: StoryId[] = []
  for (const { headline, text = 'Ein Absatz.', emphasis, section = 'sport', at = new Date() } of stories) {
    const [place] = await reader.select({ id: sections.id }).from(sections).where(eq(sections.slug, section))
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }, ...italics(emphasis)] }] }
    const head = { headline, kicker: '', standfirst: '', dateline: '', slug: '', language: 'de', importance: 1, pictureId: null }
    const whole = StoryText.parse({ ...head, sectionId: place?.id, body })
    const id = await write(async (tx) => {
      const storyId = await createStory(tx, by, { language: 'de' }, at)
      await saveDraft(tx, by, { storyId, seen: 1, text: whole, copies: {} }, at)
      await publishStory(tx, by, { storyId }, at)
      return storyId
    })
    ids.push(id)
  }
  return ids
}

function italics(text: string | undefined) {
  return text === undefined ? [] : [{ type: 'text', text, marks: [{ type: 'italic' }] }]
}

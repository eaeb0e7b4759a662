import { expect, type Locator } from '@playwright/test'
import type { LivelyNewsroom } from '../test/lively-newsroom'
import type { StoryDesk } from './story-desk'

/** Goes as far as the button by which a change is made. */
type Prepare = (desk: StoryDesk, newsroom: LivelyNewsroom) => Promise<Locator>

/** Changes of the list as people make them at the desk. */
export const changesAtTheDesk: Readonly<Record<string, Prepare>> = {
  'a story is published for the first time, by somebody who was never credited': (desk, { stories }) =>
    openedDialog(desk, stories.entwurf, desk.words.editor.publication.publish),

  'the text of a story is corrected': async (desk, { stories }) => {
    const { editor, words } = desk.words
    await desk.open(stories.nachspiel)
    const dialog = await desk.publishAgain()
    await dialog.getByRole('radio', { name: words.correctionKind.correction, exact: true }).check()
    await dialog.getByLabel(editor.publication.words).fill('Gemeint war Mittwoch.')
    return dialog.getByRole('button', { name: editor.publication.update, exact: true })
  },

  'a story is withdrawn': (desk, { stories }) => openedDialog(desk, stories.gipfel, desk.words.editor.publication.withdraw),

  'a story is pinned to the front page': async (desk, { stories }) => {
    await desk.open(stories.folge)
    await desk.tab('details')
    return desk.page.getByRole('button', { name: desk.words.editor.details.pin, exact: true })
  },

  'a section is renamed': async ({ page, words }) => {
    await page.goto('/newsroom/sections')
    await page.getByRole('button', { name: words.register.sections.editing('Ausland') }).click()
    await page.getByRole('textbox', { name: words.register.sections.name, exact: true }).fill('Welt')
    return page.getByRole('button', { name: words.desk.common.save, exact: true })
  },

  'the site gets another name': async (desk) => {
    await desk.page.goto('/newsroom/settings')
    return siteNamed(desk, 'Der Bote')
  },
}

/** Writes a name for the site into the form that is open. */
export async function siteNamed({ page, words }: StoryDesk, name: string): Promise<Locator> {
  const { settings } = words.staff
  await page.getByRole('textbox', { name: settings.siteName, exact: true }).fill(name)
  return page.getByRole('button', { name: settings.submit, exact: true })
}

/** Clicks, and waits until the server begins to answer that it is done, and no longer. */
export async function done({ page }: StoryDesk, button: Locator): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().headers()['next-action'] !== undefined)
  await button.click()
  await answered
}

async function openedDialog(desk: StoryDesk, storyId: string, name: string): Promise<Locator> {
  await desk.open(storyId)
  await desk.page.getByRole('button', { name, exact: true }).click()
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByText(desk.words.editor.publication.looking)).toBeHidden()
  return dialog.getByRole('button', { name, exact: true })
}

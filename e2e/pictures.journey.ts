import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { messagesIn } from '../messages/messages'
import { expect, test, watch } from './newsroom'
import { published } from './short-story'
import { StoryDesk } from './story-desk'

const { media, desk: shell, words, editor, refusals } = messagesIn('de')

/** A photograph of nothing, in colours that no other test's picture has. */
async function aPhotograph(name: string, colours: { readonly sky: string; readonly water: string }) {
  const water = await sharp({ create: { width: 1500, height: 500, channels: 3, background: colours.water } })
    .png()
    .toBuffer()
  const buffer = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: colours.sky } })
    .composite([{ input: water, top: 500, left: 0 }])
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

/** Uploads a picture in the library and opens its page. */
async function uploaded(page: Page, file: Awaited<ReturnType<typeof aPhotograph>>): Promise<void> {
  await page.goto('/newsroom/media')
  await page.getByLabel(media.upload.choose).setInputFiles(file)
  const sent = page.getByRole('list', { name: media.upload.results }).getByRole('listitem').filter({ hasText: file.name })
  await expect(sent).toContainText(media.upload.done)
  await sent.getByRole('link', { name: media.upload.describe }).click()
  await expect(page.getByRole('heading', { level: 1, name: file.name })).toBeVisible()
}

test('a reporter’s picture goes with the story to the readers, and with it away from them', async ({
  browser,
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(180_000)
  const reporter = await newsroom.employ('reporter')
  await newsroom.signIn(context, reporter)

  // The library: a picture of one's own, described, its rights cleared, its maker named.
  await uploaded(page, await aPhotograph('faehre.jpg', { sky: '#9fc4e0', water: '#20506f' }))
  await page.getByRole('textbox', { name: media.words.caption, exact: true }).fill('Die Fähre am Morgen')
  await page.getByRole('textbox', { name: media.words.alt, exact: true }).fill('Eine Fähre auf glattem Wasser')
  await page.getByRole('combobox', { name: media.words.rights, exact: true }).selectOption({ label: words.rights.cleared })
  await page.getByRole('button', { name: shell.common.save, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Die Fähre am Morgen' })).toBeVisible()
  await page.getByRole('combobox', { name: media.credits.add }).fill('Mina Ras')
  await page.getByRole('option', { name: /Mina Raster/ }).click()
  await expect(page.getByRole('combobox', { name: media.credits.role('Mina Raster') })).toHaveValue('photographer')

  await uploaded(page, await aPhotograph('anleger.jpg', { sky: '#e0c79f', water: '#6f4f20' }))
  await page.getByRole('textbox', { name: media.words.alt, exact: true }).fill('Ein Anleger im Abendlicht')
  await page.getByRole('textbox', { name: media.words.creditLine, exact: true }).fill('Foto: Probe/Archiv')
  await page.getByRole('combobox', { name: media.words.rights, exact: true }).selectOption({ label: words.rights.cleared })
  await page.getByRole('button', { name: shell.common.save, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: shell.common.saved })).toBeVisible()

  // The story: one above the text, one within it.
  const desk = new StoryDesk(page, 'de')
  await desk.begin()
  await desk.field('headline').fill('Die Fähre fährt wieder')
  await desk.write('Seit heute legt sie wieder ab.')
  await page.getByRole('button', { name: editor.details.choosePicture }).click()
  const picker = page.getByRole('dialog', { name: media.picker.title })
  await picker.getByRole('searchbox', { name: media.picker.search }).fill('faehre')
  await picker.getByRole('button', { name: /^Die Fähre am Morgen/ }).click()
  await expect(picker).toBeHidden()
  const lead = page.getByRole('figure', { name: editor.fields.picture })
  await expect(lead.getByRole('img', { name: 'Eine Fähre auf glattem Wasser' })).toBeVisible()
  await expect(lead).toContainText('Mina Raster')

  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.getByRole('button', { name: editor.toolbar.picture, exact: true }).click()
  await picker.getByRole('searchbox', { name: media.picker.search }).fill('anleger')
  await picker.getByRole('button', { name: /^Ein Anleger im Abendlicht/ }).click()
  await expect(picker).toBeHidden()
  await desk.body.getByRole('textbox', { name: editor.toolbar.caption }).fill('Der Anleger, noch leer')
  await desk.inSection('Kultur')
  const file = (await lead.getByRole('img').getAttribute('src')) ?? ''
  const inText = (await desk.body.getByRole('img').getAttribute('src')) ?? ''
  expect(file).toMatch(/^\/media\/.+\.jpg$/)

  // Nobody else may see it before it is published, neither by the picture's address nor by any of its sizes.
  const served = async (path: string) => {
    const answer = await fetch(newsroom.address + path)
    return { status: answer.status, type: answer.headers.get('content-type'), kept: answer.headers.get('cache-control') ?? '' }
  }
  const avif = file.replace(/-w\d+\.jpg$/, '-w640.avif')
  for (const path of [file, inText, avif]) expect((await served(path)).status, path).toBe(404)
  expect((await page.request.get(file)).status()).toBe(200)

  await newsroom.signIn(context, await newsroom.employ('editor'))
  await desk.open(desk.id)
  const path = await published(desk)

  const reading = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE', javaScriptEnabled: false })
  const faults = watch(reading)
  const reader = await reading.newPage()
  await reader.goto(path)
  const figures = reader.getByRole('article').getByRole('figure')
  await expect(figures).toHaveCount(2)
  const first = figures.filter({ has: reader.getByRole('img', { name: 'Eine Fähre auf glattem Wasser' }) })
  await expect(first).toContainText('Die Fähre am Morgen')
  await expect(first.getByRole('link', { name: 'Mina Raster' })).toHaveAttribute('href', '/people/mina-raster')
  const second = figures.filter({ has: reader.getByRole('img', { name: 'Ein Anleger im Abendlicht' }) })
  await expect(second).toContainText('Der Anleger, noch leer')
  await expect(second).toContainText('Foto: Probe/Archiv')
  // What the browser chose of what it was offered has come and is a picture.
  const chosen = first.getByRole('img')
  await expect(chosen).toHaveJSProperty('complete', true)
  await expect(first.locator('source[type="image/webp"]')).toHaveAttribute('srcset', /-w640\.webp 640w/)

  for (const [address, type] of [
    [avif, 'image/avif'],
    [avif.replace('.avif', '.webp'), 'image/webp'],
    [file, 'image/jpeg'],
  ] as const) {
    const answer = await served(address)
    expect(answer, address).toMatchObject({ status: 200, type })
    expect(answer.kept).toContain('immutable')
  }
  const { data, info } = await sharp(Buffer.from(await (await fetch(newsroom.address + avif)).arrayBuffer()))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(info.width).toBe(640)
  // The sky is above, and it is the sky that was uploaded.
  expect(data[2]).toBeGreaterThan(data[0] ?? 255)

  const { publication } = editor
  await desk.step(publication.withdraw, { label: publication.noticeForReaders, text: 'Die Fähre fuhr doch nicht.' })
  await expect(page.getByText(publication.done.withdrawn)).toBeVisible()
  for (const path of [file, inText, avif]) expect((await served(path)).status, path).toBe(404)
  expect(faults).toEqual([])
  await reading.close()
})

test('what is no picture is refused in words, and the picture sent along with it is not', async ({ browser, newsroom }) => {
  // A context of its own: the browser rightly reports each answer that refuses a file.
  const context = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const page = await context.newPage()
  await page.goto('/newsroom/media')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  await page
    .getByLabel(media.upload.choose)
    .setInputFiles([
      { name: 'zeichnung.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
      { name: 'verkleidet.png', mimeType: 'image/png', buffer: Buffer.from(svg) },
      { name: 'notiz.txt', mimeType: 'text/plain', buffer: Buffer.from('Das ist kein Bild.') },
      await aPhotograph('steg.jpg', { sky: '#c0e09f', water: '#2f6f20' }),
    ])
  const sent = page.getByRole('list', { name: media.upload.results }).getByRole('listitem')
  for (const name of ['zeichnung.svg', 'verkleidet.png', 'notiz.txt']) {
    await expect(sent.filter({ hasText: name })).toContainText(refusals.notAPicture)
  }
  await expect(sent.filter({ hasText: 'steg.jpg' })).toContainText(media.upload.done)
  await page.goto('/newsroom/media')
  const library = page.getByRole('list', { name: media.title, exact: true })
  await expect(library.getByRole('link', { name: /steg\.jpg/ })).toBeVisible()
  await expect(library.getByRole('link', { name: /zeichnung|verkleidet|notiz/ })).toHaveCount(0)
  await context.close()
})

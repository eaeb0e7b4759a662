import { messagesIn } from '../messages/messages'
import { filesOf, lineAt, packedZip, paragraph, pdfOf } from '../test/report-files'
import { expect, test } from './newsroom'
import { OriginalsDesk, quotes, wire } from './originals-desk'
import { StoryDesk } from './story-desk'

const { desk: shell, originals, staff } = messagesIn('de')
const { read, refusals, waiting } = originals

test.beforeEach(async ({ context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
})

/** Letters beyond ASCII as a PDF writes them. */
const drawn = (text: string) =>
  [...text]
    .map((letter) => ({ '„': '\\204', '“': '\\223' })[letter] ?? (letter > '~' ? `\\${letter.charCodeAt(0).toString(8)}` : letter))
    .join('')

test('a Word file becomes a draft with its quotations, and is kept with it as it came in', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  const paragraphs = wire
    .trim()
    .split('\n\n')
    .map((text) => paragraph(text))
  const file = packedZip(filesOf(paragraphs.join('')))
  await desk.choose('meldung.docx', file)
  await desk.reviewed()
  const original = page.url()
  await expect(page.getByText('meldung.docx')).toBeVisible()
  await expect(desk.row(quotes.meier)).toContainText('Karl Meier')
  await desk.begin()
  await expect(new StoryDesk(page, 'de').body).toContainText(quotes.lind)
  await page.goto(original)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: originals.review.saveFile }).click()
  expect((await saved).suggestedFilename()).toBe('meldung.docx')
  expect(await (await page.request.get(`${original}/file`)).body()).toEqual(Buffer.from(file))
})

test('a PDF dropped on the page is unwrapped, and the word that was broken at the end of a line is whole again', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  const lines = [
    'Das Werk in Neustadt schließt im Mai. „Wir haben bis zu-',
    'letzt um jeden Platz gerungen“, sagte die Sprecherin Jana Brandt am',
    'Montag. Betroffen sind achtzig Menschen, die meisten von ihnen seit',
    'vielen Jahren im Betrieb.',
  ]
  const content =
    lineAt(drawn('Werk in Neustadt schließt'), 50, 720, 20) + lines.map((text, at) => lineAt(drawn(text), 50, 660 - at * 12)).join('')
  await desk.drop('werk.pdf', pdfOf({ pages: [content] }))
  await desk.reviewed()
  await expect(desk.source).toContainText('„Wir haben bis zuletzt um jeden Platz gerungen“')
  await expect(desk.row('„Wir haben bis zuletzt')).toContainText('Jana Brandt')
  await desk.begin()
  await expect(new StoryDesk(page, 'de').body).toContainText('seit vielen Jahren im Betrieb.')
})

test('a mangled text with hard line ends, soft hyphens and a page number is put right', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  const mangled = wire
    .replace('Wir brauchen das Geld noch in diesem Winter', 'Wir brau\u00adchen das Geld noch in\ndiesem Winter')
    .replace('Der Deich habe der Flut standgehalten', 'Der Deich habe der Flut stand-\ngehalten')
    .replace('\n\nLandwirte sind', '\n\n2\f\n\nLandwirte sind')
  await desk.paste(mangled)
  await desk.read()
  await desk.reviewed()
  await expect(desk.row(quotes.lind)).toContainText('Vera Lind')
  await expect(desk.source).toContainText('Der Deich habe der Flut standgehalten')
  await desk.begin()
  await expect(new StoryDesk(page, 'de').body).toContainText(quotes.lind)
})

test('a page is read with its formatting as long as nobody changes the text', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  const html = '<article><h1>Hafen wird tiefer</h1><h2>Kritik der Fischer</h2><p>„Das hilft uns nicht“, sagte Jan Brook.</p></article>'
  await desk.paste('Hafen wird tiefer\nKritik der Fischer\n„Das hilft uns nicht“, sagte Jan Brook.', html)
  await expect(page.getByText(read.formatted)).toBeVisible()
  await desk.field.press('End')
  await desk.field.pressSequentially(' ')
  await expect(page.getByText(read.changedAfter)).toBeVisible()
  await desk.field.press('Backspace')
  await expect(page.getByText(read.formatted)).toBeVisible()
  await desk.read()
  await desk.reviewed()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hafen wird tiefer')
  await expect(desk.row('„Das hilft uns nicht“')).toContainText('Jan Brook')
})

test('a file that is not read says why and what to do, and what was pasted is still there, also after a reload', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  await desk.paste(wire)
  const key = `<${'41'.repeat(32)}>`
  const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
  await desk.drop('geheim.pdf', pdfOf({ pages: [lineAt('Geheim', 50, 700)], trailer }))
  await expect(desk.refusal).toContainText(read.refused('geheim.pdf'))
  await expect(desk.refusal).toContainText(refusals.encrypted)
  await expect(desk.refusal).toBeFocused()
  await expect(desk.field).toHaveValue(wire)
  await desk.choose('bild.pdf', pdfOf({ pages: ['q 500 0 0 700 50 50 cm /I Do Q'], image: true }))
  await expect(desk.refusal).toContainText(refusals.imagesOnly)
  await page.reload()
  await expect(desk.field).toHaveValue(wire)
  await desk.field.fill('')
  await desk.read()
  await expect(desk.refusal).toContainText(refusals.nothingSent)
})

test('whoever signs in next in the same tab finds nothing of what was pasted, and whoever pasted it finds it again', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  const { signIn } = staff
  // By the page's own links, so that nothing is loaded anew between one person and the other.
  const changeTo = async (name: string) => {
    await page.getByRole('button', { name: shell.shell.signOut, exact: true }).click()
    await page
      .getByRole('region', { name: signIn.demo })
      .getByRole('button', { name: signIn.demoAs(name) })
      .click()
    await page.getByRole('link', { name: originals.short }).click()
  }
  await page.goto('/newsroom')
  await changeTo('Ada Federkiel')
  await desk.paste(wire)
  await changeTo('Bruno Spaltensatz')
  await desk.read()
  await expect(page.getByText(refusals.nothingSent)).toBeVisible()
  await expect(desk.field).toHaveValue('')
  await changeTo('Ada Federkiel')
  await expect(desk.field).toHaveValue(wire)
})

test('what was read waits until it is used, and is thrown away only when somebody says so twice', async ({ page }) => {
  const desk = new OriginalsDesk(page)
  await desk.open()
  const own = page.getByRole('region', { name: waiting.title })
  await expect(own).toContainText(waiting.empty)
  await desk.paste(wire)
  await desk.read()
  await desk.reviewed()
  await page.getByRole('link', { name: originals.review.back }).click()
  await expect(desk.field).toHaveValue('')
  const line = own.getByRole('listitem').filter({ hasText: 'Sturmflut im Norden' })
  await line.getByRole('button').click()
  const dialog = page.getByRole('dialog', { name: waiting.dropTitle })
  await dialog.getByRole('button', { name: shell.common.cancel }).click()
  await expect(line).toBeVisible()
  await line.getByRole('button').click()
  await dialog.getByRole('button', { name: waiting.drop }).click()
  await expect(page.getByText(waiting.dropped)).toBeVisible()
  await expect(line).toHaveCount(0)
})

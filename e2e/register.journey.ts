import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { createContributor } from '../domain/contributors/create'
import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'

const { register } = messagesIn('de')
const { import: words, export: handout } = register.contributors

const table = ['Name;Art;Kürzel;Seiten im Netz', 'Änne Bürste;Person;äb;https://aenne.example', 'Otto Kringel;Mensch;ok;'].join('\r\n')

test('a register is read in as it was shown, and not at all when somebody was faster', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/contributors/import')
  await page.getByLabel(words.file).setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'latin1') })
  const plan = page.getByRole('region', { name: words.plan })
  await expect(plan.getByRole('row').filter({ hasText: 'Änne Bürste' })).toContainText(words.fates.new)
  await expect(plan.getByRole('row').filter({ hasText: 'Otto Kringel' })).toContainText(words.faults.unknownKind('Mensch'))
  await expectAccessible(page)

  // Somebody else is given the initials before the button is pressed.
  const { write } = newsroom.database
  await write((tx) => createContributor(tx, 'system', { kind: 'person', name: 'Ärmel Band', initials: 'äb' }, new Date()))
  await plan.getByRole('button', { name: words.run(1) }).click()
  await expect(plan.getByRole('alert')).toHaveText(words.changed)
  await expect(plan.getByRole('row').filter({ hasText: 'Änne Bürste' })).toContainText(words.faults.initialsTaken('Ärmel Band'))

  await expect(page.getByLabel(words.text)).toHaveValue(table.replaceAll('\r\n', '\n'))
  await page.getByLabel(words.text).fill(table.replace('äb', 'äbü'))
  await page.getByRole('button', { name: words.check }).click()
  await plan.getByRole('button', { name: words.run(1) }).click()
  await expect(page.getByText(words.done(1, 0))).toBeVisible()
  await page.getByRole('link', { name: words.toRegister }).click()
  await expect(page.getByRole('link', { name: 'Änne Bürste' })).toBeVisible()
})

test('the credits of a period come as a table', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/contributors/export')
  await expectAccessible(page)
  await page.getByLabel(handout.from).fill('2000-01-01')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: handout.download }).click()])
  expect(download.suggestedFilename()).toMatch(/^credits-2000-01-01-\d{4}-\d\d-\d\d\.csv$/)
  const rows = parse(await readFile(await download.path()), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.find((row) => row.role === 'author')).toMatchObject({ withdrawn: 'no', share: expect.stringMatching(/^[01](\.\d+)?$/) })
})

test.describe('who is no admin', () => {
  test('is told so, and gets nothing', async ({ page, context, newsroom }) => {
    await newsroom.signIn(context, await newsroom.employ('editor'))
    for (const [path, said] of [
      ['import', words.notAllowed],
      ['export', handout.notAllowed],
    ] as const) {
      await page.goto(`/newsroom/contributors/${path}`)
      await expect(page.getByText(said)).toBeVisible()
    }
    const answer = await context.request.get('/newsroom/contributors/export/file?from=2000-01-01&to=2030-01-01')
    expect(answer.status()).toBe(403)
  })
})

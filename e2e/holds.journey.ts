import { pictures, sections } from '../db/schema'
import { attributePassage } from '../domain/attributions/attribute'
import { changeProvenance } from '../domain/provenance/change'
import { createSource } from '../domain/sources/create'
import { createStory } from '../domain/stories/create'
import { saveDraft } from '../domain/stories/save-draft'
import { messagesIn } from '../messages/messages'
import type { BlockingHold } from '../model/hold'
import { AttributionId, type StoryId } from '../model/ids'
import type { ProvenanceDetails } from '../model/provenance'
import type { Staff } from '../model/staff'
import { StoryText } from '../model/story'
import { expect, type RunningNewsroom, test } from './newsroom'
import { aStory, published } from './short-story'
import { StoryDesk } from './story-desk'

const { editor, words, staff } = messagesIn('de')
const { publication, checks, details } = editor

test('nobody publishes under an embargo: an editor lifts it first', async ({ browser, page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Noch unter Verschluss')
  await page.getByLabel(details.embargoUntil).fill('2031-05-04T06:00')
  await page.getByLabel(details.embargoNote).fill('Studie erscheint um sechs')
  await page.getByRole('button', { name: details.setEmbargo }).click()
  await expect(page.getByText('Studie erscheint um sechs')).toBeVisible()

  // A reporter sees it and has no way to lift it.
  const other = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(other, await newsroom.employ('reporter'))
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await theirs.getByRole('tab', { name: new RegExp(`^${editor.tabs.details}`) }).click()
  await expect(theirs.getByText('Studie erscheint um sechs')).toBeVisible()
  await expect(theirs.getByRole('button', { name: details.liftEmbargo })).toHaveCount(0)
  await other.close()

  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.embargoed)
  // No reason helps against an embargo.
  await expect(dialog.getByLabel(publication.overrideReason)).toHaveCount(0)
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.embargoed)
  await expect(page.getByText(publication.done.published)).toHaveCount(0)
  const status = async () => (await fetch(`${newsroom.address}/kultur/noch-unter-verschluss`)).status
  expect(await status()).toBe(404)
  await dialog.getByRole('button', { name: publication.cancel }).click()

  await page.getByRole('button', { name: details.liftEmbargo }).click()
  await expect(page.getByRole('button', { name: details.setEmbargo })).toBeVisible()
  expect(await published(desk)).toBe('/kultur/noch-unter-verschluss')
  expect(await status()).toBe(200)
})

test('whoever publishes in spite of unknown rights says why, and an admin reads it in the log', async ({ page, context, newsroom }) => {
  test.setTimeout(90_000)
  const responsible = await newsroom.employ('editor')
  await newsroom.signIn(context, responsible)
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Nach fremdem Bericht')
  await page.getByLabel(details.relation).selectOption({ label: words.provenanceRelation.based_on })
  await desk.chooseSource(details.upstream, { label: 'Bericht der Deichpost', kind: 'media_report' })
  await expect(page.getByRole('combobox', { name: details.rights, exact: true })).toHaveValue('unknown')
  await page.getByRole('button', { name: details.saveProvenance }).click()
  await expect(page.getByRole('status').filter({ hasText: details.saved })).toBeVisible()

  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.rightsUnknown)
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.rightsUnknown)
  expect((await fetch(`${newsroom.address}/kultur/nach-fremdem-bericht`)).status).toBe(404)

  await dialog.getByLabel(publication.overrideReason).fill('Die Deichpost hat am Telefon zugesagt.')
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(page.getByText(publication.done.published)).toBeVisible()
  expect((await fetch(`${newsroom.address}/kultur/nach-fremdem-bericht`)).status).toBe(200)

  // The log is for admins alone.
  await page.goto('/newsroom/log')
  await expect(page.getByText(staff.log.notAllowed)).toBeVisible()
  await expect(page.getByText('Die Deichpost hat am Telefon zugesagt.')).toHaveCount(0)
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/log')
  await page.getByLabel(staff.log.what, { exact: true }).selectOption({ label: staff.log.actions['hold.override'] ?? '' })
  await page.getByRole('button', { name: staff.log.filter, exact: true }).click()
  const entry = page.getByRole('row').filter({ hasText: 'Nach fremdem Bericht' })
  await expect(entry).toHaveCount(1)
  await expect(entry).toContainText(responsible.name)
  await expect(entry).toContainText('Die Deichpost hat am Telefon zugesagt.')
})

interface HeldStory {
  readonly headline: string
  readonly rights?: Partial<ProvenanceDetails>
  /** Something stands in it that was said off the record. */
  readonly offRecord?: boolean
  /** Its picture has no rights. */
  readonly picture?: boolean
}

/** A story that something holds, made beside the running server. */
async function aHeldStory({ database }: RunningNewsroom, by: Staff, held: HeldStory): Promise<StoryId> {
  const now = new Date()
  const [picture] = held.picture ? await database.reader.select({ id: pictures.id }).from(pictures).limit(1) : []
  return database.write(async (tx) => {
    if (picture) await tx.update(pictures).set({ rights: 'unknown' })
    const storyId = await createStory(tx, by, { language: 'de' }, now)
    const [section] = await tx.select({ id: sections.id }).from(sections).limit(1)
    const passage = AttributionId.parse(crypto.randomUUID())
    const marks = held.offRecord ? [{ type: 'attribution', attrs: { id: passage } }] : []
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Das sagte jemand im Vertrauen.', marks }] }],
    }
    const head = { kicker: '', standfirst: '', dateline: '', slug: '', language: 'de', importance: 1, pictureId: picture?.id ?? null }
    const text = StoryText.parse({ ...head, headline: held.headline, sectionId: section?.id, body })
    if (held.offRecord) {
      const source = { kind: 'person', label: 'Wer es sagte', terms: 'off_record', naming: 'unnamed', description: 'eine Person' } as const
      const speakers = [await createSource(tx, by, source, now)]
      const said = { kind: 'indirect' as const, utteredOn: '', originalText: '', originalLanguage: '', note: '' }
      await attributePassage(tx, by, { id: passage, storyId, speakers, documents: [], via: [], ...said }, now)
    }
    await saveDraft(tx, by, { storyId, seen: 1, text, copies: {} }, now)
    const upstream = [await createSource(tx, by, { kind: 'media_report', label: `Bericht zu ${held.headline}` }, now)]
    const rests = { relation: 'based_on', extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' } as const
    await changeProvenance(tx, by, { storyId, ...rests, upstream, rights: 'unknown', ...held.rights }, now)
    return storyId
  })
}

test('an upstream source that is missing can be overridden too', async ({ page, context, newsroom }) => {
  const responsible = await newsroom.employ('editor')
  await newsroom.signIn(context, responsible)
  const id = await aHeldStory(newsroom, responsible, { headline: 'Ohne Vorlage', rights: { upstream: [], rights: 'cleared' } })
  const desk = new StoryDesk(page, 'de')
  await desk.open(id)
  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.upstreamMissing)
  await dialog.getByLabel(publication.overrideReason).fill('Der Bericht ist nicht mehr zu finden.')
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(page.getByText(publication.done.published)).toBeVisible()

  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/log')
  await page.getByLabel(staff.log.what, { exact: true }).selectOption({ label: staff.log.actions['hold.override'] ?? '' })
  await page.getByRole('button', { name: staff.log.filter, exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Ohne Vorlage' })).toContainText('Der Bericht ist nicht mehr zu finden.')
})

const never: readonly (readonly [what: string, hold: BlockingHold, held: HeldStory])[] = [
  ['refused rights', 'rightsRefused', { headline: 'Verweigert', rights: { upstream: [], rights: 'refused' } }],
  ['an off-record passage', 'offRecordPassage', { headline: 'Im Vertrauen', offRecord: true }],
  ['a picture without rights', 'pictureRightsMissing', { headline: 'Mit fremdem Bild', picture: true }],
]
for (const [what, hold, held] of never) {
  test(`a reason given for something else does not help against ${what}`, async ({ page, context, newsroom }) => {
    const responsible = await newsroom.employ('admin')
    await newsroom.signIn(context, responsible)
    const id = await aHeldStory(newsroom, responsible, held)
    const desk = new StoryDesk(page, 'de')
    await desk.open(id)
    await page.getByRole('button', { name: publication.publish, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: publication.publish })
    await expect(dialog.getByRole('alert')).toContainText(checks.codes[hold])
    const reason = 'Ich nehme das auf mich.'
    await dialog.getByLabel(publication.overrideReason).fill(reason)
    await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText(checks.codes[hold])
    await expect(page.getByText(publication.done.published)).toHaveCount(0)
    await page.goto('/newsroom/log')
    await expect(page.getByRole('row').filter({ hasText: reason })).toHaveCount(0)
  })
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { log } from '../../db/schema'
import type { ExportedStory } from '../../model/exported-story'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { attributePassage, decideAttribution } from '../attributions/attribute'
import { changeProvenance, setEmbargo } from '../provenance/change'
import { binStory } from './bin'
import { publishStory } from './publish'
import { recordExport } from './record-export'
import { saveDraft } from './save-draft'
import { storyById } from './story'
import { exportableStories, storyToExport } from './to-export'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const exported = (id: StoryId) => storyToExport(house.reader, id, house.now)
const publish = (storyId: StoryId, at = house.now) => house.act(publishStory, edda, { storyId }, at)

test('a draft leaves as a draft, a published story as readers have it, and neither from the bin', async () => {
  const id = await house.aStory({ by: edda, headline: 'Ein Anruf', importance: 5 })
  expect(await exported(id)).toMatchObject({ is: 'desk', importance: 5, story: { headline: 'Ein Anruf', publications: 0 } })
  await publish(id)
  const story = await storyById(house.reader, id)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, headline: 'Ein anderer Anruf' }
  await house.act(saveDraft, edda, { storyId: id, seen: story.version, text, copies: {} })
  expect(await exported(id)).toMatchObject({ is: 'print', story: { headline: 'Ein Anruf', publications: 1 }, changedAt: house.now })

  const other = await house.aStory({ by: edda })
  await house.act(binStory, edda, { storyId: other })
  expect(await exported(other)).toBeNull()
})

test('of a withdrawn story nothing leaves but that it is', async () => {
  const id = await house.aStory({ by: edda, headline: 'Ein Gerücht' })
  await publish(id)
  await house.act(withdrawStory, edda, { storyId: id, notice: 'Wir haben uns geirrt.' })
  expect(await exported(id)).toEqual({
    is: 'withdrawn',
    id,
    language: 'de',
    publications: 1,
    notice: 'Wir haben uns geirrt.',
    withdrawnAt: house.now,
  })
})

test('an embargo that runs goes with the story, one that is over does not', async () => {
  const id = await house.aStory({ by: edda })
  await house.act(setEmbargo, edda, { storyId: id, until: later(60).getTime(), note: 'Rede' })
  expect(await exported(id)).toMatchObject({ embargo: { until: later(60) } })
  expect(await storyToExport(house.reader, id, later(61))).toMatchObject({ embargo: null })
})

test('nothing confidential leaves, from a draft or from print', async () => {
  const secret = 'Geheimrat Hinterzimmer'
  const [unnamed, offRecord, mark, other] = [
    await house.aSource({
      label: secret,
      publisher: secret,
      url: 'https://hinterzimmer.example/',
      naming: 'unnamed',
      description: 'eine Person im Ministerium',
      identity: secret,
    }),
    await house.aSource({ label: secret, title: secret, terms: 'off_record', naming: 'described', description: `Umfeld von ${secret}` }),
    aMark(),
    aMark(),
  ]
  const body = aMarkedBody(['Es wird eng.', mark], ' ', ['So heißt es.', other])
  const id = await house.aStory({ by: edda, body })
  const rest = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '' }
  const details = { storyId: id, kind: 'indirect' as const, note: secret, ...rest }
  await house.act(attributePassage, edda, { ...details, id: mark, speakers: [unnamed] })
  await house.act(attributePassage, edda, { ...details, id: other, speakers: [offRecord] })
  await house.act(decideAttribution, edda, { id: mark, storyId: id, state: 'confirmed' })
  await house.act(decideAttribution, edda, { id: other, storyId: id, state: 'confirmed' })
  const rests = { extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none', rights: 'cleared' } as const
  await house.act(changeProvenance, edda, { storyId: id, relation: 'based_on', upstream: [offRecord, unnamed], ...rests })

  const draft = JSON.stringify(await exported(id))
  expect(draft).toContain('eine Person im Ministerium')
  expect(draft).not.toMatch(/hinterzimmer/i)
})

test('what was published or withdrawn since is exported, drafts are not', async () => {
  const [early, late, gone] = [await house.aStory({ by: edda }), await house.aStory({ by: edda }), await house.aStory({ by: edda })]
  await house.aStory({ by: edda })
  await publish(early)
  await publish(gone)
  await publish(late, later(60))
  await house.act(withdrawStory, edda, { storyId: gone, notice: '' }, later(30))
  expect(await exportableStories(house.reader, null)).toEqual([early, gone, late])
  expect(await exportableStories(house.reader, later(30))).toEqual([gone, late])
  expect(await exportableStories(house.reader, later(61))).toEqual([])
})

test('the log keeps who handed out what', async () => {
  const id = await house.aStory({ by: edda, headline: 'Ein Anruf' })
  await publish(id)
  const story = (await exported(id)) as ExportedStory
  await house.write((tx) => recordExport(tx, edda, story, 'ninjs 3.1', house.now))
  const rows = (await house.reader.select().from(log)).filter(({ action }) => action === 'story.export')
  expect(rows).toEqual([
    expect.objectContaining({
      staffId: edda.id,
      storyId: id,
      subject: 'Ein Anruf',
      after: { format: 'ninjs 3.1', version: 1, as: 'print' },
    }),
  ])
})

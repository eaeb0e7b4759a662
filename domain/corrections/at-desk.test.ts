import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { withdrawStory } from '../stories/withdraw'
import { correctionsAtDesk } from './at-desk'
import { correctStory } from './correct'

let house: TestNewsroom
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor', { name: 'Edda' })
})
afterEach(() => house.close())

test('the desk lists what was corrected with who did it and between which revisions, also once the story is gone', async () => {
  const storyId = await house.aStory({ by: edda })
  const said = { storyId, passages: [], removal: 'none' as const, place: 'top' as const }
  await house.act(publishStory, edda, { storyId })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, headline: 'Berichtigt' }
  await house.act(saveDraft, edda, { storyId, seen: story.version, text, copies: {} }, later(1))
  await house.act(correctStory, edda, { ...said, kind: 'correction', text: 'Die Zahl war falsch.', withDraft: true }, later(2))
  await house.act(correctStory, edda, { ...said, kind: 'retraction', text: 'Es stimmt nicht.', withDraft: false }, later(3))
  await house.act(withdrawStory, edda, { storyId, notice: '' }, later(4))
  expect(await correctionsAtDesk(house.reader, storyId)).toMatchObject([
    { kind: 'retraction', text: 'Es stimmt nicht.', by: 'Edda', at: later(3), before: 2, after: 2, difference: null },
    { kind: 'correction', text: 'Die Zahl war falsch.', by: 'Edda', at: later(2), before: 1, after: 2, difference: { from: 1, to: 2 } },
  ])
})

import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributions, credits, liveStories, log, stories } from '../../db/schema'
import { CreditId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import type { StoryText } from '../../model/story'
import { aBody, aMark } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { attributePassage, decideAttribution, removeAttribution } from '../attributions/attribute'
import { correctStory } from '../corrections/correct'
import { addCredit, changeCredit, orderCredits, removeCredit } from '../credits/credit'
import { changeProvenance, liftEmbargo, setEmbargo } from '../provenance/change'
import { binStory, unbinStory } from './bin'
import { dropDraft } from './drop-draft'
import { pinStory } from './pin'
import { publishStory } from './publish'
import { restoreRevision, revisionsOf } from './revisions'
import { saveDraft } from './save-draft'
import { scheduleStory, unscheduleStory } from './schedule'
import { storyById } from './story'
import { handOverStory, returnStory, submitStory } from './submit'
import { setTopics } from './topics'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let ada: Staff
let ben: Staff
let edda: Staff
let chief: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  ben = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  chief = await house.aStaffMember('admin')
})
afterEach(() => house.close())

const publish = (storyId: StoryId) => house.act(publishStory, edda, { storyId })
const credit = async (storyId: StoryId) =>
  house.act(addCredit, edda, { storyId, contributorId: await house.aContributor(), role: 'author', scope: 'this_story' })
const details = {
  placement: 'byline',
  scope: 'this_story',
  degree: 'equal',
  nameAsCredited: '',
  place: '',
  onScene: true,
  onBehalfOfId: null,
} as const
const attribution = {
  kind: 'fact',
  speakers: [],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  note: '',
} as const
const plain = { extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' } as const

const someText: StoryText = {
  kicker: '',
  headline: 'Ein Gipfel',
  standfirst: '',
  dateline: '',
  slug: '',
  sectionId: null,
  language: 'de',
  importance: 3,
  pictureId: null,
  body: aBody('Das Gespräch dauerte lange.'),
}

async function attributed(storyId: StoryId) {
  const id = aMark()
  await house.act(attributePassage, edda, { ...attribution, speakers: [], documents: [], via: [], id, storyId })
  return id
}

interface Deed {
  /** Brings a story to where the deed makes sense, and returns the deed itself. */
  ready(storyId: StoryId): Promise<(who: Staff) => Promise<unknown>>
  readonly editorsOnly?: true
}

const deeds: Readonly<Record<string, Deed>> = {
  'save the draft': {
    ready: async (storyId) => async (who) => {
      const story = await storyById(house.reader, storyId)
      const draft = story?.draft ?? someText
      return house.act(saveDraft, who, { storyId, seen: story?.version ?? 1, text: { ...draft, body: aBody(`von ${who.id}`) }, copies: {} })
    },
  },
  submit: { ready: async (storyId) => (who) => house.act(submitStory, who, { storyId, note: '' }) },
  'hand over': { ready: async (storyId) => (who) => house.act(handOverStory, who, { storyId, to: chief.id, note: '' }) },
  'put under topics': {
    ready: async (storyId) => {
      const topic = await house.aTopic()
      return (who) => house.act(setTopics, who, { storyId, topics: [topic] })
    },
  },
  'restore a revision': {
    ready: async (storyId) => {
      await house.act(submitStory, edda, { storyId, note: '' })
      const [revision] = await revisionsOf(house.reader, storyId)
      if (revision === undefined) throw new Error('no revision')
      return (who) => house.act(restoreRevision, who, { storyId, revisionId: revision.id })
    },
  },
  'add a credit': {
    ready: async (storyId) => {
      const contributorId = await house.aContributor()
      return (who) => house.act(addCredit, who, { storyId, contributorId, role: 'author', scope: 'this_story' })
    },
  },
  'change a credit': {
    ready: async (storyId) => {
      const id = await credit(storyId)
      const contributorId = await house.aContributor()
      return (who) => house.act(changeCredit, who, { ...details, id, storyId, contributorId, role: 'author' })
    },
  },
  'remove a credit': {
    ready: async (storyId) => {
      const id = await credit(storyId)
      return (who) => house.act(removeCredit, who, { id, storyId })
    },
  },
  'order the credits': {
    ready: async (storyId) => {
      const order = [await credit(storyId), await credit(storyId)].reverse()
      return (who) => house.act(orderCredits, who, { storyId, order })
    },
  },
  'attribute a passage': {
    ready: async (storyId) => (who) =>
      house.act(attributePassage, who, { ...attribution, speakers: [], documents: [], via: [], id: aMark(), storyId }),
  },
  'decide an attribution': {
    ready: async (storyId) => {
      const id = await attributed(storyId)
      return (who) => house.act(decideAttribution, who, { id, storyId, state: 'rejected' })
    },
  },
  'remove an attribution': {
    ready: async (storyId) => {
      const id = await attributed(storyId)
      return (who) => house.act(removeAttribution, who, { id, storyId })
    },
  },
  'say what it rests on': {
    ready: async (storyId) => (who) =>
      house.act(changeProvenance, who, { ...plain, storyId, relation: 'based_on', rights: 'unknown', upstream: [] }),
  },
  'set an embargo': { ready: async (storyId) => (who) => house.act(setEmbargo, who, { storyId, until: null, note: '' }) },
  'put it into the bin': { ready: async (storyId) => (who) => house.act(binStory, who, { storyId }) },
  'take it out of the bin': {
    ready: async (storyId) => {
      await house.act(binStory, edda, { storyId })
      return (who) => house.act(unbinStory, who, { storyId })
    },
  },
  publish: { editorsOnly: true, ready: async (storyId) => (who) => house.act(publishStory, who, { storyId }) },
  schedule: {
    editorsOnly: true,
    ready: async (storyId) => (who) => house.act(scheduleStory, who, { storyId, dueAt: later(60).getTime() }),
  },
  unschedule: {
    editorsOnly: true,
    ready: async (storyId) => {
      await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
      return (who) => house.act(unscheduleStory, who, { storyId })
    },
  },
  correct: {
    editorsOnly: true,
    ready: async (storyId) => {
      await publish(storyId)
      const said = { kind: 'clarification', text: 'Genauer.', place: 'foot', removal: 'none', passages: [], withDraft: false } as const
      return (who) => house.act(correctStory, who, { storyId, ...said, passages: [] })
    },
  },
  'drop the draft': {
    editorsOnly: true,
    ready: async (storyId) => {
      await publish(storyId)
      await credit(storyId)
      return (who) => house.act(dropDraft, who, { storyId })
    },
  },
  withdraw: {
    editorsOnly: true,
    ready: async (storyId) => {
      await publish(storyId)
      return (who) => house.act(withdrawStory, who, { storyId, notice: '' })
    },
  },
  'pin on the front': {
    editorsOnly: true,
    ready: async (storyId) => {
      await publish(storyId)
      return (who) => house.act(pinStory, who, { storyId, place: 1 })
    },
  },
  'lift an embargo': {
    editorsOnly: true,
    ready: async (storyId) => {
      await house.act(setEmbargo, edda, { storyId, until: null, note: '' })
      return (who) => house.act(liftEmbargo, who, { storyId })
    },
  },
  'send back a submission': {
    editorsOnly: true,
    ready: async (storyId) => {
      await house.act(submitStory, edda, { storyId, note: '' })
      return (who) => house.act(returnStory, who, { storyId, note: 'Es fehlt eine Quelle.' })
    },
  },
}

const all = Object.entries(deeds)

test.each(all)('a reporter may %s with an own story as the rules say', async (_name, { ready, editorsOnly }) => {
  const deed = await ready(await house.aStory({ by: ada }))
  if (editorsOnly) await expect(deed(ada)).rejects.toEqual(refused('notAllowed'))
  else await deed(ada)
})

test.each(all)('a reporter may not %s with the story of a colleague, and leaves no trace', async (_name, { ready }) => {
  const deed = await ready(await house.aStory({ by: ada }))
  const before = await house.reader.$count(log)
  await expect(deed(ben)).rejects.toEqual(refused('notAllowed'))
  expect(await house.reader.$count(log)).toBe(before)
})

test.each(all)('a reporter may %s with a story that was handed over as with an own one', async (_name, { ready, editorsOnly }) => {
  const storyId = await house.aStory({ by: ada })
  await house.act(handOverStory, ada, { storyId, to: ben.id, note: '' })
  const deed = await ready(storyId)
  if (editorsOnly) await expect(deed(ben)).rejects.toEqual(refused('notAllowed'))
  else await deed(ben)
})

test.each(all)('editors and admins may %s with anybody’s story', async (_name, { ready }) => {
  for (const who of [edda, chief]) await (await ready(await house.aStory({ by: ada })))(who)
})

const neverInTheBin = new Set([
  'put it into the bin',
  'take it out of the bin',
  'correct',
  'drop the draft',
  'withdraw',
  'pin on the front',
])

test.each(all.filter(([name]) => !neverInTheBin.has(name)))('nobody may %s while it lies in the bin', async (_name, { ready }) => {
  const storyId = await house.aStory({ by: ada })
  const deed = await ready(storyId)
  await house.act(binStory, edda, { storyId })
  await expect(deed(edda)).rejects.toEqual(refused('binned'))
})

test.each(all)('nobody may %s with a story that is not there', async (_name, { ready }) => {
  const storyId = await house.aStory({ by: ada })
  await house.write(async (tx) => {
    await tx.delete(stories).where(eq(stories.id, storyId))
  })
  await expect(async () => (await ready(storyId))(edda)).rejects.toEqual(refused('notFound'))
})

test('credits and attributions of another story are not found, whoever asks', async () => {
  const [mine, yours] = [await house.aStory({ by: ada }), await house.aStory({ by: ben })]
  const [creditId, id] = [await credit(yours), await attributed(yours)]
  const wrong = { id: creditId, storyId: mine }
  await expect(house.act(removeCredit, ada, wrong)).rejects.toEqual(refused('notFound'))
  await expect(
    house.act(changeCredit, ada, { ...details, ...wrong, contributorId: await house.aContributor(), role: 'author' }),
  ).rejects.toEqual(refused('notFound'))
  await expect(house.act(removeCredit, ada, { id: CreditId.parse(crypto.randomUUID()), storyId: mine })).rejects.toEqual(
    refused('notFound'),
  )
  await expect(house.act(removeAttribution, ada, { id, storyId: mine })).rejects.toEqual(refused('notFound'))
  await expect(house.act(decideAttribution, ada, { id, storyId: mine, state: 'rejected' })).rejects.toEqual(refused('notFound'))
  await expect(
    house.act(attributePassage, ada, { ...attribution, speakers: [], documents: [], via: [], id, storyId: mine }),
  ).rejects.toEqual(refused('notFound'))
  expect(await house.reader.$count(credits)).toBe(1)
  expect(await house.reader.$count(attributions)).toBe(1)
  expect(await house.reader.$count(liveStories)).toBe(0)
})

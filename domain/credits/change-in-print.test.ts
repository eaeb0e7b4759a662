import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publications, schedules } from '../../db/schema'
import type { ContributorKind } from '../../model/contributor'
import type { CreditDetails, CreditRole } from '../../model/credit'
import type { ContributorId, CreditId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { byline as lineOf } from '../../model/wording/byline'
import { endCredits } from '../../model/wording/end-credits'
import { plainWording } from '../../model/wording/wording'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { toldTo, traces } from '../../test/traces'
import { addAlias, removeAlias } from '../contributors/aliases'
import { changeContributor } from '../contributors/change'
import { contributorById } from '../contributors/contributor'
import { publicHistory } from '../corrections/history'
import { latestStories } from '../stories/live-lists'
import { liveStory } from '../stories/live-story'
import { publishStory } from '../stories/publish'
import { publishDue } from '../stories/publish-due'
import { saveDraft } from '../stories/save-draft'
import { scheduleStory } from '../stories/schedule'
import { storyById } from '../stories/story'
import { withdrawStory } from '../stories/withdraw'
import { addCredit, changeCredit, orderCredits, removeCredit } from './credit'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let chief: Staff
let storyId: StoryId
let vera: ContributorId
let theo: ContributorId
let byVera: CreditId
let byTheo: CreditId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  chief = await house.aStaffMember('admin')
  storyId = await house.aStory({ by: ada, slug: 'faehre', sectionId: await house.aSection({ slug: 'hafen' }) })
  vera = await house.aContributor({ name: 'Vera Beispiel', slug: 'vera' })
  theo = await house.aContributor({ name: 'Theo Muster', slug: 'theo' })
  await house.act(addAlias, chief, { contributorId: vera, kind: 'initials', name: 'vb', validFrom: '', validUntil: '' })
  byVera = await credit(vera, 'author')
  byTheo = await credit(theo, 'editor')
  await house.act(publishStory, edda, { storyId })
})
afterEach(() => house.close())

const credit = (contributorId: ContributorId, role: CreditRole) =>
  house.act(addCredit, ada, { storyId, contributorId, role, scope: 'this_story' })
const publish = (creditsReason?: string, minutes = 10) =>
  house.act(publishStory, edda, { storyId, ...(creditsReason === undefined ? {} : { creditsReason }) }, later(minutes))

const aCredit = (wish: Partial<CreditDetails>): CreditDetails => ({
  id: byVera,
  storyId,
  contributorId: vera,
  nameAsCredited: '',
  role: 'author',
  placement: 'byline',
  scope: 'this_story',
  degree: 'equal',
  place: '',
  onScene: false,
  onBehalfOfId: null,
  ...wish,
})

async function save(wish: object, minutes = 5) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, later(minutes))
}

async function printed() {
  const found = await liveStory(house.reader, 'hafen', 'faehre')
  if (found.is !== 'live') throw new Error(found.is)
  return found.story
}
async function printedWords() {
  const { credits } = await printed()
  return [lineOf(credits, 'de'), ...endCredits(credits, 'de')].map(plainWording)
}
const reasons = async () => (await traces(house.reader)).filter((row) => row.action === 'credit.correct')

describe('printed credits change only with a reason', () => {
  test.each([
    ['somebody is added', () => credit(vera, 'translator')],
    ['somebody goes', () => house.act(removeCredit, ada, { storyId, id: byTheo })],
    ['the order is another', () => house.act(orderCredits, ada, { storyId, order: [byTheo, byVera] })],
    ['a name is printed otherwise', () => house.act(changeCredit, ada, aCredit({ nameAsCredited: 'V. Beispiel' }))],
    ['a role is another', () => house.act(changeCredit, ada, aCredit({ role: 'contributing_reporter' }))],
    ['it stands elsewhere', () => house.act(changeCredit, ada, aCredit({ placement: 'end_credit' }))],
    ['it is no longer printed', () => house.act(changeCredit, ada, aCredit({ placement: 'none' }))],
    ['a place is added', () => house.act(changeCredit, ada, aCredit({ place: 'Kleinmoor' }))],
    ['the degree is another', () => house.act(changeCredit, ada, aCredit({ degree: 'supporting' }))],
    ['an agency stands behind it', async () => house.act(changeCredit, ada, aCredit({ onBehalfOfId: theo }))],
  ] as const)('where %s', async (_what, change) => {
    await change()
    await expect(publish()).rejects.toEqual(refused('creditsNeedReason'))
    await expect(publish('')).rejects.toEqual(refused('creditsNeedReason'))
    expect(await house.reader.$count(publications)).toBe(1)
    await publish('So war es richtig')
    expect(await reasons()).toHaveLength(1)
  })

  test('and the log keeps it, with the credits before and after', async () => {
    await house.act(removeCredit, ada, { storyId, id: byTheo })
    await house.act(changeCredit, ada, aCredit({ nameAsCredited: 'V. Beispiel' }))
    await publish('Theo war nicht beteiligt')
    expect(await reasons()).toMatchObject([
      {
        actor: edda.name,
        storyId,
        note: 'Theo war nicht beteiligt',
        before: { credits: ['Vera Beispiel, author, byline', 'Theo Muster, editor, end_credit'] },
        after: { credits: ['V. Beispiel, author, byline'] },
      },
    ])
    expect(await printedWords()).toEqual(['Von V. Beispiel'])
  })

  test('and a reason where nothing changes leaves no word of it', async () => {
    await save({ headline: 'Anders' })
    await publish('Sicher ist sicher')
    expect(await reasons()).toEqual([])
  })

  test('but the first publication needs none, and what was changed and changed back needs none', async () => {
    expect(await reasons()).toEqual([])
    await house.act(changeCredit, ada, aCredit({ place: 'Kleinmoor' }))
    await house.act(changeCredit, ada, aCredit({ place: '' }))
    await publish()
    expect(await house.reader.$count(publications)).toBe(2)
  })

  test('also those of a scheduled update: the clock holds it and tells its people', async () => {
    await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
    await house.act(addCredit, edda, { storyId, contributorId: theo, role: 'translator', scope: 'this_story' }, later(1))
    await house.write((tx) => publishDue(tx, later(60)))
    expect(await house.reader.$count(publications)).toBe(1)
    expect(await house.reader.select().from(schedules)).toMatchObject([{ storyId, heldBy: ['creditsNeedReason'], heldAt: later(60) }])
    for (const staff of [ada, edda]) expect(await toldTo(house.reader, staff.id)).toContain('held')
    await publish('Theo hat übersetzt', 61)
    expect([await house.reader.$count(publications), await house.reader.$count(schedules)]).toEqual([2, 0])
  })

  test('while a scheduled update of the text alone is published when it is due', async () => {
    await save({ headline: 'Anders' })
    await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() }, later(6))
    await house.write((tx) => publishDue(tx, later(60)))
    expect(await house.reader.$count(publications)).toBe(2)
  })
})

describe('what the register says later changes no printed credit', () => {
  async function change(wish: { name?: string; kind?: ContributorKind }) {
    const found = await contributorById(house.reader, vera)
    if (found === null) throw new Error('nobody')
    const { id, kind, name, sortName, givenName, familyName, jobTitle, biography, place, publicContact, fediverse } = found
    const lists = { languages: [...found.languages], expertise: [...found.expertise], links: [...found.links] }
    const fields = { id, kind, name, sortName, givenName, familyName, jobTitle, biography, place, publicContact, fediverse }
    await house.act(changeContributor, chief, { ...fields, ...lists, ...wish }, later(1))
  }
  async function newInitials() {
    const found = await contributorById(house.reader, vera)
    for (const alias of found?.aliases ?? []) await house.act(removeAlias, chief, { id: alias.id, contributorId: vera }, later(1))
    await house.act(addAlias, chief, { contributorId: vera, kind: 'initials', name: 'vn', validFrom: '', validUntil: '' }, later(1))
  }

  /** All that is told of the credits: the story’s, the teaser’s, the history’s. */
  async function told() {
    const story = await printed()
    const facts = ({ name, initials, kind }: (typeof story.credits)[number]) => ({ name, initials, kind })
    const [teaser] = await latestStories(house.reader, 1)
    const { compared } = await publicHistory(house.reader, story, { from: '1', to: '2' }, { ...historyWords })
    return {
      story: story.credits.map(facts),
      teaser: teaser?.credits.map(facts),
      words: await printedWords(),
      history: compared?.differences.filter(({ part }) => part === 'credits') ?? [],
    }
  }
  const historyWords = {
    unnamedSource: '',
    relation: { based_on: '', adapted_from: '', translation_of: '', wire_pickup_verbatim: '', wire_pickup_edited: '', press_release: '' },
    ai: { assisted: '', generated: '' },
    extent: String,
    licence: String,
    rightsHolder: String,
  }

  test.each([
    ['a new name', () => change({ name: 'Vera Neumann' })],
    ['another kind', () => change({ kind: 'desk' })],
    ['new initials', newInitials],
  ])('%s, nor when the story is published again without a word about credits', async (_what, happens) => {
    const before = await told()
    expect(before.story[0]).toEqual({ name: 'Vera Beispiel', initials: 'vb', kind: 'person' })
    expect(before.words).toEqual(['Von Vera Beispiel', 'Redaktion: Theo Muster.'])
    await happens()
    expect(await told()).toEqual(before)

    await save({ headline: 'Anders' })
    await publish()
    expect(await told()).toEqual(before)
    expect(await reasons()).toEqual([])
  })

  test('a new name is printed on this story by a correction of its credits', async () => {
    await change({ name: 'Vera Neumann' })
    await house.act(changeCredit, ada, aCredit({ nameAsCredited: 'Vera Neumann' }))
    await expect(publish()).rejects.toEqual(refused('creditsNeedReason'))
    await publish('Auf eigenen Wunsch')
    expect((await printedWords())[0]).toBe('Von Vera Neumann')
    expect((await told()).history).toMatchObject([
      { pieces: [{ is: 'removed', text: 'Von Vera Beispiel' }, { is: 'added', text: 'Von Vera Neumann' }, { is: 'same' }] },
    ])
  })
})

test('taking a story off the site first is no way around the reason', async () => {
  await house.act(withdrawStory, edda, { storyId, notice: '' }, later(1))
  await house.act(removeCredit, ada, { id: byTheo, storyId }, later(2))
  await expect(publish()).rejects.toEqual(refused('creditsNeedReason'))
  await publish('Theo war nicht dabei.')
  expect((await traces(house.reader)).map((entry) => entry.action)).toContain('credit.correct')
})

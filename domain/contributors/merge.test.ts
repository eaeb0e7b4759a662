import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aliases, contributors, credits, liveCredits, log, merges, pictureCredits, pictures, staff as staffTable } from '../../db/schema'
import type { CreditDetails } from '../../model/credit'
import { type ContributorId, type CreditId, PictureId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold } from '../../test/traces'
import { AddCredit, addCredit, changeCredit } from '../credits/credit'
import { printedCredits } from '../credits/printed'
import { livePerson } from '../stories/live-people'
import { publicRegister } from '../stories/live-register'
import { liveStory } from '../stories/live-story'
import { publishStory } from '../stories/publish'
import { addAlias, removeAlias } from './aliases'
import { changeContributor } from './change'
import { contributorById } from './contributor'
import { creditsInPeriod } from './credits-in-period'
import { deactivateContributor } from './deactivate'
import { mergeCandidates, probableDuplicates } from './duplicates'
import { creditedOnOwnStory, lookBehindPseudonym } from './identity'
import { mergeContributors } from './merge'
import { mergedInto, mergeOf, standingMergesInLog } from './merge-history'
import { mergePreview } from './merge-preview'
import { registerPage } from './register'
import { searchContributors } from './search'
import { undoMerge } from './undo-merge'

let house: TestNewsroom
let admin: Staff
let editor: Staff
/** Who goes, and who stays. */
let short: ContributorId
let ada: ContributorId

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  editor = await house.aStaffMember('editor')
  short = await house.aContributor({ name: 'A. Federkiel', slug: 'a-federkiel' })
  ada = await house.aContributor({ name: 'Ada Federkiel', slug: 'ada-federkiel' })
})
afterEach(() => house.close())

const merge = (wish: { from?: ContributorId; into?: ContributorId; note?: string; by?: Staff } = {}) =>
  house.act(mergeContributors, wish.by ?? admin, { from: wish.from ?? short, into: wish.into ?? ada, note: wish.note ?? '' }, later(10))
const undo = (mergeId: Awaited<ReturnType<typeof merge>>, by = admin) => house.act(undoMerge, by, { mergeId }, later(20))
const preview = (from = short, into = ada) => mergePreview(house.reader, { from, into }, house.now)
const credit = (storyId: StoryId, contributorId: ContributorId, role: CreditDetails['role'] = 'author') =>
  house.act(addCredit, editor, AddCredit.parse({ storyId, contributorId, role }))
const publish = (storyId: StoryId, minutes = 0) => house.act(publishStory, editor, { storyId }, later(minutes))
const holderOf = async (id: CreditId) =>
  (await house.reader.select({ holder: credits.contributorId }).from(credits).where(eq(credits.id, id)))[0]?.holder
const namesOf = async (id: ContributorId) => (await contributorById(house.reader, id))?.aliases.map((alias) => [alias.kind, alias.name])
const initials = (contributorId: ContributorId, name: string) =>
  house.act(addAlias, admin, { contributorId, kind: 'initials', name, validFrom: '', validUntil: '' })

async function aPicture(by: ContributorId) {
  const id = PictureId.parse(crypto.randomUUID())
  const words = { fileName: '', caption: 'Der Hafen', alt: 'Ein Kran', creator: '', creditLine: '', copyright: '', usageTerms: '' }
  const cut = { key: id, digest: id, width: 10, height: 10, focalX: 500, focalY: 500, widths: '10' }
  await house.write(async (tx) => {
    await tx.insert(pictures).values({ id, ...cut, ...words, rights: 'cleared', createdAt: house.now })
    await tx.insert(pictureCredits).values({ pictureId: id, contributorId: by, role: 'photographer', position: 0 })
  })
  return id
}
const makerOf = async (id: PictureId) =>
  (await house.reader.select({ maker: pictureCredits.contributorId }).from(pictureCredits).where(eq(pictureCredits.pictureId, id)))[0]
    ?.maker

test('what the desk has of one entry moves to the other, and comes back when it is undone', async () => {
  const story = await house.aStory()
  const [author, agency] = [await credit(story, short), await credit(story, await house.aContributor(), 'contributing_reporter')]
  await house.write(async (tx) => void (await tx.update(credits).set({ onBehalfOfId: short }).where(eq(credits.id, agency))))
  const picture = await aPicture(short)
  const holder = await house.aStaffMember('reporter', { contributorId: short })
  await initials(short, 'af')
  await house.act(addAlias, admin, { contributorId: short, kind: 'spelling', name: 'A Federkiel', validFrom: '', validUntil: '' })

  const mergeId = await merge({ note: 'dieselbe Person' })
  const account = async () => (await house.reader.select().from(staffTable).where(eq(staffTable.id, holder.id)))[0]?.contributorId
  const behalf = async () => (await house.reader.select().from(credits).where(eq(credits.id, agency)))[0]?.onBehalfOfId
  expect([await holderOf(author), await behalf(), await makerOf(picture), await account()]).toEqual([ada, ada, ada, ada])
  expect(await namesOf(ada)).toEqual([
    ['former_name', 'A. Federkiel'],
    ['initials', 'af'],
    ['spelling', 'A Federkiel'],
  ])
  expect(await contributorById(house.reader, short)).toMatchObject({ mergedInto: ada, aliases: [] })

  await undo(mergeId)
  expect([await holderOf(author), await behalf(), await makerOf(picture), await account()]).toEqual([short, short, short, short])
  expect(await namesOf(ada)).toEqual([])
  expect(await namesOf(short)).toEqual([
    ['initials', 'af'],
    ['spelling', 'A Federkiel'],
  ])
  expect((await contributorById(house.reader, short))?.mergedInto).toBeNull()
})

test('the preview says what would move, and the merge does it', async () => {
  const [one, two] = [await house.aStory(), await house.aStory({ headline: 'Beide am Werk' })]
  await credit(one, short)
  await credit(one, short, 'translator')
  await credit(two, short)
  await credit(two, ada)
  await aPicture(short)
  await house.aStaffMember('reporter', { name: 'Ada am Desk', contributorId: short })
  await initials(short, 'af')
  await initials(ada, 'fe')
  await publish(one)

  expect(await preview()).toMatchObject({
    from: { name: 'A. Federkiel', printed: 2 },
    into: { name: 'Ada Federkiel', printed: 0 },
    credits: 2,
    stories: 1,
    pictures: 1,
    aliases: [{ kind: 'initials', name: 'af' }],
    alias: { kind: 'former_name', name: 'A. Federkiel' },
    endedInitials: ['af'],
    accounts: ['Ada am Desk'],
    twice: [{ storyId: two, headline: 'Beide am Werk', role: 'author' }],
    collectingNumber: 'none',
    identity: 'none',
  })
  await merge()
  const held = await house.reader.select().from(credits).where(eq(credits.contributorId, ada))
  expect(held.map((row) => row.role).sort()).toEqual(['author', 'author', 'translator'])
})

test('a story that credits both in the same role is left as it is', async () => {
  const story = await house.aStory()
  const [theirs, hers] = [await credit(story, short), await credit(story, ada)]
  await publish(story)
  await merge()
  expect([await holderOf(theirs), await holderOf(hers)]).toEqual([short, ada])
  await expect(publish(story, 30)).resolves.toBeDefined()
})

test('printed names stay, the old address leads on, and everything is found there', async () => {
  const story = await house.aStory({ sectionId: await house.aSection({ slug: 'ausland' }), slug: 'ein-gipfel' })
  await credit(story, short)
  await publish(story)
  await merge()
  const names = await house.reader.select({ name: liveCredits.name, id: liveCredits.contributorId }).from(liveCredits)
  expect(names).toEqual([{ name: 'A. Federkiel', id: short }])
  expect(await livePerson(house.reader, 'a-federkiel')).toEqual({ is: 'moved', slug: 'ada-federkiel' })
  expect(await livePerson(house.reader, 'ada-federkiel')).toMatchObject({
    found: { ids: [ada, short], profile: { name: 'Ada Federkiel', stories: 1 } },
  })
  expect(await liveStory(house.reader, 'ausland', 'ein-gipfel')).toMatchObject({
    story: { credits: [{ name: 'A. Federkiel', slug: 'ada-federkiel' }] },
  })
  expect((await publicRegister(house.reader)).items).toMatchObject([{ name: 'Ada Federkiel', slug: 'ada-federkiel', roles: ['author'] }])
  const { entries } = await registerPage(house.reader, { query: '', use: 'all', sort: 'name', limit: 10 })
  expect(entries.map((entry) => [entry.name, entry.printed])).toEqual([['Ada Federkiel', 1]])
})

test('a merge is no change of printed credits: the story is published again without a reason', async () => {
  const story = await house.aStory()
  await credit(story, short)
  await publish(story)
  await merge()
  expect((await printedCredits(house.reader, story, later(15))).map((one) => [one.contributorId, one.name])).toEqual([
    [ada, 'A. Federkiel'],
  ])
  await expect(publish(story, 30)).resolves.toBeDefined()
})

test('who was printed under two names in two roles keeps both of them', async () => {
  const story = await house.aStory()
  await credit(story, short, 'author')
  await credit(story, ada, 'editor')
  await publish(story)
  await merge()
  const next = await printedCredits(house.reader, story, later(15))
  expect(next.map((one) => [one.role, one.name])).toEqual([
    ['author', 'A. Federkiel'],
    ['editor', 'Ada Federkiel'],
  ])
  await expect(publish(story, 30)).resolves.toBeDefined()
})

test('the search at the desk finds who stays by the name that went, and nobody else', async () => {
  const found = async (typed: string) => (await searchContributors(house.reader, typed, 10)).map((one) => one.name)
  const other = await house.aContributor({ name: 'Adele Gänsekiel' })
  const mergeId = await merge({ from: other })
  expect(await found('gänsekiel')).toEqual(['Ada Federkiel'])
  await undo(mergeId)
  expect(await found('gänsekiel')).toEqual(['Adele Gänsekiel'])
})

test('a name that only differs in its spelling becomes a spelling; one that is known already is not noted twice', async () => {
  const other = await house.aContributor({ name: 'Ada Féderkiel' })
  await merge({ from: other })
  expect(await namesOf(ada)).toEqual([['spelling', 'Ada Féderkiel']])
  const twin = await house.aContributor({ name: 'Ada Federkiel' })
  await merge({ from: twin })
  expect(await namesOf(ada)).toEqual([['spelling', 'Ada Féderkiel']])
})

test.each(['into', 'from'] as const)('a pseudonym is merged with nothing else (as the one that goes %s)', async (side) => {
  const mask = await house.aContributor({ kind: 'pseudonym', name: 'A. Federkiel' })
  const wish = side === 'into' ? { from: ada, into: mask } : { from: mask, into: ada }
  await expect(merge(wish)).rejects.toEqual(refused('pseudonymNotMerged'))
  await expect(preview(wish.from, wish.into)).rejects.toEqual(refused('pseudonymNotMerged'))
  const shown = [...(await probableDuplicates(house.reader, short, 10)), ...(await mergeCandidates(house.reader, ada, 'federkiel', 10))]
  expect(shown.map((one) => one.id)).not.toContain(mask)
  expect(await mergeCandidates(house.reader, mask, 'federkiel', 10)).toEqual([])
})

test('two pseudonyms become one, and who stands behind it is known to the one that stays', async () => {
  const [moth, owl] = [
    await house.aContributor({ kind: 'pseudonym', name: 'Nachtfalter', identity: 'Ada' }),
    await house.aContributor({ kind: 'pseudonym', name: 'Nachteule' }),
  ]
  const reporter = await house.aStaffMember('reporter')
  const story = await house.aStory({ by: reporter })
  await credit(story, moth)
  await publish(story)
  expect(await preview(moth, owl)).toMatchObject({ identity: 'moves' })
  const mergeId = await merge({ from: moth, into: owl })
  expect(await house.act(lookBehindPseudonym, admin, { contributorId: owl })).toBe('Ada')
  expect(await creditedOnOwnStory(house.reader, reporter, owl)).toBe(true)
  await undo(mergeId)
  expect(await house.act(lookBehindPseudonym, admin, { contributorId: owl })).toBe('')
  expect(await house.act(lookBehindPseudonym, admin, { contributorId: moth })).toBe('Ada')
  expect(JSON.stringify(await house.reader.select().from(log).where(eq(log.action, 'contributor.merge')))).not.toContain('"Ada"')
})

test('the number for collecting fees goes along where the other has none, and stays where it has one', async () => {
  const numbered = (id: ContributorId, collectingNumber: string) =>
    house.write(async (tx) => void (await tx.update(contributors).set({ collectingNumber }).where(eq(contributors.id, id))))
  const numbers = async () =>
    Promise.all(
      [short, ada].map(async (id) => (await house.reader.select().from(contributors).where(eq(contributors.id, id)))[0]?.collectingNumber),
    )
  await numbered(short, '4711')
  expect(await preview()).toMatchObject({ collectingNumber: 'moves' })
  const first = await merge()
  expect(await numbers()).toEqual(['4711', '4711'])
  await undo(first)
  expect(await numbers()).toEqual(['4711', ''])

  await numbered(ada, '815')
  expect(await preview()).toMatchObject({ collectingNumber: 'stays' })
  const second = await merge()
  expect(await numbers()).toEqual(['4711', '815'])
  await undo(second)
  expect(await numbers()).toEqual(['4711', '815'])
  expect(JSON.stringify(await house.reader.select().from(log))).not.toContain('4711')
})

test('nobody signs with two sets of initials: those that go end with the merge and hold again after it', async () => {
  await initials(short, 'af')
  await initials(ada, 'fe')
  const mergeId = await merge()
  const until = async (name: string) => (await house.reader.select().from(aliases).where(eq(aliases.name, name)))[0]?.validUntil
  expect([await until('af'), await until('fe')]).toEqual([later(10), null])
  await undo(mergeId)
  expect([await until('af'), await until('fe')]).toEqual([null, null])
})

test('initials that somebody else was given meanwhile are not taken back from them', async () => {
  await initials(short, 'af')
  await initials(ada, 'fe')
  const mergeId = await merge()
  const anton = await house.aContributor({ name: 'Anton Fraktur' })
  await house.act(
    addAlias,
    admin,
    { contributorId: anton, kind: 'initials', name: 'af', validFrom: '2025-01-23', validUntil: '' },
    later(15),
  )
  await undo(mergeId)
  const held = await house.reader.select().from(aliases).where(eq(aliases.name, 'af'))
  expect(held.map((alias) => [alias.contributorId, alias.validUntil])).toEqual(
    expect.arrayContaining([
      [short, later(10)],
      [anton, null],
    ]),
  )
})

test('only an admin merges, and only an admin undoes it', async () => {
  for (const by of [editor, await house.aStaffMember('reporter')]) await expect(merge({ by })).rejects.toEqual(refused('notAllowed'))
  const mergeId = await merge()
  await expect(undo(mergeId, editor)).rejects.toEqual(refused('notAllowed'))
})

test('no entry is merged into itself, none that went already, none that is not there', async () => {
  await expect(merge({ from: ada })).rejects.toEqual(refused('nothingChanged'))
  await merge()
  const other = await house.aContributor()
  await expect(merge({ into: other })).rejects.toEqual(refused('mergedAlready'))
  await expect(merge({ from: other, into: short })).rejects.toEqual(refused('mergedAlready'))
  await expect(merge({ from: ada, into: short })).rejects.toEqual(refused('mergedAlready'))
  const nobody = crypto.randomUUID() as ContributorId
  await expect(merge({ from: nobody })).rejects.toEqual(refused('notFound'))
})

test('an entry that went is changed no more', async () => {
  await merge()
  const found = await contributorById(house.reader, short)
  if (found === null) throw new Error('nobody')
  const { languages, expertise, links, ...rest } = found
  const details = { ...rest, languages: [...languages], expertise: [...expertise], links: [...links] }
  await expect(house.act(changeContributor, admin, { ...details, name: 'Anders' })).rejects.toEqual(refused('mergedAlready'))
  await expect(house.act(deactivateContributor, admin, { contributorId: short })).rejects.toEqual(refused('mergedAlready'))
  await expect(initials(short, 'xy')).rejects.toEqual(refused('mergedAlready'))
})

test('a merge is not undone while the one that stayed has itself gone into another', async () => {
  const last = await house.aContributor({ name: 'Ada Gänsekiel', slug: 'ada-gaensekiel' })
  const first = await merge()
  const second = await house.act(mergeContributors, admin, { from: ada, into: last, note: '' }, later(12))
  await expect(undo(first)).rejects.toEqual(refused('mergedFurther'))
  await undo(second)
  await undo(first)
  await expect(undo(first)).rejects.toEqual(refused('changedMeanwhile'))
  expect((await contributorById(house.reader, short))?.mergedInto).toBeNull()
})

test('what went through two merges leads to the last, and each undoing brings back its own', async () => {
  const story = await house.aStory()
  const held = await credit(story, short)
  await publish(story)
  const last = await house.aContributor({ name: 'Ada Gänsekiel', slug: 'ada-gaensekiel' })
  await merge()
  const second = await house.act(mergeContributors, admin, { from: ada, into: last, note: '' }, later(12))
  expect(await livePerson(house.reader, 'a-federkiel')).toEqual({ is: 'moved', slug: 'ada-gaensekiel' })
  expect(await holderOf(held)).toBe(last)
  await expect(publish(story, 14)).resolves.toBeDefined()
  await undo(second)
  expect(await livePerson(house.reader, 'a-federkiel')).toEqual({ is: 'moved', slug: 'ada-federkiel' })
  expect(await holderOf(held)).toBe(ada)
})

test('a story that was published again while they were one is theirs again whose it was, on its page, in lists and in what is handed out', async () => {
  const story = await house.aStory({ slug: 'gipfel', sectionId: await house.aSection({ slug: 'ausland' }) })
  await credit(story, short)
  await credit(story, ada, 'editor')
  await publish(story)
  const mergeId = await merge()
  await publish(story, 15)
  await undo(mergeId)

  const found = await liveStory(house.reader, 'ausland', 'gipfel')
  if (found.is !== 'live') throw new Error(found.is)
  const [signed] = found.story.credits
  expect(signed).toMatchObject({ name: 'A. Federkiel', slug: 'a-federkiel' })
  const wish = { from: '2025-01-01', to: '2025-01-31' }
  const rows = await creditsInPeriod(house.reader, admin, { ...wish, contributorId: null })
  expect(rows.map((row) => [row.role, row.contributor])).toEqual([
    ['author', 'A. Federkiel'],
    ['editor', 'Ada Federkiel'],
  ])
  const details = await contributorById(house.reader, short)
  if (details === null) throw new Error('nobody')
  const { languages, expertise, links, ...rest } = details
  const lists = { languages: [...languages], expertise: [...expertise], links: [...links] }
  await house.act(changeContributor, admin, { ...rest, ...lists, name: 'Adelheid Federkiel' }, later(25))
  expect((await printedCredits(house.reader, story, later(30))).map((one) => one.name)).toEqual(['A. Federkiel', 'Ada Federkiel'])
})

test('undoing a merge leaves alone what was changed by hand since', async () => {
  const [one, two] = [await house.aStory(), await house.aStory()]
  const [kept, added] = [await credit(one, short), await credit(two, ada)]
  const mergeId = await merge()
  const [made] = (await contributorById(house.reader, ada))?.aliases ?? []
  if (made === undefined) throw new Error('no alias')
  await house.act(removeAlias, admin, { id: made.id, contributorId: ada }, later(11))
  const details = { placement: 'end_credit', scope: 'this_story', degree: 'lead', nameAsCredited: '', place: '', onScene: false } as const
  const input: CreditDetails = { id: kept, storyId: one, contributorId: ada, role: 'translator', onBehalfOfId: null, ...details }
  await house.act(changeCredit, editor, input, later(12))
  await undo(mergeId)
  expect([await holderOf(kept), await holderOf(added)]).toEqual([short, ada])
  expect(await namesOf(ada)).toEqual([])
  expect((await house.reader.select().from(credits).where(eq(credits.id, kept)))[0]?.role).toBe('translator')
})

test('the log tells of a merge by name, with the note, and of its undoing; everything that named them is drawn anew', async () => {
  const story = await house.aStory()
  await credit(story, short)
  await publish(story)
  const mergeId = await merge({ note: 'dieselbe Person' })
  const told = await lastTold(house.reader)
  expect(told).toEqual(expect.arrayContaining([`page-of:${short}`, `profile:${ada}`, 'people', 'addresses']))
  const [entry] = await house.reader.select().from(log).where(eq(log.action, 'contributor.merge'))
  expect(entry).toMatchObject({
    subjectId: short,
    subject: 'A. Federkiel',
    before: { name: 'A. Federkiel' },
    after: { mergedInto: 'Ada Federkiel', movedCredits: 1 },
    note: 'dieselbe Person',
  })
  if (entry === undefined) throw new Error('no entry')
  expect(await standingMergesInLog(house.reader, [entry])).toEqual(new Map([[entry.id, mergeId]]))

  await undo(mergeId)
  expect(await lastTold(house.reader)).toEqual(expect.arrayContaining([`page-of:${short}`, `profile:${ada}`, 'people', 'addresses']))
  const [undone] = await house.reader.select().from(log).where(eq(log.action, 'contributor.unmerge'))
  expect(undone).toMatchObject({ subject: 'A. Federkiel', before: { mergedInto: 'Ada Federkiel' } })
  expect(await standingMergesInLog(house.reader, [entry])).toEqual(new Map())
  expect((await house.reader.select().from(merges))[0]).toMatchObject({ undoneBy: admin.id, undoneAt: later(20) })
})

test('what becomes of a story is told to the page where its maker is found today', async () => {
  const story = await house.aStory()
  await credit(story, short)
  await publish(story)
  await merge()
  await publish(story, 15)
  expect(await lastTold(house.reader)).toEqual(expect.arrayContaining([`stories-by:${short}`, `stories-by:${ada}`]))
})

test('both pages know of the merge while it stands', async () => {
  const mergeId = await merge({ note: 'dieselbe Person' })
  expect(await mergeOf(house.reader, short)).toMatchObject({ id: mergeId, into: { name: 'Ada Federkiel' }, note: 'dieselbe Person' })
  expect(await mergedInto(house.reader, ada)).toMatchObject([{ id: mergeId, from: { name: 'A. Federkiel' }, by: admin.name }])
  await undo(mergeId)
  expect([await mergeOf(house.reader, short), await mergedInto(house.reader, ada)]).toEqual([null, []])
})

test('entries whose names fold to the same are offered as duplicates', async () => {
  const [twin, known] = [await house.aContributor({ name: 'ADA FÉDERKIEL' }), await house.aContributor({ name: 'Ada Gänsekiel' })]
  await house.act(addAlias, admin, { contributorId: known, kind: 'former_name', name: 'Ada Federkiel', validFrom: '', validUntil: '' })
  const found = await probableDuplicates(house.reader, ada, 10)
  expect(found.map((one) => one.id).sort()).toEqual([twin, known].sort())
  await merge({ from: twin })
  expect((await probableDuplicates(house.reader, ada, 10)).map((one) => one.id)).toEqual([known])
})

test('an account is not tied to what is no person', async () => {
  const agency = await house.aContributor({ kind: 'agency', name: 'Federkiel-Dienst' })
  const holder = await house.aStaffMember('reporter', { contributorId: short })
  expect(await preview(short, agency)).toMatchObject({ accounts: [], accountsLeft: [holder.name] })
  await merge({ into: agency })
  expect((await house.reader.select().from(staffTable).where(eq(staffTable.id, holder.id)))[0]?.contributorId).toBe(short)
})

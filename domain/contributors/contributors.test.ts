import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announcements, contributors, credits, formerAddresses, log, pictures } from '../../db/schema'
import type { NewAlias } from '../../model/alias'
import type { ContributorDetails } from '../../model/contributor'
import { type ContributorId, PictureId } from '../../model/ids'
import type { RefusalCode } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { addCredit } from '../credits/credit'
import { livePerson } from '../stories/live-people'
import { publishStory } from '../stories/publish'
import { addAlias, changeAlias, removeAlias } from './aliases'
import { changeContributor } from './change'
import { contributorById } from './contributor'
import { createContributor } from './create'
import { deactivateContributor, reactivateContributor } from './deactivate'
import { lookBehindPseudonym, noteIdentity } from './identity'
import { initialsAt } from './initials'
import { choosePortrait } from './portrait'
import { registerPage } from './register'
import { searchContributors } from './search'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

const refusal = (code: RefusalCode) => expect.objectContaining({ code })
const create = (name: string, wish: { initials?: string; kind?: ContributorDetails['kind'] } = {}) =>
  house.write((tx) => createContributor(tx, 'system', { kind: 'person', name, ...wish }, house.now))

async function details(id: ContributorId, wish: Partial<ContributorDetails> = {}): Promise<ContributorDetails> {
  const found = await contributorById(house.reader, id)
  if (found === null) throw new Error('nobody')
  const { kind, name, sortName, givenName, familyName, jobTitle, biography, place, publicContact, fediverse } = found
  const { languages, expertise, links } = found
  return {
    id,
    kind,
    name,
    sortName,
    givenName,
    familyName,
    jobTitle,
    biography,
    place,
    publicContact,
    fediverse,
    languages: [...languages],
    expertise: [...expertise],
    links: [...links],
    ...wish,
  }
}

function anAlias(contributorId: ContributorId, wish: Partial<NewAlias> = {}): NewAlias {
  return { contributorId, kind: 'initials', name: 'af', validFrom: '', validUntil: '', ...wish }
}

test('a reporter enters a contributor with initials, and the log has it', async () => {
  const reporter = await house.aStaffMember('reporter')
  const id = await house.write((tx) => createContributor(tx, reporter, { kind: 'person', name: 'Ada Müller', initials: 'am' }, house.now))
  expect(await contributorById(house.reader, id)).toMatchObject({ slug: 'ada-mueller', sortName: 'Müller, Ada' })
  expect((await initialsAt(house.reader, [id], house.now)).get(id)).toBe('am')
  const [entry] = await house.reader.select().from(log).where(eq(log.subjectId, id))
  expect(entry).toMatchObject({ action: 'contributor.create', actor: reporter.name, after: { name: 'Ada Müller', initials: 'am' } })
  const [told] = await house.reader.select().from(announcements)
  expect(told?.touched).toBe('contributor-at:ada-mueller')
})

test('people of one name get addresses of their own', async () => {
  const ids = [await create('Ada Müller'), await create('Ada Mueller'), await create('Ada Müller')]
  const slugs = await Promise.all(ids.map(async (id) => (await contributorById(house.reader, id))?.slug))
  expect(slugs).toEqual(['ada-mueller', 'ada-mueller-2', 'ada-mueller-3'])
})

test('a name without Latin letters has an address all the same', async () => {
  expect((await contributorById(house.reader, await create('習近平')))?.slug).toBe('contributor')
})

test('nobody gets initials that somebody has, whatever the capitals', async () => {
  await create('Ada Federkiel', { initials: 'af' })
  await expect(create('Anton Fraktur', { initials: 'AF' })).rejects.toEqual(refusal('initialsTaken'))
  await expect(create('Anton Fraktur', { initials: 'AF' })).rejects.toMatchObject({ particulars: { name: 'Ada Federkiel' } })
})

test('initials that somebody gave up are free from the day after', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada Federkiel', { initials: 'af' })
  const [alias] = (await contributorById(house.reader, ada))?.aliases ?? []
  if (alias === undefined) throw new Error('no initials')
  await house.write((tx) => changeAlias(tx, admin, { id: alias.id, ...anAlias(ada, { validUntil: '2025-01-10' }) }, house.now))
  const anton = await create('Anton Fraktur', { initials: 'af' })

  const then = new Date('2025-01-10T22:30:00Z')
  expect((await initialsAt(house.reader, [ada, anton], then)).get(ada)).toBe('af')
  expect((await initialsAt(house.reader, [ada, anton], house.now)).get(anton)).toBe('af')
  expect((await initialsAt(house.reader, [ada, anton], house.now)).has(ada)).toBe(false)
})

test('initials of two people may follow each other, not overlap', async () => {
  const admin = await house.aStaffMember('admin')
  const [ada, anton] = [await create('Ada Federkiel'), await create('Anton Fraktur')]
  await house.write((tx) => addAlias(tx, admin, anAlias(ada, { validUntil: '2024-06-30' }), house.now))
  const from = (validFrom: string) => house.write((tx) => addAlias(tx, admin, anAlias(anton, { validFrom }), house.now))
  await expect(from('2024-06-30')).rejects.toEqual(refusal('initialsTaken'))
  await expect(from('2024-07-01')).resolves.toBeUndefined()
  await expect(house.write((tx) => addAlias(tx, admin, anAlias(ada), house.now))).rejects.toEqual(refusal('initialsTaken'))
})

test('a spelling may be shared by two people', async () => {
  const admin = await house.aStaffMember('admin')
  const [ada, anton] = [await create('Ada Federkiel'), await create('Anton Fraktur')]
  for (const id of [ada, anton]) await house.write((tx) => addAlias(tx, admin, anAlias(id, { kind: 'spelling', name: 'A. F.' }), house.now))
  expect((await contributorById(house.reader, anton))?.aliases).toHaveLength(1)
})

test('an alias is removed by an admin, and only from its own contributor', async () => {
  const admin = await house.aStaffMember('admin')
  const [ada, anton] = [await create('Ada Federkiel', { initials: 'af' }), await create('Anton Fraktur')]
  const [alias] = (await contributorById(house.reader, ada))?.aliases ?? []
  if (alias === undefined) throw new Error('no initials')
  await expect(house.write((tx) => removeAlias(tx, admin, { id: alias.id, contributorId: anton }, house.now))).rejects.toEqual(
    refusal('notFound'),
  )
  await house.write((tx) => removeAlias(tx, admin, { id: alias.id, contributorId: ada }, house.now))
  expect((await contributorById(house.reader, ada))?.aliases).toEqual([])
})

test('only an admin edits the register', async () => {
  const ada = await create('Ada Federkiel')
  for (const role of ['reporter', 'editor'] as const) {
    const staff = await house.aStaffMember(role)
    const change = await details(ada, { name: 'Ada Gänsekiel' })
    await expect(house.write((tx) => changeContributor(tx, staff, change, house.now))).rejects.toEqual(refusal('notAllowed'))
    await expect(house.write((tx) => addAlias(tx, staff, anAlias(ada), house.now))).rejects.toEqual(refusal('notAllowed'))
    await expect(house.write((tx) => deactivateContributor(tx, staff, { contributorId: ada }, house.now))).rejects.toEqual(
      refusal('notAllowed'),
    )
    await expect(house.write((tx) => reactivateContributor(tx, staff, { contributorId: ada }, house.now))).rejects.toEqual(
      refusal('notAllowed'),
    )
  }
})

test('a renamed contributor has a new address, and the old one leads there', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada Federkiel')
  const change = await details(ada, { name: 'Ada Gänsekiel' })
  await house.write((tx) => changeContributor(tx, admin, change, house.now))
  expect(await contributorById(house.reader, ada)).toMatchObject({ slug: 'ada-gaensekiel', sortName: 'Gänsekiel, Ada' })
  const former = await house.reader.select().from(formerAddresses)
  expect(former).toMatchObject([{ kind: 'contributor', path: 'ada-federkiel', targetId: ada }])
  const [entry] = await house.reader.select().from(log).where(eq(log.action, 'contributor.change'))
  expect(entry).toMatchObject({ before: { name: 'Ada Federkiel' }, after: { name: 'Ada Gänsekiel' } })
})

test('a former address is not given to anybody else, but back to whoever had it', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada Federkiel')
  const rename = async (name: string) => {
    const change = await details(ada, { name })
    await house.write((tx) => changeContributor(tx, admin, change, house.now))
  }
  await rename('Ada Gänsekiel')
  const other = await create('Ada Federkiel')
  expect((await contributorById(house.reader, other))?.slug).toBe('ada-federkiel-2')
  await rename('Ada Federkiel')
  expect((await contributorById(house.reader, ada))?.slug).toBe('ada-federkiel')
  const former = await house.reader.select().from(formerAddresses)
  expect(former.map((row) => row.path)).toEqual(['ada-gaensekiel'])
})

test('a name to file by that somebody chose stays when the name changes', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada von der Feder')
  const first = await details(ada, { sortName: 'von der Feder, Ada' })
  await house.write((tx) => changeContributor(tx, admin, first, house.now))
  const second = await details(ada, { name: 'Ada-Lena von der Feder' })
  await house.write((tx) => changeContributor(tx, admin, second, house.now))
  expect((await contributorById(house.reader, ada))?.sortName).toBe('von der Feder, Ada')
})

test('a pseudonym that was renamed before anybody read of it is not found by its first name', async () => {
  const [admin, sectionId] = [await house.aStaffMember('admin'), await house.aSection()]
  const mask = await create('Vera Beispiel', { kind: 'pseudonym' })
  const rename = async (name: string) => {
    const input = await details(mask, { name })
    await house.write((tx) => changeContributor(tx, admin, input, house.now))
  }
  await rename('Karla Grau')
  expect(await house.reader.$count(formerAddresses)).toBe(0)
  const storyId = await house.aStory({ by: admin, sectionId })
  await house.act(addCredit, admin, { storyId, contributorId: mask, role: 'author', scope: 'this_story' })
  await house.act(publishStory, admin, { storyId })
  expect(await livePerson(house.reader, 'vera-beispiel')).toEqual({ is: 'missing' })
  await rename('Karla Blau')
  expect(await livePerson(house.reader, 'karla-grau')).toEqual({ is: 'moved', slug: 'karla-blau' })
})

test('a pseudonym never becomes a person, nor a person a pseudonym', async () => {
  const admin = await house.aStaffMember('admin')
  const [ada, mask] = [await create('Ada Federkiel'), await create('Nachtfalter', { kind: 'pseudonym' })]
  const person = await details(mask, { kind: 'person' })
  const pseudonym = await details(ada, { kind: 'pseudonym' })
  await expect(house.write((tx) => changeContributor(tx, admin, person, house.now))).rejects.toEqual(refusal('pseudonymStays'))
  await expect(house.write((tx) => changeContributor(tx, admin, pseudonym, house.now))).rejects.toEqual(refusal('pseudonymStays'))
})

test('a deactivated contributor comes last in the search, and may come back', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada Federkiel')
  await create('Bert Federkiel')
  await house.write((tx) => deactivateContributor(tx, admin, { contributorId: ada }, house.now))
  const found = await searchContributors(house.reader, 'federkiel', 10)
  expect(found.map((one) => [one.name, one.deactivated])).toEqual([
    ['Bert Federkiel', false],
    ['Ada Federkiel', true],
  ])
  await house.write((tx) => reactivateContributor(tx, admin, { contributorId: ada }, house.now))
  expect((await contributorById(house.reader, ada))?.deactivatedAt).toBeNull()
})

test('who has exactly the initials is found first, then names that begin so', async () => {
  await create('Eberhard Zeile')
  await create('Edda Bleisatz', { initials: 'eb' })
  const found = await searchContributors(house.reader, 'EB', 10)
  expect(found.map((one) => one.name)).toEqual(['Edda Bleisatz', 'Eberhard Zeile'])
  expect(found[0]?.initials).toBe('eb')
})

test.each(['Munchen', 'Muenchen', 'münchen'])('a person called München is found by %s', async (typed) => {
  await create('Änne München')
  expect((await searchContributors(house.reader, typed, 10)).map((one) => one.name)).toEqual(['Änne München'])
})

test('a contributor is found by a former name and by parts of both names', async () => {
  const admin = await house.aStaffMember('admin')
  const ada = await create('Ada Gänsekiel')
  await house.write((tx) => addAlias(tx, admin, anAlias(ada, { kind: 'former_name', name: 'Ada Federkiel' }), house.now))
  for (const typed of ['federkiel', 'gänsekiel ada', 'ganse', 'ad']) {
    expect((await searchContributors(house.reader, typed, 10)).map((one) => one.id)).toEqual([ada])
  }
})

test.each(['"', '*', 'NEAR(', "'; --", ' '])('an odd query (%s) does not fail', async (typed) => {
  await expect(searchContributors(house.reader, typed, 10)).resolves.toBeInstanceOf(Array)
})

test('nothing typed shows those who were credited last', async () => {
  const [ada, bert] = [await create('Ada Federkiel'), await create('Bert Aal')]
  const storyId = await house.aStory()
  await house.write((tx) =>
    tx
      .insert(credits)
      .values({
        storyId,
        contributorId: ada,
        role: 'author',
        position: 0,
        placement: 'byline',
        scope: 'this_story',
        degree: 'equal',
        place: '',
        onScene: false,
      })
      .then(() => undefined),
  )
  expect((await searchContributors(house.reader, '', 10)).map((one) => one.id)).toEqual([ada, bert])
})

test('the register is in the order of a telephone book and comes in pages', async () => {
  for (const name of ['Zora Zeile', 'Özge Öl', 'Otto Ofen', 'Paul Papier']) await create(name)
  const wish = { query: '', use: 'active', sort: 'name', limit: 3 } as const
  const first = await registerPage(house.reader, wish)
  expect(first.entries.map((entry) => entry.name)).toEqual(['Otto Ofen', 'Özge Öl', 'Paul Papier'])
  expect(first.total).toBe(4)
  if (first.next === null) throw new Error('one page only')
  const second = await registerPage(house.reader, { ...wish, after: first.next })
  expect(second.entries.map((entry) => entry.name)).toEqual(['Zora Zeile'])
  expect(second.next).toBeNull()
})

test('who is behind a pseudonym is told to an editor, and the look is logged without what was seen', async () => {
  const [admin, editor] = [await house.aStaffMember('admin'), await house.aStaffMember('editor')]
  const mask = await create('Nachtfalter', { kind: 'pseudonym' })
  await house.write((tx) => noteIdentity(tx, admin, { contributorId: mask, identity: 'Ada Federkiel' }, house.now))
  expect(await house.write((tx) => lookBehindPseudonym(tx, editor, { contributorId: mask }, house.now))).toBe('Ada Federkiel')
  const entries = await house.reader.select().from(log).where(eq(log.subjectId, mask))
  expect(entries.map((entry) => entry.action)).toContain('contributor.look')
  expect(JSON.stringify(entries)).not.toContain('Federkiel')
})

test('a reporter may look behind a pseudonym on an own story, not elsewhere, and never note who it is', async () => {
  const reporter = await house.aStaffMember('reporter')
  const mask = await create('Nachtfalter', { kind: 'pseudonym' })
  await house.write((tx) =>
    tx
      .update(contributors)
      .set({ identity: 'Ada' })
      .where(eq(contributors.id, mask))
      .then(() => undefined),
  )
  const look = () => house.write((tx) => lookBehindPseudonym(tx, reporter, { contributorId: mask }, house.now))
  await expect(look()).rejects.toEqual(refusal('notAllowed'))
  await expect(house.write((tx) => noteIdentity(tx, reporter, { contributorId: mask, identity: '' }, house.now))).rejects.toEqual(
    refusal('notAllowed'),
  )
  const storyId = await house.aStory({ by: reporter, sectionId: await house.aSection() })
  const details = { storyId, contributorId: mask, role: 'author', scope: 'this_story' } as const
  await house.write((tx) => addCredit(tx, reporter, details, house.now))
  await expect(look(), 'a draft alone does not count').rejects.toEqual(refusal('notAllowed'))
  const editor = await house.aStaffMember('editor')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  expect(await look()).toBe('Ada')
})

test('an admin puts a picture with cleared rights on a page, no other, and nobody else does', async () => {
  const [admin, editor] = [await house.aStaffMember('admin'), await house.aStaffMember('editor')]
  const ada = await create('Ada Federkiel')
  const picture = async (rights: 'cleared' | 'unknown') => {
    const id = PictureId.parse(crypto.randomUUID())
    const words = { fileName: '', caption: '', alt: 'Ada am Schreibtisch', creator: '', creditLine: '', copyright: '', usageTerms: '' }
    const cut = { key: id, digest: id, width: 10, height: 10, focalX: 500, focalY: 500, widths: '10' }
    await house.write((tx) =>
      tx
        .insert(pictures)
        .values({ id, ...cut, ...words, rights, createdAt: house.now })
        .then(() => undefined),
    )
    return id
  }
  const [ready, unclear] = [await picture('cleared'), await picture('unknown')]
  const choose = (staff: Staff, pictureId: PictureId | null) =>
    house.write((tx) => choosePortrait(tx, staff, { contributorId: ada, pictureId }, house.now))
  await expect(choose(editor, ready)).rejects.toEqual(refusal('notAllowed'))
  await expect(choose(admin, unclear)).rejects.toEqual(refusal('pictureNotReady'))
  await choose(admin, ready)
  expect((await contributorById(house.reader, ada))?.portraitId).toBe(ready)
  await choose(admin, null)
  expect((await contributorById(house.reader, ada))?.portraitId).toBeNull()
})

test('a profile never carries who is behind it', async () => {
  const mask = await create('Nachtfalter', { kind: 'pseudonym' })
  await house.write((tx) =>
    tx
      .update(contributors)
      .set({ identity: 'Ada', collectingNumber: '4711' })
      .where(eq(contributors.id, mask))
      .then(() => undefined),
  )
  const found = await contributorById(house.reader, mask)
  expect(found?.identityKnown).toBe(true)
  expect(JSON.stringify(found)).not.toMatch(/Ada|4711/)
})

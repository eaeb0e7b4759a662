import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, log } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { RegisterEntry, type RegisterRow } from '../../model/register-import'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold } from '../../test/traces'
import { addAlias } from './aliases'
import { contributorById } from './contributor'
import { createContributor } from './create'
import { importPlan } from './import-plan'
import { importRegister } from './import-register'
import { initialsAt } from './initials'
import { mergeContributors } from './merge'
import { searchContributors } from './search'

let house: TestNewsroom
let admin: Staff
beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
})
afterEach(() => house.close())

function row(wish: Partial<RegisterEntry> & { readonly name: string }, line = 2): RegisterRow {
  const nothing = { kind: 'person', initials: '', sortName: '', givenName: '', familyName: '', jobTitle: '', place: '', biography: '' }
  const lists = { expertise: [], languages: [], links: [], publicContact: '', fediverse: '', collectingNumber: '' }
  return { line, name: wish.name, entry: RegisterEntry.parse({ ...nothing, ...lists, ...wish }), faults: [] }
}
const plan = (...rows: RegisterRow[]) => importPlan(house.reader, rows, house.now)
const fates = async (...rows: RegisterRow[]) => (await plan(...rows)).fates
const readIn = async (rows: readonly RegisterRow[], by = admin) =>
  house.act(importRegister, by, { rows, fileName: 'register.csv', seen: (await plan(...rows)).digest })
const inRegister = async (name: string) => (await searchContributors(house.reader, name, 10)).map((one) => one.id)
const known = (name: string, wish: { initials?: string; kind?: RegisterEntry['kind'] } = {}): Promise<ContributorId> =>
  house.write((tx) => createContributor(tx, 'system', { kind: 'person', name, ...wish }, house.now))

test('a new contributor is entered with everything the row says, and found at once', async () => {
  const rows = [row({ name: 'Ada Federkiel', initials: 'af', place: 'Kiel', links: ['https://ada.example'], collectingNumber: '4711' })]
  expect(await fates(...rows)).toMatchObject([{ is: 'new', line: 2, name: 'Ada Federkiel', initials: 'af' }])
  expect(await readIn(rows)).toEqual({ new: 1, completed: 0, known: 0, refused: 0 })
  const [id] = await inRegister('federkiel')
  if (id === undefined) throw new Error('nobody')
  expect(await contributorById(house.reader, id)).toMatchObject({
    slug: 'ada-federkiel',
    sortName: 'Federkiel, Ada',
    place: 'Kiel',
    links: ['https://ada.example'],
    aliases: [{ kind: 'initials', name: 'af', validFrom: null }],
  })
  expect((await house.reader.select().from(contributors).where(eq(contributors.id, id)))[0]?.collectingNumber).toBe('4711')
})

test('who is there already stays as they are; only what is missing is filled in', async () => {
  const ada = await known('Ada Federkiel', { initials: 'af' })
  await house.write(async (tx) => void (await tx.update(contributors).set({ place: 'Kiel' }).where(eq(contributors.id, ada))))
  const rows = [row({ name: 'ada federkiel', initials: 'xy', place: 'Ulm', jobTitle: 'Reporterin', languages: ['de'] })]
  expect(await fates(...rows)).toMatchObject([
    { is: 'completed', contributorId: ada, as: 'Ada Federkiel', columns: ['jobTitle', 'languages'] },
  ])
  await readIn(rows)
  expect(await contributorById(house.reader, ada)).toMatchObject({
    name: 'Ada Federkiel',
    place: 'Kiel',
    jobTitle: 'Reporterin',
    languages: ['de'],
    aliases: [{ name: 'af' }],
  })
  expect(await fates(...rows), 'a second time there is nothing to do').toMatchObject([{ is: 'known', contributorId: ada }])
})

test('whoever has no initials gets those of the row, if they are free', async () => {
  const ada = await known('Ada Federkiel')
  await known('Anton Fraktur', { initials: 'af' })
  expect(await fates(row({ name: 'Ada Federkiel', initials: 'AF' }))).toMatchObject([
    { is: 'refused', faults: [{ column: 'initials', code: 'initialsTaken', by: 'Anton Fraktur' }] },
  ])
  await readIn([row({ name: 'Ada Federkiel', initials: 'fe' })])
  expect((await initialsAt(house.reader, [ada], house.now)).get(ada)).toBe('fe')
})

test('a name is known by its other names, and by initials with the same last name', async () => {
  const ada = await known('Ada Federkiel', { initials: 'af' })
  await house.act(addAlias, admin, { contributorId: ada, kind: 'former_name', name: 'Ada Gänsekiel', validFrom: '', validUntil: '' })
  expect(await fates(row({ name: 'ADA GAENSEKIEL' }), row({ name: 'A. Federkiel', initials: 'af' }, 3))).toMatchObject([
    { is: 'known', contributorId: ada },
    { is: 'known', contributorId: ada },
  ])
})

test('initials that somebody else has refuse the row, and say whose they are', async () => {
  await known('Anton Fraktur', { initials: 'af' })
  expect(await fates(row({ name: 'Ada Federkiel', initials: 'AF' }))).toMatchObject([
    { is: 'refused', faults: [{ column: 'initials', code: 'initialsTaken', by: 'Anton Fraktur' }] },
  ])
})

test('initials that somebody gave up are taken from today on', async () => {
  const anton = await known('Anton Fraktur')
  const alias = { contributorId: anton, kind: 'initials', name: 'af', validFrom: '', validUntil: '2025-01-10' } as const
  await house.act(addAlias, admin, alias)
  await readIn([row({ name: 'Ada Federkiel', initials: 'af' })])
  const [ada] = await inRegister('ada federkiel')
  if (ada === undefined) throw new Error('nobody')
  expect((await contributorById(house.reader, ada))?.aliases).toMatchObject([{ name: 'af', validFrom: house.now }])
})

test('a row that the file has already said is refused, by name and by initials', async () => {
  const rows = [
    row({ name: 'Ada Federkiel', initials: 'af' }),
    row({ name: 'ADA FEDERKIEL' }, 3),
    row({ name: 'Anton Fraktur', initials: 'AF' }, 4),
    row({ name: 'Ada Federkiel', kind: 'organisation' }, 5),
  ]
  expect(await fates(...rows)).toMatchObject([
    { is: 'new' },
    { is: 'refused', faults: [{ column: 'name', code: 'twiceInFile', by: '2' }] },
    { is: 'refused', faults: [{ column: 'initials', code: 'twiceInFile', by: '2' }] },
    { is: 'new' },
  ])
})

test('pseudonyms are not read in, nor people by the name of one', async () => {
  await known('Nachtfalter', { kind: 'pseudonym' })
  expect(await fates(row({ name: 'Nachteule', kind: 'pseudonym' }), row({ name: 'Nachtfalter', givenName: 'Ada' }, 3))).toMatchObject([
    { is: 'refused', faults: [{ column: 'kind', code: 'pseudonym' }] },
    { is: 'refused', faults: [{ column: 'name', code: 'nameOfPseudonym' }] },
  ])
})

test('a name that several have refuses the row; one that went into another is that one', async () => {
  const [one, two] = [await known('Ada Federkiel'), await known('Ada Federkiel')]
  const rows = [row({ name: 'Ada Federkiel' })]
  expect(await fates(...rows)).toMatchObject([{ is: 'refused', faults: [{ code: 'severalAlike' }] }])
  await house.act(mergeContributors, admin, { from: two, into: one, note: '' })
  expect(await fates(...rows)).toMatchObject([{ is: 'known', contributorId: one }])
})

test('faults of the table itself refuse the row', async () => {
  const faulty: RegisterRow = { line: 2, name: 'Ada', entry: null, faults: [{ column: 'links', code: 'notAnAddress' }] }
  expect(await fates(faulty)).toEqual([{ is: 'refused', line: 2, name: 'Ada', faults: faulty.faults }])
  expect(await readIn([faulty, row({ name: 'Bert Aal' }, 3)])).toEqual({ new: 1, completed: 0, known: 0, refused: 1 })
})

test('what is read in is what was shown: a register that changed meanwhile refuses, and nothing happens', async () => {
  const rows = [row({ name: 'Ada Federkiel', initials: 'af' })]
  const { digest } = await plan(...rows)
  await known('Anton Fraktur', { initials: 'af' })
  const before = await house.reader.$count(contributors)
  await expect(house.act(importRegister, admin, { rows, fileName: '', seen: digest })).rejects.toEqual(refused('changedMeanwhile'))
  expect(await house.reader.$count(contributors)).toBe(before)
})

test('only an admin reads a register in', async () => {
  const rows = [row({ name: 'Ada Federkiel' })]
  for (const role of ['reporter', 'editor'] as const) {
    await expect(readIn(rows, await house.aStaffMember(role))).rejects.toEqual(refused('notAllowed'))
  }
})

test('the log has a line for the whole and one for each that changed, with no private number', async () => {
  await known('Ada Federkiel')
  const rows = [row({ name: 'Bert Aal' }), row({ name: 'Ada Federkiel', collectingNumber: '4711' }, 3), row({ name: 'Bert Aal' }, 4)]
  await readIn(rows)
  const entries = (await house.reader.select().from(log)).slice(1)
  expect(entries.map((entry) => [entry.action, entry.subject, entry.after])).toEqual([
    ['contributor.create', 'Bert Aal', { kind: 'person', name: 'Bert Aal' }],
    ['contributor.change', 'Ada Federkiel', { collectingNumberKnown: true }],
    ['contributor.import', 'register.csv', { entered: 1, completed: 1, known: 0, refused: 1 }],
  ])
  expect(JSON.stringify(entries)).not.toContain('4711')
  expect(await lastTold(house.reader)).toEqual(['contributor-at:bert-aal'])
})

test('5,000 rows are planned and read in within seconds', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 5000 }, (_, nth) => row({ name: `Ada Federkiel ${nth}`, initials: `a${nth}` }, nth + 2))
  const began = performance.now()
  expect(await readIn(rows)).toMatchObject({ new: 5000 })
  expect(performance.now() - began).toBeLessThan(30_000)
  expect(later(0)).toEqual(house.now)
})

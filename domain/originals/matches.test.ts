import { afterEach, beforeEach, expect, test } from 'vitest'
import { aliases } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { matchesFor, type NamesToMatch } from './matches'

let house: TestNewsroom
let ada: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

const nothing: NamesToMatch = { date: '', makers: [], speakers: [], documents: [], outlets: [] }
const maker = async (name: string, date = '') => {
  const [found] = (await matchesFor(house.reader, ada, { ...nothing, date, makers: [name] })).makers
  if (found === undefined) throw new Error('not answered')
  return { ids: found.found.map(({ id }) => id), by: found.found.map(({ by }) => by), doubtful: found.doubtful }
}
const alias = (contributorId: ContributorId, row: Partial<typeof aliases.$inferInsert>) =>
  house.write(async (tx) => void (await tx.insert(aliases).values({ contributorId, kind: 'spelling', name: '', ...row })))

test('somebody is found by their name, whatever its capitals and accents', async () => {
  const id = await house.aContributor({ name: 'Zoë Öztürk' })
  expect(await maker('Zoe ÖZTÜRK')).toEqual({ ids: [id], by: ['name'], doubtful: false })
  expect(await maker('Zoë')).toMatchObject({ ids: [] })
})

test('by another spelling, a former name, and of an agency by its code', async () => {
  const id = await house.aContributor({ name: 'Eva Groß' })
  await alias(id, { kind: 'former_name', name: 'Eva Klein' })
  await alias(id, { kind: 'spelling', name: 'Ewa Gross' })
  const dpa = await house.aContributor({ name: 'Deutsche Presse-Agentur', kind: 'agency' })
  await alias(dpa, { kind: 'agency_code', name: 'dpa' })
  const afp = await house.aContributor({ name: 'Agence France-Presse', kind: 'agency' })
  await alias(afp, { kind: 'initials', name: 'AFP' })
  expect(await maker('Eva Klein')).toEqual({ ids: [id], by: ['formerName'], doubtful: false })
  expect(await maker('Ewa Gross')).toEqual({ ids: [id], by: ['alias'], doubtful: false })
  expect(await maker('DPA')).toEqual({ ids: [dpa], by: ['agencyCode'], doubtful: false })
  expect(await maker('afp')).toEqual({ ids: [afp], by: ['agencyCode'], doubtful: false })
})

test('initials are those of whoever had them on the report’s day, and are doubtful', async () => {
  const [then, now] = [await house.aContributor(), await house.aContributor()]
  const change = new Date('2020-01-01T00:00:00Z')
  await alias(then, { kind: 'initials', name: 'eb', validUntil: change })
  await alias(now, { kind: 'initials', name: 'eb', validFrom: change })
  expect(await maker('eb', '2019-05-05')).toEqual({ ids: [then], by: ['initials'], doubtful: true })
  expect(await maker('EB', '2024-05-05')).toEqual({ ids: [now], by: ['initials'], doubtful: true })
  expect(await maker('eb')).toMatchObject({ ids: [now] })
})

test('a surname alone is doubtful; several people of one name are all shown, and so is that', async () => {
  const one = await house.aContributor({ name: 'Anna Meier' })
  expect(await maker('Meier')).toEqual({ ids: [one], by: ['surname'], doubtful: true })
  const two = await house.aContributor({ name: 'Anna Meier' })
  const both = await maker('Anna Meier')
  expect(both.doubtful).toBe(true)
  expect([...both.ids].sort()).toEqual([one, two].sort())
})

test('an entry that went into another leads to the one that stands; who is out of use comes last and is doubtful', async () => {
  const into = await house.aContributor({ name: 'Eva Brandt' })
  await house.aContributor({ name: 'E. Brandt', mergedInto: into })
  expect(await maker('E. Brandt')).toEqual({ ids: [into], by: ['formerName'], doubtful: false })
  const gone = await house.aContributor({ name: 'Otto Alt', deactivatedAt: house.now })
  expect(await maker('Otto Alt')).toEqual({ ids: [gone], by: ['name'], doubtful: true })
})

test('nothing leads from a pseudonym to a person, or from a person to a pseudonym', async () => {
  const pseudonym = await house.aContributor({ name: 'Jo Nacht', kind: 'pseudonym', identity: 'Rita Wahr' })
  await alias(pseudonym, { kind: 'former_name', name: 'Rita Wahr' })
  const person = await house.aContributor({ name: 'Rita Wahr' })
  await alias(person, { kind: 'spelling', name: 'Jo Nacht' })
  expect((await maker('Jo Nacht')).ids).toEqual([pseudonym])
  expect((await maker('Rita Wahr')).ids).toEqual([person])
  expect((await maker('Nacht')).ids).toEqual([])
})

test('sources are found by name among those that readers may be told of, and only where they fit', async () => {
  const xi = await house.aSource({ label: 'Xi Jinping' })
  const cnn = await house.aSource({ label: 'CNN', kind: 'media_report' })
  const paper = await house.aSource({ label: 'Protokoll', kind: 'document' })
  await house.aSource({ label: 'Sergej Lawrow', naming: 'unnamed', description: 'ein Beamter' })
  await house.aSource({ label: 'Dmitri Peskow', terms: 'off_record' })
  await house.aSource({ label: 'Maria Sacharowa', terms: 'background', description: 'eine Sprecherin' })
  const found = await matchesFor(house.reader, ada, {
    ...nothing,
    speakers: ['xi jinping', 'Jinping', 'CNN', 'Sergej Lawrow', 'Dmitri Peskow', 'Maria Sacharowa', 'Lawrow'],
    documents: ['Protokoll', 'Xi Jinping'],
    outlets: ['CNN', 'CNN'],
  })
  const ids = (list: typeof found.speakers) => list.map((one) => one.found.map(({ id }) => id))
  expect(ids(found.speakers)).toEqual([[xi], [xi], [], [], [], [], []])
  expect(found.speakers.map(({ doubtful }) => doubtful).slice(0, 2)).toEqual([false, true])
  expect(ids(found.documents)).toEqual([[paper], []])
  expect(ids(found.outlets)).toEqual([[cnn]])
})

test('names that mean something to the machine are names like others', async () => {
  const found = await matchesFor(house.reader, ada, { ...nothing, makers: ['__proto__', 'constructor', '', '…'], speakers: ['__proto__'] })
  expect(found.makers.map(({ found }) => found)).toEqual([[], [], []])
})

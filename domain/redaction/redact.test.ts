import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contributors, originals, revisions } from '../../db/schema'
import { verifyLogIn } from '../../db/verify-log'
import type { Body } from '../../model/body'
import type { ContributorId, SourceId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aBody } from '../../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { traces } from '../../test/traces'
import { addAlias } from '../contributors/aliases'
import { changeContributor } from '../contributors/change'
import { contributorById } from '../contributors/contributor'
import { mergeContributors } from '../contributors/merge'
import { correctStory } from '../corrections/correct'
import { addCredit } from '../credits/credit'
import { storePicture } from '../media/store'
import { keepOriginal } from '../originals/keep'
import { changeProvenance } from '../provenance/change'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { redact, wouldRedact } from './redact'
import { scrubRemains } from './remains'

let house: TestNewsroom
let admin: Staff
let storyId: StoryId
let vera: ContributorId
let zeuge: SourceId

/** What must be gone of each: each of these stands in several places before. */
const passage = 'Der Kassenwart nahm das Geld mit nach Hause'
const ofVera = [
  'Vera Beispielová',
  'Beispielová, Vera',
  'vera-beispielova',
  'Vera Musterfrau',
  'V. Beispielová-Alt',
  'vera@beispielova.example',
  'VW-4711-0815',
]
const ofZeuge = ['Egon Zeugenschutz', 'egon-zeugenschutz', 'https://zeugenschutz.example/egon', 'Egon aus dem zweiten Stock']

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin', { name: 'Umbruch' })
  vera = await house.aContributor({
    ...{ name: 'Vera Musterfrau', slug: 'vera-musterfrau', givenName: 'Vera', familyName: 'Musterfrau' },
    ...{ publicContact: 'vera@beispielova.example', collectingNumber: 'VW-4711-0815' },
  })
  zeuge = await house.aSource({
    ...{ label: 'Egon Zeugenschutz', slug: 'egon-zeugenschutz', url: 'https://zeugenschutz.example/egon' },
    identity: 'Egon aus dem zweiten Stock',
  })
  storyId = await house.aStory({
    by: admin,
    headline: 'Vera Musterfrau tritt zurück',
    body: aBody(`Es begann so. ${passage}. Dann war Ruhe.`),
  })
  await house.act(addCredit, admin, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  const rests = { extent: '', rightsHolder: '', licence: '', usageTerms: '', rights: 'cleared', aiUse: 'none' } as const
  await house.act(changeProvenance, admin, { ...rests, storyId, relation: 'based_on', upstream: [zeuge] })
  await house.act(publishStory, admin, { storyId })
  await rename('Vera Beispielová')
  await house.act(addAlias, admin, { contributorId: vera, kind: 'initials', name: 'vb', validFrom: '', validUntil: '' })
  const short = await house.aContributor({ name: 'V. Beispielová-Alt' })
  await house.act(mergeContributors, admin, { from: short, into: vera, note: 'dieselbe' })
  const cut: Body = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Gestern sagte Vera ' },
          { type: 'text', text: 'Beispielová', marks: [{ type: 'bold' }] },
          { type: 'text', text: `: ${passage.slice(0, 20)}` },
          { type: 'text', text: passage.slice(20), marks: [{ type: 'italic' }] },
          { type: 'text', text: ', so EGON ZEUGENSCHUTZ.' },
        ],
      },
    ],
  }
  await edit({ body: cut, standfirst: `${passage}.` })
  const words = { kind: 'correction', text: `Es heißt nicht mehr: ${passage}.`, place: 'top', removal: 'law' } as const
  await house.act(correctStory, admin, { storyId, ...words, passages: [], withDraft: true })
  const text = `Bericht von Vera Beispielová. ${passage}. Egon Zeugenschutz sah es.`
  const read = { name: 'vera-beispielova.html', format: 'html', raw: text, text, language: 'de', date: '' } as const
  await house.act(keepOriginal, admin, { ...read, bytes: Buffer.from(`<p>${text}</p>`) })
  const told = { caption: `${passage}, gesehen von Egon Zeugenschutz`, creator: 'Vera Beispielová' }
  await storePicture(house, admin, { bytes: await aPicture(), fileName: 'vera-beispielova.jpg', words: told }, house.now)
})
afterEach(() => house.close())

async function rename(name: string): Promise<void> {
  const found = await contributorById(house.reader, vera)
  if (found === null) throw new Error('nobody')
  const [row] = await house.reader.select().from(contributors).where(eq(contributors.id, vera))
  const { kind, sortName, givenName, jobTitle, biography, place, publicContact, fediverse, languages, expertise, links } = found
  const details = {
    id: vera,
    kind,
    name,
    sortName,
    givenName,
    familyName: 'Beispielová',
    jobTitle,
    biography,
    place,
    publicContact,
    fediverse,
  }
  await house.act(changeContributor, admin, { ...details, languages: [...languages], expertise: [...expertise], links: [...links] })
  expect(row?.collectingNumber).toBe('VW-4711-0815')
}

async function edit(words: object): Promise<void> {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, admin, { storyId, seen: story.version, text: { ...story.draft, ...words }, copies: {} })
}

/** Which of these stand in any file of the data folder, byte for byte, whatever the case. */
function foundInFiles(words: readonly string[]): string[] {
  const files = readdirSync(house.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const all = files.map(({ parentPath, name }) => `${name}\0${readFileSync(join(parentPath, name)).toString('utf8').toLowerCase()}`)
  return words.filter((one) => all.some((bytes) => bytes.includes(one.toLowerCase())))
}

const erase = (input: Parameters<typeof redact>[2]) => house.act(redact, admin, input)
const reason = 'Urteil des Landgerichts'
const verdict = () => verifyLogIn(join(house.folder, 'newsroom.db'))

describe('erasure by law', () => {
  test('of a passage leaves no byte of it in any file, and everything else as it was', async () => {
    expect(foundInFiles([passage])).toEqual([passage])
    await erase({ of: 'passage', id: storyId, words: [passage], reason })
    expect(scrubRemains(house.folder)).toMatchObject({ overwritten: true })
    expect(foundInFiles([passage, 'nahm das Geld mit'])).toEqual([])
    expect(foundInFiles(ofVera.slice(0, 1))).toHaveLength(1)
    const kept = await house.reader.select({ content: revisions.content }).from(revisions).where(eq(revisions.storyId, storyId))
    expect(JSON.stringify(kept[0]?.content.body)).toContain('Es begann so. […]. Dann war Ruhe.')
    expect(JSON.stringify(kept.at(-1)?.content.body)).toContain('[…]')
  })

  test('of a contributor leaves nothing that tells who it was: printed names, merged entries, originals, pictures, addresses', async () => {
    expect(foundInFiles(ofVera)).toEqual(ofVera)
    await erase({ of: 'contributor', id: vera, words: ['Musterfrau', 'Beispielová'], reason })
    scrubRemains(house.folder)
    expect(foundInFiles([...ofVera, 'Musterfrau', 'Beispielov', 'beispielova'])).toEqual([])
    const [row] = await house.reader.select().from(contributors).where(eq(contributors.id, vera))
    expect(row).toMatchObject({ name: '[…]', familyName: '', publicContact: '', collectingNumber: '' })
    expect((await house.reader.select().from(originals))[0]?.bytes).toHaveLength(0)
    expect((await storyById(house.reader, storyId))?.live).not.toBeNull()
  })

  test('of a source leaves neither its name nor who stood behind it', async () => {
    expect(foundInFiles(ofZeuge)).toEqual(ofZeuge)
    await erase({ of: 'source', id: zeuge, words: [], reason })
    scrubRemains(house.folder)
    expect(foundInFiles(ofZeuge)).toEqual([])
  })

  test('leaves the log’s chain whole, and an entry that says who did it, why and how much, without the words', async () => {
    const before = verdict()
    await erase({ of: 'contributor', id: vera, words: ['Musterfrau'], reason: 'Vera Beispielová hat es verlangt' })
    await erase({ of: 'passage', id: storyId, words: [passage], reason })
    const after = verdict()
    expect(after).toMatchObject({ faults: [], entries: before.entries + 2 })
    expect(after.redacted).toBeGreaterThan(2)
    expect(verifyLogIn(join(house.folder, 'newsroom.db'), before.head).faults).toEqual([])
    const [first, second] = (await traces(house.reader)).slice(-2)
    expect(first).toMatchObject({ action: 'log.redact', actor: 'Umbruch', subjectId: vera, note: '[…] hat es verlangt' })
    expect(second).toMatchObject({ action: 'log.redact', subjectId: storyId, note: reason, after: { of: 'passage' } })
  })

  test('shows before what it would empty, and changes nothing by that', async () => {
    const before = verdict().head
    const places = await wouldRedact(house.reader, admin, { of: 'passage', id: storyId, words: [passage] })
    const named = places.map(({ table, column }) => `${table}.${column}`)
    for (const place of [
      'drafts.body',
      'revisions.content',
      'corrections.text',
      'log.after',
      'originals.text',
      'pictures.caption',
      'search_live.body',
    ])
      expect(named).toContain(place)
    expect(verdict().head).toEqual(before)
    expect(foundInFiles([passage])).toEqual([passage])
  })

  test('says so where somebody is using the database, and overwrites the file the next time', async () => {
    await erase({ of: 'passage', id: storyId, words: [passage], reason })
    const other = new Sqlite(join(house.folder, 'newsroom.db'))
    other.exec('BEGIN; SELECT count(*) FROM log')
    other.prepare('SELECT count(*) FROM log').get()
    expect(scrubRemains(house.folder)).toMatchObject({ overwritten: false })
    other.close()
    expect(scrubRemains(house.folder)).toMatchObject({ overwritten: true })
    expect(foundInFiles([passage])).toEqual([])
  })

  test('is for admins alone, and not for words so short that they stand everywhere', async () => {
    for (const role of ['reporter', 'editor'] as const) {
      const who = await house.aStaffMember(role)
      await expect(house.act(redact, who, { of: 'passage', id: storyId, words: [passage], reason })).rejects.toMatchObject({
        code: 'notAllowed',
      })
      await expect(wouldRedact(house.reader, who, { of: 'source', id: zeuge, words: [] })).rejects.toMatchObject({ code: 'notAllowed' })
    }
    await expect(erase({ of: 'passage', id: storyId, words: ['der'], reason })).rejects.toMatchObject({ code: 'wordsTooShort' })
    expect(foundInFiles([passage])).toEqual([passage])
  })

  test('leaves everything that was promised never to change as unchangeable as before', async () => {
    await erase({ of: 'passage', id: storyId, words: [passage], reason })
    await expect(house.write(async (tx) => void (await tx.update(revisions).set({ number: 9 })))).rejects.toThrow(/never changed/)
  })
})

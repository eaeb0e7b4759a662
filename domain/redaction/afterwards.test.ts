import { join } from 'node:path'
import { eq, like } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as erasing from '../../db/erase'
import { credits, formerAddresses, log, originals, portraits, revisions, sources, staff } from '../../db/schema'
import { verifyLogIn } from '../../db/verify-log'
import type { StoryId } from '../../model/ids'
import { aLivelyNewsroom, type LivelyNewsroom } from '../../test/lively-newsroom'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { changeCredit } from '../credits/credit'
import { importEverything } from '../everything/import-everything'
import { writeEverything } from '../everything/write-everything'
import { keepOriginal } from '../originals/keep'
import { changeSettings, siteSettings } from '../settings/settings'
import { storyById } from '../stories/story'
import { type Redact, redact } from './redact'

vi.mock(import('../../db/erase'), { spy: true })

let house: TestNewsroom
let lively: LivelyNewsroom
beforeEach(async () => {
  house = await aNewsroom()
  lively = await aLivelyNewsroom(house, house.now)
})
afterEach(() => house.close())

const erase = (input: Redact) => house.act(redact, lively.admin, { ...input, reason: 'Urteil' }, later(60))
const verdict = (of = house) => verifyLogIn(join(of.folder, 'newsroom.db'))

describe('after an erasure work goes on:', () => {
  /** Saves, publishes anew and moves to another newsroom, as a house may do on the next day. */
  async function expectAllToWork(): Promise<void> {
    const { gesperrt: _, geplant: __, ...stories } = lively.stories
    for (const storyId of Object.values(stories)) {
      await lively.edit(storyId, { kicker: 'Tags darauf' })
      await lively.publish(storyId, later(120))
    }
    const folder = join(house.folder, 'alles')
    await writeEverything(house, { to: folder, readme: '', asNinjs: async () => '{}\n' }, later(130))
    const other = await aNewsroom()
    try {
      await importEverything(other, folder, later(140))
      expect(verdict(other).faults).toEqual([])
    } finally {
      other.close()
    }
  }

  test.each(['Mark', 'Link', 'Text', 'Person', 'Report', 'Author', 'reset', '1984', 'edda', 'aaaa', 'Europe', '2025'])(
    'words that are called as something of ours change nothing but words: %s',
    async (word) => {
      const link = { type: 'link' as const, attrs: { href: 'https://zeitung.example/' } }
      const inline = { type: 'text' as const, text: `Da war ${word} dabei`, marks: [link] }
      await lively.edit(lively.stories.gipfel, { body: { type: 'doc', content: [{ type: 'paragraph', content: [inline] }] } })
      const before = await house.reader.select({ id: log.id, action: log.action, subjectId: log.subjectId }).from(log)
      await erase({ of: 'passage', id: lively.stories.gipfel, words: [word] })
      expect(verdict().faults).toEqual([])
      expect(await house.reader.select({ id: log.id, action: log.action, subjectId: log.subjectId }).from(log)).toEqual([
        ...before,
        { id: before.length + 1, action: 'log.redact', subjectId: lively.stories.gipfel },
      ])
      const story = await storyById(house.reader, lively.stories.gipfel)
      expect(story?.draft.body.content).toMatchObject([{ content: [{ text: 'Da war […] dabei', marks: [link] }] }])
      await expectAllToWork()
    },
  )

  test('names in addresses, links and mail addresses leave such as are allowed, and each another', async () => {
    const site = { ...(await siteSettings(house.reader)), contactEmail: 'vera@musterfrau.example' }
    await house.act(changeSettings, lively.admin, site)
    const link = { type: 'link' as const, attrs: { href: 'https://musterfrau.example/vera' } }
    const body = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'hier', marks: [link] }] }],
    }
    await house.aSource({ label: 'Ihre Seite', url: 'https://musterfrau.example/', archivedUrl: 'https://archiv.example/musterfrau' })
    for (const email of ['vera@musterfrau.example', 'v.musterfrau@zeitung.example']) await house.aStaffMember('reporter', { email })
    for (const slug of ['vera-musterfrau', 'v-musterfrau']) await house.aContributor({ name: 'Vera Musterfrau', slug })
    const { ausland: sectionId } = lively.sections
    const slugs = ['vera-musterfrau-tritt-zurueck', 'die-musterfraus', 'musterfrau', `${'x'.repeat(60)}-musterfrau-geht`]
    const ids: StoryId[] = []
    for (const slug of slugs)
      ids.push(await lively.published(slug, house.now, { sectionId, headline: 'Vera Musterfrau tritt zurück', body }))
    await erase({ of: 'passage', id: ids[0] as StoryId, words: ['Musterfrau'] })
    expect((await storyById(house.reader, ids[0] as StoryId))?.live?.slug).toMatch(/^vera-redacted-\d+-tritt-zurueck$/)
    for (const id of ids) {
      await lively.edit(id, { kicker: 'Tags darauf' })
      await lively.publish(id, later(120))
    }
    await expectAllToWork()
  })

  test('a second erasure of the same contributor, and one of the entry that it was merged into, leave the log whole', async () => {
    const { ada: into, short: from } = lively.people
    await erase({ of: 'contributor', id: from, words: [] })
    const first = verdict()
    await erase({ of: 'contributor', id: from, words: ['Federkiel'] })
    expect(verdict().faults).toEqual([])
    await house.act(mergeContributors, lively.admin, { from, into, note: 'dieselbe' }, later(70))
    await house.act(redact, lively.admin, { of: 'contributor', id: into, words: [], reason: 'noch einmal' }, later(80))
    expect(verdict()).toMatchObject({ faults: [], redactions: [{ entries: first.redacted }, {}, {}] })
    await expectAllToWork()
  })
})

test('an erasure after which the log would not be whole changes nothing', async () => {
  const { eraseFrom } = await vi.importActual<typeof erasing>('../../db/erase')
  vi.mocked(erasing.eraseFrom).mockImplementationOnce(async (tx, eraser) => ({ ...(await eraseFrom(tx, eraser)), digests: {} }))
  const before = verdict()
  await expect(erase({ of: 'contributor', id: lively.people.ada, words: [] })).rejects.toThrow('nothing was changed')
  expect(verdict()).toEqual(before)
  expect((await house.reader.select().from(portraits)).length).toBe(1)
})

describe('with somebody goes', () => {
  test('the portrait from their page, and the place of every credit, also in revisions', async () => {
    const { gipfel: storyId } = lively.stories
    const [credit] = await house.reader.select().from(credits).where(eq(credits.storyId, storyId))
    if (credit === undefined) throw new Error('no credit')
    await house.act(changeCredit, lively.admin, { ...credit, place: 'Wladiwostok' }, later(1))
    await lively.publish(storyId, later(2))
    const stands = () => house.reader.$count(revisions, like(revisions.content, '%Wladiwostok%'))
    expect(await stands()).toBe(1)
    const done = await erase({ of: 'contributor', id: lively.people.ada, words: [] })
    expect(done.portraits).toEqual([lively.pictures.face])
    expect(await house.reader.$count(portraits)).toBe(0)
    expect(await house.reader.$count(credits, eq(credits.place, 'Wladiwostok'))).toBe(0)
    expect(await stands()).toBe(0)
  })

  test('what their account and their addresses of before tell, though spelled otherwise', async () => {
    const { cora } = lively.people
    await house.aStaffMember('reporter', { name: 'Frau C. Bleiche', email: 'bleiche@zeitung.example', contributorId: cora })
    await house.write(async (tx) => {
      await tx.insert(formerAddresses).values({ kind: 'contributor', path: 'cora-bleiche', targetId: cora, createdAt: house.now })
    })
    await erase({ of: 'contributor', id: cora, words: [] })
    const told = JSON.stringify([await house.reader.select().from(staff), await house.reader.select().from(formerAddresses)])
    expect(told).not.toMatch(/bleiche/i)
  })

  test('the publisher of a source, which readers see', async () => {
    await erase({ of: 'source', id: lively.sources.report, words: [] })
    const [row] = await house.reader.select().from(sources).where(eq(sources.id, lively.sources.report))
    expect(row).toMatchObject({ label: '[…]', publisher: '' })
  })
})

test('of an original that has the words goes the text as it was read too, for lines of it break words', async () => {
  const raw = 'Der Kassen-\nwart nahm das Geld'
  const read = {
    name: '',
    format: 'text',
    raw,
    text: 'Der Kassenwart nahm das Geld',
    language: 'de',
    date: '',
    bytes: Buffer.from(raw),
  } as const
  await house.act(keepOriginal, lively.admin, read)
  await erase({ of: 'passage', id: lively.stories.gipfel, words: ['Der Kassenwart nahm'] })
  expect(await house.reader.select({ raw: originals.raw, text: originals.text }).from(originals)).toEqual([
    { raw: '', text: '[…] das Geld' },
  ])
})

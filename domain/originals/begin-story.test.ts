import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aliases, contributors, credits, log, originals, proposedCredits, sources, stories } from '../../db/schema'
import { type Body, passages, plainText } from '../../model/body'
import type { StoryId } from '../../model/ids'
import type { Reviewed } from '../../model/original'
import type { Staff } from '../../model/staff'
import { anOriginal, aReview, blocksOf, crediting, type Parts, party, report, saying, textOf } from '../../test/an-original'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { storyForEditor } from '../stories/editor-story'
import { storyById } from '../stories/story'
import { wouldHold } from '../stories/would-hold'
import { beginFromOriginal } from './begin-story'
import { originalForReview, originalOf } from './original'

let house: TestNewsroom
let ada: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

async function begun(wish: Partial<Reviewed> = {}, parts: Parts = report) {
  const id = await anOriginal(house, ada, parts)
  const answer = await house.act(beginFromOriginal, ada, aReview(id, parts, wish))
  const story = await storyById(house.reader, answer.storyId)
  if (story === null) throw new Error('no story')
  return { ...answer, originalId: id, draft: story.draft, story }
}

const inEditor = async (storyId: StoryId) => {
  const story = await storyForEditor(house.reader, ada, storyId, house.now)
  if (story === null) throw new Error('no story')
  return story
}
const shape = (body: Body) => body.content.map((block) => block.type)
const labels = async () => (await house.reader.select({ label: sources.label }).from(sources)).map((row) => row.label).sort()

describe('the text', () => {
  test('gets its head, its subheads and its paragraphs; what makers and machines added stays in the original', async () => {
    const { draft } = await begun()
    expect(draft).toMatchObject({
      kicker: 'Diplomatie',
      headline: 'Zwei Staatschefs am Bildschirm',
      standfirst: 'Xi und Putin haben telefoniert.',
      dateline: 'Hongkong',
      language: 'de',
      sectionId: null,
    })
    expect(shape(draft.body)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(plainText(draft.body)).not.toMatch(/Vera|CNN|Fred|Foto|Rezept/)
  })

  test('has lists, with the numbers that they began with', async () => {
    const parts: Parts = [
      ['paragraph', 'Drei Punkte:'],
      ['list_item', '• eins'],
      ['list_item', '- zwei'],
      ['list_item', '3. drei'],
      ['list_item', '4. vier'],
      ['paragraph', 'Mehr nicht.'],
    ]
    const { draft } = await begun({}, parts)
    expect(shape(draft.body)).toEqual(['paragraph', 'bulletList', 'orderedList', 'paragraph'])
    expect(plainText(draft.body)).toBe('Drei Punkte:\neins\nzwei\ndrei\nvier\nMehr nicht.')
    expect(draft.body.content[2]).toMatchObject({ attrs: { start: 3 } })
  })

  test('loses nothing of a head that is too long for its fields, and says so', async () => {
    const long = (words: number) => 'Wort '.repeat(words).trim()
    const parts: Parts = [
      ['kicker', long(30)],
      ['headline', long(60)],
      ['standfirst', long(300)],
      ['paragraph', 'Der Text.'],
    ]
    const { draft, moved } = await begun({ dateline: long(40) }, parts)
    expect(moved).toEqual(['kicker', 'headline', 'standfirst', 'dateline'])
    expect(draft.kicker + draft.standfirst + draft.dateline).toBe('')
    expect(draft.headline).toMatch(/^(Wort ){30,40}Wort…$|^(?:Wort ?)+…$/)
    expect(draft.headline.length).toBeLessThanOrEqual(200)
    expect(plainText(draft.body)).toBe([long(30), long(60), long(300), 'Der Text.'].join('\n'))
  })

  test('of one line of a million letters is kept whole, without a character cut in two', async () => {
    const words = '🙂 Satz. '.repeat(120_000).trim()
    const { draft } = await begun({}, [['paragraph', words]])
    expect(plainText(draft.body)).toBe(words)
  })

  test('with more paragraphs than a story holds is refused, and nothing is begun', async () => {
    const parts: Parts = Array.from({ length: 3001 }, () => ['paragraph', 'Absatz.'] as const)
    await expect(begun({}, parts)).rejects.toEqual(refused('originalTooLong'))
    expect(await house.reader.$count(stories)).toBe(0)
  })

  test.each([
    ['behind the end of the text', [{ kind: 'paragraph' as const, start: 5, end: 100_000 }]],
    ['twice', [blocksOf(report)[5], blocksOf(report)[5]]],
    ['backwards', [{ kind: 'paragraph' as const, start: 9, end: 5 }]],
  ])('is not taken from what lies %s', async (_where, blocks) => {
    await expect(begun({ blocks: blocks as Reviewed['blocks'] })).rejects.toEqual(refused('notReadable'))
  })
})

describe('attributions', () => {
  test('that were accepted stand over their words, confirmed, with sources at once; what we have is used again', async () => {
    const xi = await house.aSource({ label: 'Xi Jinping' })
    const { storyId, draft } = await begun({
      attributions: [
        saying('die Beziehungen zu heben', { state: 'accepted', speakers: [party('Xi Jinping')], via: [party('CNN')] }),
        saying('Putin lobte den Handel.', {
          state: 'accepted',
          kind: 'reported',
          speakers: [party('Wladimir Putin')],
          utteredOn: '2025-01-21',
        }),
      ],
    })
    expect([...passages(draft.body).values()]).toEqual(['die Beziehungen zu heben', 'Putin lobte den Handel.'])
    const { attributions } = await inEditor(storyId)
    expect(attributions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
    const [first] = attributions.filter((one) => one.via.length > 0)
    expect(first).toMatchObject({ speakers: [{ id: xi }], via: [{ label: 'CNN', kind: 'media_report' }], rule: 'verb' })
    expect(await labels()).toEqual(['CNN', 'Wladimir Putin', 'Xi Jinping'])
  })

  test('that are undecided stay proposals, and what they name is no source yet', async () => {
    const xi = await house.aSource({ label: 'Xi Jinping' })
    const { storyId } = await begun({
      attributions: [saying('Xi kündigte an', { speakers: [party('Xi', xi), party('Sergej Lawrow')], documents: [party('Protokoll')] })],
    })
    expect((await inEditor(storyId)).attributions).toMatchObject([
      { state: 'proposed', speakers: [{ id: xi }], proposed: { speakers: ['Sergej Lawrow'], documents: ['Protokoll'], via: [] } },
    ])
    expect(await labels()).toEqual(['Xi Jinping'])
  })

  test('may overlap, and may run over a subhead', async () => {
    const text = textOf(report)
    const from = text.indexOf('Putin lobte')
    const { draft } = await begun({
      attributions: [
        { ...saying('Xi kündigte'), end: text.indexOf(' den Handel') },
        { ...saying('Putin lobte'), start: from, end: text.indexOf(' zufolge') },
      ],
    })
    const marked = [...passages(draft.body).values()]
    expect(marked).toEqual([
      'Xi kündigte an, die Beziehungen zu heben. Putin lobte',
      'Putin lobte den Handel. Noch ein Rekord Chinesischen Daten',
    ])
  })

  test('of the head have no place in the body: they are counted, and nothing is entered for them', async () => {
    const { unmarked, storyId } = await begun({
      attributions: [saying('Xi und Putin haben telefoniert.', { state: 'accepted', speakers: [party('Jemand')] })],
    })
    expect(unmarked).toBe(1)
    expect((await inEditor(storyId)).attributions).toEqual([])
    expect(await labels()).toEqual([])
  })

  test('never take a source for theirs that readers are not told by name', async () => {
    await house.aSource({ label: 'Sergej Lawrow', naming: 'unnamed', description: 'ein Beamter' })
    await house.aSource({ label: 'Sergej Lawrow', terms: 'off_record' })
    const { storyId } = await begun({ attributions: [saying('Xi kündigte an', { state: 'accepted', speakers: [party('Sergej Lawrow')] })] })
    const [attribution] = (await inEditor(storyId)).attributions
    const rows = await house.reader
      .select()
      .from(sources)
      .where(eq(sources.id, attribution?.speakers[0]?.id as never))
    expect(rows).toMatchObject([{ naming: 'named', terms: 'on_record' }])
  })
})

describe('credits', () => {
  test('that were accepted are credits, by the name that the report has', async () => {
    const vera = await house.aContributor({ name: 'Vera Beispiel-Groß' })
    const { storyId } = await begun({
      credits: [
        crediting('Vera Beispiel', { contributorId: vera }),
        crediting('Max Muster', { role: 'photographer', placement: 'picture' }),
        crediting('Max Muster', { role: 'illustrator', placement: 'picture' }),
        crediting('Fred He', { scope: 'upstream', role: 'contributing_reporter', onBehalfOf: 'CNN' }),
      ],
    })
    const made = (await inEditor(storyId)).credits
    expect(made).toMatchObject([
      { contributorId: vera, nameAsCredited: 'Vera Beispiel', placement: 'byline' },
      { name: 'Max Muster', nameAsCredited: '', role: 'photographer' },
      { name: 'Max Muster', role: 'illustrator' },
      { name: 'Fred He', scope: 'upstream', placement: 'end_credit', onBehalfOf: { name: 'CNN' } },
    ])
    expect(made[1]?.contributorId).toBe(made[2]?.contributorId)
  })

  test('of somebody who went into another entry go to the one that stands, and initials are not a name to print', async () => {
    const into = await house.aContributor({ name: 'Eva Brandt' })
    const from = await house.aContributor({ name: 'E. Brandt', mergedInto: into })
    await house.write(async (tx) => void (await tx.insert(aliases).values({ contributorId: into, kind: 'initials', name: 'ebr' })))
    const { storyId } = await begun({ credits: [crediting('ebr', { contributorId: from })] })
    expect((await inEditor(storyId)).credits).toMatchObject([{ contributorId: into, nameAsCredited: '', printed: { name: 'Eva Brandt' } }])
  })

  test('that are undecided wait at the story, and nobody is entered for them', async () => {
    const { storyId } = await begun({ credits: [crediting('Vera Beispiel', { state: 'undecided' })] })
    const story = await inEditor(storyId)
    expect(story.credits).toEqual([])
    expect(story.proposedCredits).toMatchObject([{ name: 'Vera Beispiel', state: 'open', candidates: [], rule: 'byline' }])
    expect(await house.reader.$count(contributors)).toBe(0)
    expect(story.holds).toContainEqual(expect.objectContaining({ code: 'undecidedProposals', excerpt: 'Vera Beispiel', blocking: false }))
  })

  test('of somebody who can not be credited any more stop it all', async () => {
    const gone = await house.aContributor({ deactivatedAt: house.now })
    await expect(begun({ credits: [crediting('Wer', { contributorId: gone })] })).rejects.toEqual(refused('deactivated', expect.anything()))
    expect(await house.reader.$count(stories)).toBe(0)
    expect(await house.reader.$count(credits)).toBe(0)
  })
})

describe('provenance', () => {
  test('names what the story rests on; nobody has cleared it, whoever accepted it', async () => {
    const { storyId } = await begun({
      provenance: { relation: 'adapted_from', upstream: [party('CNN'), party('Reuters')], state: 'accepted' },
    })
    const { provenance } = await inEditor(storyId)
    expect(provenance).toMatchObject({ relation: 'adapted_from', rights: 'unknown' })
    expect(provenance.upstream).toMatchObject([
      { label: 'CNN', kind: 'media_report', publisher: 'CNN' },
      { label: 'Reuters', kind: 'wire_item' },
    ])
    expect(await wouldHold(house.reader, storyId, house.now)).toContain('rightsUnknown')
  })

  test('that is undecided holds as well, and its names are no sources', async () => {
    const cnn = await house.aSource({ label: 'CNN', kind: 'media_report' })
    const { storyId } = await begun({
      provenance: { relation: 'based_on', upstream: [party('Reuters'), party('CNN', cnn)], state: 'undecided' },
    })
    const story = await inEditor(storyId)
    expect(story.provenance).toMatchObject({ relation: 'based_on', rights: 'unknown', upstream: [{ id: cnn }] })
    expect(story.proposedUpstream).toEqual(['Reuters'])
    expect(story.holds.map(({ code }) => code)).toEqual(expect.arrayContaining(['rightsUnknown', 'undecidedProposals']))
    expect(await labels()).toEqual(['CNN'])
  })

  test('of our own work needs no clearing', async () => {
    const { storyId } = await begun({ provenance: { relation: 'original', upstream: [], state: 'accepted' } })
    expect(await wouldHold(house.reader, storyId, house.now)).not.toContain('rightsUnknown')
  })
})

describe('the original', () => {
  test('stays with its story, unchanged, and the log says what came of it', async () => {
    const { storyId, originalId } = await begun({
      rejected: 4,
      credits: [crediting('Vera Beispiel'), crediting('Fred He', { state: 'undecided', role: 'editor' })],
      attributions: [saying('Xi kündigte an'), saying('Xi und Putin haben telefoniert.', { state: 'accepted' })],
    })
    expect(await originalOf(house.reader, ada, storyId)).toMatchObject({ id: originalId, storyId })
    expect((await originalForReview(house.reader, ada, originalId))?.text).toBe(textOf(report))
    const [entry] = await house.reader.select().from(log).where(eq(log.action, 'story.import'))
    expect(entry).toMatchObject({
      storyId,
      after: {
        format: 'text',
        original: originalId,
        accepted: 1,
        undecided: 2,
        rejected: 4,
        unmarked: 1,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    await expect(
      house.write(async (tx) => void (await tx.update(originals).set({ text: 'Anderes' }).where(eq(originals.id, originalId)))),
    ).rejects.toThrow('never changed')
  })

  test('becomes one story, not two, and nobody makes one of a stranger’s', async () => {
    const { storyId, originalId } = await begun()
    await expect(house.act(beginFromOriginal, ada, aReview(originalId))).rejects.toEqual(refused('originalInUse', { storyId }))
    const other = await anOriginal(house, ada)
    await expect(house.act(beginFromOriginal, await house.aStaffMember(), aReview(other))).rejects.toEqual(refused('notFound'))
    expect(await house.reader.$count(stories)).toBe(1)
  })

  test('leaves no trace of a story that fails on its way', async () => {
    const id = await anOriginal(house, ada)
    const review = aReview(id, report, {
      attributions: [saying('Xi kündigte an', { state: 'accepted', speakers: [party('Xi')] })],
      credits: [crediting('Vera Beispiel'), crediting('Wer', { contributorId: crypto.randomUUID() as never })],
    })
    await expect(house.act(beginFromOriginal, ada, review)).rejects.toEqual(refused('notFound'))
    const rows = await house.reader.select({ storyId: originals.storyId }).from(originals).orderBy(asc(originals.id))
    expect(rows).toEqual([{ storyId: null }])
    for (const table of [stories, sources, contributors, proposedCredits, credits]) expect(await house.reader.$count(table)).toBe(0)
  })
})

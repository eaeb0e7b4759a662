import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AttributionId, SourceId, StoryId } from '../../model/ids'
import type { PublicWords } from '../../model/public-version'
import type { Staff } from '../../model/staff'
import { aBody, aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { attributePassage } from '../attributions/attribute'
import { addCredit, removeCredit } from '../credits/credit'
import { changeProvenance } from '../provenance/change'
import { changeSource } from '../sources/change'
import { sourceById } from '../sources/source'
import { liveStory } from '../stories/live-story'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { submitStory } from '../stories/submit'
import { withdrawStory } from '../stories/withdraw'
import { type CorrectStory, correctStory } from './correct'
import { publicHistory } from './history'

let house: TestNewsroom
let edda: Staff
let storyId: StoryId
let minute: number
beforeEach(async () => {
  house = await aNewsroom()
  minute = 0
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({
    by: edda,
    headline: 'Die Fähre fährt',
    slug: 'faehre',
    sectionId: await house.aSection({ slug: 'hafen' }),
    body: aBody('Sie kostet 94 Euro.'),
  })
})
afterEach(() => house.close())

const words: PublicWords = {
  unnamedSource: 'jemand',
  relation: {
    based_on: 'Nach',
    adapted_from: 'Bearbeitet nach',
    translation_of: 'Aus',
    wire_pickup_verbatim: 'Agentur',
    wire_pickup_edited: 'Agentur',
    press_release: 'Mitteilung',
  },
  ai: { assisted: 'Mit KI', generated: 'Von KI' },
  extent: (extent) => `Umfang ${extent}`,
  licence: (licence) => `Lizenz ${licence}`,
  rightsHolder: (holder) => `Rechte ${holder}`,
}

const next = () => {
  minute += 1
  return later(minute)
}

async function save(wish: object) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, edda, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, next())
}
const publish = () => house.act(publishStory, edda, { storyId, creditsReason: 'Name', overrideReason: 'Lizenz' }, next())
const correct = (more: Partial<CorrectStory> = {}) =>
  house.act(
    correctStory,
    edda,
    {
      storyId,
      kind: 'correction',
      text: 'Das war falsch.',
      passages: [],
      place: 'top',
      removal: 'none',
      withDraft: true,
      creditsReason: 'Name',
      ...more,
    },
    next(),
  )
const attribute = (id: AttributionId, speaker: SourceId) =>
  house.act(
    attributePassage,
    edda,
    {
      id,
      storyId,
      kind: 'reported',
      speakers: [speaker],
      documents: [],
      via: [],
      utteredOn: '',
      originalText: '',
      originalLanguage: '',
      note: '',
    },
    next(),
  )

async function history(from?: number, to?: number) {
  const found = await liveStory(house.reader, 'hafen', 'faehre')
  if (found.is !== 'live') throw new Error(found.is)
  return publicHistory(house.reader, found.story, { from: from?.toString(), to: to?.toString() }, words)
}

/** What the difference says of a part: `+` what came, `-` what went, `▮` what is not repeated. */
async function changed(part: string, from?: number, to?: number) {
  const { compared } = await history(from, to)
  const pieces = compared?.differences.find((difference) => difference.part === part)?.pieces ?? []
  return pieces
    .filter((piece) => piece.is !== 'same')
    .map((piece) => `${piece.is === 'added' ? '+' : '-'}${piece.withheld === null ? piece.text : '▮'}`)
}

/** Every pair that a reader may ask for, in one text. */
async function everything() {
  const { entries } = await history()
  const times = entries.filter((entry) => entry.is === 'publication').length
  const all = []
  for (let from = 1; from <= times; from += 1) for (let to = 1; to <= times; to += 1) all.push(await history(from, to))
  return JSON.stringify(all)
}

test('a story that was published once has one entry and nothing to compare', async () => {
  await publish()
  expect(await history()).toEqual({ entries: [{ is: 'publication', number: 1, at: later(1), corrections: [] }], compared: null })
})

test('each publication is told with what was said of it, words alone stand by themselves, the newest first', async () => {
  await publish()
  await save({ body: aBody('Sie kostet 49 Euro.') })
  await correct()
  await save({ headline: 'Die Fähre fährt wieder' })
  await publish()
  await correct({ kind: 'clarification', withDraft: false, text: 'Gemeint ist die alte Fähre.' })
  const { entries, compared } = await history()
  expect(entries).toMatchObject([
    { is: 'words', at: later(6), correction: { kind: 'clarification', text: 'Gemeint ist die alte Fähre.' } },
    { is: 'publication', number: 3, at: later(5), corrections: [] },
    { is: 'publication', number: 2, at: later(3), corrections: [{ kind: 'correction', text: 'Das war falsch.' }] },
    { is: 'publication', number: 1, at: later(1), corrections: [] },
  ])
  expect(compared).toMatchObject({ from: 2, to: 3, differences: [{ part: 'headline' }] })
})

test('any two publications are compared, in whichever order they are asked for', async () => {
  await publish()
  for (const price of ['49', '59']) {
    await save({ body: aBody(`Sie kostet ${price} Euro.`) })
    await publish()
  }
  expect(await changed('text')).toEqual(['-49', '+59'])
  expect(await changed('text', 1, 3)).toEqual(['-94', '+59'])
  expect(await changed('text', 2, 1)).toEqual(['-94', '+49'])
  expect(await changed('text', 7, 9)).toEqual(['-49', '+59'])
})

test('credits, sources and provenance are compared as they were worded', async () => {
  const [vera, id] = [await house.aContributor({ name: 'Vera Beispiel' }), aMark()]
  const [reederei, cnn] = [await house.aSource({ label: 'Reederei Nord' }), await house.aSource({ label: 'CNN-Bericht', publisher: 'CNN' })]
  const credit = await house.act(addCredit, edda, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  await publish()
  await house.act(removeCredit, edda, { storyId, id: credit }, next())
  await save({ body: aMarkedBody('Sie kostet ', ['94 Euro', id], '.') })
  await attribute(id, reederei)
  const rest = { extent: 'zwei Absätze', rightsHolder: '', licence: '', usageTerms: 'geheim', aiUse: 'none', rights: 'cleared' } as const
  await house.act(changeProvenance, edda, { ...rest, storyId, relation: 'based_on', upstream: [cnn] }, next())
  await publish()
  expect(await changed('credits')).toEqual(['-Von Vera Beispiel'])
  expect(await changed('sources')).toEqual(['+CNN-Bericht', '+Reederei Nord'])
  expect(await changed('provenance')).toEqual(['+Nach: CNN-Bericht', '+Umfang zwei Absätze'])
  expect(await everything()).not.toContain('geheim')
})

describe('never told are', () => {
  test('drafts and revisions that were not published', async () => {
    await publish()
    await save({ headline: 'Geheimer Zwischenstand' })
    await house.act(submitStory, edda, { storyId, note: 'Geheime Notiz' }, next())
    await save({ headline: 'Die Fähre ruht' })
    await publish()
    await save({ headline: 'Geheimer Entwurf' })
    const { compared } = await history()
    expect(compared).toMatchObject({ from: 1, to: 2 })
    expect(await everything()).not.toMatch(/geheim/i)
  })

  test('sources that are not named, but by their description', async () => {
    const id = aMark()
    const whisperer = await house.aSource({
      label: 'Knut Geheim',
      naming: 'described',
      description: 'ein Matrose',
      anonymityReason: 'Angst',
    })
    await publish()
    await save({ body: aMarkedBody('Sie kostet ', ['94 Euro', id], ', sagt einer.') })
    await attribute(id, whisperer)
    await publish()
    expect(await changed('sources')).toEqual(['+ein Matrose'])
    expect(await everything()).not.toContain('Geheim')
  })

  test.each([
    ['off the record', { terms: 'off_record' as const }],
    ['unnamed', { naming: 'unnamed' as const, anonymityReason: 'Angst' }],
  ])('sources that are %s since, in no version and in no word', async (_what, cover) => {
    const id = aMark()
    const knut = await house.aSource({ label: 'Knut Ahlers', kind: 'person', publisher: 'Reederei Nord' })
    await save({
      headline: 'Ahlers packt aus',
      body: aMarkedBody('Das Schiff fährt. ', ['Der Kessel leckt seit Jahren', id], ', sagt Knut Ahlers. Es ist alt.'),
    })
    await attribute(id, knut)
    await publish()
    await save({ headline: 'Ein Kessel leckt', body: aBody('Das Schiff fährt. Es ist alt.') })
    await publish()
    expect(await changed('sources')).toEqual(['-Knut Ahlers, Reederei Nord'])
    expect(await changed('headline')).toEqual(['-Ahlers packt aus', '+Ein Kessel leckt'])

    const found = await sourceById(house.reader, knut)
    if (found === null) throw new Error('no source')
    const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _approved, identityKnown: _known, ...fields } = found
    await house.act(changeSource, edda, { ...fields, description: 'ein Seemann', ...cover }, next())
    expect(await changed('headline')).toEqual(['-▮', '+Ein Kessel leckt'])
    const all = await everything()
    for (const word of ['Ahlers', 'Knut', 'Reederei Nord', 'leckt seit Jahren']) expect(all).not.toContain(word)
    expect(all).toContain('Es ist alt.')
  })
})

test('a source that has cover is told by no version, not even by one that named it before it was attributed', async () => {
  const id = aMark()
  const knut = await house.aSource({ label: 'Knut Ahlers', kind: 'person' })
  await save({ body: aBody('Das Schiff fährt. Der Kessel leckt, sagt Knut Ahlers.') })
  await publish()
  await save({ body: aMarkedBody('Das Schiff fährt. ', ['Der Kessel leckt, sagt Knut Ahlers', id], '.') })
  await attribute(id, knut)
  await publish()
  await save({ body: aMarkedBody('Das Schiff fährt. ', ['Der Kessel leckt, sagt ein Matrose', id], '.') })
  await publish()
  expect(await everything()).toContain('Ahlers')
  const found = await sourceById(house.reader, knut)
  if (found === null) throw new Error('no source')
  const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _approved, identityKnown: _known, ...fields } = found
  const cover = { naming: 'described', description: 'ein Matrose', anonymityReason: 'Angst' } as const
  await house.act(changeSource, edda, { ...fields, ...cover }, next())
  expect(await everything()).not.toContain('Ahlers')
})

test('a person with cover is not told by part of the name either, however short', async () => {
  const [id, source] = [aMark(), await house.aSource({ label: 'Dr. Li Na, Ingenieurin', kind: 'person' })]
  await save({ body: aMarkedBody('Lieder erklingen. Lis Kessel ist alt. Frau Na warnte. ', ['Er leckt, sagt Li Na', id], '.') })
  await attribute(id, source)
  await publish()
  await save({ body: aBody('Es ist still.') })
  await publish()
  const found = await sourceById(house.reader, source)
  if (found === null) throw new Error('no source')
  const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _approved, identityKnown: _known, ...fields } = found
  await house.act(changeSource, edda, { ...fields, terms: 'off_record' }, next())
  expect(await changed('text')).toEqual(['-Lieder erklingen. ', '-▮', '+Es ist still.'])
})

describe('who stands behind a pseudonym is not told', () => {
  test.each([
    ['given up', 'Vera Beispiel', 'Karla Grau'],
    ['taken off', 'Karla Grau', 'Vera Beispiel'],
  ])('by a name that was %s for the other in print', async (_what, first, second) => {
    const [vera, karla] = [
      await house.aContributor({ name: 'Vera Beispiel' }),
      await house.aContributor({ name: 'Karla Grau', kind: 'pseudonym' }),
    ]
    const of = (name: string) => (name === 'Karla Grau' ? karla : vera)
    const credit = await house.act(addCredit, edda, { storyId, contributorId: of(first), role: 'author', scope: 'this_story' })
    await save({ body: aBody(`Die Fähre fährt. ${first.split(' ')[1]} war an Bord.`) })
    await publish()
    await house.act(removeCredit, edda, { storyId, id: credit }, next())
    await publish()
    await house.act(addCredit, edda, { storyId, contributorId: of(second), role: 'author', scope: 'this_story' })
    await save({ body: aBody('Die Fähre fährt. Wir waren an Bord.') })
    await publish()
    for (const name of first.split(' ')) expect(await everything()).not.toContain(name)
    expect(await changed('credits', 1, 3)).toEqual(['-▮', `+Von ${second}`])
    expect(await changed('text', 1, 3)).toEqual(['-▮', '+Wir waren an Bord.'])
  })

  test('while others come and go by their names', async () => {
    const [vera, karla, ole] = [
      await house.aContributor({ name: 'Vera Beispiel' }),
      await house.aContributor({ name: 'Karla Grau', kind: 'pseudonym' }),
      await house.aContributor({ name: 'Ole Nord' }),
    ]
    const credit = await house.act(addCredit, edda, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
    await house.act(addCredit, edda, { storyId, contributorId: karla, role: 'author', scope: 'this_story' })
    await publish()
    await house.act(removeCredit, edda, { storyId, id: credit }, next())
    await house.act(addCredit, edda, { storyId, contributorId: ole, role: 'author', scope: 'this_story' })
    await publish()
    expect(await changed('credits')).toEqual(['-Von Vera Beispiel und Karla Grau', '+Von Karla Grau und Ole Nord'])
  })
})

test('what a story said before it was withdrawn is repeated only as far as it says so again', async () => {
  await save({ headline: 'Malte schuldet Geld', body: aBody('Es ist kalt. Malte schuldet Geld. Die Fähre fährt.') })
  await publish()
  await house.act(withdrawStory, edda, { storyId, notice: 'Einstweilige Verfügung.' }, next())
  await save({ headline: 'Die Fähre fährt', body: aBody('Es ist kalt. Die Fähre fährt wieder.') })
  await publish()
  expect(await everything()).not.toMatch(/Malte|Verfügung/)
  expect(await changed('text')).toEqual(['-▮', '+Die Fähre fährt wieder.'])
  await save({ body: aBody('Es ist kalt. Die Fähre fährt wieder und wieder.') })
  await publish()
  expect(await everything()).not.toContain('Malte')
  expect(await changed('text')).toEqual(['+ und wieder'])
})

describe('words removed for law or privacy', () => {
  test('are repeated in no pair, of no version up to the one that they were removed from', async () => {
    const secret = 'Malte Grotjahn schuldet 40.000 Euro'
    const [malte, vera] = [await house.aContributor({ name: 'Malte Grotjahn' }), await house.aContributor({ name: 'Vera Beispiel' })]
    const [id, source] = [aMark(), await house.aSource({ label: 'Malte Grotjahn' })]
    const credit = await house.act(addCredit, edda, { storyId, contributorId: malte, role: 'author', scope: 'this_story' })
    await house.act(addCredit, edda, { storyId, contributorId: vera, role: 'editor', scope: 'this_story' })
    const told = { kicker: secret, headline: secret, standfirst: `${secret}. Nun ermittelt man.`, dateline: 'Grotjahns Hof' }
    await save({ ...told, body: aMarkedBody('Es ist kalt. ', [secret, id], '. Die Fähre fährt.') })
    await attribute(id, source)
    await publish()
    await save({ headline: `${secret}, heißt es` })
    await publish()
    await house.act(removeCredit, edda, { storyId, id: credit }, next())
    await save({
      kicker: '',
      headline: 'Ein Schuldner',
      standfirst: 'Nun ermittelt man.',
      dateline: '',
      body: aBody('Es ist kalt. Die Fähre fährt.'),
    })
    await correct({ removal: 'privacy', text: 'Eine Angabe zu einer Person ist entfernt.' })
    await save({ headline: 'Schulden auf dem Hof' })
    await publish()

    const all = await everything()
    for (const word of ['Malte', 'Grotjahn', '40.000', 'schuldet']) expect(all).not.toContain(word)
    expect(await changed('headline', 2, 3)).toEqual(['-▮', '+Ein Schuldner'])
    expect(await changed('text', 1, 4)).toEqual(['-▮', '- '])
    expect(await changed('credits', 1, 3)).toEqual(['-▮'])
    expect(await changed('sources', 2, 3)).toEqual(['-▮'])
    expect(await changed('headline', 3, 4)).toEqual(['-Ein Schuldner', '+Schulden auf dem Hof'])
    expect(all).toContain('Nun ermittelt man.')
  })

  test('are not repeated either where they went before it was said that they may not be', async () => {
    await save({ body: aBody('Es ist kalt. Malte schuldet Geld. Die Fähre fährt.') })
    await publish()
    await save({ body: aBody('Es ist kalt. Die Fähre fährt.') })
    await publish()
    expect(await changed('text')).toContain('-Malte schuldet Geld. ')
    await correct({ kind: 'clarification', withDraft: false, removal: 'law' })
    expect(await everything()).not.toContain('Malte')
    expect((await changed('text')).join('')).toContain('▮')
  })

  test('may be told again from the version on that says them again', async () => {
    await save({ body: aBody('Malte schuldet Geld. Die Fähre fährt.') })
    await publish()
    await save({ body: aBody('Die Fähre fährt.') })
    await correct({ removal: 'law' })
    await save({ body: aBody('Ein Gericht stellt fest: Malte schuldet Geld. Die Fähre fährt.') })
    await correct({ kind: 'update' })
    expect((await changed('text', 1, 2)).join('')).not.toContain('Malte')
    expect((await changed('text', 2, 3)).join('')).toContain('Malte schuldet Geld')
  })
})

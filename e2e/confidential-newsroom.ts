import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Newsroom, Writer } from '../db/client'
import { attributePassage, decideAttribution } from '../domain/attributions/attribute'
import { addAlias } from '../domain/contributors/aliases'
import { noteCollectingNumber } from '../domain/contributors/collecting-number'
import { createContributor, type NewContributor } from '../domain/contributors/create'
import { noteIdentity } from '../domain/contributors/identity'
import { choosePortrait } from '../domain/contributors/portrait'
import { correctStory } from '../domain/corrections/correct'
import { addCredit, changeCredit } from '../domain/credits/credit'
import { shareCardAddress } from '../domain/media/card-address'
import { storePicture } from '../domain/media/store'
import { changeProvenance, setEmbargo } from '../domain/provenance/change'
import { createSection, createTopic } from '../domain/sections/sections'
import { changeSource } from '../domain/sources/change'
import { createSource, type NewSource } from '../domain/sources/create'
import { sourceById } from '../domain/sources/source'
import { binStory } from '../domain/stories/bin'
import { createStory } from '../domain/stories/create'
import { publishStory } from '../domain/stories/publish'
import { reportError } from '../domain/stories/report-error'
import { saveDraft } from '../domain/stories/save-draft'
import { scheduleStory } from '../domain/stories/schedule'
import { storyById } from '../domain/stories/story'
import { submitStory } from '../domain/stories/submit'
import { setTopics } from '../domain/stories/topics'
import { withdrawStory } from '../domain/stories/withdraw'
import type { AttributionDetails } from '../model/attribution'
import type { Body } from '../model/body'
import { type CreditPlacement, type CreditRole, usualPlacement } from '../model/credit'
import type { AttributionId, ContributorId, PictureId, SourceId, StoryId, TopicId } from '../model/ids'
import type { Staff } from '../model/staff'
import { StoryText } from '../model/story'
import { aMark, aMarkedBody } from '../test/marked-body'
import { aPicture } from '../test/pictures'
import { secretOriginals } from './secret-original'

/**
 * What must not get out: who and what is behind sources, who is behind a name, what the desk wrote for itself, what is not
 * published (yet), what is not any more. On what terms something may be used is told to whoever gets the file of a story,
 * and to no reader.
 */
export type SecretKind = 'source' | 'identity' | 'number' | 'note' | 'terms' | 'unpublished' | 'gone'

export interface Secret {
  readonly kind: SecretKind
  /** Found nowhere else, and in an address as in a text. */
  readonly word: string
  readonly what: string
}

/** What all secret words have in common; to be looked for in lower case. */
export const stem = 'geheimnr'

type Head = Partial<Omit<StoryText, 'body'>> & { readonly headline: string }

/** A newsroom in which something of every confidential kind is there, made by the commands of the desk. */
export async function fillWithSecrets(house: Newsroom, staff: { readonly editor: Staff; readonly admin: Staff; readonly reporter: Staff }) {
  const { editor, admin, reporter } = staff
  const secrets: Secret[] = []
  const hiddenIds: string[] = []
  const stories: StoryId[] = []
  const people: ContributorId[] = []
  const sourceIds: SourceId[] = []
  const topics: TopicId[] = []

  const secret = (kind: SecretKind, what: string): string => {
    const word = `Geheimnr${String(secrets.length + 1).padStart(3, '0')}`
    secrets.push({ kind, word: word.toLowerCase(), what })
    return word
  }
  const hidden = <Id extends string>(id: Id): Id => {
    hiddenIds.push(id)
    return id
  }

  // Two hours ago, a moment later with each step.
  let clock = Date.now() - 7_200_000
  const now = () => {
    clock += 15_000
    return new Date(clock)
  }
  const act = <Input, Result>(command: (tx: Writer, who: Staff, input: Input, now: Date) => Promise<Result>, who: Staff, input: Input) =>
    house.write((tx) => command(tx, who, input, now()))

  const section = await act(createSection, admin, { slug: 'pruefressort', name: 'Prüfressort', description: '' })

  async function source(wish: Omit<NewSource, 'kind'> & { readonly kind?: NewSource['kind'] }): Promise<SourceId> {
    const id = await act(createSource, reporter, { kind: 'person', ...wish })
    sourceIds.push(id)
    return id
  }
  async function person(wish: Omit<NewContributor, 'kind'> & { readonly kind?: NewContributor['kind'] }): Promise<ContributorId> {
    const id = await act(createContributor, admin, { kind: 'person', ...wish })
    people.push(id)
    return id
  }
  async function topic(name: string): Promise<TopicId> {
    const id = await act(createTopic, admin, { name })
    topics.push(id)
    return id
  }
  let width = 400
  async function picture(words: { readonly alt: string; readonly caption?: string; readonly fileName?: string; readonly terms?: string }) {
    width += 8
    const upload = {
      bytes: await aPicture({ width, height: 300 }),
      fileName: words.fileName ?? 'bild.jpg',
      words: { alt: words.alt, caption: words.caption ?? '', rights: 'cleared', usageTerms: words.terms ?? '', creator: '' } as const,
    }
    return (await storePicture(house, editor, upload, now())).id
  }

  async function write(storyId: StoryId, head: Head, body: Body): Promise<void> {
    const story = await storyById(house.reader, storyId)
    const text = StoryText.parse({
      kicker: '',
      standfirst: '',
      dateline: '',
      slug: '',
      language: 'de',
      importance: 3,
      pictureId: null,
      sectionId: section,
      ...head,
      body,
    })
    await act(saveDraft, editor, { storyId, seen: story?.version ?? 1, text, copies: {} })
  }
  async function story(head: Head, body: Body, by: Staff = reporter): Promise<StoryId> {
    const id = await act(createStory, by, { language: 'de' })
    stories.push(id)
    await write(id, head, body)
    return id
  }
  async function attribute(storyId: StoryId, id: AttributionId, wish: Partial<AttributionDetails>): Promise<void> {
    const nobody = {
      kind: 'indirect',
      speakers: [],
      documents: [],
      via: [],
      utteredOn: '',
      originalText: '',
      originalLanguage: '',
    } as const
    await act(attributePassage, editor, {
      ...nobody,
      note: secret('note', 'note on an attribution'),
      ...wish,
      id,
      storyId,
    } as AttributionDetails)
  }
  async function credit(
    storyId: StoryId,
    contributorId: ContributorId,
    role: CreditRole,
    placement: CreditPlacement = usualPlacement[role],
  ) {
    const id = await act(addCredit, editor, { storyId, contributorId, role, scope: 'this_story' })
    await act(changeCredit, editor, {
      id,
      storyId,
      contributorId,
      nameAsCredited: '',
      role,
      placement,
      scope: 'this_story',
      degree: 'equal',
      place: '',
      onScene: false,
      onBehalfOfId: null,
    })
  }
  const publish = (storyId: StoryId, more: { readonly creditsReason?: string } = {}) => act(publishStory, editor, { storyId, ...more })

  /** All that the desk knows of a source that readers are not told of. */
  const covered = (what: string): Omit<NewSource, 'kind'> => ({
    label: `${secret('source', `label of ${what}`)} Quellenfrau`,
    publisher: secret('source', `publisher of ${what}`),
    title: secret('source', `title of ${what}`),
    url: `https://${secret('source', `address of ${what}`).toLowerCase()}.example/`,
    archivedUrl: `https://${secret('source', `archived address of ${what}`).toLowerCase()}.example/`,
    identity: secret('identity', `who is behind ${what}`),
  })

  // ---- A live story with sources of every naming and terms ----
  const named = await source({ label: 'Offene Quelle', kind: 'organisation', url: 'https://offen.example/' })
  const report = await source({ label: 'Offener Bericht', kind: 'media_report', publisher: 'Offenes Haus' })
  const deep = await source({
    ...covered('an unnamed source in deep background'),
    naming: 'unnamed',
    terms: 'deep_background',
    description: 'eine offen beschriebene Person',
    anonymityReason: 'Ein offener Grund.',
  })
  const background = await source({
    ...covered('a source in background'),
    naming: 'described',
    terms: 'background',
    description: 'jemand aus dem offenen Amt',
  })
  const byDescription = await source({ ...covered('a described source'), naming: 'described', description: 'eine offene Zeugin' })
  const byTerms = await source({ ...covered('a named source in background'), terms: 'background', description: 'ein offener Kenner' })
  const offRecord = await source({
    ...covered('an off-record source'),
    naming: 'unnamed',
    terms: 'off_record',
    description: secret('source', 'description of an off-record source'),
    anonymityReason: secret('source', 'reason of an off-record source'),
  })
  const laterCovered = await source({ ...covered('a source that was covered after publication'), identity: '' })
  const laterGone = await source({ ...covered('a source that went off the record after publication'), identity: '' })
  const ofLostPassage = await source({ label: secret('source', 'named source of a passage that was deleted'), kind: 'document' })
  for (const id of [deep, background, byDescription, byTerms, offRecord, laterCovered, laterGone, ofLostPassage]) hidden(id)

  const marks = {
    named: aMark(),
    deep: aMark(),
    background: aMark(),
    described: aMark(),
    byTerms: aMark(),
    offRecord: aMark(),
    later: aMark(),
    laterGone: aMark(),
    lost: aMark(),
  }
  const [removedForPrivacy, removedByLaw] = [secret('gone', 'removed for privacy'), secret('gone', 'removed by law')]
  const liveBody = (...more: readonly string[]) =>
    aMarkedBody(
      ['Das sagte eine offene Stelle.', marks.named],
      ' ',
      ['Das kam aus tiefem Hintergrund.', marks.deep],
      ' ',
      ['Das kam aus dem Hintergrund.', marks.background],
      ' ',
      ['Das sagte eine Beschriebene.', marks.described],
      ' ',
      ['Das sagte ein Kenner.', marks.byTerms],
      ' ',
      ['Das wurde nicht zugeschrieben.', marks.offRecord],
      ' ',
      ['Das wurde erst später geschützt.', marks.later],
      ' ',
      ['Das ebenso.', marks.laterGone],
      ...more,
    )
  const live = await story(
    { headline: 'Offener Beitrag', standfirst: 'Offener Vorspann.', kicker: 'Offene Dachzeile' },
    liveBody(' ', `${removedForPrivacy} wohnt hier.`, ' ', `${removedByLaw} ist schuld.`),
  )
  await attribute(live, marks.named, { speakers: [named], via: [report], utteredOn: '2026-01-05' })
  await attribute(live, marks.deep, { speakers: [deep] })
  await attribute(live, marks.background, { speakers: [background], documents: [named] })
  await attribute(live, marks.described, { speakers: [byDescription] })
  await attribute(live, marks.byTerms, { speakers: [byTerms] })
  await attribute(live, marks.offRecord, { speakers: [offRecord], originalText: secret('note', 'original of a rejected passage') })
  await act(decideAttribution, editor, { id: marks.offRecord, storyId: live, state: 'rejected' })
  await attribute(live, marks.later, { speakers: [laterCovered] })
  await attribute(live, marks.laterGone, { documents: [laterGone], speakers: [named] })
  await attribute(live, marks.lost, { documents: [ofLostPassage] })
  await act(changeProvenance, editor, {
    storyId: live,
    relation: 'based_on',
    upstream: [report, laterCovered],
    extent: '',
    rightsHolder: 'Offene Rechte',
    licence: 'Offene Lizenz',
    usageTerms: secret('terms', 'usage terms'),
    rights: 'cleared',
    aiUse: 'none',
  })

  const author = await person({ name: 'Offene Autorin', biography: 'Offene Vorstellung.', initials: 'oa', place: 'Offenstadt' })
  await act(noteCollectingNumber, admin, { contributorId: author, collectingNumber: secret('number', 'collecting number') })
  const alias = { contributorId: author, validFrom: '', validUntil: '' }
  await act(addAlias, admin, { ...alias, kind: 'former_name', name: secret('unpublished', 'former name that was never printed') })
  await act(addAlias, admin, {
    ...alias,
    kind: 'initials',
    name: secret('unpublished', 'former initials'),
    validFrom: '2000-01-01',
    validUntil: '2001-01-01',
  })
  const mask = await person({ name: 'Offene Maske', kind: 'pseudonym' })
  await act(noteIdentity, admin, { contributorId: mask, identity: secret('identity', 'who is behind a pseudonym') })
  const unprinted = hidden(await person({ name: `${secret('unpublished', 'person with a credit that is not printed')} Muster` }))
  await credit(live, author, 'author')
  await credit(live, mask, 'author')
  await credit(live, unprinted, 'fact_checker', 'none')
  const openTopic = await topic('Offenes Thema')
  await act(setTopics, editor, { storyId: live, topics: [openTopic] })
  const openPicture = await picture({
    alt: 'Offenes Bild',
    fileName: `${secret('note', 'file name of a picture')}.jpg`,
    terms: secret('terms', 'usage terms of a picture'),
  })
  const shownPortrait = await picture({ alt: 'Offenes Porträt' })
  await act(choosePortrait, admin, { contributorId: author, pictureId: shownPortrait })
  await write(
    live,
    { headline: 'Offener Beitrag', standfirst: 'Offener Vorspann.', kicker: 'Offene Dachzeile', pictureId: openPicture },
    liveBody(' ', `${removedForPrivacy} wohnt hier.`, ' ', `${removedByLaw} ist schuld.`),
  )
  const { path: livePath } = await publish(live)

  // ---- Words that were taken away, and a source that needs cover now ----
  const rewrite = (...more: readonly string[]) =>
    write(
      live,
      { headline: 'Offener Beitrag', standfirst: 'Offener Vorspann.', kicker: 'Offene Dachzeile', pictureId: openPicture },
      liveBody(...more),
    )
  const wrong = { storyId: live, kind: 'correction', passages: [], place: 'top', withDraft: true } as const
  await rewrite(' ', `${removedByLaw} ist schuld.`)
  await act(correctStory, editor, { ...wrong, passages: [], text: 'Offene Berichtigung.', removal: 'privacy' })
  await rewrite()
  await act(correctStory, editor, { ...wrong, passages: [], text: 'Noch eine offene Berichtigung.', removal: 'law' })
  await cover(laterCovered, { naming: 'unnamed', terms: 'background', description: 'eine später geschützte Person' })
  await cover(laterGone, { naming: 'unnamed', terms: 'off_record', description: '' })
  async function cover(id: SourceId, wish: Pick<NewSource, 'naming' | 'terms' | 'description'>): Promise<void> {
    const known = await sourceById(house.reader, id)
    if (known === null) throw new Error('no such source')
    const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _who, identityKnown: _known, ...fields } = known
    await act(changeSource, editor, {
      ...fields,
      naming: wish.naming ?? 'unnamed',
      terms: wish.terms ?? 'background',
      description: wish.description ?? '',
      identity: secret('identity', 'who is behind a source covered later'),
    })
  }
  const message = {
    message: secret('note', 'a reader’s report'),
    contact: `${secret('note', 'a reader’s address').toLowerCase()}@example.org`,
  }
  await house.write((tx) => reportError(tx, { storyId: live, ...message, website: '' }, 'net', new Map(), now()))

  // ---- The same story has a private draft ----
  const unpublished = (what: string) => secret('unpublished', what)
  const draftSource = hidden(await source({ label: unpublished('source used in a draft alone'), kind: 'document' }))
  const draftOffRecord = hidden(await source({ ...covered('an off-record source of a draft'), naming: 'unnamed', terms: 'off_record' }))
  const draftPerson = hidden(await person({ name: `${unpublished('person of a private draft')} Muster` }))
  const draftTopic = hidden(await topic(unpublished('topic of a private draft')))
  const draftPicture = hidden(await picture({ alt: unpublished('picture of a private draft') }))
  const draftMarks = [aMark(), aMark()] as const
  await write(
    live,
    {
      headline: unpublished('headline of a private draft'),
      standfirst: unpublished('standfirst of a private draft'),
      kicker: unpublished('kicker of a private draft'),
      dateline: unpublished('dateline of a private draft'),
      pictureId: draftPicture,
    },
    aMarkedBody([unpublished('text of a private draft'), draftMarks[0]], ' ', ['Vertraulich.', draftMarks[1]]),
  )
  await attribute(live, draftMarks[0], { documents: [draftSource] })
  await attribute(live, draftMarks[1], { speakers: [draftOffRecord] })
  await credit(live, draftPerson, 'editor')
  await act(setTopics, editor, { storyId: live, topics: [openTopic, draftTopic] })

  // ---- Stories that nobody may see yet, or any more, with what is used in them alone ----
  async function secretStory(what: string): Promise<StoryId> {
    const mark = aMark()
    const pictureId = hidden(await picture({ alt: unpublished(`picture of ${what}`), caption: unpublished(`caption of ${what}`) }))
    const storyId = hidden(
      await story(
        {
          headline: unpublished(`headline of ${what}`),
          standfirst: unpublished(`standfirst of ${what}`),
          kicker: unpublished(`kicker of ${what}`),
          pictureId,
        },
        aMarkedBody([unpublished(`text of ${what}`), mark]),
      ),
    )
    const who = hidden(await person({ name: `${unpublished(`person of ${what}`)} Muster`, biography: unpublished(`biography of ${what}`) }))
    const portrait = hidden(await picture({ alt: unpublished(`portrait of ${what}`) }))
    await act(choosePortrait, admin, { contributorId: who, pictureId: portrait })
    await credit(storyId, who, 'author')
    await attribute(storyId, mark, { documents: [hidden(await source({ label: unpublished(`source of ${what}`), kind: 'document' }))] })
    await act(setTopics, editor, { storyId, topics: [hidden(await topic(unpublished(`topic of ${what}`))), openTopic] })
    return storyId
  }
  const inADay = Date.now() + 86_400_000
  const embargoed = await secretStory('an embargoed story')
  await act(setEmbargo, editor, { storyId: embargoed, until: inADay, note: secret('note', 'note of an embargo') })
  await act(scheduleStory, editor, { storyId: embargoed, dueAt: inADay })
  const openEnded = await secretStory('a story with an open embargo')
  await act(setEmbargo, editor, { storyId: openEnded, until: null, note: secret('note', 'note of an open embargo') })
  const submitted = await secretStory('a submitted story')
  await act(submitStory, reporter, { storyId: submitted, note: secret('note', 'note of a submission') })
  await act(binStory, editor, { storyId: await secretStory('a binned story') })
  const withdrawn = await secretStory('a withdrawn story')
  const withdrawnPath = (await publish(withdrawn)).path
  await act(withdrawStory, editor, { storyId: withdrawn, notice: 'Offener Hinweis auf den Rückzug.' })

  const other = await story({ headline: 'Offener Nachbar' }, aMarkedBody('Ein offener Absatz.'))
  await credit(other, author, 'contributing_reporter')
  await act(setTopics, editor, { storyId: other, topics: [openTopic] })
  await publish(other)

  // ---- What somebody pasted: readers get the text of the story made of it, and nothing else of it ----
  const pasted = await secretOriginals({ act, secret: unpublished, reporter, editor, section })
  for (const id of pasted.ids) hidden(id)
  stories.push(pasted.storyId)
  await publish(pasted.storyId)

  return {
    secrets,
    hiddenIds,
    section,
    stories,
    people,
    sources: sourceIds,
    topics,
    live,
    withdrawn,
    livePath,
    withdrawnPath,
    unpublished: [embargoed, openEnded, submitted],
    pictures: { shown: [openPicture, shownPortrait] as readonly PictureId[] },
    /** Words that readers are given: without them the sweep would have swept nothing. */
    shown: [
      'Offener Beitrag',
      'Offen gesagt ist das alles.',
      'Das kam aus tiefem Hintergrund.',
      'eine offen beschriebene Person',
      'eine offene Zeugin',
      'eine später geschützte Person',
      'Offene Quelle',
      'Offener Bericht',
      'Offene Autorin',
      'Offene Maske',
      'Offenes Thema',
      'Offene Berichtigung.',
      'Offener Hinweis auf den Rückzug.',
    ],
  }
}

export type SecretNewsroom = Awaited<ReturnType<typeof fillWithSecrets>>

/** Names of all files of pictures, as they are served. */
export function pictureFiles(folder: string): string[] {
  return readdirSync(join(folder, 'media'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

/** Where the share card of an unpublished story would be, were it drawn. */
export function cardOf(storyId: StoryId, headline: string, kicker: string, siteName: string): string {
  return shareCardAddress({ storyId, headline, kicker, section: 'Prüfressort', siteName })
}

import { eq } from 'drizzle-orm'
import { proposedCredits, revisions, staff } from '../../db/schema'
import { attributePassage } from '../../domain/attributions/attribute'
import { noteCollectingNumber } from '../../domain/contributors/collecting-number'
import { createContributor } from '../../domain/contributors/create'
import { noteIdentity } from '../../domain/contributors/identity'
import { addCredit } from '../../domain/credits/credit'
import { storePicture } from '../../domain/media/store'
import { beginFromOriginal } from '../../domain/originals/begin-story'
import { changeProvenance, setEmbargo } from '../../domain/provenance/change'
import { createSource } from '../../domain/sources/create'
import { hashPassword } from '../../domain/staff/password'
import { cutIdleRevisions } from '../../domain/stories/idle-revisions'
import { publishStory } from '../../domain/stories/publish'
import { saveDraft } from '../../domain/stories/save-draft'
import { storyById } from '../../domain/stories/story'
import type { ContributorId, StoryId } from '../../model/ids'
import { anOriginal, aReview, crediting, party, report } from '../../test/an-original'
import { aLivelyNewsroom } from '../../test/lively-newsroom'
import { aBody, aMark, aMarkedBody } from '../../test/marked-body'
import type { BuiltNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import type { Accounts } from './people'

/** Words that stand where few may look: who is behind a source and behind a pseudonym, and a private number. */
export const confidential = { source: 'Verschlossenquelle', pseudonym: 'Verschlossenname', number: '4711-verschlossen' } as const

/** Words of what is not out: nobody outside the house is to be given any of them. */
export const unpublished = 'Unveröffentlichtes'

export const password = 'sieben Möwen im Regen'

/**
 * A newsroom in which somebody owns one of everything that rights differ for: a draft, a story in print with a draft that
 * differs, an embargoed one, one begun from a report, sources, a picture, and a pseudonym printed on their story.
 */
export async function theirThings(house: BuiltNewsroom, now: Date) {
  const lively = await aLivelyNewsroom(house, now)
  const { admin, sections, people, pictures } = lively
  const reporter = await house.aStaffMember('reporter', { name: 'Rosa Redaktion' })
  const other = await house.aStaffMember('reporter', { name: 'Otto Anders' })
  const editor = await house.aStaffMember('editor', { name: 'Edda Leitung' })
  const disabled = await house.aStaffMember('admin', { name: 'Dora Damals' })
  const accounts: Accounts = { reporter, other, editor, admin, disabled }
  const passwordHash = await hashPassword(password)
  await house.write(async (tx) => {
    await tx.update(staff).set({ passwordHash })
    await tx.update(staff).set({ disabledAt: now }).where(eq(staff.id, disabled.id))
  })

  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const cleared = { extent: '', rightsHolder: '', licence: '', usageTerms: '', rights: 'cleared', aiUse: 'none' } as const
  const said = { kind: 'indirect' as const, documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }

  const insider = await house.act(createSource, reporter, {
    kind: 'person',
    label: 'Die Beamtin',
    naming: 'unnamed',
    terms: 'background',
    description: 'eine Beamtin',
    anonymityReason: 'Sie darf nicht sprechen.',
    identity: confidential.source,
  })
  const unused = await house.act(createSource, reporter, { kind: 'organisation', label: 'Das Amt' })
  const pseudonym = await house.act(createContributor, admin, { kind: 'pseudonym', name: 'Nora Nacht' })
  await house.act(noteIdentity, admin, { contributorId: pseudonym, identity: confidential.pseudonym })
  await house.act(noteCollectingNumber, admin, { contributorId: pseudonym, collectingNumber: confidential.number })

  const credited = (storyId: StoryId, contributorId: ContributorId) =>
    house.act(addCredit, admin, { storyId, contributorId, role: 'author', scope: 'this_story' } as const, ago(9))
  const owned = async (by: typeof reporter, slug: string, mark: ReturnType<typeof aMark>) => {
    const body = aMarkedBody('Lange war nichts. ', ['Dann kam es anders.', mark])
    const headline = `${unpublished} ${slug}`
    const id = await house.aStory({ by, slug, headline, standfirst: unpublished, body, sectionId: sections.ausland })
    await house.act(changeProvenance, by, { storyId: id, relation: 'original', upstream: [], ...cleared }, ago(9))
    return id
  }

  const mark = aMark()
  const draft = await owned(reporter, 'eigener-entwurf', mark)
  await house.act(attributePassage, reporter, { ...said, id: mark, storyId: draft, speakers: [insider] }, ago(9))
  const credits = [await credited(draft, people.ada), await credited(draft, people.cora)]
  const elsewhere = await owned(other, 'anderer-entwurf', aMark())
  const embargoed = await owned(reporter, 'eigene-sperre', aMark())
  await house.act(setEmbargo, reporter, { storyId: embargoed, until: now.getTime() + 5 * 86_400_000, note: '' }, ago(8))

  const printed = await house.aStory({ by: reporter, slug: 'eigener-druck', headline: 'Im Druck', sectionId: sections.ausland })
  await house.act(changeProvenance, reporter, { storyId: printed, relation: 'original', upstream: [], ...cleared }, ago(9))
  await credited(printed, pseudonym)
  await house.act(publishStory, editor, { storyId: printed }, ago(7))
  const [revision] = await house.reader.select({ id: revisions.id }).from(revisions).where(eq(revisions.storyId, printed))
  const story = await storyById(house.reader, printed)
  if (story === null || revision === undefined) throw new Error('nothing was printed')
  const changed = { ...story.draft, standfirst: unpublished, body: aBody(`${unpublished} im zweiten Anlauf.`) }
  await house.act(saveDraft, reporter, { storyId: printed, seen: story.version, text: changed, copies: {} }, ago(6))

  const desk = { ...house, now }
  const original = await anOriginal(desk, reporter)
  const review = aReview(await anOriginal(desk, reporter, [...report, ['paragraph', 'Noch ein Satz.']]), report, {
    credits: [crediting('Vera Beispiel', { state: 'undecided' })],
    provenance: { relation: 'based_on', upstream: [party('Reuters')], state: 'undecided' },
  })
  const { storyId: begun } = await house.act(beginFromOriginal, reporter, review, ago(5))
  const [proposed] = await house.reader.select({ id: proposedCredits.id }).from(proposedCredits).where(eq(proposedCredits.storyId, begun))
  const upload = { bytes: await aPicture({ width: 640, height: 400 }), fileName: 'eigenes.jpg' }
  const { id: picture } = await storePicture(house, reporter, upload, ago(5))

  // What the server's clock would do a moment later, in the middle of a test.
  await house.write((tx) => cutIdleRevisions(tx, new Date()))

  return {
    ...lively,
    accounts,
    /** Of the reporter, as everything below is unless it says otherwise. */
    stories: { ...lively.stories, draft, printed, embargoed, begun, /** The other reporter's. */ elsewhere },
    sources: { ...lively.sources, insider, unused },
    pictures: { ...pictures, own: picture },
    pseudonym,
    mark,
    credits,
    revision: revision.id,
    original,
    review: (id: typeof original) => aReview(id),
    proposedCredit: proposed?.id ?? '',
  }
}

export type World = Awaited<ReturnType<typeof theirThings>>

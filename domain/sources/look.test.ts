import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { credits, log } from '../../db/schema'
import { type ContributorId, CreditId, type SourceId, type StoryId } from '../../model/ids'
import type { Role, Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { attributePassage } from '../attributions/attribute'
import { lookBehindPseudonym, noteIdentity } from '../contributors/identity'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { handOverStory } from '../stories/submit'
import { createSource } from './create'
import { lookBehindSource } from './look'

/*
 * Who sees who stands behind an unnamed source or a pseudonym: reporters in stories of their own that were published,
 * editors and admins always. Each look is logged, each refusal tells nothing.
 */

const behind = 'Wer dahintersteht'
let house: TestNewsroom
let admin: Staff
let sourceId: SourceId
let mask: ContributorId

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  const covered = { kind: 'person', label: 'Delegierte', naming: 'unnamed', description: 'eine Delegierte', identity: behind } as const
  sourceId = await house.act(createSource, admin, covered)
  mask = await house.aContributor({ kind: 'pseudonym', name: 'Nachtfalter' })
  await house.act(noteIdentity, admin, { contributorId: mask, identity: behind })
})
afterEach(() => house.close())

/** A story that rests on the source and carries the pseudonym. */
async function aStoryWithBoth(by: Staff): Promise<StoryId> {
  const storyId = await house.aStory({ by })
  const id = aMark()
  const nobody = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
  await house.act(attributePassage, by, { id, storyId, kind: 'indirect', speakers: [sourceId], ...nobody })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, body: aMarkedBody(['Das sagte sie.', id]) }
  await house.act(saveDraft, by, { storyId, seen: story.version, text, copies: {} })
  const byline = {
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    position: 0,
    place: '',
    onScene: false,
  } as const
  await house.write(
    async (tx) =>
      void (await tx.insert(credits).values({ id: CreditId.parse(crypto.randomUUID()), storyId, contributorId: mask, ...byline })),
  )
  return storyId
}

const publish = (storyId: StoryId) => house.act(publishStory, admin, { storyId })

/** What a look at both brings, and how many looks the log has of this person then. */
async function looked(who: Staff): Promise<{ source: string; pseudonym: string; logged: number }> {
  const told = (fault: { code?: string }) => fault.code ?? 'fault'
  const source = await house.act(lookBehindSource, who, { sourceId }).catch(told)
  const pseudonym = await house.act(lookBehindPseudonym, who, { contributorId: mask }).catch(told)
  const entries = await house.reader.select({ action: log.action, payload: log }).from(log).where(eq(log.staffId, who.id))
  const looks = entries.filter(({ action }) => action === 'source.look' || action === 'contributor.look')
  expect(JSON.stringify(looks)).not.toContain(behind)
  return { source, pseudonym, logged: looks.length }
}

const everything = { source: behind, pseudonym: behind, logged: 2 }
const nothing = { source: 'notAllowed', pseudonym: 'notAllowed', logged: 0 }

test.each<Role>(['editor', 'admin'])('an %s looks behind both, whosever the story is, and both looks are logged', async (role) => {
  await publish(await aStoryWithBoth(await house.aStaffMember('reporter')))
  expect(await looked(await house.aStaffMember(role))).toEqual(everything)
})

test('a reporter looks behind both in a published story that is their own', async () => {
  const ada = await house.aStaffMember('reporter')
  await publish(await aStoryWithBoth(ada))
  expect(await looked(ada)).toEqual(everything)
})

test('a reporter sees nothing of others’ stories, nor by putting a name into a draft of their own; nothing is logged as a look', async () => {
  const [ada, bert] = [await house.aStaffMember('reporter'), await house.aStaffMember('reporter')]
  await publish(await aStoryWithBoth(ada))
  expect(await looked(bert)).toEqual(nothing)
  await aStoryWithBoth(bert)
  expect(await looked(bert)).toEqual(nothing)
})

test('whoever is handed a story sees who is behind it', async () => {
  const [ada, bert] = [await house.aStaffMember('reporter'), await house.aStaffMember('reporter')]
  const storyId = await aStoryWithBoth(ada)
  await publish(storyId)
  await house.act(handOverStory, admin, { storyId, to: bert.id, note: '' })
  expect(await looked(bert)).toEqual(everything)
})

test('looking twice is two entries', async () => {
  const edda = await house.aStaffMember('editor')
  await looked(edda)
  expect((await looked(edda)).logged).toBe(4)
})

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import {
  attributionSources,
  attributions,
  contributors,
  credits,
  embargoes,
  lostMarks,
  sections,
  staff as staffTable,
} from '../../db/schema'
import type { AttributionKind, AttributionState } from '../../model/attribution'
import type { CreditDegree, CreditPlacement, CreditRole, CreditScope, PrintedCredit } from '../../model/credit'
import type { Hold } from '../../model/hold'
import type { AttributionId, ContributorId, CreditId, SourceId, StaffId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import type { PictureSnapshot, ProvenanceSnapshot, SourceSnapshot, StoryState, StoryText, TopicSnapshot } from '../../model/story'
import { noNames, type ProposedNames, proposedNamesOf } from '../attributions/proposed-names'
import { changeOfCredits } from '../credits/change-in-print'
import { type EditorProposedCredit, proposedCreditsOf } from '../credits/proposed'
import { type OriginalLine, originalOf } from '../originals/original'
import { proposedUpstreamOf } from '../provenance/proposed-upstream'
import { sourceSnapshots } from '../sources/snapshot'
import { may } from '../staff/may'
import { storyContent } from './content'
import { holdsOf } from './holds'
import { stateOf, storyById } from './story'

export interface EditorCredit {
  readonly id: CreditId
  readonly contributorId: ContributorId
  /** The register's. */
  readonly name: string
  /** To be printed instead; empty where it is the register's, or the one that was printed on this story before. */
  readonly nameAsCredited: string
  readonly kind: 'person' | 'organisation' | 'agency' | 'desk' | 'pseudonym'
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly degree: CreditDegree
  readonly place: string
  readonly onScene: boolean
  readonly onBehalfOf: { readonly id: ContributorId; readonly name: string } | null
  /** How readers would be told of it now: what was printed on this story before stays as it was. */
  readonly printed: Pick<PrintedCredit, 'name' | 'initials' | 'onBehalfOf'>
}

/** A source as the editor's lists show it. */
export interface EditorSource {
  readonly id: SourceId
  readonly label: string
  readonly kind: SourceSnapshot['kind']
}

export interface EditorAttribution {
  readonly id: AttributionId
  readonly kind: AttributionKind
  readonly state: AttributionState
  readonly speakers: readonly EditorSource[]
  readonly documents: readonly EditorSource[]
  readonly via: readonly EditorSource[]
  readonly utteredOn: string
  readonly originalText: string
  readonly originalLanguage: string
  readonly note: string
  readonly rule: string
  readonly proposed: ProposedNames
  /** The passage when its text was last there; set only for a mark that lost it. */
  readonly lostPassage: string | null
}

/** A story with everything its screen at the desk shows. Times are milliseconds since 1970. */
export interface EditorStory {
  readonly id: StoryId
  readonly version: number
  readonly savedAt: number
  readonly savedBy: string
  readonly text: StoryText
  readonly state: StoryState
  readonly owner: { readonly id: StaffId; readonly name: string }
  readonly submitted: { readonly by: StaffId; readonly byName: string; readonly at: number; readonly note: string } | null
  readonly schedule: { readonly dueAt: number; readonly heldBy: readonly string[] } | null
  /** `changed`: the draft is not what readers see, whatever else is under way. */
  readonly live: { readonly path: string; readonly firstPublishedAt: number; readonly changed: boolean } | null
  readonly withdrawn: { readonly at: number; readonly notice: string } | null
  readonly embargo: { readonly until: number | null; readonly note: string } | null
  readonly credits: readonly EditorCredit[]
  readonly proposedCredits: readonly EditorProposedCredit[]
  readonly attributions: readonly EditorAttribution[]
  readonly provenance: ProvenanceSnapshot
  /** Reports that the story is proposed to rest on and that are no sources yet, nearest first. */
  readonly proposedUpstream: readonly string[]
  /** What somebody pasted or dropped, from which the story was made; `null` where there is none, or not for these eyes. */
  readonly original: OriginalLine | null
  readonly topics: readonly TopicSnapshot[]
  readonly pictures: readonly PictureSnapshot[]
  readonly holds: readonly Hold[]
  /** Publishing would change credits that readers see: it takes a reason. */
  readonly creditsChange: { readonly before: readonly string[]; readonly after: readonly string[] } | null
  readonly may: { readonly edit: boolean; readonly publish: boolean; readonly liftEmbargo: boolean; readonly pin: boolean }
}

/** The story's screen for a member of staff; `null` where there is no such story. */
export async function storyForEditor(reader: Reader, staff: Staff, id: StoryId, now: Date): Promise<EditorStory | null> {
  const story = await storyById(reader, id)
  if (story === null) return null
  const content = await storyContent(reader, story, now)
  const names = new Map(
    (await reader.select({ id: staffTable.id, name: staffTable.name }).from(staffTable)).map((row) => [row.id, row.name]),
  )
  const [embargo] = await reader.select().from(embargoes).where(eq(embargoes.storyId, id))
  const change = await changeOfCredits(reader, story, content.credits)
  const mayEdit = may.editStory(staff, story) && story.binnedAt === null
  return {
    id,
    version: story.version,
    savedAt: story.savedAt.getTime(),
    savedBy: names.get(story.savedBy) ?? '',
    text: story.draft,
    state: stateOf(story),
    owner: { id: story.ownerId, name: names.get(story.ownerId) ?? '' },
    submitted: story.submitted && {
      by: story.submitted.by,
      byName: names.get(story.submitted.by) ?? '',
      at: story.submitted.at.getTime(),
      note: story.submitted.note,
    },
    schedule: story.schedule && { dueAt: story.schedule.dueAt.getTime(), heldBy: story.schedule.heldBy },
    live: story.live && {
      path: await pathOf(reader, story.live),
      firstPublishedAt: story.live.firstPublishedAt.getTime(),
      changed: stateOf({ ...story, schedule: null, submitted: null }) === 'changed',
    },
    withdrawn: story.withdrawn && { at: story.withdrawn.at.getTime(), notice: story.withdrawn.notice },
    embargo: embargo ? { until: embargo.until?.getTime() ?? null, note: embargo.note } : null,
    credits: await editorCredits(reader, id, content.credits),
    proposedCredits: await proposedCreditsOf(reader, staff, id),
    attributions: await editorAttributions(reader, id),
    provenance: content.provenance,
    proposedUpstream: await proposedUpstreamOf(reader, id),
    original: await originalOf(reader, staff, id),
    topics: content.topics,
    pictures: content.pictures,
    holds: await holdsOf(reader, id, content, now),
    creditsChange: change && { before: change.before.credits, after: change.after.credits },
    may: { edit: mayEdit, publish: mayEdit && may.publish(staff), liftEmbargo: may.liftEmbargo(staff), pin: may.pinFront(staff) },
  }
}

async function pathOf(reader: Reader, live: { readonly sectionId: string; readonly slug: string }): Promise<string> {
  const [section] = await reader
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, live.sectionId as never))
  return `/${section?.slug}/${live.slug}`
}

async function editorCredits(reader: Reader, storyId: StoryId, printed: readonly PrintedCredit[]): Promise<EditorCredit[]> {
  const rows = await reader
    .select({ credit: credits, name: contributors.name, kind: contributors.kind })
    .from(credits)
    .innerJoin(contributors, eq(contributors.id, credits.contributorId))
    .where(eq(credits.storyId, storyId))
    .orderBy(asc(credits.position))
  const agencies = new Map(
    (
      await reader
        .select({ id: contributors.id, name: contributors.name })
        .from(credits)
        .innerJoin(contributors, eq(contributors.id, credits.onBehalfOfId))
        .where(eq(credits.storyId, storyId))
    ).map((row) => [row.id, row]),
  )
  return rows.map(({ credit: { storyId: _story, position: _position, onBehalfOfId, ...credit }, name, kind }) => ({
    ...credit,
    name,
    kind,
    onBehalfOf: onBehalfOfId ? (agencies.get(onBehalfOfId) ?? null) : null,
    printed: asPrinted(printed, credit, name),
  }))
}

/** One contributor has one role once: that finds the credit among those as printed. */
function asPrinted(
  printed: readonly PrintedCredit[],
  { contributorId, role, scope }: Pick<EditorCredit, 'contributorId' | 'role' | 'scope'>,
  register: string,
): EditorCredit['printed'] {
  const found = printed.find((one) => one.contributorId === contributorId && one.role === role && one.scope === scope)
  return { name: found?.name ?? register, initials: found?.initials ?? '', onBehalfOf: found?.onBehalfOf ?? '' }
}

async function editorAttributions(reader: Reader, storyId: StoryId): Promise<EditorAttribution[]> {
  const rows = await reader
    .select()
    .from(attributions)
    .where(eq(attributions.storyId, storyId))
    .orderBy(asc(attributions.createdAt), asc(attributions.id))
  const links = await reader
    .select({ link: attributionSources })
    .from(attributionSources)
    .innerJoin(attributions, eq(attributions.id, attributionSources.attributionId))
    .where(eq(attributions.storyId, storyId))
    .orderBy(asc(attributionSources.position))
  const known = await sourceSnapshots(reader, [...new Set(links.map(({ link }) => link.sourceId))])
  const names = await proposedNamesOf(reader, storyId)
  const lost = new Map(
    (await reader.select().from(lostMarks).where(eq(lostMarks.storyId, storyId))).map((row) => [row.attributionId, row.passage]),
  )
  const part = (id: AttributionId, which: string): EditorSource[] =>
    links
      .filter(({ link }) => link.attributionId === id && link.part === which)
      .flatMap(({ link }) => known.get(link.sourceId) ?? [])
      .map((source) => ({ id: source.id, label: source.label, kind: source.kind }))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    speakers: part(row.id, 'speaker'),
    documents: part(row.id, 'document'),
    via: part(row.id, 'via'),
    utteredOn: row.utteredOn,
    originalText: row.originalText,
    originalLanguage: row.originalLanguage,
    note: row.note,
    rule: row.rule,
    proposed: (row.state === 'proposed' && names.get(row.id)) || noNames,
    lostPassage: lost.get(row.id) ?? null,
  }))
}

/** Staff a story can be handed over to, by name. */
export async function colleagues(reader: Reader): Promise<{ id: StaffId; name: string }[]> {
  return reader
    .select({ id: staffTable.id, name: staffTable.name })
    .from(staffTable)
    .where(and(isNull(staffTable.disabledAt)))
    .orderBy(asc(staffTable.name))
}

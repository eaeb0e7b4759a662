import { and, eq, inArray, isNotNull, isNull, ne, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, sections, staff, stories, submissions, withdrawals } from '../../db/schema'
import type { SectionId, StaffId, StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import { unreachable } from '../../model/refusal'
import type { StoryState } from '../../model/story'
import { stateOfRow } from './desk-joined'
import { titleOf } from './story'

/** A story in a list of the desk: a line of it, without its text. */
export interface DeskRow {
  readonly id: StoryId
  readonly title: string
  readonly kicker: string
  readonly state: StoryState
  readonly language: Language
  readonly importance: number
  readonly section: { readonly id: SectionId; readonly name: string } | null
  readonly owner: { readonly id: StaffId; readonly name: string }
  readonly createdBy: StaffId
  readonly savedAt: Date
  readonly savedBy: string
  readonly submittedAt: Date | null
  readonly submittedBy: string
  readonly submitNote: string
  readonly dueAt: Date | null
  /** Codes of what held it when it fell due. */
  readonly heldBy: readonly string[]
  readonly firstPublishedAt: Date | null
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly binnedAt: Date | null
  /** Where readers find it, `ausland/ein-gipfel`. */
  readonly address: string | null
}

const owners = alias(staff, 'owners')
const savers = alias(staff, 'savers')
const submitters = alias(staff, 'submitters')
const liveSections = alias(sections, 'live_sections')

/** Rows of the desk's lists that meet a condition, in no order yet: the caller sorts and cuts. */
export function selectDeskRows(reader: Reader) {
  return reader
    .select({
      id: stories.id,
      headline: drafts.headline,
      kicker: drafts.kicker,
      language: drafts.language,
      importance: drafts.importance,
      version: drafts.version,
      keptVersion: drafts.keptVersion,
      sectionId: drafts.sectionId,
      sectionName: sections.name,
      ownerId: stories.ownerId,
      ownerName: owners.name,
      createdBy: stories.createdBy,
      savedAt: drafts.savedAt,
      savedBy: savers.name,
      submittedAt: submissions.submittedAt,
      submittedBy: submitters.name,
      submitNote: submissions.note,
      dueAt: schedules.dueAt,
      heldAt: schedules.heldAt,
      heldBy: schedules.heldBy,
      firstPublishedAt: liveStories.firstPublishedAt,
      publishedAt: liveStories.publishedAt,
      liveSlug: liveStories.slug,
      liveSection: liveSections.slug,
      withdrawnAt: withdrawals.withdrawnAt,
      binnedAt: stories.binnedAt,
    })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .innerJoin(owners, eq(owners.id, stories.ownerId))
    .innerJoin(savers, eq(savers.id, drafts.savedBy))
    .leftJoin(sections, eq(sections.id, drafts.sectionId))
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(submitters, eq(submitters.id, submissions.submittedBy))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(liveSections, eq(liveSections.id, liveStories.sectionId))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .$dynamic()
}

type Selected = Awaited<ReturnType<typeof selectDeskRows>>[number]

/** A row as the pages show it. */
export function deskRow(row: Selected): DeskRow {
  const {
    headline,
    version: _version,
    keptVersion: _kept,
    sectionId,
    sectionName,
    ownerId,
    ownerName,
    heldAt: _held,
    liveSlug,
    liveSection,
    ...rest
  } = row
  const state = stateOfRow({ ...row, published: row.publishedAt })
  return {
    ...rest,
    title: titleOf({ headline, kicker: row.kicker }),
    state,
    section: sectionId === null || sectionName === null ? null : { id: sectionId, name: sectionName },
    owner: { id: ownerId, name: ownerName },
    submittedBy: row.submittedBy ?? '',
    submitNote: row.submitNote ?? '',
    heldBy: row.heldBy ?? [],
    address: liveSection === null || liveSlug === null ? null : `${liveSection}/${liveSlug}`,
  }
}

/** The draft is not what readers were given last: what is being worked on, and no more than a newsroom works on. */
export const unpublished = ne(drafts.version, drafts.keptVersion)

/** Where a story stands, as a condition: the same order of questions as `stateOf`. */
export function inState(state: StoryState): SQL | undefined {
  const there = isNull(stories.binnedAt)
  const free = and(there, isNull(schedules.storyId), isNull(submissions.storyId))
  switch (state) {
    case 'binned':
      return isNotNull(stories.binnedAt)
    case 'scheduled':
      return and(there, isNotNull(schedules.storyId), isNull(schedules.heldAt))
    case 'held':
      return and(there, isNotNull(schedules.heldAt))
    case 'submitted':
      return and(there, isNull(schedules.storyId), isNotNull(submissions.storyId))
    case 'withdrawn':
      return and(free, isNotNull(withdrawals.storyId))
    case 'published':
      return and(free, isNull(withdrawals.storyId), isNotNull(liveStories.storyId), eq(drafts.version, drafts.keptVersion))
    case 'changed':
      return and(free, isNull(withdrawals.storyId), isNotNull(liveStories.storyId), unpublished)
    case 'draft':
      return and(free, isNull(withdrawals.storyId), isNull(liveStories.storyId), unpublished)
    default:
      return unreachable(state)
  }
}

/** These stories, in this order. */
export async function deskRowsByIds(reader: Reader, ids: readonly StoryId[]): Promise<DeskRow[]> {
  if (ids.length === 0) return []
  const rows = await selectDeskRows(reader).where(inArray(stories.id, [...ids]))
  const known = new Map(rows.map((row) => [row.id, deskRow(row)]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

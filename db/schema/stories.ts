import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Body } from '../../model/body'
import type { PictureId, RevisionId, SectionId, StaffId, StoryId, TopicId } from '../../model/ids'
import { languages } from '../../model/language'
import { revisionReasons, type StoryContent } from '../../model/story'
import { count, id, instant, instantIfAny, json, oneOf, partOf, ref, refIfAny, words } from '../columns'
import { pictures } from './pictures'
import { sections, topics } from './sections'
import { staff } from './staff'

export const stories = sqliteTable(
  'stories',
  {
    id: id().$type<StoryId>(),
    createdBy: ref<StaffId>(() => staff.id),
    /** Whose story it is now; handing over changes it. */
    ownerId: ref<StaffId>(() => staff.id),
    createdAt: instant(),
    binnedAt: instantIfAny(),
  },
  (table) => [
    index('stories_created').on(table.createdAt, table.id),
    index('stories_owner').on(table.ownerId, table.createdAt, table.id),
    // Of the bin alone: nearly every story is not in it, and no query must begin there.
    index('stories_binned').on(table.binnedAt).where(sql`${table.binnedAt} is not null`),
  ],
)

/** The draft being written: one row a story, replaced by each save; `version` grows with every change to it. */
export const drafts = sqliteTable(
  'drafts',
  {
    storyId: partOf<StoryId>(() => stories.id).primaryKey(),
    version: count(),
    kicker: words(),
    headline: words(),
    standfirst: words(),
    dateline: words(),
    slug: words(),
    sectionId: refIfAny<SectionId>(() => sections.id),
    language: oneOf(languages),
    importance: count(),
    pictureId: refIfAny<PictureId>(() => pictures.id),
    body: json<Body>(),
    savedBy: ref<StaffId>(() => staff.id),
    savedAt: instant(),
    /** The version that a revision was last cut from: negative if readers were not given that one, 0 if the story changed since. */
    keptVersion: count(),
    /** The story's owner once more, for the desk's lists by owner in the order of saving. */
    ownerId: refIfAny<StaffId>(() => staff.id),
  },
  (table) => [
    index('drafts_saved').on(table.savedAt, table.storyId),
    index('drafts_owner_saved').on(table.ownerId, table.savedAt, table.storyId),
    index('drafts_section_saved').on(table.sectionId, table.savedAt, table.storyId),
    index('drafts_language_saved').on(table.language, table.savedAt, table.storyId),
    index('drafts_headline').on(table.headline, table.storyId),
    index('drafts_unpublished').on(table.savedAt, table.storyId).where(sql`${table.version} <> ${table.keptVersion}`),
    index('drafts_owner_unpublished').on(table.ownerId, table.savedAt, table.storyId).where(sql`${table.version} <> ${table.keptVersion}`),
    index('drafts_unkept').on(table.savedAt).where(sql`abs(${table.keptVersion}) <> ${table.version}`),
  ],
)

/** A story's topics as the draft has them. */
export const storyTopics = sqliteTable(
  'story_topics',
  {
    storyId: partOf<StoryId>(() => stories.id),
    topicId: ref<TopicId>(() => topics.id),
    position: count(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.topicId] }), index('story_topics_topic').on(table.topicId)],
)

/** A story at one moment, whole. Rows are never changed. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: id().$type<RevisionId>(),
    storyId: ref<StoryId>(() => stories.id),
    /** 1, 2, 3 … within the story. */
    number: count(),
    reason: oneOf(revisionReasons),
    content: json<StoryContent>(),
    cutBy: refIfAny<StaffId>(() => staff.id),
    cutAt: instant(),
  },
  (table) => [uniqueIndex('revisions_story_number').on(table.storyId, table.number)],
)

/** Waiting for an editor. No row: not submitted. */
export const submissions = sqliteTable('submissions', {
  storyId: partOf<StoryId>(() => stories.id).primaryKey(),
  submittedBy: ref<StaffId>(() => staff.id),
  submittedAt: instant(),
  note: words(),
})

/** Due to be published. When due and blocked it stays here, with what holds it. */
export const schedules = sqliteTable(
  'schedules',
  {
    storyId: partOf<StoryId>(() => stories.id).primaryKey(),
    dueAt: instant(),
    scheduledBy: ref<StaffId>(() => staff.id),
    scheduledAt: instant(),
    heldAt: instantIfAny(),
    /** Codes of what held it, when it fell due. */
    heldBy: json<readonly string[]>(),
  },
  (table) => [index('schedules_due').on(table.dueAt)],
)

/** May not be published before `until`; without an instant, before somebody lifts it. */
export const embargoes = sqliteTable('embargoes', {
  storyId: partOf<StoryId>(() => stories.id).primaryKey(),
  until: instantIfAny(),
  note: words(),
  setBy: ref<StaffId>(() => staff.id),
  setAt: instant(),
})

/** Marks of the body whose text is gone: reported at the desk until somebody decides. */
export const lostMarks = sqliteTable(
  'lost_marks',
  {
    attributionId: words().primaryKey(),
    storyId: partOf<StoryId>(() => stories.id),
    passage: words(),
    lostAt: instant(),
  },
  (table) => [index('lost_marks_story').on(table.storyId)],
)

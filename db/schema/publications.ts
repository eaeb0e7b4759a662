import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { contributorKinds } from '../../model/contributor'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../../model/credit'
import type { ContributorId, PictureId, RevisionId, SectionId, SourceId, StaffId, StoryId, TopicId } from '../../model/ids'
import { languages } from '../../model/language'
import type { PublicRole } from '../../model/printed'
import { count, id, instant, oneOf, partOf, ref, refIfAny, words } from '../columns'
import { contributors } from './contributors'
import { pictures } from './pictures'
import { sections, topics } from './sections'
import { sources } from './sources'
import { staff } from './staff'
import { revisions, stories } from './stories'

/** Each time a revision was put before the readers. */
export const publications = sqliteTable(
  'publications',
  {
    id: id(),
    storyId: ref<StoryId>(() => stories.id),
    revisionId: ref<RevisionId>(() => revisions.id),
    publishedBy: ref<StaffId>(() => staff.id),
    publishedAt: instant(),
  },
  (table) => [index('publications_story').on(table.storyId, table.publishedAt)],
)

/**
 * What readers can see now: one row a visible story, written by publishing and gone with withdrawal. Lists are read
 * from here; the words of the story itself are in its revision.
 */
export const liveStories = sqliteTable(
  'live_stories',
  {
    storyId: ref<StoryId>(() => stories.id).primaryKey(),
    revisionId: ref<RevisionId>(() => revisions.id),
    sectionId: ref<SectionId>(() => sections.id),
    slug: words(),
    language: oneOf(languages),
    kicker: words(),
    headline: words(),
    standfirst: words(),
    pictureId: refIfAny<PictureId>(() => pictures.id),
    importance: count(),
    firstPublishedAt: instant(),
    publishedAt: instant(),
  },
  (table) => [
    uniqueIndex('live_stories_address').on(table.sectionId, table.slug),
    index('live_stories_slug').on(table.slug),
    index('live_stories_revision').on(table.revisionId),
    index('live_stories_latest').on(table.firstPublishedAt, table.storyId),
    index('live_stories_section_latest').on(table.sectionId, table.firstPublishedAt, table.storyId),
    index('live_stories_importance_latest').on(table.importance, table.firstPublishedAt, table.storyId),
    index('live_stories_published').on(table.publishedAt, table.storyId),
  ],
)

/** What somebody did, as readers are told: a part in somebody else's report is a role of its own, whatever it was there. */
export const publicRoleOf = (credit: { readonly scope: AnySQLiteColumn; readonly role: AnySQLiteColumn }) =>
  sql<PublicRole>`case ${credit.scope} when 'upstream' then 'upstream' else ${credit.role} end`

/** Credits as printed on what readers can see now, not those that are not printed; the names are frozen. */
export const liveCredits = sqliteTable(
  'live_credits',
  {
    storyId: partOf<StoryId>(() => liveStories.storyId),
    contributorId: ref<ContributorId>(() => contributors.id),
    role: oneOf(creditRoles),
    placement: oneOf(creditPlacements),
    scope: oneOf(creditScopes),
    /** The name, and all that its wording needs, as printed. */
    name: words(),
    kind: oneOf(contributorKinds).default('person'),
    initials: words().default(''),
    degree: oneOf(creditDegrees).default('equal'),
    place: words().default(''),
    onBehalfOf: words().default(''),
    position: count(),
    firstPublishedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.position] }),
    index('live_credits_contributor_latest').on(table.contributorId, table.firstPublishedAt, table.storyId),
    index('live_credits_role_latest').on(table.contributorId, publicRoleOf(table), table.firstPublishedAt, table.storyId),
    index('live_credits_signed').on(table.contributorId, table.initials),
  ],
)

export const liveTopics = sqliteTable(
  'live_topics',
  {
    storyId: partOf<StoryId>(() => liveStories.storyId),
    topicId: ref<TopicId>(() => topics.id),
    firstPublishedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.topicId] }),
    index('live_topics_topic_latest').on(table.topicId, table.firstPublishedAt, table.storyId),
  ],
)

/** Sources that what readers can see now rests on; confidential ones are not in it. */
export const liveSources = sqliteTable(
  'live_sources',
  {
    storyId: partOf<StoryId>(() => liveStories.storyId),
    sourceId: ref<SourceId>(() => sources.id),
    firstPublishedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.sourceId] }),
    index('live_sources_source_latest').on(table.sourceId, table.firstPublishedAt, table.storyId),
  ],
)

/** Pictures that a visible story shows; no others are served. */
export const livePictures = sqliteTable(
  'live_pictures',
  {
    storyId: partOf<StoryId>(() => liveStories.storyId),
    pictureId: ref<PictureId>(() => pictures.id),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.pictureId] }), index('live_pictures_picture').on(table.pictureId)],
)

/** Taken off the site: the address answers 410. No row: not withdrawn. */
export const withdrawals = sqliteTable(
  'withdrawals',
  {
    storyId: ref<StoryId>(() => stories.id).primaryKey(),
    sectionId: ref<SectionId>(() => sections.id),
    slug: words(),
    /** What readers are told. */
    notice: words(),
    withdrawnBy: ref<StaffId>(() => staff.id),
    withdrawnAt: instant(),
  },
  (table) => [
    uniqueIndex('withdrawals_address').on(table.sectionId, table.slug),
    index('withdrawals_slug').on(table.slug),
    index('withdrawals_latest').on(table.withdrawnAt),
  ],
)

/** Stories that an editor set on the front page, in this order before what the rule composes. */
export const frontPins = sqliteTable('front_pins', {
  storyId: partOf<StoryId>(() => liveStories.storyId).primaryKey(),
  position: count(),
  pinnedBy: ref<StaffId>(() => staff.id),
  pinnedAt: instant(),
})

/** What readers wrote about errors in a story. */
export const reports = sqliteTable(
  'reports',
  {
    id: id(),
    storyId: ref<StoryId>(() => stories.id),
    message: words(),
    /** Where the reader wants an answer; may be empty. */
    contact: words(),
    receivedAt: instant(),
    doneBy: refIfAny<StaffId>(() => staff.id),
  },
  (table) => [
    index('reports_received').on(table.receivedAt),
    index('reports_story').on(table.storyId),
    index('reports_open').on(table.receivedAt).where(sql`${table.doneBy} is null`),
  ],
)

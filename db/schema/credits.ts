import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../../model/credit'
import type { ContributorId, CreditId, StoryId } from '../../model/ids'
import { count, flag, id, oneOf, partOf, ref, refIfAny, words } from '../columns'
import { contributors } from './contributors'
import { stories } from './stories'

/** The credits of a story as the desk has them; publishing freezes them in the revision and in `live_credits`. */
export const credits = sqliteTable(
  'credits',
  {
    id: id().$type<CreditId>(),
    storyId: partOf<StoryId>(() => stories.id),
    contributorId: ref<ContributorId>(() => contributors.id),
    /** The name to print, where it is not the register's of the day of publication; empty: it is. */
    nameAsCredited: words().default(''),
    role: oneOf(creditRoles),
    position: count(),
    placement: oneOf(creditPlacements),
    scope: oneOf(creditScopes),
    degree: oneOf(creditDegrees),
    place: words(),
    onScene: flag(),
    onBehalfOfId: refIfAny<ContributorId>(() => contributors.id),
  },
  (table) => [index('credits_story').on(table.storyId, table.position), index('credits_contributor').on(table.contributorId)],
)

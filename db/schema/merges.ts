import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import type { ContributorId, MergeId, StaffId } from '../../model/ids'
import type { MergeMoves } from '../../model/merge'
import { id, instant, instantIfAny, json, ref, refIfAny, words } from '../columns'
import { contributors } from './contributors'
import { staff } from './staff'

/** One entry of the register taken into another, with all that moved, so that it can be undone. */
export const merges = sqliteTable(
  'merges',
  {
    id: id().$type<MergeId>(),
    fromId: ref<ContributorId>(() => contributors.id),
    intoId: ref<ContributorId>(() => contributors.id),
    moved: json<MergeMoves>(),
    note: words(),
    mergedBy: ref<StaffId>(() => staff.id),
    mergedAt: instant(),
    undoneBy: refIfAny<StaffId>(() => staff.id),
    undoneAt: instantIfAny(),
  },
  (table) => [index('merges_from').on(table.fromId), index('merges_into').on(table.intoId)],
)

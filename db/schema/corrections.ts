import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import { correctionKinds, correctionPlaces, removalReasons } from '../../model/correction'
import type { AttributionId, CorrectionId, RevisionId, StaffId, StoryId } from '../../model/ids'
import { id, instant, json, oneOf, ref, words } from '../columns'
import { staff } from './staff'
import { revisions, stories } from './stories'

/** What readers were told about a published story afterwards. Rows are never changed. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: id().$type<CorrectionId>(),
    storyId: ref<StoryId>(() => stories.id),
    kind: oneOf(correctionKinds),
    text: words(),
    /** Attributed passages that it concerns. */
    passages: json<readonly AttributionId[]>(),
    place: oneOf(correctionPlaces),
    removal: oneOf(removalReasons),
    /** What readers saw before and see since; the same where only words were added about it. */
    beforeId: ref<RevisionId>(() => revisions.id),
    afterId: ref<RevisionId>(() => revisions.id),
    correctedBy: ref<StaffId>(() => staff.id),
    correctedAt: instant(),
  },
  (table) => [index('corrections_story').on(table.storyId, table.correctedAt), index('corrections_latest').on(table.correctedAt, table.id)],
)

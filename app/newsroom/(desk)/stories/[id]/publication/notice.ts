import type { ConcernedPassage } from '../../../../../../domain/stories/changes-to-publish'
import { type CorrectionKind, type CorrectionPlace, type RemovalReason, usualPlace } from '../../../../../../model/correction'
import type { AttributionId } from '../../../../../../model/ids'

/** As what a published story changes: silently, or with a notice of one kind. */
export type NoticeKind = CorrectionKind | 'none'

/** What an editor says to readers of a published story, while it is being written. */
export interface Notice {
  readonly as: NoticeKind | null
  readonly text: string
  /** Where it stands; `null`: where such a notice usually does. */
  readonly place: CorrectionPlace | null
  /** The passages that it concerns; `null`: those that differ. */
  readonly passages: readonly AttributionId[] | null
  readonly removal: RemovalReason
}

export const noNotice: Notice = { as: null, text: '', place: null, passages: null, removal: 'none' }

/** Where the notice will stand. A retraction stands nowhere but on top. */
export function placeOf({ place }: Notice, kind: CorrectionKind): CorrectionPlace {
  return kind === 'retraction' ? 'top' : (place ?? usualPlace[kind])
}

/** The passages ticked: what was chosen, of those that still are there, or what differs. */
export function passagesOf({ passages: chosen }: Notice, passages: readonly ConcernedPassage[]): AttributionId[] {
  return passages.filter((passage) => chosen?.includes(passage.id) ?? passage.differs).map((passage) => passage.id)
}

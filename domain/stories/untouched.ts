import { gt, isNotNull, ne, or } from 'drizzle-orm'
import { drafts } from '../../db/schema'
import { emptyBody } from '../../model/body'
import type { DeskStory } from './story'

/** Begun, and nothing typed yet: not worth a revision. A story that began with another house's text was written to. */
export function isUntouched({ version, draft }: Pick<DeskStory, 'version' | 'draft'>): boolean {
  const { kicker, headline, standfirst, dateline, pictureId, body } = draft
  const words = kicker + headline + standfirst + dateline
  return version === 1 && words === '' && pictureId === null && JSON.stringify(body) === JSON.stringify(emptyBody)
}

/** The same for a query. */
export const touched = or(
  gt(drafts.version, 1),
  ne(drafts.kicker, ''),
  ne(drafts.headline, ''),
  ne(drafts.standfirst, ''),
  ne(drafts.dateline, ''),
  isNotNull(drafts.pictureId),
  ne(drafts.body, emptyBody),
)

import { index, sqliteTable } from 'drizzle-orm/sqlite-core'
import type { ContributorId, PictureId, StaffId } from '../../model/ids'
import { rightsStates } from '../../model/provenance'
import { count, id, instant, oneOf, partOf, ref, refIfAny, words } from '../columns'
import { contributors } from './contributors'
import { staff } from './staff'

export const pictures = sqliteTable(
  'pictures',
  {
    id: id().$type<PictureId>(),
    /** First part of its files' names: a digest of the pixels and the focal point. */
    key: words(),
    /** SHA-256 of the re-encoded master, kept in the data folder and never served. */
    digest: words(),
    width: count(),
    height: count(),
    /** Focal point in thousandths of width and height. */
    focalX: count(),
    focalY: count(),
    /** Widths that were cut, in pixels, ascending; comma separated. */
    widths: words(),
    /** File name as uploaded; for the desk's search alone. */
    fileName: words(),
    caption: words(),
    alt: words(),
    /** IPTC creator, credit line and copyright, as read or typed. */
    creator: words(),
    creditLine: words(),
    copyright: words(),
    rights: oneOf(rightsStates),
    usageTerms: words(),
    uploadedBy: refIfAny<StaffId>(() => staff.id),
    createdAt: instant(),
  },
  (table) => [index('pictures_key').on(table.key), index('pictures_created').on(table.createdAt)],
)

/** Who made a picture: a credit like any other, printed under the picture. */
export const pictureCredits = sqliteTable(
  'picture_credits',
  {
    id: id(),
    pictureId: partOf<PictureId>(() => pictures.id),
    contributorId: ref<ContributorId>(() => contributors.id),
    role: oneOf(['photographer', 'illustrator', 'agency']),
    position: count(),
  },
  (table) => [index('picture_credits_picture').on(table.pictureId), index('picture_credits_contributor').on(table.contributorId)],
)

/** The picture on a contributor's page. */
export const portraits = sqliteTable('portraits', {
  contributorId: partOf<ContributorId>(() => contributors.id).primaryKey(),
  pictureId: ref<PictureId>(() => pictures.id),
})

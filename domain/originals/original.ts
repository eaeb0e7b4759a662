import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Writer } from '../../db/client'
import { drafts, originals, staff as staffTable, stories } from '../../db/schema'
import { OriginalId, type StaffId, type StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { OriginalFormat } from '../../model/original'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { titleOf } from '../stories/story'

/** What the desk knows of an original without its text. Times are milliseconds since 1970. */
export interface OriginalLine {
  readonly id: OriginalId
  /** The story that it became; `null` while it is under review. */
  readonly storyId: StoryId | null
  /** The file's name; empty for what was pasted. */
  readonly name: string
  readonly format: OriginalFormat
  readonly digest: string
  readonly language: Language
  /** The report's day, or empty. */
  readonly date: string
  readonly readBy: { readonly id: StaffId; readonly name: string }
  readonly readAt: number
  /** The first words of its text, its parts told from one another by a dot. */
  readonly beginning: string
}

/** An original with its text, for the review and to be looked at afterwards. */
export interface Original extends OriginalLine {
  /** What a proposal is made for, and what its stretches count into. */
  readonly text: string
  /** As it was read out of the file, with its own line breaks. */
  readonly raw: string
  /** A story that the same bytes became before. */
  readonly earlier: { readonly storyId: StoryId; readonly headline: string } | null
}

const beginning = 160

/** Everything but the bytes and the texts. */
const lineColumns = {
  id: originals.id,
  storyId: originals.storyId,
  name: originals.name,
  format: originals.format,
  digest: originals.digest,
  language: originals.language,
  date: originals.date,
  readBy: originals.readBy,
  readAt: originals.readAt,
  reader: staffTable.name,
  start: sql<string>`substr(${originals.text}, 1, 400)`,
}

type Row = Omit<OriginalLine, 'readBy' | 'readAt' | 'beginning'> & {
  readonly readBy: StaffId
  readonly readAt: Date
  readonly reader: string
  readonly start: string
}

const lineOf = ({ reader, readBy, readAt, start, ...row }: Row): OriginalLine => ({
  ...row,
  readBy: { id: readBy, name: reader },
  readAt: readAt.getTime(),
  beginning: start
    .trim()
    .replace(/\s*\n\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .slice(0, beginning),
})

/**
 * The original with its text for whoever read it in, and for those who may edit the story that it became, or any story.
 * `null` where there is none, and for everybody else: it is nobody's published work here.
 */
export async function originalForReview(reader: Reader, staff: Staff, id: OriginalId): Promise<Original | null> {
  const [row] = await reader
    .select({ ...lineColumns, text: originals.text, raw: originals.raw, ownerId: stories.ownerId, createdBy: stories.createdBy })
    .from(originals)
    .innerJoin(staffTable, eq(staffTable.id, originals.readBy))
    .leftJoin(stories, eq(stories.id, originals.storyId))
    .where(eq(originals.id, id))
  if (row === undefined) return null
  const { ownerId, createdBy, text, raw, ...line } = row
  if (!may.seeOriginal(staff, { readBy: line.readBy, story: ownerId && createdBy ? { ownerId, createdBy } : null })) return null
  return { ...lineOf(line), text, raw, earlier: line.storyId === null ? await storyMadeOf(reader, line.digest) : null }
}

/** The story that the same bytes became, the latest where they became several; `null` where they never became one. */
export async function storyMadeOf(reader: Reader, digest: string): Promise<Original['earlier']> {
  const [row] = await reader
    .select({ storyId: drafts.storyId, headline: drafts.headline, kicker: drafts.kicker })
    .from(originals)
    .innerJoin(drafts, eq(drafts.storyId, originals.storyId))
    .where(eq(originals.digest, digest))
    .orderBy(desc(originals.readAt))
    .limit(1)
  return row === undefined ? null : { storyId: row.storyId, headline: titleOf(row) }
}

/** The bytes as they came in, for whoever may see the original; `null` as there. */
export async function originalFile(
  reader: Reader,
  staff: Staff,
  id: OriginalId,
): Promise<{ readonly name: string; readonly format: OriginalFormat; readonly bytes: Buffer } | null> {
  if ((await originalForReview(reader, staff, id)) === null) return null
  const [row] = await reader
    .select({ name: originals.name, format: originals.format, bytes: originals.bytes })
    .from(originals)
    .where(eq(originals.id, id))
  return row ?? null
}

/** What this member of staff read in and has not made a story of, the newest first. */
export async function openOriginals(reader: Reader, staff: Staff): Promise<OriginalLine[]> {
  const rows = await reader
    .select(lineColumns)
    .from(originals)
    .innerJoin(staffTable, eq(staffTable.id, originals.readBy))
    .where(and(eq(originals.readBy, staff.id), isNull(originals.storyId)))
    .orderBy(desc(originals.readAt), desc(originals.id))
    .limit(100)
  return rows.map(lineOf)
}

/** The original that a story was made from, for those who may see it; `null` where there is none. */
export async function originalOf(reader: Reader, staff: Staff, storyId: StoryId): Promise<OriginalLine | null> {
  const [row] = await reader
    .select({ ...lineColumns, ownerId: stories.ownerId, createdBy: stories.createdBy })
    .from(originals)
    .innerJoin(staffTable, eq(staffTable.id, originals.readBy))
    .innerJoin(stories, eq(stories.id, originals.storyId))
    .where(eq(originals.storyId, storyId))
    .limit(1)
  if (row === undefined) return null
  const { ownerId, createdBy, ...line } = row
  return may.seeOriginal(staff, { readBy: line.readBy, story: { ownerId, createdBy } }) ? lineOf(line) : null
}

export const WhichOriginal = z.object({ id: OriginalId })

/**
 * Throws away what was read in and is not wanted. What became a story stays with it.
 * @throws {Refusal} `notFound`, `notAllowed`, `originalInUse`
 */
export async function dropOriginal(tx: Writer, staff: Staff, { id }: z.infer<typeof WhichOriginal>, now: Date): Promise<void> {
  const [row] = await tx
    .select({
      storyId: originals.storyId,
      readBy: originals.readBy,
      name: originals.name,
      format: originals.format,
      digest: originals.digest,
    })
    .from(originals)
    .where(eq(originals.id, id))
  const { storyId, readBy, name, format, digest } = row ?? refuse('notFound')
  if (!may.seeOriginal(staff, { readBy, story: null })) throw new Refusal('notAllowed')
  if (storyId !== null) throw new Refusal('originalInUse')
  await tx.delete(originals).where(eq(originals.id, id))
  await record(tx, staff, { action: 'original.drop', subjectId: id, subject: name || '—', before: { format, digest } }, now)
}

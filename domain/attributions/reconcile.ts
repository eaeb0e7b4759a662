import { eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { attributionSources, attributions, drafts, lostMarks, proposedSources } from '../../db/schema'
import { type Body, passages } from '../../model/body'
import { AttributionId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { titleOf } from '../stories/story'

interface Marks {
  readonly storyId: StoryId
  readonly before: Body
  readonly after: Body
  /** New mark → the attribution it was copied from, or the address that the quotation brought with it. */
  readonly copies: Readonly<Record<AttributionId, string>>
}

/**
 * Keeps rows and marks in step after the body changed: a copied passage gets a row of its own, a mark without a row is
 * proposed as unattributed, and a row whose text is gone is noted for the desk, never dropped. A rejected one may go.
 */
export async function reconcileMarks(tx: Writer, staff: Staff, { storyId, before, after, copies }: Marks, now: Date): Promise<void> {
  const marked = passages(after)
  const rows = await tx
    .select({ id: attributions.id, state: attributions.state })
    .from(attributions)
    .where(eq(attributions.storyId, storyId))
  const known = new Set(rows.map((row) => row.id))

  for (const id of marked.keys()) {
    if (known.has(id)) continue
    const original = AttributionId.safeParse(firstOf(copies, id))
    const copied = original.success && (await copyAttribution(tx, staff, id, original.data, storyId, now))
    if (!copied) await proposeUnattributed(tx, staff, id, original.success ? '' : (firstOf(copies, id) ?? ''), storyId, now)
  }

  const standing = passages(before)
  for (const row of rows) {
    if (!marked.has(row.id) && row.state !== 'rejected') await noteLoss(tx, staff, row.id, standing.get(row.id) ?? '', storyId, now)
  }
  const found = [...marked.keys()].filter((id) => known.has(id))
  if (found.length > 0) await tx.delete(lostMarks).where(inArray(lostMarks.attributionId, found))
}

/** Where a copy, or a copy of a copy that was never saved, was taken from in the first place. */
function firstOf(copies: Marks['copies'], id: AttributionId): string | undefined {
  const seen = new Set<string>([id])
  let from = copies[id]
  while (from !== undefined && !seen.has(from)) {
    seen.add(from)
    const before = copies[from as AttributionId]
    if (before === undefined) break
    from = before
  }
  return from
}

async function noteLoss(tx: Writer, staff: Staff, id: AttributionId, passage: string, storyId: StoryId, now: Date): Promise<void> {
  const noted = await tx.insert(lostMarks).values({ attributionId: id, storyId, passage, lostAt: now }).onConflictDoNothing().returning()
  if (noted.length > 0) await trace(tx, staff, 'attribution.lost', id, storyId, { before: { passage } }, now)
}

/** A row of its own for a copied passage, with the same sources. False where the original is not there. */
async function copyAttribution(
  tx: Writer,
  staff: Staff,
  id: AttributionId,
  from: AttributionId,
  storyId: StoryId,
  now: Date,
): Promise<boolean> {
  const [original] = await tx.select().from(attributions).where(eq(attributions.id, from))
  if (original === undefined || (await taken(tx, id))) return false
  await tx.insert(attributions).values({ ...original, id, storyId, createdBy: staff.id, createdAt: now })
  const links = await tx.select().from(attributionSources).where(eq(attributionSources.attributionId, from))
  if (links.length > 0) await tx.insert(attributionSources).values(links.map((link) => ({ ...link, attributionId: id })))
  const names = await tx.select().from(proposedSources).where(eq(proposedSources.attributionId, from))
  if (names.length > 0) await tx.insert(proposedSources).values(names.map((name) => ({ ...name, attributionId: id })))
  await trace(tx, staff, 'attribution.copy', id, storyId, { after: { copyOf: from, kind: original.kind } }, now)
  return true
}

/** @param cite address where the quotation stood, or empty; the desk reads it as a note */
async function proposeUnattributed(tx: Writer, staff: Staff, id: AttributionId, cite: string, storyId: StoryId, now: Date): Promise<void> {
  if (await taken(tx, id)) return
  await tx.insert(attributions).values({
    id,
    storyId,
    kind: 'direct',
    state: 'proposed',
    utteredOn: '',
    originalText: '',
    originalLanguage: '',
    note: cite,
    rule: 'pasted',
    createdBy: staff.id,
    createdAt: now,
    decidedBy: null,
    decidedAt: null,
  })
  await trace(tx, staff, 'attribution.add', id, storyId, { after: { kind: 'direct', state: 'proposed', rule: 'pasted' } }, now)
}

type Traced = 'attribution.add' | 'attribution.copy' | 'attribution.lost'
type Differences = { readonly before?: unknown; readonly after?: unknown }

async function trace(
  tx: Writer,
  staff: Staff,
  action: Traced,
  id: AttributionId,
  storyId: StoryId,
  differences: Differences,
  now: Date,
): Promise<void> {
  const [draft] = await tx.select({ headline: drafts.headline, kicker: drafts.kicker }).from(drafts).where(eq(drafts.storyId, storyId))
  const subject = draft === undefined ? '—' : titleOf(draft)
  await record(tx, staff, { action, subjectId: id, subject, storyId, ...differences }, now)
}

async function taken(tx: Writer, id: AttributionId): Promise<boolean> {
  const [row] = await tx.select({ id: attributions.id }).from(attributions).where(eq(attributions.id, id))
  return row !== undefined
}

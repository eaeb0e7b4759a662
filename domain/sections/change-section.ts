import { count, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { drafts, liveStories, sections, withdrawals } from '../../db/schema'
import type { SectionId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { SectionDetails } from '../../model/section'
import { SectionSlug } from '../../model/slug'
import type { Staff } from '../../model/staff'
import { forgetFormerAddresses, keepFormerAddress } from '../addresses/former-address'
import { slugIsFree } from '../addresses/free-slug'
import { changes, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { allSections, assertNameFree, type Section } from './sections'

/**
 * Renames a section, words its description anew or moves it to another address; the old one leads to the new one.
 * @throws {Refusal} `notAllowed`, `notFound`, `nameTaken`, `slugTaken`
 */
export async function changeSection(tx: Writer, staff: Staff, input: SectionDetails, now: Date): Promise<void> {
  const known = await sectionsToManage(tx, staff)
  const before = known.find((section) => section.id === input.id) ?? refuse('notFound')
  const changed = changes<Section>(before, input)
  if (changed === null) return
  assertNameFree(known, input.name, input.id)
  if (input.slug !== before.slug) {
    if (!SectionSlug.safeParse(input.slug).success || !(await slugIsFree(tx, 'section', input.slug, input.id)))
      throw new Refusal('slugTaken')
    await keepFormerAddress(tx, 'section', input.id, { from: before.slug, to: input.slug }, now)
  }
  await tx.update(sections).set({ slug: input.slug, name: input.name, description: input.description }).where(eq(sections.id, input.id))
  await record(tx, staff, { action: 'section.change', subjectId: input.id, subject: input.name, ...changed }, now)
  const moved = input.slug === before.slug ? [] : [stale.addresses, stale.address('section', input.slug)]
  await touch(tx, [stale.section(input.id), stale.sections, ...moved], now)
}

/**
 * Puts the sections into this order.
 * @throws {Refusal} `notAllowed`, `revisedElsewhere` when the order names other sections than there are
 */
export async function orderSections(
  tx: Writer,
  staff: Staff,
  { order }: { readonly order: readonly SectionId[] },
  now: Date,
): Promise<void> {
  const known = await sectionsToManage(tx, staff)
  const before = known.map((section) => section.id)
  if (before.length !== order.length || !before.every((id) => order.includes(id))) throw new Refusal('revisedElsewhere')
  if (before.every((id, position) => order[position] === id)) return
  for (const [position, id] of order.entries())
    await tx
      .update(sections)
      .set({ position: position + 1 })
      .where(eq(sections.id, id))
  const names = (ids: readonly SectionId[]) => ids.map((id) => known.find((section) => section.id === id)?.name)
  await record(tx, staff, { action: 'section.order', subjectId: 'sections', subject: '', before: names(before), after: names(order) }, now)
  await touch(tx, [stale.sections, stale.addresses], now)
}

/**
 * Moves a section one place up or down; at the end of the row nothing happens.
 * @throws {Refusal} `notAllowed`, `notFound`
 */
export async function moveSection(
  tx: Writer,
  staff: Staff,
  { sectionId, by }: { readonly sectionId: SectionId; readonly by: -1 | 1 },
  now: Date,
): Promise<void> {
  const order = (await sectionsToManage(tx, staff)).map((section) => section.id)
  const from = order.indexOf(sectionId)
  if (from === -1) throw new Refusal('notFound')
  const neighbour = order[from + by]
  if (neighbour === undefined) return
  order[from + by] = sectionId
  order[from] = neighbour
  await orderSections(tx, staff, { order }, now)
}

/**
 * Removes a section in which no story stands or stood, whether at the desk or before the readers.
 * @throws {Refusal} `notAllowed`, `notFound`, `sectionInUse`
 */
export async function removeSection(tx: Writer, staff: Staff, { sectionId }: { readonly sectionId: SectionId }, now: Date): Promise<void> {
  const known = await sectionsToManage(tx, staff)
  const section = known.find((one) => one.id === sectionId) ?? refuse('notFound')
  if ((await storiesInSections(tx)).has(sectionId)) throw new Refusal('sectionInUse')
  await forgetFormerAddresses(tx, 'section', sectionId)
  await tx.delete(sections).where(eq(sections.id, sectionId))
  const before = { slug: section.slug, name: section.name, description: section.description }
  await record(tx, staff, { action: 'section.remove', subjectId: sectionId, subject: section.name, before }, now)
  await touch(tx, [stale.section(sectionId), stale.sections, stale.addresses], now)
}

/** How many stories each section holds; empty ones are not in it. A withdrawn story keeps its address, and so its section. */
export async function storiesInSections(reader: Reader): Promise<Map<SectionId, { readonly live: number; readonly all: number }>> {
  const written = await reader.select({ id: drafts.sectionId, stories: count() }).from(drafts).groupBy(drafts.sectionId)
  const live = await reader.select({ id: liveStories.sectionId, stories: count() }).from(liveStories).groupBy(liveStories.sectionId)
  const withdrawn = await reader.select({ id: withdrawals.sectionId, stories: count() }).from(withdrawals).groupBy(withdrawals.sectionId)
  const found = new Map<SectionId, { live: number; all: number }>()
  for (const row of written) if (row.id !== null) found.set(row.id, { live: 0, all: row.stories })
  for (const row of live) found.set(row.id, { live: row.stories, all: Math.max(row.stories, found.get(row.id)?.all ?? 0) })
  for (const row of withdrawn) if (!found.has(row.id)) found.set(row.id, { live: 0, all: row.stories })
  return found
}

async function sectionsToManage(tx: Writer, staff: Staff): Promise<Section[]> {
  if (!may.manageSections(staff)) throw new Refusal('notAllowed')
  return allSections(tx)
}

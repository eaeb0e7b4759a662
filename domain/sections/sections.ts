import { asc } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { sections, topics } from '../../db/schema'
import type { SectionId, TopicId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { SectionSlug, Slug } from '../../model/slug'
import { freeSlug, slugIsFree } from '../addresses/free-slug'
import { reads } from '../log/reads'
import { type Actor, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'

export interface Section {
  readonly id: SectionId
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly position: number
}

export interface Topic {
  readonly id: TopicId
  readonly slug: string
  readonly name: string
  readonly description: string
}

/** Every section, in the order of the navigation. */
export async function allSections(reader: Reader): Promise<Section[]> {
  reads(stale.sections)
  return reader
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      position: sections.position,
    })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name))
}

/** Every topic, by name. */
export async function allTopics(reader: Reader): Promise<Topic[]> {
  const rows = await reader.select({ id: topics.id, slug: topics.slug, name: topics.name, description: topics.description }).from(topics)
  return rows.sort((one, other) => one.name.localeCompare(other.name, 'de'))
}

/**
 * Opens a section, last in the navigation.
 * @throws {Refusal} `notAllowed`, `nameTaken`, `slugTaken`
 */
export async function createSection(
  tx: Writer,
  actor: Actor,
  input: { readonly slug: string; readonly name: string; readonly description: string },
  now: Date,
): Promise<SectionId> {
  if (actor !== 'system' && !may.manageSections(actor)) throw new Refusal('notAllowed')
  const known = await allSections(tx)
  assertNameFree(known, input.name)
  const slug = SectionSlug.safeParse(input.slug)
  if (!slug.success || !(await slugIsFree(tx, 'section', slug.data))) throw new Refusal('slugTaken')

  const position = Math.max(0, ...known.map((section) => section.position)) + 1
  const [created] = await tx
    .insert(sections)
    .values({ slug: slug.data, name: input.name, description: input.description, position, createdAt: now })
    .returning({ id: sections.id })
  if (created === undefined) throw new Error('the section was not stored')
  const after = { slug: slug.data, name: input.name, description: input.description }
  await record(tx, actor, { action: 'section.create', subjectId: created.id, subject: input.name, after }, now)
  await touch(tx, [stale.sections, stale.addresses, stale.address('section', slug.data)], now)
  return created.id
}

/**
 * Adds a topic. Without a slug, its address is made from the name.
 * @throws {Refusal} `notAllowed`, `nameTaken`, `slugTaken`
 */
export async function createTopic(
  tx: Writer,
  actor: Actor,
  input: { readonly name: string; readonly slug?: string; readonly description?: string },
  now: Date,
): Promise<TopicId> {
  if (actor !== 'system' && !may.manageSections(actor)) throw new Refusal('notAllowed')
  assertNameFree(await allTopics(tx), input.name)
  const slug = input.slug ? Slug.safeParse(input.slug).data : await freeSlug(tx, 'topic', input.name)
  if (slug === undefined || !(await slugIsFree(tx, 'topic', slug))) throw new Refusal('slugTaken')

  const [created] = await tx
    .insert(topics)
    .values({ slug, name: input.name, description: input.description ?? '', createdAt: now })
    .returning({ id: topics.id })
  if (created === undefined) throw new Error('the topic was not stored')
  await record(tx, actor, { action: 'topic.create', subjectId: created.id, subject: input.name, after: { slug, name: input.name } }, now)
  await touch(tx, [stale.address('topic', slug)], now)
  return created.id
}

/** @throws {Refusal} `nameTaken` if another one is called the same, whatever the capitals */
export function assertNameFree(known: readonly { readonly id: string; readonly name: string }[], name: string, ownId = ''): void {
  const wanted = name.toLocaleLowerCase('de')
  if (known.some((one) => one.id !== ownId && one.name.toLocaleLowerCase('de') === wanted)) throw new Refusal('nameTaken')
}

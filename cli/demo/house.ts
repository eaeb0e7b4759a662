import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { facts, staff as staffTable } from '../../db/schema'
import { createContributor } from '../../domain/contributors/create'
import { createSection, createTopic } from '../../domain/sections/sections'
import { keepSettings, siteSettings } from '../../domain/settings/settings'
import { createSource } from '../../domain/sources/create'
import { addStaff } from '../../domain/staff/add'
import type { ContributorId, SectionId, SourceId, TopicId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { contributors } from './contributors'
import type { DemoSource } from './shapes'
import { demoPassword, sections, site } from './site'
import { topics } from './topics'

/** Everybody and everything that the demo's stories name, by key. */
export interface House {
  readonly contributors: number
  staff(key: string): Staff
  contributor(key: string): ContributorId
  section(slug: string): SectionId
  topic(slug: string): TopicId
  source(key: string): SourceId
}

/** Sets up the demo's staff, register, sections, topics and sources, as of long before the first story. */
export async function openHouse(tx: Writer, sources: readonly DemoSource[], now: Date): Promise<House> {
  const opened = new Date('2025-01-02T08:00:00Z')
  const { address } = await siteSettings(tx)
  await keepSettings(tx, 'system', { ...site, address }, opened)

  const people = new Map<string, ContributorId>()
  const staff = new Map<string, Staff>()
  for (const { key, account, ...profile } of contributors) {
    const contributorId = await createContributor(tx, 'system', profile, opened)
    people.set(key, contributorId)
    if (account) staff.set(key, await anAccount(tx, key, profile.name, account, contributorId, opened))
  }
  await tx.insert(facts).values({ name: 'demoPassword', value: demoPassword })

  const places = new Map<string, SectionId>()
  for (const [slug, name, description] of sections) places.set(slug, await createSection(tx, 'system', { slug, name, description }, opened))
  const themes = new Map<string, TopicId>()
  for (const [slug, name] of topics) themes.set(slug, await createTopic(tx, 'system', { slug, name }, opened))

  const origins = new Map<string, SourceId>()
  for (const { key, ...source } of sources) {
    const retrievedOn = source.url ? now.toISOString().slice(0, 10) : ''
    origins.set(key, await createSource(tx, 'system', { retrievedOn, ...source }, opened))
  }
  return {
    contributors: people.size,
    staff: (key) => found(staff, key),
    contributor: (key) => found(people, key),
    section: (slug) => found(places, slug),
    topic: (slug) => found(themes, slug),
    source: (key) => found(origins, key),
  }
}

type Account = NonNullable<(typeof contributors)[number]['account']>

async function anAccount(tx: Writer, key: string, name: string, account: Account, contributorId: ContributorId, now: Date): Promise<Staff> {
  const email = `${key}@wendhafener-bote.example`
  const id = await addStaff(tx, 'system', { name, email, ...account, password: demoPassword, contributorId, demo: true }, now)
  const [row] = await tx.select().from(staffTable).where(eq(staffTable.id, id))
  if (row === undefined) throw new Error(`no account for ${key}`)
  return row
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo names ${key}, which is not there`)
  return value
}

import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Newsroom, openNewsroom, type Writer } from '../db/client'
import { contributors, drafts, sections, sources, staff, stories, topics } from '../db/schema'
import { sortNameFor } from '../model/contributor'
import { ContributorId, SectionId, SourceId, StaffId, StoryId, TopicId } from '../model/ids'
import { slugFrom } from '../model/slug'
import type { Role, Staff } from '../model/staff'
import type { StoryText } from '../model/story'

type ContributorRow = Omit<typeof contributors.$inferInsert, 'id'>
type SourceRow = Omit<typeof sources.$inferInsert, 'id'>
type SectionRow = Omit<typeof sections.$inferInsert, 'id'>

interface StoryWish extends Partial<StoryText> {
  /** Whose story it is; a new reporter's unless said. */
  readonly by?: Staff
}

/** A newsroom with builders for what a test needs to be there. */
export interface BuiltNewsroom extends Newsroom {
  aStaffMember(role?: Role, wish?: Partial<Omit<Staff, 'id' | 'role'>>): Promise<Staff>
  aSection(wish?: Partial<SectionRow>): Promise<SectionId>
  aTopic(name?: string): Promise<TopicId>
  aContributor(wish?: Partial<ContributorRow>): Promise<ContributorId>
  aSource(wish?: Partial<SourceRow>): Promise<SourceId>
  /** An unpublished story with a complete head and a line of text. */
  aStory(wish?: StoryWish): Promise<StoryId>
  /** Has somebody do something, in a transaction of its own. */
  act<Input, Result>(command: Command<Input, Result>, staff: Staff, input: Input, at?: Date): Promise<Result>
}

/** One in a folder of its own, with real migrations. */
export interface TestNewsroom extends BuiltNewsroom {
  /** The time at which everything in the test happens: the morning after the call between Xi and Putin. */
  readonly now: Date
}

type Command<Input, Result> = (tx: Writer, staff: Staff, input: Input, now: Date) => Promise<Result>

const now = new Date('2025-01-22T08:30:00Z')

/** Opens a throwaway newsroom; `close` removes its folder too. */
export async function aNewsroom(): Promise<TestNewsroom> {
  const all = String(process.env.MASTHEAD_TEST_FOLDER)
  const folder = mkdtempSync(join(all, 'newsroom-'))
  copyFileSync(join(all, 'template', 'newsroom.db'), join(folder, 'newsroom.db'))
  const newsroom = openNewsroom(folder)
  return {
    ...built(newsroom),
    now,
    close() {
      newsroom.close()
      if (existsSync(folder)) rmSync(folder, { recursive: true })
    },
  }
}

/** Builders on any newsroom that is open. */
export function built(newsroom: Newsroom): BuiltNewsroom {
  return {
    ...newsroom,
    ...buildersOn(newsroom),
    act: (command, staff, input, at = now) => newsroom.write((tx) => command(tx, staff, input, at)),
  }
}

/** Rows as a test needs them, put in directly: the commands that usually make them have tests of their own. */
function buildersOn({ write }: Newsroom) {
  let nth = 0

  async function aStaffMember(role: Role = 'reporter', wish: Partial<Omit<Staff, 'id' | 'role'>> = {}): Promise<Staff> {
    nth += 1
    const member: Staff = {
      id: StaffId.parse(randomUUID()),
      name: `Ada ${role} ${nth}`,
      email: `ada-${nth}@example.org`,
      language: 'de',
      contributorId: null,
      ...wish,
      role,
    }
    await write(async (tx) => void (await tx.insert(staff).values({ ...member, createdAt: now })))
    return member
  }

  async function aSection(wish: Partial<SectionRow> = {}): Promise<SectionId> {
    nth += 1
    const row = {
      id: SectionId.parse(randomUUID()),
      slug: `ressort-${nth}`,
      name: `Ressort ${nth}`,
      description: '',
      position: nth,
      createdAt: now,
      ...wish,
    }
    await write(async (tx) => void (await tx.insert(sections).values(row)))
    return row.id
  }

  async function aTopic(name = `Thema ${nth + 1}`): Promise<TopicId> {
    nth += 1
    const id = TopicId.parse(randomUUID())
    await write(async (tx) => void (await tx.insert(topics).values({ id, slug: slugFrom(name), name, description: '', createdAt: now })))
    return id
  }

  async function aContributor(wish: Partial<ContributorRow> = {}): Promise<ContributorId> {
    nth += 1
    const kind = wish.kind ?? 'person'
    const name = wish.name ?? `Vera Beispiel ${nth}`
    const row = {
      id: ContributorId.parse(randomUUID()),
      kind,
      slug: `${slugFrom(name)}-${nth}`,
      name,
      sortName: sortNameFor(kind, name),
      givenName: '',
      familyName: '',
      jobTitle: '',
      biography: '',
      place: '',
      publicContact: '',
      fediverse: '',
      languages: [],
      expertise: [],
      links: [],
      createdAt: now,
      ...wish,
    }
    await write(async (tx) => void (await tx.insert(contributors).values(row)))
    return row.id
  }

  async function aSource(wish: Partial<SourceRow> = {}): Promise<SourceId> {
    nth += 1
    const label = wish.label ?? `Quelle ${nth}`
    const row = {
      id: SourceId.parse(randomUUID()),
      slug: `${slugFrom(label)}-${nth}`,
      kind: 'person' as const,
      label,
      publisher: '',
      title: '',
      url: '',
      archivedUrl: '',
      publishedOn: '',
      retrievedOn: '',
      language: '',
      naming: 'named' as const,
      terms: 'on_record' as const,
      description: '',
      anonymityReason: '',
      createdAt: now,
      ...wish,
    }
    await write(async (tx) => void (await tx.insert(sources).values(row)))
    return row.id
  }

  async function aStory({ by, ...wish }: StoryWish = {}): Promise<StoryId> {
    nth += 1
    const author = by ?? (await aStaffMember())
    const sectionId = wish.sectionId === undefined ? await aSection() : wish.sectionId
    const id = StoryId.parse(randomUUID())
    const headline = wish.headline ?? `Ein Gipfel am Bildschirm ${nth}`
    const text: StoryText = {
      kicker: '',
      standfirst: 'Zwei Präsidenten sprechen, ein dritter hört zu.',
      dateline: 'Hongkong',
      slug: slugFrom(headline),
      language: 'de',
      importance: 3,
      pictureId: null,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Das Gespräch dauerte lange.' }] }] },
      ...wish,
      headline,
      sectionId,
    }
    await write(async (tx) => {
      await tx.insert(stories).values({ id, createdBy: author.id, ownerId: author.id, createdAt: now })
      await tx
        .insert(drafts)
        .values({ storyId: id, version: 1, ...text, ownerId: author.id, savedBy: author.id, savedAt: now, keptVersion: 0 })
    })
    return id
  }

  return { aStaffMember, aSection, aTopic, aContributor, aSource, aStory }
}

/** The test's time, so many minutes on. */
export function later(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, embargoes, facts, provenance, sections, stories, storyTopics, topics, upstreamSources } from '../../db/schema'
import { type SectionId, StoryId, type TopicId } from '../../model/ids'
import type { ImportedStory } from '../../model/imported-story'
import type { Language } from '../../model/language'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { StoryText } from '../../model/story'
import { creditMakers } from '../credits/credit-makers'
import { type Actor, record } from '../log/record'
import { sourceFor } from '../sources/source-for'
import { may } from '../staff/may'
import { indexDraft } from './index-draft'

export interface ImportStory {
  readonly story: ImportedStory
  /** Format and version, `ninjs`. */
  readonly format: string
  /** SHA-256 of the file and its length in bytes: the log keeps them, so that the original can be recognised. */
  readonly digest: string
  readonly bytes: number
  /** For a report in no language that stories here are written in. */
  readonly language: Language
  /** Make another story of a report that was taken in before. */
  readonly again?: boolean
}

/**
 * Makes a draft of another house's report: its makers are credited as makers of the upstream report and never stand in our
 * byline, what it rests on becomes the upstream chain, its rights are unknown until somebody clears them, and its embargo
 * holds here.
 * @param owner whose story it becomes
 * @param actor whoever does it: its owner, or the command line
 * @throws {Refusal} `notAllowed`, `alreadyImported` with the `storyId` it became
 */
export async function importStory(tx: Writer, owner: Staff, actor: Actor, input: ImportStory, now: Date): Promise<StoryId> {
  if (!may.writeStories(owner)) throw new Refusal('notAllowed')
  const { story } = input
  const before = await importedAs(tx, story.uri)
  if (before !== null && !input.again) throw new Refusal('alreadyImported', { storyId: before })

  const id = StoryId.parse(crypto.randomUUID())
  await tx.insert(stories).values({ id, createdBy: owner.id, ownerId: owner.id, createdAt: now, binnedAt: null })
  const text = await putDraft(tx, id, owner, input, now)
  const found = await putTopics(tx, id, story)
  const upstream = await putProvenance(tx, id, actor, story, now)
  const makers = await creditMakers(tx, id, actor, story.makers, now)
  for (const source of story.sources) await sourceFor(tx, actor, source, now)
  if (story.embargo !== null) {
    await tx
      .insert(embargoes)
      .values({ storyId: id, until: story.embargo.until, note: story.note.slice(0, 300), setBy: owner.id, setAt: now })
  }
  await tx
    .insert(facts)
    .values({ name: factName(story.uri), value: id })
    .onConflictDoUpdate({ target: facts.name, set: { value: id } })

  const { format, digest, bytes } = input
  const after = {
    format,
    uri: story.uri,
    version: story.version,
    digest,
    bytes,
    owner: owner.name,
    makers,
    upstream,
    embargo: story.embargo && (story.embargo.until?.toISOString() ?? 'open'),
    subjects: story.topics.filter((topic) => !found.includes(topic)).map((topic) => topic.name),
    pictures: story.pictures,
    leftOut: story.leftOut,
  }
  const note = story.note.slice(0, 2000)
  await record(tx, actor, { action: 'story.import', subjectId: id, subject: text.headline || '—', storyId: id, after, note }, now)
  return id
}

const factName = (uri: string) => `import:${createHash('sha256').update(uri).digest('hex')}`

/** The story that a report became when it was taken in before, if there still is one. */
async function importedAs(tx: Writer, uri: string): Promise<StoryId | null> {
  const [row] = await tx
    .select({ storyId: facts.value })
    .from(facts)
    .where(eq(facts.name, factName(uri)))
  // Our own items carry the id of the story that they are.
  const own = StoryId.safeParse(uri.replace(/^urn:uuid:/i, ''))
  for (const id of [row?.storyId, own.success ? own.data : undefined]) {
    if (id === undefined) continue
    const [story] = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(eq(stories.id, id as StoryId))
    if (story !== undefined) return story.id
  }
  return null
}

async function putDraft(tx: Writer, storyId: StoryId, owner: Staff, { story, language }: ImportStory, now: Date): Promise<StoryText> {
  const sectionId = await sectionFor(tx, story.section)
  const text = StoryText.parse({ ...story.text, slug: '', sectionId, language: story.language ?? language, pictureId: null })
  await tx.insert(drafts).values({ storyId, version: 1, ...text, ownerId: owner.id, savedBy: owner.id, savedAt: now, keptVersion: 0 })
  await indexDraft(tx, storyId, text)
  return text
}

async function sectionFor(tx: Writer, section: ImportedStory['section']): Promise<SectionId | null> {
  if (section === null) return null
  const rows = await tx.select({ id: sections.id, slug: sections.slug, name: sections.name }).from(sections)
  return rows.find((row) => alike(row, section))?.id ?? null
}

/** Those of the report's topics that the house has; editors make new ones. */
async function putTopics(tx: Writer, storyId: StoryId, story: ImportedStory): Promise<ImportedStory['topics']> {
  if (story.topics.length === 0) return []
  const known = await tx.select({ id: topics.id, slug: topics.slug, name: topics.name }).from(topics)
  const found = story.topics.flatMap((topic) => {
    const row = known.find((one) => alike(one, topic))
    return row === undefined ? [] : [{ topic, id: row.id }]
  })
  const ids: TopicId[] = [...new Set(found.map(({ id }) => id))]
  if (ids.length > 0) await tx.insert(storyTopics).values(ids.map((topicId, position) => ({ storyId, topicId, position })))
  return found.map(({ topic }) => topic)
}

interface NamedThing {
  readonly name: string
  readonly slug: string
}

const alike = (ours: NamedThing, theirs: NamedThing) =>
  ours.slug === theirs.slug || ours.name.toLocaleLowerCase('de') === theirs.name.toLocaleLowerCase('de')

async function putProvenance(
  tx: Writer,
  storyId: StoryId,
  actor: Actor,
  { provenance: rests }: ImportedStory,
  now: Date,
): Promise<string[]> {
  const { upstream, ...fields } = rests
  await tx.insert(provenance).values({ storyId, ...fields, rights: 'unknown', clearedBy: null, clearedAt: null })
  const ids = []
  for (const source of upstream) ids.push(await sourceFor(tx, actor, source, now))
  const chain = [...new Set(ids)]
  if (chain.length > 0) await tx.insert(upstreamSources).values(chain.map((sourceId, position) => ({ storyId, sourceId, position })))
  return upstream.map((source) => source.label)
}

import { messagesIn } from '../../messages/messages'
import { sectionAddress, storyAddress, topicAddress } from '../../model/addresses'
import { type Body, inlineRuns, lengthOf, plainText } from '../../model/body'
import type { ExportedStory } from '../../model/exported-story'
import { dayWords } from '../../model/moment'
import type { PrintedStory } from '../../model/printed'
import { aiMapping } from '../../model/role-mapping'
import { byline } from '../../model/wording/byline'
import { endCredits } from '../../model/wording/end-credits'
import { plainWording } from '../../model/wording/wording'
import { bodyHtml } from '../body-html'
import { associations } from './associated'
import type { Concept, ItemBody, NinjsItem, Worded } from './item'
import { infoSources, organisations, people, provider, type Site } from './parties'
import { ourProfile } from './party-codes'
import { urgencyOf } from './urgency'
import { itemUri, uriFrom } from './uri'
import { type NinjsFault, ninjsFaults } from './validate'

/** A story came out as something that is not ninjs: a fault of ours. It is never handed out. */
export class NotNinjs extends Error {
  override readonly name = 'NotNinjs'

  constructor(readonly faults: readonly NinjsFault[]) {
    super(`the export is not ninjs 3.1: ${JSON.stringify(faults)}`)
  }
}

/**
 * A story as an item of ninjs 3.1.
 * @throws {NotNinjs} if what came out is not
 */
export function ninjsOf(exported: ExportedStory, site: Site): NinjsItem {
  const item = exported.is === 'withdrawn' ? cancellation(exported, site) : storyItem(exported, site)
  const faults = ninjsFaults(item)
  if (faults.length > 0) throw new NotNinjs(faults)
  return item
}

const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' } as const

/** Tells those who were given a story that it is no longer to be used, and nothing of what it said. */
function cancellation(
  { id, publications, language, notice, withdrawnAt }: Extract<ExportedStory, { is: 'withdrawn' }>,
  site: Site,
): NinjsItem {
  return {
    standard,
    uri: itemUri(id),
    type: 'text',
    representationType: 'partial',
    version: String(publications + 1),
    versionCreated: withdrawnAt.toISOString(),
    pubStatus: 'canceled',
    language,
    ...(notice === '' ? {} : { edNote: notice }),
    infoSources: [provider(site)],
  }
}

function storyItem(exported: Exclude<ExportedStory, { is: 'withdrawn' }>, site: Site): NinjsItem {
  const { is, story, importance, usageTerms, begunAt, changedAt, embargo } = exported
  const created = (is === 'print' ? story.firstPublishedAt : begunAt).toISOString()
  const holder = story.provenance.rightsHolder || site.name
  const ai = aiMapping[story.provenance.aiUse]
  const by = makers(story)
  return {
    standard,
    uri: itemUri(story.id),
    type: 'text',
    representationType: 'full',
    profile: `${ourProfile}${story.pictures.length > 0 ? 'text-photo' : 'text-only'}`,
    version: String(story.publications),
    firstCreated: created,
    versionCreated: changedAt.toISOString(),
    contentCreated: created,
    pubStatus: statusOf(exported),
    ...(embargo?.until ? { embargoedUntil: embargo.until.toISOString() } : {}),
    urgency: urgencyOf(importance),
    copyrightHolder: holder,
    copyrightNotice: `© ${created.slice(0, 4)} ${holder}`,
    ...filled({ usageTerms, edNote: note(exported, site), by, located: story.dateline, title: story.headline, slugline: story.slug }),
    language: story.language,
    headlines: worded([
      ['main', story.headline],
      ['kicker', story.kicker],
    ]),
    descriptions: descriptions(story),
    bodies: bodies(story, site),
    people: people(story, site),
    organisations: organisations(story, site),
    infoSources: infoSources(story, site),
    subjects: subjects(story, site),
    associations: associations(story, site, is === 'print'),
    ...(is === 'print' ? whereItStands(story, site) : {}),
    ...(ai === null ? {} : { digitalSourceType: { name: messagesIn(story.language).words.aiUse[story.provenance.aiUse], uri: ai.iptc } }),
  }
}

const retracted = (story: PrintedStory) => story.corrections.some((correction) => correction.kind === 'retraction')

/** Nobody is to print what is not out yet, or no longer stands. */
function statusOf({ is, story, embargo }: Exclude<ExportedStory, { is: 'withdrawn' }>): NonNullable<NinjsItem['pubStatus']> {
  if (retracted(story)) return 'canceled'
  return is === 'desk' || embargo !== null ? 'withheld' : 'usable'
}

/** For the newsroom that receives it: that it is a draft, and what was corrected, the newest first. */
function note({ is, story }: Exclude<ExportedStory, { is: 'withdrawn' }>, { zone }: Site): string {
  const { ninjs, words } = messagesIn(story.language)
  const corrections = story.corrections.map(
    ({ kind, text, at }) => `${words.correctionKind[kind]}, ${dayWords(at, story.language, zone)}: ${text}`,
  )
  return [...(is === 'desk' ? [ninjs.draft] : []), ...corrections].join('\n')
}

/** Byline and end credits in one line, as a reader finds them. */
function makers({ credits, language, dateline, provenance }: PrintedStory): string {
  const [nearest] = provenance.upstream
  const report = nearest?.is === 'named' ? nearest : undefined
  const from = provenance.relation === 'translation_of' ? (report?.language ?? '') : ''
  return [byline(credits, language, dateline), ...endCredits(credits, language, { upstream: report?.publisher ?? '', from })]
    .map(plainWording)
    .filter((sentence) => sentence !== '')
    .join(' · ')
}

function descriptions({ standfirst, provenance: { relation, extent, rightsHolder, licence } }: PrintedStory): Worded[] {
  return worded([
    ['standfirst', standfirst],
    ['masthead:relation', relation === 'original' ? '' : relation],
    ['masthead:extent', extent],
    ['masthead:rightsHolder', rightsHolder],
    ['masthead:licence', licence],
  ])
}

function bodies(story: PrintedStory, { address }: Site): ItemBody[] {
  const text = plainText(story.body)
  const { characters, words } = lengthOf(text)
  const counts = { charCount: characters, wordCount: words }
  const html = bodyHtml(story.body, { address, language: story.language, pictures: story.pictures }).html
  return [
    { role: 'html', contentType: 'text/html', ...counts, value: html },
    { role: 'text', contentType: 'text/plain', ...counts, value: paragraphs(story.body) },
  ]
}

/** Plain words with a blank line between paragraphs, so that a line break within one is none. */
function paragraphs(body: Body): string {
  return [...inlineRuns(body)].map((run) => run.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')).join('\n\n')
}

function subjects({ section, topics }: PrintedStory, { address }: Site): Concept[] {
  const concept = (rel: string, { name, slug }: { readonly name: string; readonly slug: string }, path: string): Concept[] => {
    const uri = uriFrom(address + path)
    return slug === '' ? [] : [{ name, rel, literal: slug, ...(uri === undefined ? {} : { uri }) }]
  }
  return [
    ...concept('section', section, sectionAddress(section.slug)),
    ...topics.flatMap((topic) => concept('about', topic, topicAddress(topic.slug))),
  ]
}

/** The page on the site, as another name of the item and as its rendition for readers. */
function whereItStands({ section, slug, headline }: PrintedStory, { address }: Site): Pick<NinjsItem, 'altIds' | 'renditions'> {
  const href = uriFrom(address + storyAddress(section.slug, slug))
  if (href === undefined) return {}
  return {
    altIds: [{ role: 'address', value: href }],
    renditions: [{ name: 'web', title: headline, href, contentType: 'text/html' }],
  }
}

function worded(texts: readonly (readonly [role: string, value: string])[]): Worded[] {
  return texts.flatMap(([role, value]) => (value === '' ? [] : [{ role, contentType: 'text/plain', value }]))
}

function filled<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Fields>
}

import { type Block, Body } from '../../model/body'
import type { ImportedStory } from '../../model/imported-story'
import { languages } from '../../model/language'
import { type AiUse, type ProvenanceRelation, provenanceRelations } from '../../model/provenance'
import { Refusal } from '../../model/refusal'
import { aiMapping } from '../../model/role-mapping'
import { asLine, asProse } from '../../model/text'
import { bodyOf, TooDeep } from './body-from-html'
import type { NinjsItem } from './item'
import { makersOf } from './makers'
import { inWordsOf3 } from './older'
import { ourProfile } from './party-codes'
import { picturesOf } from './pictures'
import { headOf, ourHead, textOf } from './text'
import { isDerivation, ourRests, theirRests } from './upstream'
import { importanceOf } from './urgency'
import { type NinjsFault, ninjsFaults } from './validate'

/**
 * What a file of ninjs 1, 2 or 3 says, as a proposal for a story.
 * @param json the file's text
 * @param now by which an embargo is over or not
 * @throws {Refusal} `notReadable` with what is wrong, as `faults`
 */
export function storyFromNinjs(json: string, now: Date): ImportedStory {
  try {
    const item = itemFrom(json)
    if (item.pubStatus === 'canceled') throw unreadable([{ is: 'canceled' }])
    return storyFrom(item, now)
  } catch (fault) {
    // Deeper than the stack reaches: nobody writes reports like that.
    if (fault instanceof TooDeep || fault instanceof RangeError) throw unreadable([{ is: 'tooLarge' }])
    throw fault
  }
}

function itemFrom(json: string): NinjsItem {
  const read = inWordsOf3(parsed(json))
  const faults = ninjsFaults(read)
  if (faults.length > 0) throw unreadable(faults)
  return read as NinjsItem
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw unreadable([{ is: 'notJson' }])
  }
}

const unreadable = (faults: readonly NinjsFault[]) => new Refusal('notReadable', { faults })

function storyFrom(item: NinjsItem, now: Date): ImportedStory {
  const ours = item.profile?.startsWith(ourProfile) === true
  const makers = makersOf(item)
  const { blocks, pictures: inText } = textOf(item)
  const head = (ours ? ourHead(item, blocks) : null) ?? headOf(item, blocks)
  const stated = described(item, 'masthead:relation')
  const relation = relationOf(stated)
  const rests = ours ? ourRests(item, makers) : theirRests(item, makers)
  if (makers.length > mostMakers || rests.sources.length > mostSources) throw unreadable([{ is: 'tooLarge' }])
  const [section = null] = subjectsOf(item, (rel) => rel === 'section')
  return {
    uri: item.uri,
    version: item.version ?? '',
    text: { ...head.words, importance: item.urgency === undefined ? 3 : importanceOf(item.urgency), body: fitting(head.blocks) },
    language: languages.find((language) => item.language?.toLowerCase().split('-')[0] === language) ?? null,
    makers,
    provenance: {
      relation,
      upstream: rests.upstream.slice(0, 8),
      extent: line(described(item, 'masthead:extent'), 300),
      rightsHolder: line(described(item, 'masthead:rightsHolder') || (item.copyrightHolder ?? ''), 200),
      licence: line(described(item, 'masthead:licence') || (item.rightsInfo?.linkedRights ?? ''), 200),
      usageTerms: asProse(item.usageTerms ?? '').slice(0, 1000),
      aiUse: aiUseOf(item),
    },
    sources: rests.sources,
    embargo: embargoOf(item, now),
    section,
    topics: subjectsOf(item, (rel) => rel !== 'section'),
    pictures: picturesOf(item, inText),
    note: asProse(item.edNote ?? ''),
    leftOut: leftOut(item),
  }
}

/** Nobody's report has more; each becomes an entry of the register or a source. */
const mostMakers = 100
const mostSources = 300

/** A body of these blocks, if it is one that can be stored. */
function fitting(blocks: readonly Block[]): Body {
  const body = Body.safeParse(bodyOf(blocks))
  if (!body.success) throw unreadable([{ is: 'tooLarge' }])
  return body.data
}

/** As an item of ours states it; whoever takes over original work edits a wire item. */
function relationOf(stated: string): ProvenanceRelation {
  const relation = provenanceRelations.find((one) => one === stated) ?? 'original'
  return relation === 'original' ? 'wire_pickup_edited' : relation
}

function aiUseOf({ digitalSourceType }: NinjsItem): AiUse {
  const said = `${digitalSourceType?.uri ?? ''} ${digitalSourceType?.literal ?? ''}`
  if (said.includes(aiMapping.assisted.iptc) || /compositeWithTrainedAlgorithmicMedia|algorithmicallyEnhanced/i.test(said))
    return 'assisted'
  return /trainedAlgorithmicMedia|algorithmicMedia/i.test(said) ? 'generated' : 'none'
}

/**
 * Until when it must not be printed; withheld without a time is withheld until somebody says otherwise, and so is what has a
 * time that can not be read: a leap second, for one.
 */
function embargoOf({ embargoedUntil, pubStatus }: NinjsItem, now: Date): ImportedStory['embargo'] {
  if (embargoedUntil !== undefined) {
    // The standard allows an offset of hours alone, which `Date` does not know.
    const until = new Date(embargoedUntil.replace(/([+-]\d\d)$/, '$1:00'))
    if (Number.isNaN(until.getTime())) return { until: null }
    return until > now ? { until } : null
  }
  return pubStatus === 'withheld' ? { until: null } : null
}

function subjectsOf(item: NinjsItem, wanted: (rel: string | undefined) => boolean) {
  return (item.subjects ?? []).flatMap(({ name = '', rel, literal = '' }) =>
    asLine(name) !== '' && wanted(rel) ? [{ name: asLine(name), slug: literal }] : [],
  )
}

const described = (item: NinjsItem, role: string) => item.descriptions?.find((one) => one.role === role)?.value ?? ''

const line = (text: string, most: number) => asLine(text).slice(0, most)

const withoutPlace = ['places', 'objects', 'events', 'eventDetails', 'plannedCoverage', 'expires', 'genres', 'trustIndicators']

/** Properties of the item that nothing here was made of. */
function leftOut(item: NinjsItem): string[] {
  const filled = Object.entries(item).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
  const unused = (item.associations ?? []).filter(({ type, rel }) => type !== 'picture' && type !== 'graphic' && !isDerivation(rel))
  return [
    ...filled.map(([name]) => name).filter((name) => withoutPlace.includes(name)),
    ...unused.map(({ name }) => `associations: ${name}`),
  ]
}

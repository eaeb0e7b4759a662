import { passages } from '../../model/body'
import type { AttributionId, StoryId } from '../../model/ids'
import type { PrintedProvenance, PrintedSource, PrintedStory, PublicSource, SectionName, SourcePart, TopicName } from '../../model/printed'
import type { AttributionSnapshot, ProvenanceSnapshot, SourceSnapshot, StoryContent } from '../../model/story'
import type { WordedCredit } from '../../model/wording'
import { publicSource } from '../sources/public-source'

/** What a revision does not say of itself. */
interface Whereabouts {
  readonly id: StoryId
  readonly section: SectionName
  readonly slug: string
  readonly topics: readonly TopicName[]
  readonly credits: readonly WordedCredit[]
  readonly firstPublishedAt: Date
  readonly publishedAt: Date
}

/** A story as readers see it: of its attributions those that are confirmed, of its sources what may be known. */
export function printedStory(content: StoryContent, whereabouts: Whereabouts): PrintedStory {
  const confirmed = new Map(
    content.attributions.filter((attribution) => attribution.state === 'confirmed').map((attribution) => [attribution.id, attribution]),
  )
  const numbers = new Map<AttributionId, number>()
  for (const id of passages(content.body).keys()) {
    const attribution = confirmed.get(id)
    if (attribution !== undefined && sourcesOf(attribution).length > 0) numbers.set(id, numbers.size + 1)
  }
  return {
    ...whereabouts,
    language: content.language,
    kicker: content.kicker,
    headline: content.headline,
    standfirst: content.standfirst,
    dateline: content.dateline,
    body: content.body,
    picture: content.pictures.find((picture) => picture.id === content.pictureId) ?? null,
    pictures: content.pictures,
    sources: printedSources(confirmed, numbers, content.provenance),
    passages: numbers,
    provenance: printedProvenance(content.provenance),
  }
}

interface SourceUse {
  readonly source: SourceSnapshot
  readonly part: SourcePart
}

/** The sources of a passage that readers may know of. */
function sourcesOf(attribution: AttributionSnapshot): SourceUse[] {
  const as = (part: SourcePart) => (source: SourceSnapshot) => ({ source, part })
  return [
    ...attribution.speakers.map(as('speaker')),
    ...attribution.documents.map(as('document')),
    ...attribution.via.map(as('via')),
  ].filter(({ source }) => publicSource(source) !== null)
}

/** Each source once, what the whole story rests on first, the others as the text comes to them. */
function printedSources(
  confirmed: ReadonlyMap<AttributionId, AttributionSnapshot>,
  numbers: ReadonlyMap<AttributionId, number>,
  { upstream }: ProvenanceSnapshot,
): PrintedSource[] {
  const found = new Map<string, { -readonly [Key in keyof PrintedSource]: PrintedSource[Key] }>()
  const use = ({ source, part }: SourceUse) => {
    const shown = publicSource(source)
    if (shown === null) return null
    const entry = found.get(source.id) ?? { source: shown, parts: [], kinds: [], passages: [], via: [] }
    entry.parts = withOne(entry.parts, part)
    found.set(source.id, entry)
    return entry
  }

  for (const source of upstream) use({ source, part: 'upstream' })
  for (const [id, number] of numbers) {
    const attribution = confirmed.get(id)
    if (attribution === undefined) continue
    const via = attribution.via.map(publicSource).filter((source) => source !== null)
    for (const used of sourcesOf(attribution)) {
      const entry = use(used)
      if (entry === null) continue
      entry.kinds = withOne(entry.kinds, attribution.kind)
      entry.passages = withOne(entry.passages, number)
      if (used.part !== 'via' && entry.via.length === 0) entry.via = via
    }
  }
  return [...found.values()]
}

function withOne<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list : [...list, item]
}

function printedProvenance({ relation, upstream, extent, rightsHolder, licence, aiUse }: ProvenanceSnapshot): PrintedProvenance {
  const known: PublicSource[] = upstream.map(publicSource).filter((source) => source !== null)
  return { relation, upstream: known, extent, rightsHolder, licence, aiUse }
}

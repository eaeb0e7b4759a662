import { passages } from '../../model/body'
import type { AttributionId, StoryId } from '../../model/ids'
import type {
  PassageNote,
  PrintedCorrection,
  PrintedProvenance,
  PrintedSource,
  PrintedStory,
  PublicSource,
  SectionName,
  SourcePart,
  TopicName,
} from '../../model/printed'
import type { AttributionSnapshot, ProvenanceSnapshot, SourceSnapshot, StoryContent } from '../../model/story'
import type { WordedCredit } from '../../model/wording/wording'
import { publicSource } from '../sources/public-source'

/** What a revision does not say of itself. */
interface Whereabouts {
  readonly id: StoryId
  readonly section: SectionName
  readonly slug: string
  readonly topics: readonly TopicName[]
  readonly credits: readonly WordedCredit[]
  readonly corrections: readonly PrintedCorrection[]
  readonly publications: number
  readonly firstPublishedAt: Date
  readonly publishedAt: Date
}

/** A story as readers see it: of its attributions those that are confirmed, of its sources what may be known. */
export function printedStory(content: StoryContent, whereabouts: Whereabouts): PrintedStory {
  const confirmed = confirmedIn(content)
  const numbers = numberedPassages(content)
  return {
    ...whereabouts,
    // Not printed is not told: nothing made from this can tell it.
    credits: whereabouts.credits.filter((credit) => credit.placement !== 'none'),
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
    notes: notesOf(content, confirmed, numbers),
    provenance: printedProvenance(content.provenance),
  }
}

/** Numbers of the passages that readers are told the sources of, 1, 2, 3 … in the order of the text. */
export function numberedPassages(content: Pick<StoryContent, 'body' | 'attributions'>): ReadonlyMap<AttributionId, number> {
  const confirmed = confirmedIn(content)
  const told = [...passages(content.body).keys()].filter((id) => {
    const attribution = confirmed.get(id)
    return attribution !== undefined && sourcesOf(attribution).length > 0
  })
  return new Map(told.map((id, nth) => [id, nth + 1]))
}

/** What readers are told of each attributed passage, in the order of the text. */
export function passageNotes(content: Pick<StoryContent, 'body' | 'attributions'>): PassageNote[] {
  return notesOf(content, confirmedIn(content), numberedPassages(content))
}

function confirmedIn({ attributions }: Pick<StoryContent, 'attributions'>): ReadonlyMap<AttributionId, AttributionSnapshot> {
  return new Map(
    attributions.filter((attribution) => attribution.state === 'confirmed').map((attribution) => [attribution.id, attribution]),
  )
}

function notesOf(
  content: Pick<StoryContent, 'body'>,
  confirmed: ReadonlyMap<AttributionId, AttributionSnapshot>,
  numbers: ReadonlyMap<AttributionId, number>,
): PassageNote[] {
  const words = passages(content.body)
  return [...numbers].flatMap(([id, number]) => {
    const attribution = confirmed.get(id)
    return attribution === undefined ? [] : [noteOf(attribution, number, words.get(id) ?? '')]
  })
}

/**
 * Of what nobody but covered sources said, neither the day nor the original wording is told: a calendar could name them, and
 * so could their language or a search for their very words.
 */
function noteOf(attribution: AttributionSnapshot, number: number, passage: string): PassageNote {
  const shown = (sources: readonly SourceSnapshot[]) => sources.map(publicSource).filter((source) => source !== null)
  const [speakers, documents, via] = [shown(attribution.speakers), shown(attribution.documents), shown(attribution.via)]
  const behind = [...attribution.speakers, ...attribution.documents]
  const covered = behind.length > 0 && ![...speakers, ...documents].some((source) => source.is === 'named')
  return {
    number,
    attributionId: attribution.id,
    kind: attribution.kind,
    passage: passage.trim(),
    speakers,
    documents,
    via,
    utteredOn: covered ? '' : attribution.utteredOn,
    originalText: covered ? '' : attribution.originalText,
    originalLanguage: covered ? '' : attribution.originalLanguage,
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

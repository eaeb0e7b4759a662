import type { AttributionKind } from '../../model/attribution'
import type { CorrectionKind, CorrectionPlace, RemovalReason } from '../../model/correction'
import type { CreditDegree, CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import type { AiUse, ProvenanceRelation, Rights } from '../../model/provenance'
import type { SourceKind, SourceNaming, SourceTerms } from '../../model/source'

/** Who is credited in the demo; the keys are those of `contributors.ts`. */
export interface DemoCredit {
  readonly who: string
  readonly role: CreditRole
  readonly placement?: CreditPlacement
  readonly scope?: CreditScope
  readonly place?: string
  readonly onScene?: boolean
  /** Key of the agency or organisation the work was done for. */
  readonly onBehalfOf?: string
  readonly degree?: CreditDegree
}

export interface DemoSource {
  readonly key: string
  readonly kind: SourceKind
  /** The name as readers see it in a list of sources. */
  readonly label: string
  readonly publisher?: string
  readonly title?: string
  /** Only real, stable addresses. */
  readonly url?: string
  /** ISO date, `2025-01-21`. */
  readonly publishedOn?: string
  readonly language?: string
  readonly naming?: SourceNaming
  readonly terms?: SourceTerms
  /** For a described or unnamed source: how the text speaks of it. */
  readonly description?: string
  /** For an unnamed source: why it is not named. */
  readonly anonymityReason?: string
}

export interface DemoAttribution {
  readonly kind: AttributionKind
  /** Keys of sources of kind person or organisation, in order. */
  readonly speakers?: readonly string[]
  readonly documents?: readonly string[]
  /** The chain through which it reached us, nearest first. */
  readonly via?: readonly string[]
  /** ISO date of the utterance. */
  readonly utteredOn?: string
  readonly original?: { readonly text: string; readonly language: string }
}

export interface DemoProvenance {
  readonly relation: ProvenanceRelation
  /** Keys of sources, nearest first. */
  readonly upstream?: readonly string[]
  readonly extent?: string
  readonly rightsHolder?: string
  readonly licence?: string
  readonly usageTerms?: string
  readonly rights?: Rights
  readonly aiUse?: AiUse
}

export type DemoPicture =
  | {
      /** A locator map of the dateline, drawn from Natural Earth. */
      readonly draws: 'map'
      readonly place: string
      readonly longitude: number
      readonly latitude: number
      readonly caption: string
      readonly alt: string
    }
  | {
      readonly draws: 'bars' | 'line'
      /** Says what the chart shows. */
      readonly title: string
      readonly unit: string
      readonly rows: readonly (readonly [label: string, value: number])[]
      readonly source: string
      readonly caption: string
      readonly alt: string
    }

export interface DemoStory {
  /** Stable, unique in the demo, kebab-case; also the slug when none is given. */
  readonly key: string
  readonly section: 'politik' | 'ausland' | 'wirtschaft' | 'wissen' | 'kultur' | 'sport'
  readonly language: 'de' | 'en'
  readonly kicker?: string
  readonly headline: string
  readonly standfirst: string
  readonly dateline?: string
  /** Hours before the first start, or an absolute ISO instant. */
  readonly published: number | string
  /** 1 (brief) to 5 (lead of the day). */
  readonly importance: 1 | 2 | 3 | 4 | 5
  /** Slugs of `topics.ts`. */
  readonly topics: readonly string[]
  /** Key of the staff member who wrote it. */
  readonly writtenBy: string
  readonly credits: readonly DemoCredit[]
  readonly provenance?: DemoProvenance
  readonly picture?: DemoPicture
  /**
   * Blocks parted by blank lines: `## subhead`, `> block quote`, `- item` lines, else a paragraph.
   * Inside: `*emphasis*`, `[text](https://…)`, and `{{passage|a1}}` for a passage tied to `attributions.a1`.
   * A passage may hold emphasis and links, not another passage.
   */
  readonly body: string
  readonly attributions: Readonly<Record<string, DemoAttribution>>
}

/** What was done to a published story afterwards. */
export type DemoLater = {
  /** Key of the story. */
  readonly story: string
  /** Key of the member of staff who did it. */
  readonly by: string
  /** Hours after its publication. */
  readonly after: number
} & (
  | {
      readonly is: 'corrected'
      readonly kind: CorrectionKind
      readonly text: string
      readonly place?: CorrectionPlace
      readonly removal?: RemovalReason
      /** Keys of attributions. */
      readonly passages?: readonly string[]
      /** Words of the story, and what stood in their place at first. */
      readonly mistake?: { readonly right: string; readonly wrong: string }
    }
  | { readonly is: 'withdrawn'; readonly notice: string }
)

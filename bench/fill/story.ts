import type { Block, Body } from '../../model/body'
import type { PrintedCredit } from '../../model/credit'
import { AttributionId, StoryId } from '../../model/ids'
import { slugFrom } from '../../model/slug'
import type { AttributionSnapshot, PictureSnapshot, ProvenanceSnapshot, SourceSnapshot, StoryContent } from '../../model/story'
import type { ContributorRow, House, PictureRow, SourceRow, StaffRow } from './house'
import type { Draws } from './random'
import { headline, rareName } from './words'

/** What became of a story since. */
export type Fate = 'published' | 'changed' | 'updated' | 'clarified' | 'withdrawn' | 'draft' | 'submitted' | 'scheduled' | 'held' | 'binned'

/** True for a story that readers can see. */
export const isVisible = (fate: Fate) => fate === 'published' || fate === 'changed' || fate === 'updated' || fate === 'clarified'

/** True for one that was ever before them. */
export const isPublished = (fate: Fate) => isVisible(fate) || fate === 'withdrawn'

export interface DrawnStory {
  readonly id: StoryId
  readonly fate: Fate
  readonly owner: StaffRow
  readonly at: Date
  readonly content: StoryContent
  /** Under an embargo that is over. */
  readonly embargoed: boolean
}

/** Draws a story of about 100 to 200 words, with its makers and sources. */
export function drawStory(draws: Draws, house: House, sentences: readonly string[], nth: number, at: Date, fate: Fate): DrawnStory {
  const attributions = attributionsFor(draws, house)
  const title = headline(draws)
  const picture = draws.chance(0.5) ? draws.pickOften(house.pictures) : null
  const dateline = draws.chance(0.6) ? draws.pickOften(['Berlin', 'Brüssel', 'Hamburg', 'Wien', 'Bern', 'Peking']) : ''
  return {
    id: StoryId.parse(draws.uuid()),
    fate,
    owner: draws.pickOften(house.staff),
    at,
    embargoed: draws.chance(0.01),
    content: {
      kicker: draws.chance(0.4) ? draws.pickOften(house.topics).name : '',
      headline: title,
      standfirst: draws.pick(sentences),
      dateline,
      slug: `${slugFrom(title).slice(0, 60).replace(/-+$/, '')}-${nth}`,
      sectionId: draws.pickOften(house.sections).id,
      language: draws.chance(0.05) ? 'en' : 'de',
      importance: draws.pickOften([3, 2, 4, 1, 5]),
      pictureId: picture?.id ?? null,
      body: bodyFor(draws, sentences, rareName(Math.floor(nth / 4)), attributions),
      credits: creditsFor(draws, house),
      topics: draws.pickSome(house.topics, 1 + draws.below(3)).map(({ id, slug, name }) => ({ id, slug, name })),
      attributions,
      pictures: picture ? [pictureSnapshot(picture)] : [],
      provenance: provenanceFor(draws, house),
    },
  }
}

function bodyFor(draws: Draws, sentences: readonly string[], name: string, attributions: readonly AttributionSnapshot[]): Body {
  const paragraph = (length: number) => Array.from({ length }, () => draws.pick(sentences)).join(' ')
  const content: Block[] = [{ type: 'paragraph', content: [{ type: 'text', text: `${paragraph(2)} So steht es in ${name}.` }] }]
  for (const { id } of attributions) {
    const said = { type: 'text' as const, text: draws.pick(sentences), marks: [{ type: 'attribution' as const, attrs: { id } }] }
    content.push({ type: 'paragraph', content: [said, { type: 'text', text: ` ${paragraph(1)}` }] })
  }
  const more = 3 + draws.below(2) - attributions.length
  for (let nth = 0; nth < more; nth += 1) content.push({ type: 'paragraph', content: [{ type: 'text', text: paragraph(3) }] })
  return { type: 'doc', content }
}

function attributionsFor(draws: Draws, house: House): AttributionSnapshot[] {
  const many = draws.chance(0.45) ? 0 : draws.chance(0.75) ? 1 : 2
  return Array.from({ length: many }, () => {
    const source = draws.pickOften(house.sources)
    const person = source.kind === 'person'
    return {
      id: AttributionId.parse(draws.uuid()),
      kind: person ? 'direct' : 'reported',
      state: 'confirmed',
      speakers: person ? [sourceSnapshot(source)] : [],
      documents: person ? [] : [sourceSnapshot(source)],
      via: [],
      utteredOn: '',
      originalText: '',
      originalLanguage: '',
    }
  })
}

function provenanceFor(draws: Draws, house: House): ProvenanceSnapshot {
  const rests = draws.chance(0.3)
  const report = rests ? draws.pickOften(house.sources) : null
  return {
    relation: rests ? 'based_on' : 'original',
    upstream: report ? [sourceSnapshot(report)] : [],
    extent: '',
    rightsHolder: '',
    licence: '',
    usageTerms: '',
    rights: 'cleared',
    aiUse: 'none',
  }
}

function creditsFor(draws: Draws, house: House): PrintedCredit[] {
  const credit = (row: ContributorRow, part: Pick<PrintedCredit, 'role' | 'placement'> & Partial<PrintedCredit>): PrintedCredit => ({
    contributorId: row.id,
    slug: row.slug,
    name: row.name,
    initials: row.initials,
    kind: row.kind,
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onScene: false,
    onBehalfOf: '',
    ...part,
  })
  const [first, second, editor] = draws.pickSome(house.people, 3)
  return [
    ...(first ? [credit(first, { role: 'author', placement: 'byline' })] : []),
    ...(second && draws.chance(0.3) ? [credit(second, { role: 'contributing_reporter', placement: 'end_credit' })] : []),
    ...(editor && draws.chance(0.1) ? [credit(editor, { role: 'responsible', placement: 'none' })] : []),
    ...(draws.chance(0.35) ? [credit(draws.pickOften(house.agencies), { role: 'agency', placement: 'end_credit' })] : []),
    ...(draws.chance(0.05) ? [credit(draws.pick(house.people), { role: 'author', placement: 'end_credit', scope: 'upstream' })] : []),
  ]
}

function sourceSnapshot(row: SourceRow): SourceSnapshot {
  const { id, slug, kind, label, publisher, title, url, archivedUrl, publishedOn, language } = row
  const { naming, terms, description, anonymityReason } = row
  return { id, slug, kind, label, publisher, title, url, archivedUrl, publishedOn, language, naming, terms, description, anonymityReason }
}

function pictureSnapshot({ id, key, width, height, alt, caption, creditLine, rights, madeBy }: PictureRow): PictureSnapshot {
  const credits = [{ contributorId: madeBy.id, slug: madeBy.slug, name: madeBy.name, role: 'photographer' as const }]
  return { id, key, width, height, alt, caption, creditLine, credits, rights }
}

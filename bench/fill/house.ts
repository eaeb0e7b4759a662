import type { aliases, contributors, pictureCredits, pictures, sections, sources, staff, topics } from '../../db/schema'
import { type ContributorKind, sortNameFor } from '../../model/contributor'
import { ContributorId, PictureId, SectionId, SourceId, StaffId, TopicId } from '../../model/ids'
import { slugFrom } from '../../model/slug'
import type { Draws } from './random'
import { lexeme } from './words'

export type StaffRow = typeof staff.$inferInsert & { readonly id: StaffId }
export type SectionRow = typeof sections.$inferInsert & { readonly id: SectionId }
export type TopicRow = typeof topics.$inferInsert & { readonly id: TopicId }
export type ContributorRow = typeof contributors.$inferSelect & { readonly initials: string }
export type SourceRow = typeof sources.$inferSelect
export type PictureRow = typeof pictures.$inferSelect & { readonly madeBy: ContributorRow }

/** Everything that stories are made with; what comes first in a list is used most. */
export interface House {
  readonly staff: readonly StaffRow[]
  readonly sections: readonly SectionRow[]
  readonly topics: readonly TopicRow[]
  readonly people: readonly ContributorRow[]
  readonly agencies: readonly ContributorRow[]
  readonly aliases: readonly (typeof aliases.$inferInsert)[]
  readonly sources: readonly SourceRow[]
  readonly pictures: readonly PictureRow[]
  readonly pictureCredits: readonly (typeof pictureCredits.$inferInsert)[]
}

const sectionNames = [
  'Politik',
  'Ausland',
  'Wirtschaft',
  'Sport',
  'Kultur',
  'Wissen',
  'Lokales',
  'Meinung',
  'Reise',
  'Technik',
  'Familie',
  'Justiz',
]
const givenNames = [
  'Ada',
  'Béla',
  'Cem',
  'Dörte',
  'Emil',
  'Fatma',
  'Greta',
  'Hakan',
  'Ines',
  'Jörg',
  'Käthe',
  'Lars',
  'Mina',
  'Nils',
  'Özge',
  'Paul',
]

const numbered = <Item>(length: number, make: (nth: number) => Item) => Array.from({ length }, (_, nth) => make(nth))

/** A house that has grown as large as so many stories let it; register and sources grow with them, sections do not. */
export function houseFor(draws: Draws, stories: number, opened: Date): House {
  const people = numbered(Math.min(6000, 40 + Math.floor(stories * 0.006)), (nth) => person(draws, nth, opened))
  const agencies = numbered(Math.min(60, 6 + Math.floor(stories / 5000)), (nth) =>
    contributor(draws, 'agency', `Agentur ${lexeme(nth + 40)}`, opened),
  )
  const pictures = numbered(Math.min(2000, 10 + Math.floor(stories / 50)), (nth) => picture(draws, nth, draws.pickOften(people), opened))
  return {
    staff: numbered(Math.min(150, 12 + Math.floor(stories / 2000)), (nth) => member(draws, nth, opened)),
    sections: sectionNames.map((name, nth) => ({
      id: SectionId.parse(draws.uuid()),
      slug: slugFrom(name),
      name,
      description: '',
      position: nth + 1,
      createdAt: opened,
    })),
    topics: numbered(Math.min(400, 20 + Math.floor(stories / 50)), (nth) => ({
      id: TopicId.parse(draws.uuid()),
      slug: slugFrom(`Thema ${lexeme(nth)} ${nth}`),
      name: `Thema ${lexeme(nth)} ${nth}`,
      description: '',
      createdAt: opened,
    })),
    people,
    agencies,
    aliases: people.map(({ id, initials }) => ({
      id: draws.uuid(),
      contributorId: id,
      kind: 'initials' as const,
      name: initials,
      validFrom: null,
      validUntil: null,
    })),
    sources: numbered(30 + Math.floor(stories / 20), (nth) => source(draws, nth, opened)),
    pictures,
    pictureCredits: pictures.map(({ id, madeBy }) => ({
      id: draws.uuid(),
      pictureId: id,
      contributorId: madeBy.id,
      role: 'photographer' as const,
      position: 0,
    })),
  }
}

function member(draws: Draws, nth: number, createdAt: Date): StaffRow {
  const role = nth === 0 ? 'admin' : nth % 3 === 1 ? 'editor' : 'reporter'
  const name = `${givenNames[nth % givenNames.length]} ${lexeme(nth + 900)}`
  return { id: StaffId.parse(draws.uuid()), name, email: `staff-${nth}@example.org`, role, language: 'de', createdAt }
}

function person(draws: Draws, nth: number, createdAt: Date): ContributorRow {
  const name = `${draws.pick(givenNames)} ${lexeme(draws.below(80_000))}`
  // A number in letters: no two have the same.
  const initials = `${name.charAt(0)}${nth.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`.toLowerCase()
  return { ...contributor(draws, nth % 40 === 39 ? 'pseudonym' : 'person', name, createdAt, `-${nth}`), initials }
}

function contributor(draws: Draws, kind: ContributorKind, name: string, createdAt: Date, ending = ''): ContributorRow {
  return {
    id: ContributorId.parse(draws.uuid()),
    kind,
    slug: `${slugFrom(name)}${ending}`,
    name,
    sortName: sortNameFor(kind, name),
    givenName: '',
    familyName: '',
    jobTitle: '',
    biography: '',
    place: '',
    publicContact: '',
    fediverse: '',
    languages: ['de'],
    expertise: [],
    links: [],
    identity: '',
    collectingNumber: '',
    mergedInto: null,
    createdAt,
    deactivatedAt: null,
    initials: '',
  }
}

/** Every third is somebody who speaks, the others are reports of a few dozen houses; some are not named to readers. */
function source(draws: Draws, nth: number, createdAt: Date): SourceRow {
  const speaks = nth % 3 === 0
  const publisher = speaks ? '' : `Zeitung ${lexeme(Math.floor(60 ** draws.next()))}`
  const label = speaks ? `${draws.pick(givenNames)} ${lexeme(draws.below(60_000))}` : `${publisher}: Bericht ${nth}`
  const covered = nth % 25 === 24
  return {
    id: SourceId.parse(draws.uuid()),
    slug: slugFrom(`${label} ${nth}`),
    kind: speaks ? 'person' : 'media_report',
    label,
    publisher,
    title: speaks ? '' : `Was über ${lexeme(draws.below(20_000))} bekannt ist`,
    url: speaks ? '' : `https://example.org/${nth}`,
    archivedUrl: '',
    publishedOn: '',
    retrievedOn: '',
    language: 'de',
    naming: covered ? 'unnamed' : 'named',
    terms: covered ? 'background' : 'on_record',
    description: covered ? 'eine Person, die mit dem Vorgang vertraut ist' : '',
    anonymityReason: covered ? 'Sie fürchtet Nachteile.' : '',
    approvedBy: null,
    identity: '',
    createdBy: null,
    createdAt,
  }
}

/** A row without a file: lists and pages speak of pictures, nothing here shows one. */
function picture(draws: Draws, nth: number, madeBy: ContributorRow, createdAt: Date): PictureRow {
  const digest = nth.toString(16).padStart(64, '0')
  return {
    id: PictureId.parse(draws.uuid()),
    key: `${digest.slice(-24)}x500y500`,
    digest,
    width: 1600,
    height: 1067,
    focalX: 500,
    focalY: 500,
    widths: '320,640,1280',
    fileName: `bild-${nth}.jpg`,
    caption: `${lexeme(nth)} am Abend`,
    alt: `${lexeme(nth)} von Süden`,
    creator: '',
    creditLine: '',
    copyright: '',
    rights: 'cleared',
    usageTerms: '',
    uploadedBy: null,
    createdAt,
    madeBy,
  }
}

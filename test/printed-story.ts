import { randomUUID } from 'node:crypto'
import { attributionKinds } from '../model/attribution'
import { contributorKinds } from '../model/contributor'
import { correctionKinds } from '../model/correction'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../model/credit'
import { AttributionId, ContributorId, CorrectionId, PictureId, StoryId } from '../model/ids'
import type { PassageNote, PrintedCorrection, PrintedStory, PublicProfile, PublicSource } from '../model/printed'
import { aiUses, provenanceRelations } from '../model/provenance'
import { sourceKinds } from '../model/source'
import type { PictureCreditSnapshot, PictureSnapshot } from '../model/story'
import type { WordedCredit } from '../model/wording/wording'
import { aBody } from './marked-body'

/*
 * Stories as they leave the newsroom, for what is made of them: whole ones with what a test wishes in them.
 */

type Named = Extract<PublicSource, { is: 'named' }>

export function aCredit(wish: Partial<WordedCredit> = {}): WordedCredit {
  return {
    slug: 'vera-beispiel',
    name: 'Vera Beispiel',
    initials: 'vb',
    kind: 'person',
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onBehalfOf: '',
    ...wish,
  }
}

export function aNamedSource(wish: Partial<Omit<Named, 'is'>> = {}): Named {
  return {
    is: 'named',
    slug: 'xi-jinping',
    kind: 'person',
    label: 'Xi Jinping',
    publisher: '',
    title: '',
    url: '',
    archivedUrl: '',
    publishedOn: '',
    language: '',
    ...wish,
  }
}

export const anUnnamedSource = (description: string, anonymityReason = ''): PublicSource => ({
  is: 'unnamed',
  description,
  anonymityReason,
})

export function aNote(wish: Partial<PassageNote> = {}): PassageNote {
  return {
    number: 1,
    attributionId: AttributionId.parse(randomUUID()),
    kind: 'direct',
    passage: '„Wir stehen zusammen“',
    speakers: [aNamedSource()],
    documents: [],
    via: [],
    utteredOn: '',
    originalText: '',
    originalLanguage: '',
    ...wish,
  }
}

export function aCorrection(wish: Partial<PrintedCorrection> = {}): PrintedCorrection {
  return {
    id: CorrectionId.parse(randomUUID()),
    kind: 'correction',
    text: 'In einer früheren Fassung stand ein falsches Datum.',
    place: 'top',
    removal: 'none',
    at: new Date('2025-01-23T09:00:00Z'),
    passages: [],
    difference: { from: 1, to: 2 },
    ...wish,
  }
}

export function aPrintedPicture(wish: Partial<PictureSnapshot> = {}): PictureSnapshot {
  return {
    id: PictureId.parse(randomUUID()),
    key: '0123456789abcdef01234567x500y500',
    width: 2400,
    height: 1600,
    alt: 'Zwei Männer an einem langen Tisch, zwischen ihnen ein Bildschirm',
    caption: 'Das Gespräch dauerte anderthalb Stunden.',
    creditLine: '',
    credits: [],
    rights: 'cleared',
    ...wish,
  }
}

export function aPictureCredit(wish: Partial<PictureCreditSnapshot> = {}): PictureCreditSnapshot {
  return { contributorId: ContributorId.parse(randomUUID()), slug: 'foto-amt', name: 'Foto Amt', role: 'photographer', ...wish }
}

export function aPrintedStory(wish: Partial<PrintedStory> = {}): PrintedStory {
  const publishedAt = new Date('2025-01-22T08:30:00Z')
  return {
    id: StoryId.parse(randomUUID()),
    section: { slug: 'ausland', name: 'Ausland' },
    slug: 'gespraech',
    language: 'de',
    kicker: 'China und Russland',
    headline: 'Xi und Putin rücken zusammen',
    standfirst: 'Wenige Stunden nach der Amtseinführung sprachen die beiden miteinander.',
    dateline: 'Hongkong',
    body: aBody('Am Dienstag sprachen die beiden miteinander.'),
    picture: null,
    pictures: [],
    credits: [aCredit()],
    topics: [],
    sources: [],
    passages: new Map(),
    notes: [],
    corrections: [],
    publications: 1,
    provenance: { relation: 'original', upstream: [], extent: '', rightsHolder: '', licence: '', aiUse: 'none' },
    firstPublishedAt: publishedAt,
    publishedAt,
    ...wish,
  }
}

export function aProfile(wish: Partial<PublicProfile> = {}): PublicProfile {
  return {
    slug: 'vera-beispiel',
    name: 'Vera Beispiel',
    sortName: 'Beispiel, Vera',
    kind: 'person',
    initials: 'vb',
    jobTitle: 'Korrespondentin',
    active: true,
    biography: 'Berichtet seit 2011 aus Ostasien.',
    place: 'Hongkong',
    publicContact: 'vera@example.org',
    fediverse: '@vera@social.example',
    languages: ['de', 'en', 'zh'],
    expertise: ['China'],
    links: ['https://example.org/vera'],
    portrait: null,
    counts: [{ role: 'author', stories: 3 }],
    stories: 3,
    ...wish,
  }
}

/** Every way in which a credit can be told: each role, scope, placement and kind of contributor with each other. */
export function everyCredit(): WordedCredit[] {
  return creditRoles.flatMap((role) =>
    creditScopes.flatMap((scope) =>
      creditPlacements
        .filter((placement) => scope === 'this_story' || placement !== 'byline')
        .flatMap((placement) =>
          contributorKinds.map((kind, nth) =>
            aCredit({
              name: `${role} ${scope} ${placement} ${kind}`,
              slug: nth === 0 ? '' : `${role}-${scope}-${placement}-${kind}`.replaceAll('_', '-'),
              role,
              scope,
              placement,
              kind,
              degree: creditDegrees[nth % creditDegrees.length] ?? 'equal',
              place: nth % 2 === 0 ? 'Moskau' : '',
              onBehalfOf: nth % 3 === 0 ? 'dpa' : '',
            }),
          ),
        ),
    ),
  )
}

/** A source of every kind, bare and with all that may be known of it, and those that are not named. */
export function everySource(): PublicSource[] {
  const full = {
    publisher: 'Ein Amt',
    title: 'Wie es heißt',
    url: 'https://example.org/quelle',
    archivedUrl: 'https://archive.example/quelle',
    publishedOn: '2025-01-21',
    language: 'en',
  }
  return [
    ...sourceKinds.map((kind) => aNamedSource({ kind, slug: `bare-${kind.replaceAll('_', '-')}`, label: `Bare ${kind}` })),
    ...sourceKinds.map((kind) => aNamedSource({ kind, slug: `full-${kind.replaceAll('_', '-')}`, label: `Full ${kind}`, ...full })),
    anUnnamedSource('eine mit dem Vorgang vertraute Person', 'Sie fürchtet um ihre Stelle.'),
    anUnnamedSource(''),
  ]
}

/**
 * Stories that together have every role, kind of source, kind of passage, relation, use of AI, correction and way of
 * naming.
 */
export function everyStory(): PrintedStory[] {
  const sources = everySource()
  const credits = everyCredit()
  const notes = attributionKinds.flatMap((kind, nth) =>
    sources.map((source, at) =>
      aNote({
        number: nth * sources.length + at + 1,
        kind,
        speakers: [source],
        documents: at % 2 === 0 ? sources : [],
        via: sources.slice(at, at + 3),
        utteredOn: at % 2 === 0 ? '2025-01-21' : '',
        originalText: at % 3 === 0 ? 'In other words' : '',
        originalLanguage: at % 6 === 0 ? 'en' : '',
      }),
    ),
  )
  const picture = aPrintedPicture({
    credits: [
      aPictureCredit(),
      aPictureCredit({ role: 'illustrator', name: 'Zeichen Saal', slug: '' }),
      aPictureCredit({ role: 'agency', name: 'dpa', slug: 'dpa' }),
    ],
  })
  return provenanceRelations.flatMap((relation, nth) =>
    aiUses.map((aiUse, at) =>
      aPrintedStory({
        language: at % 2 === 0 ? 'de' : 'en',
        credits: at === 0 ? credits : at === 1 ? credits.filter((credit) => credit.scope === 'this_story') : [],
        picture: nth % 2 === 0 ? picture : null,
        pictures: nth % 2 === 0 ? [picture, aPrintedPicture({ caption: '', creditLine: 'Karte: Die Redaktion' })] : [],
        topics: at === 0 ? [{ slug: 'china', name: 'China' }] : [],
        sources: sources.map((source) => ({ source, parts: ['speaker'], kinds: [...attributionKinds], passages: [1], via: [] })),
        notes,
        corrections: correctionKinds.slice(nth % correctionKinds.length).map((kind) => aCorrection({ kind })),
        publications: 2,
        provenance: {
          relation,
          upstream: at === 2 ? [] : sources.slice(nth * 4, nth * 4 + 3),
          extent: '',
          rightsHolder: at === 0 ? 'CNN' : '',
          licence: at === 0 ? 'Mit Erlaubnis' : at === 1 ? 'https://creativecommons.org/licenses/by/4.0/' : '',
          aiUse,
        },
        ...(at === 2 ? { kicker: '', standfirst: '', dateline: '' } : {}),
      }),
    ),
  )
}

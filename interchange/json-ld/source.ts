import { sourceAddress } from '../../model/addresses'
import type { PublicSource } from '../../model/printed'
import type { SourceKind } from '../../model/source'
import type { Site } from './site'
import { type Thing, thing, type Value } from './thing'

type NamedSource = Extract<PublicSource, { is: 'named' }>

/** What schema.org calls a source of each kind. It has no words for press releases, speeches and records of courts. */
export const sourceType = {
  person: 'Person',
  organisation: 'Organization',
  document: 'CreativeWork',
  statement: 'CreativeWork',
  press_release: 'Article',
  speech: 'CreativeWork',
  court_record: 'CreativeWork',
  law: 'Legislation',
  media_report: 'NewsArticle',
  wire_item: 'NewsArticle',
  dataset: 'Dataset',
  social_post: 'SocialMediaPosting',
  event: 'Event',
  own_observation: 'CreativeWork',
  unspecified: 'CreativeWork',
} as const satisfies Record<SourceKind, string>

const sourceId = (source: NamedSource, site: Site) => `${site.address}${sourceAddress(source.slug)}#source`

/** A source by its name and what it is, described elsewhere on the page. */
export function sourceInShort(source: NamedSource, site: Site): Thing {
  return thing(sourceType[source.kind], { '@id': sourceId(source, site), name: source.label })
}

/**
 * A source as a work, which is all that can be cited or based upon. People and organisations are behind one of their
 * own, an event is where it was taken down; one that is not named is what is said of it, if anything is.
 * @param rest what else is known of the work
 */
export function asWork(source: PublicSource, site: Site, rest: Readonly<Record<string, Value>> = {}): Thing | null {
  if (source.is === 'unnamed') {
    if (source.description === '' && Object.keys(rest).length === 0) return null
    return thing('CreativeWork', { description: source.description, ...rest })
  }
  const facts = {
    url: source.url,
    archivedAt: source.archivedUrl,
    datePublished: source.publishedOn,
    inLanguage: source.language,
    publisher: source.publisher === '' ? null : thing('Organization', { name: source.publisher }),
    ...rest,
  }
  switch (source.kind) {
    case 'person':
    case 'organisation':
      return thing('CreativeWork', { name: source.title, creator: sourceInShort(source, site), ...facts })
    case 'event':
      return thing('CreativeWork', { name: source.title, recordedAt: sourceInShort(source, site), ...facts })
    default:
      return thing(sourceType[source.kind], {
        '@id': sourceId(source, site),
        name: source.label,
        alternateName: source.title === source.label ? '' : source.title,
        ...facts,
      })
  }
}

/** The same in short, for a page that describes the source in full. */
export function asWorkInShort(source: PublicSource, site: Site, rest: Readonly<Record<string, Value>> = {}): Thing | null {
  if (source.is === 'unnamed') return asWork(source, site, rest)
  switch (source.kind) {
    case 'person':
    case 'organisation':
      return thing('CreativeWork', { creator: sourceInShort(source, site), ...rest })
    case 'event':
      return thing('CreativeWork', { recordedAt: sourceInShort(source, site), ...rest })
    default:
      return { ...sourceInShort(source, site), ...rest }
  }
}

/** What is cited: a named source as a work; of one that is not named only the words in which readers are told of it. */
export function citation(source: PublicSource, site: Site): Value | null {
  return source.is === 'unnamed' ? source.description || null : asWork(source, site)
}

/** The reports through which something reached us, nearest first, each based on the one before it. */
export function chain(reports: readonly PublicSource[], site: Site): Thing | null {
  return reports.reduceRight<Thing | null>(
    (behind, report) => asWorkInShort(report, site, behind === null ? {} : { isBasedOn: behind }),
    null,
  )
}

import type { PrintedProvenance, PrintedStory, PublicSource } from '../../model/printed'
import { isWebAddress } from '../../model/text'
import type { WordedCredit } from '../../model/wording/wording'
import { makersOf } from './credits'
import { maker } from './maker'
import type { Site } from './site'
import { asWork } from './source'
import { known, type Thing, thing, type Value } from './thing'

/**
 * What a story rests on: the report it was made from with its makers (never ours), the reports behind that one, and the
 * agencies whose material was used.
 */
export function basis(story: PrintedStory, credits: readonly WordedCredit[], site: Site): Record<string, Value> {
  const { relation, upstream } = story.provenance
  const theirs = credits.filter((credit) => credit.scope === 'upstream')
  const report = relation === 'original' && theirs.length === 0 ? null : upstreamWork(upstream, theirs, story, site)
  const used = credits.filter((credit) => credit.scope === 'this_story' && credit.role === 'agency')
  const agencies = used
    .filter((agency) => !upstream.some((source) => source.is === 'named' && source.publisher === agency.name))
    .map((agency) => thing('CreativeWork', { publisher: maker(agency, site) }))
  const own = report === null ? rights(story.provenance) : {}
  return relation === 'translation_of'
    ? known({ ...own, translationOfWork: report, isBasedOn: agencies })
    : known({ ...own, isBasedOn: [...(report === null ? [] : [report]), ...agencies] })
}

/** Whose the material is and on what terms it may be used: the report's, where the story was made from one. */
function rights({ licence, rightsHolder }: PrintedProvenance): Record<string, Value> {
  return known({
    license: licence === '' || isWebAddress(licence) ? licence : thing('CreativeWork', { name: licence }),
    copyrightHolder: rightsHolder === '' ? null : thing('Organization', { name: rightsHolder }),
  })
}

function upstreamWork(upstream: readonly PublicSource[], theirs: readonly WordedCredit[], story: PrintedStory, site: Site): Thing | null {
  const [nearest, ...further] = upstream
  const behind = further.reduceRight<Thing | null>((work, source) => asWork(source, site, known({ isBasedOn: work })), null)
  const makers = known({
    ...makersOf(theirs, story.language, site, false),
    publisher: outlets(nearest, theirs, site),
    isBasedOn: behind,
    ...rights(story.provenance),
  })
  if (nearest !== undefined) return asWork(nearest, site, makers)
  return Object.keys(makers).length === 0 ? null : thing('CreativeWork', makers)
}

/** Who brought a report out: those credited for it, with their pages, and whom the source names beside them. */
function outlets(report: PublicSource | undefined, theirs: readonly WordedCredit[], site: Site): Thing[] {
  const credited = theirs.filter((credit) => credit.role === 'agency')
  const named = report?.is === 'named' && !credited.some((credit) => credit.name === report.publisher) ? report.publisher : ''
  return [...credited.map((credit) => maker(credit, site)), ...(named === '' ? [] : [thing('Organization', { name: named })])]
}

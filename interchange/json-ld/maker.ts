import { personAddress } from '../../model/addresses'
import type { PrintedCredit } from '../../model/credit'
import type { Site } from './site'
import { type Thing, thing } from './thing'

type Kind = PrintedCredit['kind']

/** Somebody with a name of their own, be it a pseudonym; the others are organisations of some kind. */
export const isPerson = (kind: Kind) => kind === 'person' || kind === 'pseudonym'

/** Who somebody is, wherever they are named: the same on a story and on their page. Nothing for those without a page. */
export function makerId(slug: string, site: Site): string {
  return slug === '' ? '' : `${site.address}${personAddress(slug)}#contributor`
}

/** Whoever made something, by the name that was printed, with the address of their page. */
export function maker(credit: Pick<PrintedCredit, 'name' | 'slug' | 'kind' | 'onBehalfOf'>, site: Site): Thing {
  const person = isPerson(credit.kind)
  return thing(person ? 'Person' : 'Organization', {
    '@id': makerId(credit.slug, site),
    name: credit.name,
    url: credit.slug === '' ? '' : `${site.address}${personAddress(credit.slug)}`,
    [person ? 'affiliation' : 'memberOf']: credit.onBehalfOf === '' ? null : thing('Organization', { name: credit.onBehalfOf }),
  })
}

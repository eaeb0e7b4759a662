import type { Settings } from '../../model/settings'
import { type Thing, thing } from './thing'

/** What of the settings pages say to machines; `address` is where readers find the site, without a trailing slash. */
export type Site = Pick<Settings, 'siteName' | 'tagline' | 'address' | 'language' | 'contactEmail' | 'imprint'>

/** Who brings the site out. */
export function publisher(site: Site): Thing {
  return thing('NewsMediaOrganization', {
    '@id': `${site.address}/#publisher`,
    name: site.siteName,
    url: `${site.address}/`,
    logo: `${site.address}/icon.svg`,
    email: site.contactEmail,
    masthead: site.imprint === '' ? '' : `${site.address}/imprint`,
    correctionsPolicy: `${site.address}/corrections`,
  })
}

/** The site as a whole, and how to search it. */
export function webSite(site: Site): Thing {
  return thing('WebSite', {
    '@id': `${site.address}/#website`,
    url: `${site.address}/`,
    name: site.siteName,
    description: site.tagline,
    inLanguage: site.language,
    publisher: publisher(site),
    potentialAction: thing('SearchAction', {
      target: thing('EntryPoint', { urlTemplate: `${site.address}/search?q={search_term_string}` }),
      'query-input': 'required name=search_term_string',
    }),
  })
}

import { messagesIn } from '../../messages/messages'
import { personAddress } from '../../model/addresses'
import { fediverseAddress } from '../../model/fediverse'
import type { PublicProfile } from '../../model/printed'
import { isPerson, makerId } from './maker'
import { imageObject } from './picture'
import { publisher, type Site } from './site'
import { type Thing, thing } from './thing'

/**
 * Who somebody is, as their page says it and no more: of a pseudonym that it is one.
 * @param worksHere has an account at the desk; a credit alone employs nobody
 */
export function profile(person: PublicProfile, worksHere: boolean, site: Site): Thing {
  const { people } = messagesIn(site.language).reader
  const mail = /^[^\s@]+@[^\s@]+$/.test(person.publicContact) ? person.publicContact : ''
  const place = person.place === '' ? null : thing('Place', { name: person.place })
  const shared = {
    '@id': makerId(person.slug, site),
    name: person.name,
    alternateName: person.initials === person.name ? '' : person.initials,
    url: `${site.address}${personAddress(person.slug)}`,
    description: person.biography,
    image: person.portrait && imageObject(person.portrait, site.language, site),
    email: mail,
    knowsAbout: person.expertise,
    knowsLanguage: person.languages,
    sameAs: [...person.links, fediverseAddress(person.fediverse)].filter((link) => link !== ''),
  }
  if (!isPerson(person.kind)) {
    const ours = person.kind === 'desk' ? publisher(site) : null
    return thing('Organization', { ...shared, disambiguatingDescription: person.jobTitle, location: place, parentOrganization: ours })
  }
  return thing('Person', {
    ...shared,
    disambiguatingDescription: person.kind === 'pseudonym' ? people.pseudonym : '',
    jobTitle: person.jobTitle,
    workLocation: place,
    worksFor: worksHere && person.kind === 'person' ? publisher(site) : null,
  })
}

import { messagesIn } from '../../messages/messages'
import type { Language } from '../../model/language'
import { roleAddress, roleMapping } from '../../model/role-mapping'
import type { WordedCredit } from '../../model/wording/wording'
import { isPerson, maker } from './maker'
import type { Site } from './site'
import { type Thing, thing, type Value } from './thing'

/** Properties of a work that people stand behind, in the order in which they were printed. */
type Makers = Record<string, Thing[]>

/** schema.org has no organisation in these places. */
const forPeopleAlone: readonly string[] = ['editor', 'accountablePerson']

/**
 * The makers of a work by schema.org's properties: those of a story, or those of the report it rests on. Whoever has no
 * property of their own is a contributor, with the role said. Makers of pictures are left to the picture, if there is
 * one; whose material was used, to what the work is based on.
 */
export function makersOf(credits: readonly WordedCredit[], language: Language, site: Site, hasPicture: boolean): Makers {
  const makers: Makers = {}
  const put = (property: string, value: Thing) => {
    makers[property] = [...(makers[property] ?? []), value]
  }
  for (const credit of credits) {
    const { schema } = roleMapping[credit.role]
    const contributes = () => put('contributor', asContributor(credit, language, site))
    switch (schema.property) {
      case 'author':
      case 'editor':
      case 'translator':
      case 'producer':
      case 'accountablePerson':
        if (forPeopleAlone.includes(schema.property) && !isPerson(credit.kind)) contributes()
        else put(schema.property, maker(credit, site))
        break
      case 'contributor':
        contributes()
        break
      case 'creator':
        if (!hasPicture) contributes()
        break
      case 'publisher':
      case 'digitalSourceType':
        break
    }
  }
  return makers
}

/** A contributor with what they did, in words and in IPTC's term where there is one. */
function asContributor(credit: WordedCredit, language: Language, site: Site): Thing {
  const address = roleAddress(credit.role)
  const words = messagesIn(language).words.creditRole[credit.role]
  const roleName: Value = address === null ? words : [words, address]
  return thing('Role', { roleName, contributor: maker(credit, site) })
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributorKinds } from '../contributor'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../credit'
import { byline } from './byline'
import { endCredits } from './end-credits'
import { plainWording, type WordedCredit, type Wording } from './wording'

const people = ['Ada Federkiel', 'Bo Bleisatz', 'Cy Umbruch', 'Ann-Sophie von der Heide', 'Ż. Ó’Brien', 'dpa', 'The Guardian', 'и', '李']

const aCredit: fc.Arbitrary<WordedCredit> = fc
  .record({
    who: fc.nat(people.length - 1),
    linked: fc.boolean(),
    initials: fc.boolean(),
    kind: fc.constantFrom(...contributorKinds),
    role: fc.constantFrom(...creditRoles),
    placement: fc.constantFrom(...creditPlacements),
    scope: fc.constantFrom(...creditScopes),
    degree: fc.constantFrom(...creditDegrees),
    place: fc.constantFrom('', 'Kiew', 'Hongkong'),
    onBehalfOf: fc.constantFrom('', 'Reuters'),
  })
  .map(({ who, linked, initials, ...credit }) => ({
    ...credit,
    name: people[who] ?? '',
    slug: linked ? `person-${who}` : '',
    initials: initials ? `k${who}` : '',
  }))
const someCredits = fc.uniqueArray(aCredit, { maxLength: 12, selector: (credit) => `${credit.name}/${credit.role}/${credit.scope}` })
const aLanguage = fc.constantFrom('de' as const, 'en' as const)

/** Whole names in a wording, in its order. */
const named = (wording: Wording) => wording.flatMap((part) => (part.is === 'name' ? [part.name] : []))
const ours = (credits: readonly WordedCredit[]) => credits.filter((credit) => credit.scope === 'this_story')

describe('of any credits', () => {
  test('whoever is printed is named, and nobody else', () => {
    fc.assert(
      fc.property(someCredits, aLanguage, (credits, language) => {
        const told = new Set([...named(byline(credits, language)), ...endCredits(credits, language).flatMap(named)])
        const upstream = credits.filter((credit) => credit.scope === 'upstream' && credit.placement !== 'none')
        // An outlet alone is named by the provenance, not by a credit.
        const makers = upstream.some((credit) => credit.role !== 'agency') ? upstream : []
        const printed = [...ours(credits).filter((credit) => credit.placement !== 'none'), ...makers]
        expect(told).toEqual(new Set(printed.map((credit) => credit.name)))
      }),
    )
  })

  test('the byline names each of its own once, and no maker of an upstream report for that report', () => {
    fc.assert(
      fc.property(someCredits, aLanguage, (credits, language) => {
        const line = ours(credits).filter((credit) => credit.placement === 'byline')
        const translators = line.filter((credit) => credit.role === 'translator')
        const others = line.filter((credit) => credit.role !== 'translator')
        const names = named(byline(credits, language))
        expect(new Set(names)).toEqual(new Set(line.map((credit) => credit.name)))
        const apart = new Set(
          [...translators, ...others].map(
            (credit) => `${credit.role === 'translator'}${credit.role === 'agency'}${credit.slug || credit.name}`,
          ),
        )
        expect(names.length).toBe(apart.size)
      }),
    )
  })

  test('names of one kind stand in the order of the credits', () => {
    fc.assert(
      fc.property(someCredits, aLanguage, (credits, language) => {
        const equal = credits
          .filter((credit) => credit.role === 'author' && credit.degree === 'equal')
          .map((credit) => ({ ...credit, scope: 'this_story' as const, placement: 'byline' as const, initials: '' }))
        const unique = equal.filter(
          (credit, nth) => equal.findIndex((other) => (other.slug || other.name) === (credit.slug || credit.name)) === nth,
        )
        expect(named(byline(equal, language))).toEqual(unique.map((credit) => credit.name))
      }),
    )
  })

  test('the words have no holes: no doubled or missing spaces, no empty brackets, nothing undefined', () => {
    fc.assert(
      fc.property(someCredits, aLanguage, (credits, language) => {
        const sentences = endCredits(credits, language, { upstream: 'CNN', from: 'en' }).map(plainWording)
        for (const words of [plainWording(byline(credits, language)), ...sentences]) {
          expect(words).not.toMatch(/ {2}|\(\)|undefined|null| ,|\( | \)|^\s|\s$/)
        }
        for (const sentence of sentences) expect(sentence.endsWith('.')).toBe(true)
      }),
    )
  })

  test('whoever is named under a picture is not named again below the text for it', () => {
    fc.assert(
      fc.property(someCredits, aLanguage, (credits, language) => {
        const pictured = ours(credits).filter((credit) => credit.placement === 'picture' && credit.slug !== '')
        const underPictures = pictured.map((credit) => credit.slug)
        const below = endCredits(pictured, language, { underPictures })
        expect(below).toEqual([])
      }),
    )
  })
})

/** Every role in every place it can stand, said in both languages. */
describe.each(['de', 'en'] as const)('in %s', (language) => {
  test.each(creditRoles.flatMap((role) => creditPlacements.map((placement) => [role, placement] as const)))(
    'a credit as %s at %s is worded',
    (role, placement) => {
      const credit = { ...base, role, placement }
      const line = plainWording(byline([credit], language))
      const below = endCredits([credit], language).map(plainWording)
      const where = { byline: [true, 0], end_credit: [false, 1], picture: [false, 1], none: [false, 0] } as const
      expect([line.includes(base.name), below.length]).toEqual(where[placement])
      if (below.length > 0) expect(below[0]).toContain(base.name)
    },
  )

  test.each(creditRoles)('a maker of an upstream report as %s is worded below the text, never in the byline', (role) => {
    const maker = { ...base, role, scope: 'upstream' as const, placement: 'end_credit' as const }
    const outlet = { ...base, name: 'CNN', slug: 'cnn', role: 'agency' as const, kind: 'organisation' as const, scope: 'upstream' as const }
    expect(byline([maker, outlet], language)).toEqual([])
    const below = endCredits([maker, outlet], language).map(plainWording).join(' ')
    if (role !== 'agency') expect([below.includes(base.name), below.includes('CNN')]).toEqual([true, true])
  })
})

const base: WordedCredit = {
  name: 'Ada Federkiel',
  slug: 'ada-federkiel',
  initials: '',
  kind: 'person',
  role: 'author',
  placement: 'byline',
  scope: 'this_story',
  degree: 'equal',
  place: '',
  onBehalfOf: '',
}

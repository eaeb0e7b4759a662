import { expect, test } from 'vitest'
import { schemaFaults } from './schema-org'

const inContext = (thing: object) => ({ '@context': 'https://schema.org', ...thing })

test('an article that keeps to the vocabulary has no fault', () => {
  const article = {
    '@type': 'NewsArticle',
    '@id': 'https://example.org/a#article',
    headline: 'Hafen',
    author: [{ '@type': 'Person', '@id': 'https://example.org/p#who', name: 'Vera' }],
    contributor: { '@type': 'Role', roleName: 'Daten', contributor: { '@id': 'https://example.org/p#who' } },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Bote', url: 'https://example.org/' },
    wordCount: 12,
    isAccessibleForFree: true,
    datePublished: '2025-01-22T08:30:00.000Z',
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    about: { '@type': 'Thing', name: 'China' },
  }
  expect(schemaFaults(inContext(article))).toEqual([])
  expect(schemaFaults(inContext({ '@graph': [article, { '@type': 'WebSite', name: 'Bote' }] }))).toEqual([])
})

test.each([
  ['a type that is none', { '@type': 'NewsStory' }],
  ['no type', { headline: 'Hafen' }],
  ['a property that is none', { '@type': 'NewsArticle', byline: 'Vera' }],
  ['a property of other types', { '@type': 'Person', headline: 'Hafen' }],
  ['a property of a kind of the type alone', { '@type': 'CreativeWork', dateline: 'Hongkong' }],
  ['a property that was superseded', { '@type': 'Person', contactPoints: { '@type': 'ContactPoint' } }],
  ['a text where a person must be', { '@type': 'NewsArticle', author: 'Vera' }],
  ['an organisation where a person must be', { '@type': 'NewsArticle', editor: { '@type': 'Organization', name: 'Desk' } }],
  ['a person where a work must be', { '@type': 'NewsArticle', citation: { '@type': 'Person', name: 'Xi' } }],
  ['a word where an address must be', { '@type': 'Person', sameAs: 'vera' }],
  ['a relative address', { '@type': 'Person', url: '/people/vera' }],
  ['an address of no page', { '@type': 'Person', url: 'javascript:alert(1)' }],
  ['a number as text', { '@type': 'NewsArticle', wordCount: '12' }],
  ['a fraction of a word', { '@type': 'NewsArticle', wordCount: 12.5 }],
  ['a day that there is not', { '@type': 'NewsArticle', datePublished: '2025-13-40' }],
  ['a truth as text', { '@type': 'NewsArticle', isAccessibleForFree: 'true' }],
  ['a value of another enumeration', { '@type': 'NewsArticle', digitalSourceType: 'https://schema.org/Monday' }],
  ['a value of no enumeration', { '@type': 'NewsArticle', digitalSourceType: 'generated' }],
  ['an empty text', { '@type': 'NewsArticle', headline: '' }],
  ['an empty list', { '@type': 'NewsArticle', author: [] }],
  ['nothing', { '@type': 'NewsArticle', headline: null }],
  ['a role that repeats another property', { '@type': 'NewsArticle', contributor: { '@type': 'Role', author: { '@type': 'Person' } } }],
  ['a role for somebody who may not have it', { '@type': 'NewsArticle', editor: { '@type': 'Role', editor: { '@type': 'Organization' } } }],
  ['a fault further in', { '@type': 'NewsArticle', author: [{ '@type': 'Person', worksFor: { '@type': 'Organization', jobTitle: 'x' } }] }],
  ['a pointer to nothing', { '@type': 'NewsArticle', author: { '@id': 'https://example.org/p#who' } }],
  ['a name that is no address', { '@type': 'NewsArticle', '@id': '#article' }],
])('%s is a fault', (_what, thing) => {
  expect(schemaFaults(inContext(thing))).toHaveLength(1)
})

test('another context is a fault, and so is a graph of nothing', () => {
  expect(schemaFaults({ '@context': 'http://example.org', '@type': 'Thing' })).toHaveLength(1)
  expect(schemaFaults(inContext({ '@graph': [] }))).toHaveLength(1)
})

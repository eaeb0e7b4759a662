import { expect, test } from 'vitest'
import { SourceId } from '../../model/ids'
import { sourceNamings, sourceTerms } from '../../model/source'
import type { SourceSnapshot } from '../../model/story'
import { publicSource } from './public-source'

const secret: SourceSnapshot = {
  id: SourceId.parse('6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f'),
  slug: 'secret-slug',
  kind: 'person',
  label: 'secret label',
  publisher: 'secret publisher',
  title: 'secret title',
  url: 'https://secret.example/',
  archivedUrl: 'https://secret.example/archive',
  publishedOn: '2025-01-21',
  language: 'de',
  naming: 'named',
  terms: 'on_record',
  description: 'eine Person aus dem Ministerium',
  anonymityReason: 'Sie fürchtet um ihre Stelle.',
}

test('a named source that speaks on the record is shown with its name and address', () => {
  expect(publicSource(secret)).toMatchObject({ is: 'named', label: 'secret label', url: 'https://secret.example/' })
})

test('an off-record source does not exist for readers, however it is named', () => {
  for (const naming of sourceNamings) expect(publicSource({ ...secret, naming, terms: 'off_record' })).toBeNull()
})

test('a source that is described or unnamed is its description and the reason, nothing else', () => {
  for (const naming of ['described', 'unnamed'] as const) {
    expect(publicSource({ ...secret, naming })).toEqual({
      is: 'unnamed',
      description: 'eine Person aus dem Ministerium',
      anonymityReason: 'Sie fürchtet um ihre Stelle.',
    })
  }
})

test('no combination but named and on the record lets a name through', () => {
  for (const naming of sourceNamings) {
    for (const terms of sourceTerms) {
      const shown = JSON.stringify(publicSource({ ...secret, naming, terms }))
      expect(shown.includes('secret')).toBe(naming === 'named' && terms === 'on_record')
    }
  }
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { conformanceFiles, conformanceFolder } from '../../test/conformance'
import { faultWords } from './fault-words'
import { ninjsFaults, ninjsValidator } from './validate'

const folder = conformanceFolder('ninjs')
const absent = !existsSync(folder)
if (absent)
  console.info(`IPTC’s test cases for ninjs are not in ${folder}: they are skipped. MASTHEAD_CONFORMANCE_DATA says where else they are.`)

const suite = (version: string, should: string) => conformanceFiles(join(folder, 'validation', 'test_suite', version, should))
const valid31 = (text: string) => ninjsFaults(JSON.parse(text)).length === 0
const ninjs30 = absent ? null : ninjsValidator(JSON.parse(readFileSync(join(folder, 'specification', 'ninjs-schema_3.0.json'), 'utf8')))
const valid30 = (text: string) => ninjs30?.(JSON.parse(text))

describe.skipIf(absent)('IPTC’s test cases', () => {
  test('are there', () => {
    expect(suite('3.0', 'should_pass').length + suite('3.0', 'should_fail').length).toBeGreaterThan(30)
    expect(suite('3.1', 'should_pass').length * suite('3.1', 'should_fail').length).toBeGreaterThan(0)
  })

  test.each(suite('3.1', 'should_pass'))('3.1 takes $name', ({ text }) => expect(valid31(text)).toBe(true))
  test.each(suite('3.1', 'should_fail'))('3.1 refuses $name', ({ text }) => expect(valid31(text)).toBe(false))
  test.each(suite('3.0', 'should_pass'))('3.0 takes $name, and 3.1 does too', ({ text }) => {
    expect([valid30(text), valid31(text)]).toEqual([true, true])
  })
  test.each(suite('3.0', 'should_fail'))('3.0 refuses $name, and 3.1 does too', ({ text }) => {
    expect([valid30(text), valid31(text)]).toEqual([false, false])
  })
  test.each(conformanceFiles(join(folder, 'examples', '3.0')))('3.1 takes the example $name', ({ text }) =>
    expect(valid31(text)).toBe(true),
  )

  test('the schema shipped is IPTC’s', () => {
    const shipped = (name: string) => JSON.parse(readFileSync(join('interchange/ninjs/schema', name), 'utf8')) as unknown
    const theirs = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown
    expect(shipped('ninjs-schema_3.1.json')).toEqual(theirs('specification/ninjs-schema_3.1.json'))
    expect(shipped('GeoJSON-schema.json')).toEqual(theirs('validation/test_suite/GeoJSON-schema.json'))
  })
})

describe('what is wrong is said in words', () => {
  const said = (item: unknown) => ninjsFaults(item).map((fault) => faultWords(fault, 'en'))

  test.each([
    [{}, 'item: “uri” is missing.'],
    [[], 'item: should be an object.'],
    [{ uri: 'not an address' }, 'uri: not a valid address.'],
    [{ uri: 'urn:a:b', random: 1 }, 'item: ninjs does not know “random”.'],
    [{ uri: 'urn:a:b', headlines: [{ role: 'main' }] }, 'headlines 1: “value” is missing.'],
    [{ uri: 'urn:a:b', pubStatus: 'gone' }, 'pubStatus: may be usable, withheld, canceled.'],
    [{ uri: 'urn:a:b', versionCreated: 'yesterday' }, 'versionCreated: not a valid time with a time zone.'],
    [{ uri: 'urn:a:b', version: 3 }, 'version: should be a text.'],
    [{ uri: 'urn:a:b', urgency: 11 }, 'urgency: ninjs does not allow this (must be <= 9).'],
  ])('%j', (item, words) => expect(said(item)).toEqual([words]))

  test('in German too', () => {
    expect(ninjsFaults({}).map((fault) => faultWords(fault, 'de'))).toEqual(['Beitrag: „uri“ fehlt.'])
  })
})

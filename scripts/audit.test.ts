import { expect, test } from 'vitest'
import { holesIn, judged, reportIn, whyNot } from './audit.mjs'

const advisory = (id: string, name: string, severity: string) => ({
  source: 1,
  name,
  title: `a hole in ${name}`,
  url: `https://github.com/advisories/${id}`,
  severity,
})

/** As npm reports: a package by way of which a hole comes names only the one that has it. */
const report = {
  vulnerabilities: {
    tar: { via: [advisory('GHSA-aaaa', 'tar', 'high'), advisory('GHSA-bbbb', 'tar', 'low')] },
    bundler: { via: ['tar'] },
    marked: { via: [advisory('GHSA-cccc', 'marked', 'moderate')] },
  },
}

const exception = { advisory: 'GHSA-cccc', package: 'marked', reason: 'never gets text of others', until: '2027-01-31' }

test('each hole of some gravity is found once', () => {
  expect(holesIn(report).map(({ advisory, package: name, severity }) => [advisory, name, severity])).toEqual([
    ['GHSA-aaaa', 'tar', 'high'],
    ['GHSA-cccc', 'marked', 'moderate'],
  ])
})

test('an exception holds for its hole, until its day', () => {
  const holes = holesIn(report)
  const open = (today: string) => judged(holes, [exception], today).open.map(({ package: name }) => name)
  expect(open('2027-01-31')).toEqual(['tar'])
  expect(open('2027-02-01')).toEqual(['tar', 'marked'])
  expect(judged(holes, [{ ...exception, advisory: 'GHSA-aaaa' }], '2027-01-01').open).toHaveLength(2)
})

test('an exception that is needed no longer is named', () => {
  expect(judged([], [exception], '2027-01-01')).toEqual({ open: [], excepted: [], needless: [exception] })
})

test('a registry that does not answer is no clean bill', () => {
  expect(whyNot('{\n  "message": "405 Method Not Allowed",\n  "statusCode": 405 }')).toBe('405 Method Not Allowed')
  expect(whyNot('npm error network')).toBe('npm error network')
  expect(reportIn('{"message": "405 Method Not Allowed", "error": {"summary": ""}}')).toBeNull()
  expect(reportIn('npm error network')).toBeNull()
  expect(reportIn('{"vulnerabilities": {}, "metadata": {}}')).toEqual({ vulnerabilities: {}, metadata: {} })
})

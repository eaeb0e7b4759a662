import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAccepted, licensed } from './licences.mjs'

const accepted = { MIT: 'asks for its text', 'Apache-2.0': 'asks for its text' }

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only OR MIT', 'Apache-2.0 AND MIT', '(MIT AND Apache-2.0)'])(
  '%s is accepted',
  (licence) => {
    expect(isAccepted(licence, accepted)).toBe(true)
  },
)

test.each([
  'GPL-3.0-only',
  'MIT AND GPL-3.0-only',
  'unknown',
  '',
  'toString',
  '(MIT OR GPL-3.0-only) AND GPL-3.0-only',
  'SEE LICENSE IN x',
])('“%s” is not', (licence) => {
  expect(isAccepted(licence, accepted)).toBe(false)
})

test('tools are left out, packages within packages are not, and what a package does not say may be known', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@b/c-linux': { version: '2.0.0' },
      'node_modules/tool': { version: '3.0.0', license: 'GPL-3.0-only', dev: true },
    },
  }
  expect(licensed(lock, { '@b/c-': ['MIT', 'its makers’ own'] })).toEqual([
    { name: '@b/c-linux', version: '2.0.0', licence: 'MIT' },
    { name: 'a', version: '1.0.0', licence: 'MIT' },
  ])
})

test('whatever Masthead comes with is under a licence that was thought about', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const list = read('scripts/licences.json')
  const all = licensed(read('package-lock.json'), list.known)
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(({ licence }) => !isAccepted(licence, list.accepted))).toEqual([])
})

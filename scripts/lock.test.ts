import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingFrom } from './lock.mjs'

test('the lock file names the packages of every platform: `npm ci` takes no other (`npm run lock` adds what is missing)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(missingFrom(lock).map(({ place }) => place)).toEqual([])
})

test('what is missing is found, and what it is for is read from its name', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
    },
    'node_modules/other': { version: '2.0.0', optionalDependencies: { fsevents: '2.0.0', '@o/linux-x64': '2.0.0' } },
    'node_modules/other/node_modules/fsevents': { version: '2.0.0' },
    'node_modules/@o/linux-x64': { version: '2.0.0' },
  }
  expect(missingFrom({ packages })).toEqual([
    {
      place: 'node_modules/@tool/linux-x64-musl',
      entry: { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    },
    { place: 'node_modules/@tool/darwin-arm64', entry: { version: '1.0.0', dev: true, optional: true, os: ['darwin'], cpu: ['arm64'] } },
  ])
})

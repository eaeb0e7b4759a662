import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fits } from './node-version.mjs'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }

test.each(['20.20.0', '20.20.2', '20.21.0', '22.12.0', '22.20.0', '24.0.0', '24.9.0', '26.1.0'])('Masthead runs on Node %s', (version) => {
  expect(fits(version, engines.node)).toBe(true)
})

test.each(['18.20.8', '20.9.0', '20.19.5', '21.7.3', '22.0.0', '22.11.0'])('Masthead refuses Node %s', (version) => {
  expect(fits(version, engines.node)).toBe(false)
})

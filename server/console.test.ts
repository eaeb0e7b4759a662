import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { duringRequest } from '../lib/request'
import { takeOverConsole } from './console'

const own = { ...console }
const lines: { level: string; msg: string; request?: string; err?: { message: string } }[] = []

beforeEach(() => {
  lines.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(lines.push(JSON.parse(String(line)))))
  takeOverConsole()
})
afterEach(() => void Object.assign(console, own))

test('what the framework says is in the log, as grave as it is meant and under the name of the request', () => {
  duringRequest('a-request', () => console.error(' ⨯ ', new Error('no page for erika@example.org')))
  console.warn('slow: %d ms', 300)
  console.log('\u001b[32mready\u001b[39m')
  expect(lines).toMatchObject([
    { level: 'error', msg: '⨯', request: 'a-request', err: { message: 'no page for [mail address]' } },
    { level: 'warn', msg: 'slow: 300 ms' },
    { level: 'info', msg: 'ready' },
  ])
})

test('what it has in hand is not: objects are not written out', () => {
  console.error('failed', { body: 'Geheimnis' }, ['Geheimnis'])
  console.error({ cookie: 'Geheimnis' })
  console.error('Failed to parse "Geheimnis" of erika@example.org')
  expect(lines.map(({ msg }) => msg)).toEqual(['failed', 'said on the console', 'Failed to parse "…" of [mail address]'])
  expect(JSON.stringify(lines)).not.toContain('Geheimnis')
})

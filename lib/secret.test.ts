import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StaffId } from '../model/ids'
import { draftKeyFor, sealed, secretFile, sessionSecret, unsealed, vault } from './secret'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-secret-'))
  vi.stubEnv('MASTHEAD_DATA', folder)
  vi.stubEnv('MASTHEAD_SECRET', '')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a newsroom without a secret gets one that its owner alone can read', () => {
  sessionSecret()
  expect(statSync(secretFile(folder)).mode & 0o777).toBe(0o600)
  expect(readFileSync(secretFile(folder), 'utf8').trim()).toHaveLength(43)
  expect(readdirSync(folder)).toEqual(['secret'])
})

test('it is made once and kept', () => {
  const first = sessionSecret()
  chmodSync(secretFile(folder), 0o400)
  expect(sessionSecret()).toBe(first)
  expect(sessionSecret(folder)).toBe(first)
})

test('the environment’s secret goes before the file’s', () => {
  const generated = sessionSecret()
  vi.stubEnv('MASTHEAD_SECRET', 'a secret of at least thirty-two characters')
  expect(sessionSecret()).not.toBe(generated)
})

test('each member of staff has a draft key of their own, always the same, fit for AES-256', () => {
  const [ada, bert] = [StaffId.parse(randomUUID()), StaffId.parse(randomUUID())]
  expect(draftKeyFor(ada)).toBe(draftKeyFor(ada))
  expect(draftKeyFor(ada)).not.toBe(draftKeyFor(bert))
  expect(Buffer.from(draftKeyFor(ada), 'base64url')).toHaveLength(32)
})

test('what a browser brings back sealed is believed, and nothing else', () => {
  expect(unsealed(sealed('ein Notebook'))).toBe('ein Notebook')
  expect(unsealed(`${sealed('ein Notebook')}x`)).toBeNull()
  expect(unsealed(sealed('ein Notebook').replace('ein', 'mein'))).toBeNull()
  expect(unsealed('')).toBeNull()
})

test('what is locked away opens for its owner, behind this secret, unchanged, and for nobody else', () => {
  const { seal, open } = vault()
  const hidden = seal('JBSWY3DPEHPK3PXP', 'ada')
  expect(Buffer.from(hidden, 'base64url').toString('latin1')).not.toContain('JBSWY3DPEHPK3PXP')
  expect(seal('JBSWY3DPEHPK3PXP', 'ada')).not.toBe(hidden)
  expect(open(hidden, 'ada')).toBe('JBSWY3DPEHPK3PXP')
  expect(open(hidden, 'bert')).toBeNull()
  expect(open(`${hidden.slice(0, -2)}AA`, 'ada')).toBeNull()
  expect(open('', 'ada')).toBeNull()
  vi.stubEnv('MASTHEAD_SECRET', 'a secret of at least thirty-two characters')
  expect(vault().open(hidden, 'ada')).toBeNull()
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { troubleWithNative } from './native-build.mjs'

test('a database library compiled against faulty headers is told of, a downloaded one is not', () => {
  const modules = mkdtempSync(join(tmpdir(), 'masthead-modules-'))
  const build = join(modules, 'better-sqlite3', 'build')
  mkdirSync(build, { recursive: true })
  expect(troubleWithNative('24.21.0', modules)).toBeNull()
  writeFileSync(join(build, 'Makefile'), '')
  expect(troubleWithNative('24.21.0', modules)).toContain('Node 24.21.0')
  for (const version of ['20.20.2', '22.23.3', '24.18.1', '25.3.0']) expect(troubleWithNative(version, modules)).toBeNull()
  rmSync(modules, { recursive: true })
})

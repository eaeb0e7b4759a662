import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const wrong = [
  ['components/wrong.tsx', '../domain/stories/story'],
  ['model/wrong.ts', '../db/columns'],
  ['messages/wrong.ts', '../domain/staff/may'],
  ['db/wrong.ts', '../domain/staff/may'],
  ['db/schema/wrong.ts', '../../lib/report'],
  ['domain/stories/wrong.ts', '../../lib/report'],
  ['domain/credits/wrong.ts', 'next/cache'],
  ['interchange/wrong.ts', '../domain/stories/story'],
  ['lib/wrong.ts', '../app/newsroom/page'],
  ['edge/wrong.ts', '../domain/settings/settings'],
  ['cli/commands/wrong.ts', '../../components/byline'],
  ['app/newsroom/(desk)/wrong.tsx', '../../../db/schema'],
  ['app/newsroom/[id]/wrong.tsx', '../../../cli/main'],
  ['server.ts', './components/byline'],
  ['server/wrong.ts', '../messages/de'],
  ['lib/wrong-way.ts', '../server/metrics'],
  ['edge/wrong-way.ts', '../server/metrics'],
] as const

const right = [
  ['components/right.tsx', '../model/credit'],
  ['domain/stories/right.ts', '../../db/client'],
  ['domain/credits/right.ts', '../staff/may'],
  ['app/newsroom/(desk)/right.tsx', '../../../db/client'],
  ['app/newsroom/[id]/right.tsx', '../../../domain/stories/story'],
  ['lib/right.ts', '../domain/staff/may'],
  ['server/right.ts', '../edge/pages'],
  ['domain/stories/right.test.ts', '../../test/newsroom'],
] as const

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

let house: string
let found: readonly string[]

/** A house of nothing but such files, under our linter's rules. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'masthead-imports-'))
  const rules = JSON.parse(readFileSync('biome.json', 'utf8')) as { vcs: object }
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }))
  copyFileSync('package.json', join(house, 'package.json'))
  for (const [path, imported] of [...wrong, ...right]) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), `import { x } from '${imported}'\n\nexport const y = x\n`)
  }
  const biome = resolve('node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { diagnostics: Diagnostic[] }
  found = diagnostics.filter(({ category }) => category.endsWith('noRestrictedImports')).map(({ location }) => location.path)
})
afterAll(() => rmSync(house, { recursive: true }))

test.each(wrong)('%s may not import %s', (path) => {
  expect(found).toContain(path)
})

test.each(right)('%s may import %s', (path) => {
  expect(found).not.toContain(path)
})

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { afterAll, describe, expect, test } from 'vitest'
import { sources } from '../scripts/build.mjs'

const analyze = (args: readonly string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' })
const version = Number(/systemd (\d+)/.exec(analyze(['--version']).stdout ?? '')?.[1] ?? 0)
const folder = mkdtempSync(join(tmpdir(), 'masthead-units-'))
afterAll(() => rmSync(folder, { recursive: true }))

const units = readdirSync('deploy').filter((name) => /\.(?:service|timer)$/.test(name))
const services = units.filter((name) => name.endsWith('.service'))

/** Programs and folders of the machine that a unit is for are not here: those that are stand in for them. */
function installed(name: string): string {
  const to = join(folder, name)
  const unit = readFileSync(join('deploy', name), 'utf8')
  const documents = join(folder, 'README.md')
  copyFileSync('README.md', documents)
  writeFileSync(
    to,
    unit
      .replaceAll('/usr/bin/node', process.execPath)
      .replaceAll('file:/opt/masthead/README.md', `file:${documents}`)
      .replace(/^WorkingDirectory=.*$/m, `WorkingDirectory=${process.cwd()}`)
      .replace(/^(User|Group)=.*$/gm, '$1=root'),
  )
  return to
}

describe.skipIf(version === 0)('units for systemd (skipped where systemd-analyze is not installed)', () => {
  test('are understood, every line of them', () => {
    const found = analyze(['verify', '--man=no', ...units.map(installed)])
    const said = `${found.stdout}${found.stderr}`.split('\n').filter((line) => units.some((name) => line.includes(name)))
    expect(said).toEqual([])
    expect(found.status).toBe(0)
  })

  // Judged offline since systemd 250.
  test.skipIf(version < 250).each(services)('%s leaves an intruder little', (name) => {
    const root = join(folder, 'root')
    mkdirSync(join(root, 'etc', 'systemd', 'system'), { recursive: true })
    copyFileSync(join('deploy', name), join(folder, name))
    const found = analyze(['security', '--offline=yes', '--no-pager', '--threshold=30', join(folder, name)])
    const verdict = /Overall exposure level for \S+: ([\d.]+)/.exec(found.stdout)?.[1]
    expect(Number(verdict), found.stdout + found.stderr).toBeLessThan(3)
    expect(found.status).toBe(0)
  })
})

test.each(services)('%s runs as nobody in particular, can write nothing but data, and says why one wall is missing', (name) => {
  const unit = readFileSync(join('deploy', name), 'utf8')
  for (const line of ['User=masthead', 'ProtectSystem=strict', 'NoNewPrivileges=true', 'SystemCallFilter=@system-service']) {
    expect(unit.split('\n')).toContain(line)
  }
  const written = unit.match(/^ReadWritePaths=(.*)$/m)?.[1]?.split(' ') ?? []
  for (const path of written) expect(path).toMatch(/^\/var\/(?:lib|backups)\/masthead$/)
})

describe('the container', () => {
  const text = readFileSync('Dockerfile', 'utf8')
  const file = DockerfileParser.parse(text)

  test('is made by a file without faults', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
  })

  test('rests on images of one version', () => {
    for (const from of file.getFROMs()) expect(from.getImageTag() ?? from.getImage(), from.toString()).toMatch(/^(\d+\.\d+-[a-z]+-slim)$/)
  })

  test('runs as somebody who is not root, in the last stage', () => {
    const instructions = file.getInstructions()
    const lastFrom = instructions.map((one) => one.getKeyword()).lastIndexOf('FROM')
    const users = instructions.slice(lastFrom).filter((one) => one.getKeyword() === 'USER')
    expect(users.map((one) => one.getArgumentsContent())).toEqual(['node'])
    const user = instructions.indexOf(users[0] as (typeof instructions)[number])
    expect(instructions.slice(user).map((one) => one.getKeyword())).not.toContain('RUN')
  })

  test('tells whether it is well, and hears the signal to stop itself', () => {
    const commands = [...file.getHEALTHCHECKs(), ...file.getCMDs()].map((one) => one.toString())
    expect(commands).toHaveLength(2)
    for (const command of commands) {
      const [, script = ''] = /"node", "([^"]+)"/.exec(command) ?? []
      expect(() => readFileSync(script), command).not.toThrow()
    }
  })

  test('is sent what the build needs and nothing that is private or large', () => {
    const lines = readFileSync('.dockerignore', 'utf8').split('\n')
    const sent = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(lines).toContain('*')
    for (const never of ['data', '.git', 'node_modules', '.next', 'e2e', 'bench', 'test']) expect(sent).not.toContain(never)
    // What the build reads, and what is imported at run time.
    for (const needed of [...sources.filter((one) => existsSync(one)), 'server', 'server.ts', 'edge', 'drizzle', 'scripts', 'cli'])
      expect(sent).toContain(needed)
  })
})

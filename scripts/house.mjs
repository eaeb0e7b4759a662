// What the scripts share: where the project is, how a step is run and told. No dependencies.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fits } from './node-version.mjs'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Something a person has to put right; told without a stack. */
export class Problem extends Error {}

/** Folders named in the environment are meant from where the command was typed; everything else runs from the project's. */
export function enterRoot() {
  for (const name of ['MASTHEAD_DATA']) {
    if (process.env[name]) process.env[name] = resolve(process.env[name])
  }
  process.chdir(root)
}

/** What runs for us now: a signal is passed on to it, and its end is ours. */
const children = /** @type {Set<import('node:child_process').ChildProcess>} */ (new Set())
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => end(signal))
}
// npm runs us through a shell that dies of a signal without passing it on: when it is gone, so are we.
if (process.env.npm_lifecycle_event !== undefined) {
  const startedBy = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === startedBy) return
    clearInterval(watch)
    end('SIGTERM')
  }, 500)
  watch.unref()
}

/** @param {NodeJS.Signals} signal */
function end(signal) {
  if (children.size === 0) process.exit(1)
  for (const child of children) child.kill(signal)
}

/**
 * Starts a program in the project's folder.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function started(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options })
  children.add(child)
  child.on('close', () => children.delete(child))
  return child
}

/** @param {string} line */
export function say(line) {
  console.log(line)
}

/** @throws {Problem} for a Node that this version of Masthead was not made for */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!fits(process.versions.node, engines.node)) {
    throw new Problem(`Masthead needs Node ${engines.node}; this is ${process.versions.node}. See https://nodejs.org`)
  }
}

/**
 * Runs a program and waits for its end. Its output is shown, or kept and handed back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, limit?: number }} [options] limit in milliseconds
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false, limit } = {}) {
  return new Promise((done) => {
    const child = started(command, args, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      ...(limit === undefined ? {} : { timeout: limit }),
    })
    const pieces = /** @type {Buffer[]} */ ([])
    child.stdout?.on('data', (piece) => pieces.push(piece))
    child.stderr?.on('data', (piece) => pieces.push(piece))
    child.on('error', (fault) => done({ code: 127, output: fault.message }))
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(pieces).toString() }))
  })
}

/**
 * Runs this Node, with TypeScript where asked.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** npm as it started us, so that the same version goes on; else the one on the path. */
export function npm() {
  const started = process.env.npm_execpath
  return started?.endsWith('.js')
    ? { command: process.execPath, before: [started] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] }
}

/**
 * Runs a script's steps; what a person has to put right is said in a sentence.
 * @param {() => Promise<void>} main
 */
export async function carryOut(main) {
  try {
    await main()
  } catch (fault) {
    if (!(fault instanceof Problem) || process.env.MASTHEAD_DEBUG === '1') console.error(fault)
    else console.error(`\n${fault.message}`)
    process.exitCode = 1
  }
}

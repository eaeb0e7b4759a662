import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../free-port'
import { atEnd } from '../newsroom'
import { ask } from './ask'

const next = join('node_modules', 'next', 'dist', 'bin', 'next')
const folder = join('bench', 'edge', 'twin')

/**
 * Builds the story page as the framework would have it cached, with the story of this newsroom, and has the framework's
 * own server serve it. Ends with this process.
 * @param story path of the story
 * @returns its address
 */
export async function startTwin(data: string, story: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', MASTHEAD_DATA: data, TWIN_STORY: story }
  execFileSync(process.execPath, [next, 'build', folder], { env, stdio: ['ignore', 'ignore', 'pipe'] })

  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' })
  atEnd(() => child.kill('SIGTERM'))
  const address = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await setTimeout(200)
    const answer = await ask(address + story).catch(() => null)
    if (answer?.status === 200) return address
    if (answer !== null) throw new Error(`The twin answers ${answer.status} at ${story}`)
  }
  throw new Error('The twin did not start.')
}

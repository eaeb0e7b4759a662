import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../free-port'
import { atEnd, temporaryFolder } from '../newsroom'
import { type Answer, ask, headerOf } from './ask'

/** What it serves at a path: another server's answer, to the byte. */
export interface Copy {
  readonly path: string
  readonly answer: Answer
}

/** What nginx writes itself, from the file or the connection. */
const itsOwn = ['connection', 'content-length', 'content-type', 'date', 'etag', 'keep-alive', 'last-modified', 'transfer-encoding']

/**
 * nginx with two workers, set up by an admin who wants it fast: no log, files kept open and sent by the kernel, connections
 * kept. For every list of copies a site of its own. Ends with this process.
 * @returns the addresses of the sites, in the same order
 */
export async function startNginx(sites: readonly (readonly Copy[])[]): Promise<readonly string[]> {
  const folder = temporaryFolder()
  // Its workers are somebody else when it is started by root.
  chmodSync(folder, 0o755)
  const ports: number[] = []
  for (const _ of sites) ports.push(await freePort())
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    configuration(
      folder,
      sites.map((copies, nth) => server(join(folder, String(nth)), ports[nth] ?? 0, copies)),
    ),
  )

  const said: string[] = []
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.on('data', (piece) => said.push(String(piece)))
  child.once('error', (fault) => said.push(fault.message))
  atEnd(() => child.kill('SIGTERM'))
  const addresses = ports.map((port) => `http://127.0.0.1:${port}`)
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await setTimeout(100)
    if (child.exitCode !== null) break
    if (await answers(addresses)) return addresses
  }
  throw new Error(`nginx did not start: ${said.join('')}`)
}

async function answers(addresses: readonly string[]): Promise<boolean> {
  try {
    await Promise.all(addresses.map((address) => ask(address)))
    return true
  } catch {
    return false
  }
}

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

function configuration(folder: string, servers: readonly string[]): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`)
  return `
daemon off;
worker_processes 2;
worker_cpu_affinity auto;
pid ${folder}/nginx.pid;
events { worker_connections 4096; multi_accept on; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_requests 100000000;
  open_file_cache max=10000 inactive=10m;
  open_file_cache_valid 10m;
  types { }
  ${scratch.join('\n  ')}
${servers.join('\n')}
}
`
}

function server(folder: string, port: number, copies: readonly Copy[]): string {
  mkdirSync(folder)
  const locations = copies.map(({ path, answer }, nth) => {
    const file = join(folder, String(nth))
    writeFileSync(file, answer.body)
    const modified = headerOf(answer, 'last-modified')
    if (modified !== undefined) utimesSync(file, new Date(modified), new Date(modified))
    const added = answer.headers.filter(([name]) => !itsOwn.includes(name.toLowerCase()))
    return [
      `    location = ${quoted(path)} {`,
      // A path that ends in a slash is a folder to nginx, which no file may stand for.
      path.endsWith('/') ? `      root ${folder}; try_files /${nth} =404;` : `      alias ${file};`,
      `      default_type ${quoted(headerOf(answer, 'content-type') ?? 'application/octet-stream')};`,
      ...(headerOf(answer, 'etag') === undefined ? ['      etag off;'] : []),
      ...(modified === undefined ? ['      add_header Last-Modified "";'] : []),
      ...added.map(([name, value]) => `      add_header ${name} ${quoted(value)};`),
      '    }',
    ].join('\n')
  })
  // How long it keeps a connection and how long it says that it does are two things.
  const told = /timeout=(\d+)/.exec(copies[0] === undefined ? '' : (headerOf(copies[0].answer, 'keep-alive') ?? ''))?.[1]
  const keep = `keepalive_timeout 75s${told === undefined ? '' : ` ${told}s`};`
  return `  server {\n    listen 127.0.0.1:${port} backlog=4096;\n    ${keep}\n${locations.join('\n')}\n  }`
}

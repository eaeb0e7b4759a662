import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { frontDoor } from './front-door'
import { Pages } from './pages'
import { Purger } from './purge'

const installed = spawnSync('varnishd', ['-V']).error === undefined

const vcl = (port: number) => `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${port}"; }
sub vcl_recv { if (req.method == "PURGE") { return (purge); } }
`

test.skipIf(!installed)(
  'Varnish in front answers by itself, and shows the new page once it was told of a change',
  async () => {
    let words = 'Erste Fassung'
    let askedHere = 0
    let varnishPort = 0
    const site = () => new URL(`http://127.0.0.1:${varnishPort}`)
    const unsaid: string[] = []
    const pages = new Pages({
      async make(_address, begun) {
        return {
          status: 200,
          type: 'text/html',
          location: null,
          body: Buffer.from(words),
          reads: ['story:1'],
          until: Number.POSITIVE_INFINITY,
          begun,
        }
      },
      surroundings: () => ({ secure: false, purged: true }),
      handOut: (address, reads) => purger.handOut(address, reads),
      report: () => undefined,
      memory: 1_000_000,
    })
    const door = frontDoor({
      render: () => Promise.reject(new Error('nothing is rendered here')),
      pages,
      open: () => true,
      language: () => 'de',
      trusts: () => false,
      report: () => undefined,
      development: false,
      patience: 1000,
      secure: () => false,
      host: () => 'localhost',
    })
    const origin = createServer((asking, answer) => {
      if (asking.url === '/ausland/ein-gipfel') askedHere += 1
      door(asking, answer)
    })
    await new Promise<void>((listening) => origin.listen(0, '127.0.0.1', listening))
    const folder = mkdtempSync(join(tmpdir(), 'masthead-varnish-'))
    // Varnish works as a user of its own, who has to find its way here.
    chmodSync(folder, 0o755)
    varnishPort = await freePort()
    const target = { url: `http://127.0.0.1:${varnishPort}{path}`, method: 'PURGE', headers: {} }
    const purger = new Purger(target, { site, report: (what) => unsaid.push(what) })
    writeFileSync(join(folder, 'front.vcl'), vcl((origin.address() as AddressInfo).port))
    const varnish = spawn(
      'varnishd',
      ['-F', '-n', folder, '-a', `127.0.0.1:${varnishPort}`, '-f', join(folder, 'front.vcl'), '-s', 'malloc,20m'],
      {
        stdio: 'ignore',
      },
    )
    try {
      await answering(varnishPort)
      for (let nth = 0; nth < 3; nth += 1) expect(await read(varnishPort, '/ausland/ein-gipfel')).toBe('Erste Fassung')
      expect(askedHere).toBe(1)

      words = 'Zweite Fassung'
      pages.changes.note(['story:2'])
      purger.changed(['story:2'])
      await purger.done()
      expect(await read(varnishPort, '/ausland/ein-gipfel')).toBe('Erste Fassung')

      pages.changes.note(['story:1'])
      purger.changed(['story:1'])
      await purger.done()
      expect(await read(varnishPort, '/ausland/ein-gipfel')).toBe('Zweite Fassung')
      expect(unsaid).toEqual([])
    } finally {
      varnish.kill()
      origin.closeAllConnections()
      origin.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)

function freePort(): Promise<number> {
  return new Promise((fulfil) => {
    const listener = createListener().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as AddressInfo
      listener.close(() => fulfil(port))
    })
  })
}

function read(port: number, path: string): Promise<string> {
  return new Promise((fulfil, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false }, async (answer) => {
      let body = ''
      for await (const piece of answer) body += String(piece)
      fulfil(body)
    })
      .on('error', reject)
      .end()
  })
}

async function answering(port: number): Promise<void> {
  for (let nth = 0; nth < 100; nth += 1) {
    try {
      await read(port, '/bereit')
      return
    } catch {
      await pause(200)
    }
  }
  throw new Error('Varnish does not answer')
}

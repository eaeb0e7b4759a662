import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { readChannel } from '../model/freshness'
import { NotMade, TooLate } from './made-page'
import { madePage } from './render'

const site = new URL('https://nachrichten.example')

type Answering = (response: ServerResponse, request: IncomingMessage) => unknown

const make = (answering: Answering, { address = '/ausland?before=1', patience = 5000 } = {}) =>
  madePage(
    async (request, response) => {
      await answering(response, request)
    },
    { address, site, begun: 7, patience },
  )

const html = (head: string, body = 'Guten Tag') =>
  `<!DOCTYPE html><html><head><title>x</title>${head}</head><body>${body}<script>1</script></body></html>`

const page =
  (head = '', body?: string): Answering =>
  (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.flushHeaders()
    response.write(html(head, body).slice(0, 50))
    response.end(html(head, body).slice(50))
  }

describe('a page is made', () => {
  test('of the address alone: nothing of whoever asked is there to be read', async () => {
    let seen: Partial<IncomingMessage> = {}
    await make((response, request) => {
      seen = { method: request.method, url: request.url, headers: request.headers }
      return page()(response, request)
    })
    expect(seen).toEqual({
      method: 'GET',
      url: '/ausland?before=1',
      headers: {
        host: 'nachrichten.example',
        accept: 'text/html',
        'x-masthead-path': '/ausland?before=1',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'nachrichten.example',
      },
    })
  })

  test('finished, with what it read and until when it holds', async () => {
    const made = await make(async (response, request) => {
      channel(readChannel).publish({ keys: ['story:1'] })
      await pause(1)
      channel(readChannel).publish({ until: new Date(5000) })
      channel(readChannel).publish({ keys: ['lists', 'story:1'] })
      return page()(response, request)
    })
    expect(made).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      location: null,
      body: Buffer.from(html('').replace('<script>1</script>', '')),
      reads: ['story:1', 'lists'],
      until: 5000,
      begun: 7,
    })
  })

  test.each([404, 410])('with the status %d that it asks for, and without the mark', async (status) => {
    const made = await make(page(`<meta name="masthead-status" content="${status}"/>`))
    expect(made.status).toBe(status)
    expect(made.body.toString()).not.toContain('masthead-status')
    expect(made.body.toString()).toContain('Guten Tag')
  })

  test.each([
    ['by its mark', page('<meta name="masthead-status" content="308 /ausland/neu?a=1&amp;b=2"/>'), 308, '/ausland/neu?a=1&b=2'],
    ['by the framework', (response: ServerResponse) => response.writeHead(307, { location: '/ausland' }).end(), 307, '/ausland'],
  ] as const)('as a redirect %s', async (_how, answering, status, location) => {
    expect(await make(answering)).toMatchObject({ status, location, type: '', body: Buffer.alloc(0) })
  })

  test('of what is no document, byte for byte', async () => {
    const feed = Buffer.from('<?xml version="1.0"?><rss><!-- x --><script/>\xe4</rss>', 'latin1')
    const made = await make((response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed))
    expect(made.body).toEqual(feed)
    expect(made.type).toBe('application/rss+xml')
  })

  test('and nothing else that the framework says of its answer goes on', async () => {
    const made = await make((response, request) => {
      response.setHeader('set-cookie', 'a=b')
      response.setHeader('x-powered-by', 'powered')
      return page()(response, request)
    })
    expect(JSON.stringify(Object.values(made))).not.toMatch(/a=b|powered/)
  })
})

describe('no page is made', () => {
  test('if the framework throws, whatever it has written before', async () => {
    const making = make((response) => {
      response.write('<h1>half a')
      throw new Error('no such table')
    })
    await expect(making).rejects.toThrow('no such table')
  })

  test('if the framework answers with an error of its own', async () => {
    await expect(make((response) => response.writeHead(500).end('Internal Server Error'))).rejects.toThrow(NotMade)
  })

  test('if it takes too long; what comes after that goes nowhere', async () => {
    let late = () => {}
    const making = make(
      (response, request) =>
        new Promise((_, reject) => {
          late = () => {
            page()(response, request)
            reject(new Error('too late, too'))
          }
        }),
      { patience: 20 },
    )
    await expect(making).rejects.toThrow(TooLate)
    late()
    await pause(1)
  })

  test('with a redirect that would break the answer apart', async () => {
    await expect(make((response) => response.writeHead(302, { location: '/a\r\nset-cookie: a=b' }).end())).rejects.toThrow(
      'Invalid character',
    )
  })
})

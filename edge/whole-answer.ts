import type { IncomingMessage, ServerResponse } from 'node:http'
import { compressed, worthwhile } from './compression'
import { encodingFor } from './encodings'
import type { PlainStatus } from './error-page'
import { holdBack } from './held-response'
import type { House } from './house'
import { markedStatus } from './status-marker'

/** All that a reader's page may depend on, of what a browser sends. */
const kept: readonly string[] = [
  'host',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'x-masthead-client',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
]

type Prepare = (html: string) => string

/** Leaves of a request's headers what a reader's page may depend on: whoever asks gets the same. */
export function closeHeaders(request: IncomingMessage, development: boolean): void {
  for (const name of Object.keys(request.headers)) {
    const wanted = development ? name !== 'cookie' : kept.includes(name)
    if (!wanted) delete request.headers[name]
  }
}

/**
 * Has an answer made, whole, before anything is sent: so that it has the status that its page asks for, and a page that
 * fails half-way or takes too long is a plain error instead of half a page.
 * @param prepare what is done to a document before it is sent
 */
export async function answerWhole(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  sendPlain: (status: PlainStatus) => void,
  prepare: Prepare = (html) => html,
): Promise<void> {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  delete request.headers['accept-encoding']
  // The framework renders nothing for HEAD; Node leaves the body out by itself, since the response knows the method.
  request.method = 'GET'

  const { whole, release } = holdBack(response)
  let alarm: NodeJS.Timeout | undefined
  const tooLong = new Promise<'late'>((fulfil) => {
    alarm = setTimeout(fulfil, house.patience, 'late')
  })
  try {
    const rendered = house.render(request, response).then(() => whole)
    const body = await Promise.race([rendered, whole, tooLong])
    release()
    if (response.destroyed) return
    if (body === 'late') {
      rendered.catch((fault: unknown) => house.report('late page failed', fault))
      house.report('page took too long', new Error(`no answer after ${house.patience} ms`))
      clearHeaders(response)
      sendPlain(503)
      // What the page still has to say goes nowhere.
      holdBack(response)
    } else if (response.statusCode >= 500) {
      clearHeaders(response)
      sendPlain(500)
    } else {
      await sendDocument(response, body, accepted, prepare)
    }
  } catch (fault) {
    release()
    clearHeaders(response)
    throw fault
  } finally {
    clearTimeout(alarm)
  }
}

/** Forgets what the failed page said of itself. */
function clearHeaders(response: ServerResponse): void {
  for (const name of [
    'content-encoding',
    'content-length',
    'content-type',
    'etag',
    'location',
    'set-cookie',
    'transfer-encoding',
    'link',
  ]) {
    response.removeHeader(name)
  }
}

async function sendDocument(response: ServerResponse, made: Buffer, accepted: string, prepare: Prepare): Promise<void> {
  let body = made
  const type = String(response.getHeader('content-type') ?? '')
  if (type.startsWith('text/html')) {
    const html = made.toString('utf8')
    const marked = markedStatus(html)
    if (marked !== null) response.statusCode = marked.status
    if (marked?.status === 308) {
      response.setHeader('location', marked.location)
      response.setHeader('content-length', 0)
      response.end()
      return
    }
    body = Buffer.from(prepare(html))
  }
  if (/^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml))/.test(type)) response.setHeader('vary', 'accept-encoding')
  else return finish(response, body)
  const encoding = encodingFor(accepted)
  if (encoding === 'identity' || body.length < worthwhile || response.hasHeader('content-encoding')) return finish(response, body)
  response.setHeader('content-encoding', encoding)
  finish(response, await compressed(body, encoding))
}

function finish(response: ServerResponse, body: Buffer): void {
  // A status without a body says nothing about its length.
  if (response.statusCode !== 304 && response.statusCode !== 204) {
    response.removeHeader('transfer-encoding')
    response.setHeader('content-length', body.length)
  }
  response.end(body)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNoNewer, namesEtag } from './conditions'
import { type Encoding, encodingFor } from './encodings'
import type { PlainStatus } from './error-page'
import type { Asked, Ready } from './fast-lane'
import type { Coded, KeptPage, Outcome, Told } from './kept-page'
import { LineFull } from './line'
import { TooLate } from './made-page'
import type { Message } from './message'
import type { Found, Pages } from './pages'
import type { ReaderAddress } from './reader-address'
import { originOf } from './visit'

/**
 * Answers a reader with a finished page; with a plain one if there is none and none can be made.
 * @returns how the page came about; `null` if there is none
 */
export async function answerReader(
  pages: Pages,
  address: ReaderAddress,
  request: IncomingMessage,
  response: ServerResponse,
  sendPlain: (status: PlainStatus) => void,
): Promise<Outcome | null> {
  let found: Found
  try {
    found = await pages.find(address)
  } catch (fault) {
    if (!(fault instanceof LineFull || fault instanceof TooLate)) throw fault
    sendPlain(503)
    return null
  }
  if (!response.destroyed) await send(pages, found, address, request, response)
  return found.outcome
}

async function send(pages: Pages, found: Found, address: ReaderAddress, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { page } = found
  const { headers, method } = request
  const encoding = encodingFor(String(headers['accept-encoding'] ?? ''))
  const { etag, message } = await page.putInto(encoding)
  const now = pages.now()
  const told = toldOf(pages, found, address, now)
  const unlessEtag = headers['if-none-match']
  const unchanged =
    page.status === 200 &&
    (unlessEtag === undefined ? isNoNewer(headers['if-modified-since'] ?? '', page.since) : namesEtag(unlessEtag, etag))
  if (unchanged) {
    response.writeHead(304, page.validators(encoding, now, told)).end()
    return
  }
  const { body } = message
  response.writeHead(page.status, page.fields(encoding, body.length, now, told))
  response.end(method === 'HEAD' ? undefined : body)
}

/** What was put into a coding meanwhile may hold no longer, and a cache in front has been told of that already. */
function toldOf(pages: Pages, { page, outcome }: Found, { key, isExact }: ReaderAddress, now: number): Told {
  const holds = outcome === 'hit' || outcome === 'fwd=miss; stored'
  return { outcome, shared: isExact && holds && pages.look(key, now) === page }
}

/** What the fast lane may send: pages that are ready, and those that were until a moment ago, once they are again. */
export function readyIn(pages: Pages): Ready {
  return (asked) => {
    const now = pages.now()
    const encoding = encodingFor(asked.acceptEncoding)
    const page = pages.look(asked.target, now)
    const coded = page?.in(encoding)
    if (page !== undefined && coded !== undefined) {
      const answer = answerIn(coded, page, asked)
      if (answer === coded.unchanged) page.tally.unchanged += 1
      else page.tally.memory += 1
      return answer.at(now)
    }
    return pages.has(asked.target) ? readySoon(pages, asked, encoding) : null
  }
}

async function readySoon(pages: Pages, asked: Asked, encoding: Encoding): Promise<Buffer | null> {
  try {
    const address = { key: asked.target, kept: true, isExact: true }
    const found = await pages.find(address)
    const { page, outcome } = found
    const { message } = await page.putInto(encoding)
    const now = pages.now()
    const coded = page.coded(encoding, message.body, toldOf(pages, found, address, now))
    const answer = answerIn(coded, page, asked)
    page.tally[answer === coded.unchanged ? 'unchanged' : originOf(outcome)] += 1
    return answer.at(now)
  } catch {
    // The server asks again, and answers with what comes of it.
    return null
  }
}

function answerIn({ etag, message, unchanged }: Coded, { status }: KeptPage, { unlessEtag }: Asked): Message {
  return unlessEtag !== '' && status === 200 && namesEtag(unlessEtag, etag) ? unchanged : message
}

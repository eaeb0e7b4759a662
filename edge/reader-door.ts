import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNoNewer, namesEtag } from './conditions'
import { encodingFor } from './encodings'
import type { PlainStatus } from './error-page'
import type { Ready } from './fast-lane'
import { LineFull } from './line'
import { TooLate } from './made-page'
import type { Found, Pages } from './pages'
import type { ReaderAddress } from './reader-address'

/** Answers a reader with a finished page; with a plain one if there is none and none can be made. */
export async function answerReader(
  pages: Pages,
  address: ReaderAddress,
  request: IncomingMessage,
  response: ServerResponse,
  sendPlain: (status: PlainStatus) => void,
): Promise<void> {
  let found: Found
  try {
    found = await pages.find(address)
  } catch (fault) {
    if (fault instanceof LineFull || fault instanceof TooLate) return sendPlain(503)
    throw fault
  }
  if (!response.destroyed) await send(found, address.isExact, request, response)
}

async function send({ page, outcome }: Found, isExact: boolean, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, method } = request
  const encoding = encodingFor(String(headers['accept-encoding'] ?? ''))
  const { etag, message } = await page.putInto(encoding)
  const now = Date.now()
  const told = { outcome, shared: isExact && (outcome === 'hit' || outcome === 'fwd=miss; stored') }
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

/** What is ready to be sent as it is, for the fast lane. */
export function readyIn(pages: Pages): Ready {
  return ({ target, acceptEncoding, unlessEtag }) => {
    const now = Date.now()
    const page = pages.look(target, now)
    const coded = page?.in(encodingFor(acceptEncoding))
    if (page === undefined || coded === undefined) return null
    const unchanged = unlessEtag !== '' && page.status === 200 && namesEtag(unlessEtag, coded.etag)
    return (unchanged ? coded.unchanged : coded.message).at(now)
  }
}

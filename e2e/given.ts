import { finishedDocument } from '../edge/finished-document'
import type { Server } from './server'

/** What a reader is given at an address. */
export interface Given {
  readonly status: number
  /** Empty for redirects. */
  readonly type: string
  readonly location: string | null
  readonly body: string
  /** How the edge came by it, in words of RFC 9211: `hit`, `fwd=miss; stored`; `null` where there is no edge. */
  readonly came: string | null
}

/** Requests at once. */
const atOnce = 6

/** The framework says some things in the head of its answer instead of the page's to whoever gives a name; the edge gives none. */
const nameless = { 'accept-encoding': 'identity', 'user-agent': '' }

export async function given(server: Server, path: string): Promise<Given> {
  const answer = await fetch(server.address + path, { redirect: 'manual', headers: nameless })
  const { status, headers } = answer
  const location = headers.get('location')
  return {
    status,
    location,
    type: location === null ? (headers.get('content-type') ?? '') : '',
    body: await answer.text(),
    came: headers.get('cache-status')?.replace(/^Masthead; /, '') ?? null,
  }
}

/** What readers are given at these addresses, each asked for once. */
export async function givenAt(server: Server, paths: Iterable<string>): Promise<Map<string, Given>> {
  const waiting = [...paths]
  const answers = new Map<string, Given>()
  const one = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) answers.set(path, await given(server, path))
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}

/** What the framework has made, without what the edge takes out of it. */
export function finished(made: Given): Given {
  return made.type.startsWith('text/html') ? { ...made, body: finishedDocument(made.body) } : made
}

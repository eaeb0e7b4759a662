import { createRequire } from 'node:module'
import type { RefusalCode } from '../../model/refusal'

/** React's own encoding of arguments, the same that the framework's client sends; its package has no types. */
const { encodeReply } = createRequire(import.meta.url)('next/dist/compiled/react-server-dom-turbopack/client.node') as {
  encodeReply(args: readonly unknown[]): Promise<string | FormData>
}

export interface ActionCall {
  readonly id: string
  readonly args: readonly unknown[]
  /** Where it is sent: an action answers on any page. */
  readonly at: string
  readonly headers: Readonly<Record<string, string>>
}

export interface ActionAnswer {
  readonly status: number
  /** What the action returned, if it is one of our outcomes. */
  readonly outcome: { readonly is: string; readonly code?: RefusalCode; readonly fields?: object } | null
  /** Where it leads, as it does when it is done and has no answer of its own. */
  readonly leadsTo: string | null
  readonly body: string
}

/** Calls a server action as the framework's client does. */
export async function callAction(site: string, { id, args, at, headers }: ActionCall): Promise<ActionAnswer> {
  // Whole, so that a server that ends the connection with its answer has nothing left to be sent.
  const encoded = new Response(await encodeReply(args))
  const type = encoded.headers.get('content-type') ?? ''
  const answer = await fetch(site + at, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/x-component', 'next-action': id, 'content-type': type, origin: site, ...headers },
    body: await encoded.arrayBuffer(),
  })
  const body = await answer.text()
  const leadsTo = answer.headers.get('x-action-redirect')?.replace(/;\w+$/, '') ?? null
  return { status: answer.status, outcome: outcomeIn(body), leadsTo, body }
}

/** The first row names the one that holds what was returned: `0:{"a":"$@1",…}`. */
function outcomeIn(body: string): ActionAnswer['outcome'] {
  const row = /^0:\{"a":"\$@(\w+)"/m.exec(body)?.[1]
  const value = row === undefined ? undefined : new RegExp(`^${row}:(\\{"is":.*)$`, 'm').exec(body)?.[1]
  return value === undefined ? null : (JSON.parse(value) as ActionAnswer['outcome'])
}

export const isDone = ({ outcome, leadsTo }: ActionAnswer) =>
  leadsTo !== null || (outcome !== null && ['done', 'saved', 'linked'].includes(outcome.is))

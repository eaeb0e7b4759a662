/*
 * What is handed in at the desk is answered in JSON to a page that asks for it; a form without script is led on, or told in
 * plain words what is wrong.
 */

const headers = { 'cache-control': 'no-store' }

export const asksForJson = (request: Request) => request.headers.get('accept')?.includes('application/json') ?? false

/** To the page that asks, something that is refused is an answer like any other, not a failed request. */
export const asJson = (said: object, status: number) => Response.json(said, { status: status === 422 ? 200 : status, headers })

export const ledTo = (location: string) => new Response(null, { status: 303, headers: { ...headers, location } })

export const inWords = (reasons: readonly string[], status: number) =>
  new Response(`${reasons.join('\n')}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })

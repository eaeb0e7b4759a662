import { bytesOf } from '../../../lib/incoming'

/** What was sent as JSON; `undefined` if it is none, or more than `most` bytes. */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined
  const sent = await bytesOf(request, most)
  if (sent === null) return undefined
  try {
    return JSON.parse(sent.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

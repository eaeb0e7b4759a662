import { bytesOf } from '../../../lib/incoming'

/** What a form adds around what it holds: boundaries and names. */
export const mostFormBytes = 64 * 1024

/** More than any form of the desk has; each takes memory and time, however small. */
const mostParts = 50

/**
 * The form that was sent, empty if it was none, was cut off, or has more parts than any of ours; `null` if it holds more than
 * `most` bytes: it is read to its end, so that the answer arrives, but not kept.
 */
export async function formOf(request: Request, most: number): Promise<FormData | null> {
  const bytes = await bytesOf(request, most + mostFormBytes).catch(() => Buffer.alloc(0))
  if (bytes === null) return null
  const type = request.headers.get('content-type') ?? ''
  if (partsIn(bytes, type) > mostParts) return new FormData()
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
}

/** How many parts a form has, counted without reading any, and no further than is too many. */
function partsIn(bytes: Buffer<ArrayBuffer>, type: string): number {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = Buffer.from(`--${quoted ?? plain ?? ''}`, 'latin1')
  if (boundary.length === 2) return 0
  let parts = 0
  for (let at = bytes.indexOf(boundary); at >= 0 && parts <= mostParts; at = bytes.indexOf(boundary, at + boundary.length)) parts += 1
  return parts
}

/** What a form adds around what it holds: boundaries and names. */
const mostFormBytes = 64 * 1024

/**
 * The form that was sent, empty if it was none; `null` if it holds more than `most` bytes: it is read to its end, so that the
 * answer arrives, but not kept.
 */
export async function formOf(request: Request, most: number): Promise<FormData | null> {
  const bytes = await bytesOf(request, most + mostFormBytes)
  if (bytes === null) return null
  const type = request.headers.get('content-type') ?? ''
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
}

/** What was sent; `null` if it is more than `most` bytes. */
export async function bytesOf(request: Request, most: number): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let arrived = 0
  const sent = request.body?.getReader()
  for (let piece = await sent?.read(); piece !== undefined && !piece.done; piece = await sent?.read()) {
    arrived += piece.value.byteLength
    if (arrived > most) pieces.length = 0
    else pieces.push(piece.value)
  }
  return arrived > most ? null : new Blob(pieces)
}

/** What was sent; `null` if it is more than `most` bytes. */
export async function bytesOf(request: Request, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let arrived = 0
  const sent = request.body?.getReader()
  for (let piece = await sent?.read(); piece !== undefined && !piece.done; piece = await sent?.read()) {
    arrived += piece.value.byteLength
    if (arrived > most) pieces.length = 0
    else pieces.push(piece.value)
  }
  return arrived > most ? null : Buffer.concat(pieces)
}

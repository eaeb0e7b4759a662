import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

export interface Held {
  /** All that was written, once the response was ended; for one that is abandoned, never. */
  readonly whole: Promise<Buffer>
  /** Lets the response write to the client again. */
  release(): void
}

/**
 * Keeps back what is written to a response until it is complete: its status may then still be decided, and its headers
 * changed. Nothing reaches the client before `release`.
 */
export function holdBack(response: ServerResponse): Held {
  const chunks: Buffer[] = []
  const { write, end, writeHead, flushHeaders } = response

  const keep = (chunk: unknown, encoding: unknown) => {
    if (chunk === null || chunk === undefined) return
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8') : Buffer.from(chunk as Uint8Array))
  }

  response.flushHeaders = () => undefined

  response.writeHead = ((status: number, ...rest: [reason?: string | HeaderList, headers?: HeaderList]) => {
    response.statusCode = status
    setAll(response, typeof rest[0] === 'string' ? rest[1] : rest[0])
    return response
  }) as typeof writeHead

  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0])
    const written = rest.find((part) => typeof part === 'function')
    if (written !== undefined) process.nextTick(written as () => void)
    return true
  }) as typeof write

  const whole = new Promise<Buffer>((fulfil) => {
    response.end = ((...parts: unknown[]) => {
      const ended = parts.find((part) => typeof part === 'function')
      if (ended !== undefined) response.once('finish', ended as () => void)
      if (typeof parts[0] !== 'function') keep(parts[0], parts[1])
      fulfil(Buffer.concat(chunks))
      return response
    }) as typeof end
  })
  return { whole, release: () => Object.assign(response, { write, end, writeHead, flushHeaders }) }
}

type HeaderList = OutgoingHttpHeaders | OutgoingHttpHeader[]

function setAll(response: ServerResponse, headers: HeaderList | undefined): void {
  if (headers === undefined) return
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
    return
  }
  for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(String(headers[at]), headers[at + 1] as string)
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}

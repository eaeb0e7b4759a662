import { Agent, type IncomingMessage, request } from 'node:http'

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number
  /** In the order and the case of the sender. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

type Headers = Readonly<Record<string, string>>

/** Asks once, over a connection of its own that might stay open, and unpacks nothing. */
export async function ask(address: string, headers: Headers = {}): Promise<Answer> {
  const agent = new Agent({ keepAlive: true })
  try {
    return await askThrough(agent, address, headers)
  } finally {
    agent.destroy()
  }
}

async function askThrough(agent: Agent, address: string, headers: Headers): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((fulfil, reject) => {
    request(address, { headers, agent }, fulfil).once('error', reject).end()
  })
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  const pairs = Array.from({ length: response.rawHeaders.length / 2 }, (_, nth) => response.rawHeaders.slice(2 * nth, 2 * nth + 2))
  return { status: response.statusCode ?? 0, headers: pairs as [string, string][], body: Buffer.concat(pieces) }
}

/** @param name in lower case */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.find(([sent]) => sent.toLowerCase() === name)?.[1]
}

/**
 * Asks for each of these once, some at a time over connections that stay open.
 * @returns milliseconds that each took, and the whole; the answers by their status
 */
export async function askEach(addresses: Iterable<string>, headers: Headers, atOnce: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const waiting = addresses[Symbol.iterator]()
  const took: number[] = []
  const statuses: Record<number, number> = {}
  const one = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const begun = performance.now()
      const { status } = await askThrough(agent, next.value, headers)
      took.push(performance.now() - begun)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: atOnce }, one))
  const whole = performance.now() - begun
  agent.destroy()
  return { took, whole, statuses }
}

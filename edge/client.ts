import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who is asking, and under which address they know this server. */
export interface Client {
  readonly address: string
  readonly protocol: 'http' | 'https'
  /** As in the Host header; empty if there was none. */
  readonly host: string
}

export type Trusts = (address: string) => boolean

/**
 * Reads `MASTHEAD_TRUSTED_PROXIES`: addresses and networks parted by commas, `127.0.0.1, 10.0.0.0/8, ::1`.
 * @throws {RangeError} naming what is neither
 */
export function trustedProxies(listed: string): Trusts {
  const list = new BlockList()
  for (const entry of listed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const [address = '', bits, ...more] = entry.split('/')
    const family = isIP(address)
    const most = family === 4 ? 32 : 128
    if (family === 0 || more.length > 0 || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= most))) {
      throw new RangeError(`not an address or network: ${entry}`)
    }
    if (bits === undefined) list.addAddress(address, kind(family))
    else list.addSubnet(address, Number(bits), kind(family))
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && list.check(address, kind(family))
  }
}

/** Whoever holds the other end of the connection: the client, or a proxy. */
export const peerOf = (request: IncomingMessage) => plain(request.socket.remoteAddress ?? '')

/**
 * Who sent a request. What forwarding headers claim counts only as far as trusted proxies have said it: of the chain in
 * `x-forwarded-for`, the last address that is no trusted proxy.
 */
export function clientOf(request: IncomingMessage, trusts: Trusts): Client {
  let address = peerOf(request)
  const host = request.headers.host ?? ''
  if (!trusts(address)) return { address, protocol: 'http', host }

  const chain = list(request.headers['x-forwarded-for'])
  while (trusts(address)) {
    const before = plain(chain.pop() ?? '')
    if (isIP(before) === 0) break
    address = before
  }
  const protocol = list(request.headers['x-forwarded-proto']).pop() === 'https' ? 'https' : 'http'
  return { address, protocol, host: list(request.headers['x-forwarded-host']).pop() ?? host }
}

const kind = (family: number) => (family === 4 ? 'ipv4' : 'ipv6')

/** IPv4 addresses as they are usually written, also on a socket for both families. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')

function list(header: string | readonly string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

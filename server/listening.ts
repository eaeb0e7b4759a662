import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastLane } from '../edge/fast-lane'
import { CannotStart } from './cannot-start'

/** How long answers under way may take once the server was told to stop, in milliseconds. */
const farewell = 10_000

/**
 * @param setting the variable that says which port
 * @throws {CannotStart}
 */
export function listening(server: Server, port: number, host: string, setting = 'PORT'): Promise<AddressInfo> {
  return new Promise((fulfil, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(new CannotStart(whyNotListening(fault, port, host, setting))))
    server.listen(port, host, () => fulfil(server.address() as AddressInfo))
  })
}

function whyNotListening(fault: NodeJS.ErrnoException, port: number, host: string, setting: string): string {
  if (fault.code === 'EADDRINUSE')
    return `Port ${port} is in use. Is Masthead running already? Else choose another: ${setting}=${port + 1} npm start`
  if (fault.code === 'EACCES') return `Port ${port} is not for this user. Choose one above 1023: ${setting}=3000 npm start`
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') return `HOST ${host} is no address of this machine.`
  return `Cannot listen on ${host}:${port}: ${fault.message}`
}

/** Takes no new connection; those under way may finish, for a while. */
export function closeServer(server: Server, lane: FastLane | null): Promise<void> {
  return new Promise((closed) => {
    const over = setTimeout(() => {
      server.closeAllConnections()
      lane?.closeAllConnections()
    }, farewell)
    server.close(() => {
      clearTimeout(over)
      closed()
    })
    server.closeIdleConnections()
    lane?.closeIdleConnections()
  })
}

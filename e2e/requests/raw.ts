import { connect } from 'node:net'

/** What came back on a connection, and whether the server ended it. */
export interface Heard {
  readonly text: string
  /** Of every answer on the connection, in order. */
  readonly statuses: readonly number[]
  readonly ended: boolean
}

/** For whom the server does not end the connection: after so many milliseconds of silence it has said what it had to say. */
const silence = 20_000

/** Sends bytes as they are, and listens until the server ends the connection or falls silent. */
export function heardFrom(site: string, bytes: string | Buffer, patience = silence): Promise<Heard> {
  const { hostname, port } = new URL(site)
  return new Promise((fulfil) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    let ended = false
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
    })
    socket.on('end', () => {
      ended = true
    })
    socket.on('error', () => {
      ended = true
    })
    socket.on('close', () =>
      fulfil({ text, ended, statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)) }),
    )
    socket.write(bytes)
  })
}

export interface RawRequest {
  readonly method?: string
  readonly target?: string
  readonly host?: string
  /** Lines as they are sent, without their ends. */
  readonly lines?: readonly string[]
  readonly body?: string
}

/** A request as text; nothing is added to it but its host. */
export function rawRequest({ method = 'GET', target = '/', host = 'localhost', lines = [], body = '' }: RawRequest): string {
  return [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...lines, '', body].join('\r\n')
}

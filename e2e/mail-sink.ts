import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A mail server that takes every mail and keeps it. */
export async function openMailSink() {
  const mails: string[] = []
  const server = createServer((socket) => {
    let mail: string[] | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      if (mail !== null) {
        if (line !== '.') return void mail.push(line)
        mails.push(mail.join('\n'))
        mail = null
        return say('250 taken')
      }
      const word = line.slice(0, 4).toUpperCase()
      if (word === 'DATA') mail = []
      say(word === 'DATA' ? '354 go on' : word === 'QUIT' ? '221 bye' : '250 ok')
      if (word === 'QUIT') socket.end()
    }
    say('220 sink')
    socket.on('error', () => socket.destroy())
    socket.on('data', (piece) => {
      const lines = (rest + piece.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(hear)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What came in, head and body, the oldest first. */
    mails: mails as readonly string[],
    close: () => server.close(),
  }
}

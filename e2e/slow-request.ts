import { once } from 'node:events'
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http'

/** Something that is sent in two parts: the first at once, the second when it is told to. */
export interface SlowRequest {
  finish(): Promise<{ readonly status: number; readonly body: string }>
}

/** Begins to send a form and stops in the middle of it. */
export async function begun(url: string, headers: Readonly<Record<string, string>>, form: FormData): Promise<SlowRequest> {
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const body = Buffer.from(await whole.arrayBuffer())
  const middle = Math.floor(body.length / 2)
  const asking: ClientRequest = ask(url, {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-type': type, 'content-length': body.length },
  })
  const answered = once(asking, 'response') as Promise<[IncomingMessage]>
  answered.catch(() => undefined)
  await new Promise((sent) => asking.write(body.subarray(0, middle), sent))
  return {
    async finish() {
      asking.end(body.subarray(middle))
      const [answer] = await answered
      let text = ''
      for await (const piece of answer) text += String(piece)
      return { status: answer.statusCode ?? 0, body: text }
    },
  }
}

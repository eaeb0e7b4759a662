/**
 * A whole answer as it goes over the wire, head and body in one piece: so that sending it is one call. Its head says the
 * time of day, and is written anew when somebody asks in another second.
 */
export class Message {
  private second = -1
  private headLength: number
  private whole: Buffer

  /** @param head everything but `Date`, for the moment given in milliseconds; lines end with CRLF, the last one too */
  constructor(
    private readonly head: (now: number) => string,
    body: Buffer,
  ) {
    this.whole = body
    this.headLength = 0
  }

  at(now: number): Buffer {
    const second = Math.floor(now / 1000)
    if (second !== this.second) {
      const head = `${this.head(now)}date: ${new Date(now).toUTCString()}\r\n\r\n`
      // What is still being sent of the last second's goes on as it is. Not of the pool, whose pieces outlive each other.
      const whole = Buffer.allocUnsafeSlow(head.length + this.body.length)
      whole.write(head, 'latin1')
      whole.set(this.body, head.length)
      this.whole = whole
      this.headLength = head.length
      this.second = second
    }
    return this.whole
  }

  get body(): Buffer {
    return this.whole.subarray(this.headLength)
  }
}

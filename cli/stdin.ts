import { createInterface } from 'node:readline'

/** The first line of standard input, without its end; empty if there is none. */
export async function firstLineOfInput(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}

import { asLine } from './text'

/** What a file that somebody sent is called at the desk: its own name alone, in one line of at most 200 characters. It is never a place. */
export function fileNameFrom(sent: string): string {
  return asLine(asLine(sent.split(/[/\\]/).at(-1) ?? '').slice(0, 200))
}

import type { LogHead } from '../../model/log-chain'

/** A change that somebody was told is done; each of them has to be there after any crash. */
export type Acknowledged =
  | { readonly is: 'saved'; readonly storyId: string; readonly version: number; readonly nonce: string }
  | { readonly is: 'published'; readonly storyId: string; readonly revisionId: string }
  | { readonly is: 'corrected'; readonly id: string }
  | { readonly is: 'uploaded'; readonly id: string }
  | { readonly is: 'scheduled'; readonly storyId: string }
  /** The log reached this far. */
  | { readonly is: 'logged'; readonly head: LogHead }

/** The text of a story in a storm: the same nonce in each of its parts, so that half a change can be told from a whole one. */
export function textWith(nonce: string) {
  const paragraph = (nth: number) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: `Absatz ${nth} ${nonce}.` }] })
  return {
    kicker: nonce,
    headline: `Gipfel ${nonce}`,
    standfirst: `Vorspann ${nonce}.`,
    body: { type: 'doc' as const, content: Array.from({ length: 12 }, (_, nth) => paragraph(nth)) },
  }
}

/** Nonces that stand in a text, each once. */
export function noncesIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/n\d+x\d+/g) ?? []))]
}

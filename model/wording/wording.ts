import type { PrintedCredit } from '../credit'

/*
 * The words in which credits are printed, made from the data each time: never stored, never read back. In pieces, so
 * that a name can be a link.
 */

export type WordingPart =
  | { readonly is: 'words'; readonly text: string }
  | {
      readonly is: 'name'
      readonly text: string
      /** The whole name where `text` is the initials. */
      readonly name: string
      /** Last part of the address of their page; empty where there is none. */
      readonly slug: string
      readonly initials: string
    }

export type Wording = readonly WordingPart[]

/** What of a credit is needed to word it. */
export type WordedCredit = Pick<
  PrintedCredit,
  'slug' | 'name' | 'initials' | 'kind' | 'role' | 'placement' | 'scope' | 'degree' | 'place' | 'onBehalfOf'
>

/** A wording without its links. */
export function plainWording(wording: Wording): string {
  return wording.map((part) => part.text).join('')
}

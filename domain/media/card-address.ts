import { createHash } from 'node:crypto'
import type { StoryId } from '../../model/ids'

/** What stands on the picture that other sites show beside a link. */
export interface CardWords {
  readonly storyId: StoryId
  readonly headline: string
  readonly kicker: string
  /** Name of the section. */
  readonly section: string
  readonly siteName: string
}

/** Pixels; what Open Graph and Twitter cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** Grows with every change of the drawing, so that its address changes too. */
const drawing = 1

/** Where a story's card is: it changes with every word on it. Kept apart from the drawing, which pages need not load. */
export function shareCardAddress(words: CardWords): string {
  return `/media/card/${cardName(words)}`
}

/** What the card's file is called. */
export function cardName({ storyId, headline, kicker, section, siteName }: CardWords): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([drawing, headline, kicker, section, siteName]))
    .digest('hex')
  return `${storyId}-${digest.slice(0, 12)}.png`
}

import { type Body, plainText } from '../../../../../../model/body'
import { type Piece, wordPieces } from '../../../../../../model/difference'
import type { StoryText } from '../../../../../../model/story'

/** The parts of a text between which one chooses: all of it, so that nobody's change goes without a word. */
export const textParts = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'body',
  'pictureId',
  'sectionId',
  'slug',
  'language',
  'importance',
] as const satisfies readonly (keyof StoryText)[]
export type TextPart = (typeof textParts)[number]
export type Which = 'mine' | 'theirs'

/** What somebody chose; one's own where nothing was chosen. */
export type Choice = Readonly<Partial<Record<TextPart, Which>>>

/** The parts in which two versions differ. */
export function differing(mine: StoryText, theirs: StoryText): TextPart[] {
  return textParts.filter((part) => JSON.stringify(mine[part]) !== JSON.stringify(theirs[part]))
}

/** The text that was chosen: each part whole, from one version or the other. */
export function chosenText(mine: StoryText, theirs: StoryText, choice: Choice): StoryText {
  const taken = textParts.filter((part) => choice[part] === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map((part) => [part, theirs[part]])) }
}

/** Every word of a body as it is shown for comparison, captions of its pictures too. */
export function shownBody(body: Body): string {
  return body.content
    .map((block) => (block.type === 'figure' ? block.attrs.caption : plainText({ type: 'doc', content: [block] })))
    .join('\n')
}

/** One version of a body, with what the other has not marked as `added` or `removed`. */
export function sideOf(which: Which, mine: Body, theirs: Body): Piece[] {
  const own = which === 'mine' ? 'added' : 'removed'
  return wordPieces(shownBody(theirs), shownBody(mine)).filter(({ is }) => is === 'same' || is === own)
}

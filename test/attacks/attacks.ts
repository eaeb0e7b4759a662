import { addresses } from './addresses'
import { breakers } from './breakers'
import { comments } from './comments'
import { documents } from './documents'
import { drawings } from './drawings'
import { events } from './events'
import { invisible } from './invisible'
import { mutations } from './mutations'
import { scripts } from './scripts'
import { styles } from './styles'
import { templates } from './templates'

/*
 * Words that somebody might enter, or send in a file, to have a script run, a page changed or a request made. Each script
 * calls `hit()`; whatever fetches, fetches from evil.example.
 */

const groups = { scripts, events, drawings, mutations, styles, addresses, documents, templates, breakers, comments, invisible } as const

export interface Attack {
  readonly group: keyof typeof groups
  readonly text: string
}

export const attacks: readonly Attack[] = Object.entries(groups).flatMap(([group, texts]) =>
  texts.map((text) => ({ group: group as keyof typeof groups, text })),
)

export const attackTexts: readonly string[] = attacks.map(({ text }) => text)

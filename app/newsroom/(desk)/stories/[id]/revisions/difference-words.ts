import type { Section } from '../../../../../../domain/sections/sections'
import type { messagesIn } from '../../../../../../messages/messages'
import type { DifferenceWords, PartDifference } from '../../../../../../model/difference'

type Messages = ReturnType<typeof messagesIn>

/** How the lines of a difference are worded at the desk. */
export function differenceWords({ words, editor }: Messages, sections: readonly Section[]): DifferenceWords {
  const names = new Map(sections.map((section) => [section.id, section.name]))
  return {
    ...words,
    section: (id) => (id === null ? '' : (names.get(id) ?? id)),
    importance: (weight) => `${editor.fields.importance} ${weight}`,
  }
}

/** What a part of a story is called. */
export function partWords({ part }: PartDifference, { fields, revisions }: Messages['editor']): string {
  switch (part) {
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'dateline':
    case 'body':
    case 'topics':
      return fields[part]
    default:
      return revisions.parts[part]
  }
}

import type { Section } from '../../../../../../domain/sections/sections'
import type { Messages } from '../../../../../../messages/messages'
import type { PictureSnapshot, StoryText } from '../../../../../../model/story'
import type { TextPart } from './two-versions'

interface Known {
  readonly words: Messages['words']
  readonly sections: readonly Section[]
  picture(id: string): PictureSnapshot | undefined
}

/** A part of a text as it is called when two versions are compared; a picture is told by its caption. */
export function partWords(part: TextPart, text: StoryText, { words, sections, picture }: Known): string {
  switch (part) {
    case 'body':
      return ''
    case 'sectionId':
      return sections.find(({ id }) => id === text.sectionId)?.name ?? ''
    case 'pictureId': {
      const found = text.pictureId === null ? undefined : picture(text.pictureId)
      return found?.caption || found?.alt || text.pictureId || ''
    }
    case 'language':
      return words.language[text.language]
    case 'importance':
      return String(text.importance)
    default:
      return text[part]
  }
}

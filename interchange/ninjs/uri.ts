import type { PictureId, StoryId } from '../../model/ids'

/** A thing of ours, whatever its address on the site becomes. */
export const itemUri = (id: StoryId | PictureId) => `urn:uuid:${id}`

/** An address spelt as RFC 3986 wants it, which is stricter than what browsers take; `undefined` for what is none. */
export function uriFrom(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const [, before = '', behind = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(.*)$/isu.exec(new URL(address).href) ?? []
  const [path = '', ...fragments] = behind.split('#')
  const fragment = fragments.length === 0 ? '' : `#${strict(fragments.join('%23'))}`
  return before + strict(path) + fragment
}

/** Every character but those a path, a query or a fragment may hold, written as its bytes. */
function strict(part: string): string {
  return part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
}

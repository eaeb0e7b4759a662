import type { StoryText } from '../../../../../../model/story'

/**
 * Tells texts apart in a few characters, to recognise one's own later: twenty long texts would fill what a browser may store.
 * FNV-1a, twice with different beginnings (draft-eastlake-fnv), and the length: the browser's own digests are there on
 * secure pages alone. Against mix-ups, not against anybody.
 */
export function fingerprint(text: StoryText): string {
  const json = JSON.stringify(text)
  return `${json.length.toString(36)}-${fnv(json, 0x811c9dc5)}-${fnv(json, 0x1b873593)}`
}

function fnv(words: string, beginning: number): string {
  let hash = beginning
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

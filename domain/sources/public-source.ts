import type { PublicSource } from '../../model/printed'
import type { SourceSnapshot } from '../../model/story'

/**
 * What readers may know of a source. An off-record one does not exist for them; one that is not named, or not to be
 * named by its terms, is its description and the reason, whatever else the desk wrote down.
 */
export function publicSource(source: SourceSnapshot): PublicSource | null {
  if (source.terms === 'off_record') return null
  if (source.naming === 'named' && source.terms === 'on_record') {
    return {
      is: 'named',
      slug: source.slug,
      kind: source.kind,
      label: source.label,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      archivedUrl: source.archivedUrl,
      publishedOn: source.publishedOn,
      language: source.language,
    }
  }
  return { is: 'unnamed', description: source.description, anonymityReason: source.anonymityReason }
}

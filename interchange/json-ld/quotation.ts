import type { AttributionKind } from '../../model/attribution'
import type { PassageNote, PublicSource } from '../../model/printed'
import type { Site } from './site'
import { asWorkInShort, chain, sourceInShort } from './source'
import { type Thing, thing } from './thing'

/** Of these somebody's own words stand in the text. */
const quoted: readonly AttributionKind[] = ['direct', 'direct_partial']

/** A passage of the text that quotes somebody: who said it, where it stands, in which words originally. */
export function quotation(note: PassageNote, language: string, storyUrl: string, site: Site): Thing | null {
  if (!quoted.includes(note.kind) || note.passage === '') return null
  const speakers = note.speakers.flatMap((source) => (source.is === 'named' && speaks(source) ? [sourceInShort(source, site)] : []))
  const works = [...note.documents, ...note.speakers.filter((source) => source.is === 'named' && !speaks(source))]
  const via = chain(note.via, site)
  return thing('Quotation', {
    '@id': `${storyUrl}#passage-${note.number}`,
    text: note.passage,
    inLanguage: language,
    creator: speakers,
    creditText: note.speakers
      .flatMap((source) => (source.is === 'unnamed' && source.description !== '' ? [source.description] : []))
      .join(', '),
    dateCreated: note.utteredOn,
    isBasedOn: [...works.map((source) => asWorkInShort(source, site)), via].filter((work) => work !== null),
    translationOfWork:
      note.originalText === ''
        ? null
        : thing('Quotation', { text: note.originalText, inLanguage: note.originalLanguage, creator: speakers }),
  })
}

const speaks = (source: PublicSource) => source.is === 'named' && (source.kind === 'person' || source.kind === 'organisation')

import { passages } from '../../model/body'
import type { SourceSnapshot, StoryContent } from '../../model/story'
import { publicSource } from '../sources/public-source'
import { naming } from './naming'

/**
 * Tells which sentences and lines of a version could give away a source that readers were told of and that has more cover
 * today: those that name it, and those that rest on it.
 * @param then the revision as it was printed
 * @param now the same, with today's confidentiality
 */
export function coveredSince(then: StoryContent, now: StoryContent): (sentence: string) => boolean {
  const sourcesOf = ({ attributions, provenance }: StoryContent) => [
    ...provenance.upstream,
    ...attributions.flatMap((one) => [...one.speakers, ...one.documents, ...one.via]),
  ]
  const after = sourcesOf(now)
  const covered = sourcesOf(then).filter((source, nth) => hasMoreCover(source, after[nth] ?? source))
  if (covered.length === 0) return () => false

  const namesOne = naming(covered.flatMap(namesOf))
  const text = passages(then.body)
  const resting = then.attributions
    .filter((one) => [...one.speakers, ...one.documents, ...one.via].some((source) => covered.includes(source)))
    .flatMap((one) => (text.get(one.id) ?? '').split('\n'))
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '')
  return (sentence) => namesOne(sentence) || resting.some((passage) => passage.includes(sentence.trim()) || sentence.includes(passage))
}

function hasMoreCover(then: SourceSnapshot, now: SourceSnapshot): boolean {
  const [told, may] = [publicSource(then), publicSource(now)]
  if (told === null) return false
  return may === null || (told.is === 'named' && may.is === 'unnamed')
}

/** How a text may name a source: as the register does, a person by any part of the name too. */
function namesOf({ kind, label, title }: SourceSnapshot): string[] {
  const [name = ''] = label.split(',')
  const parts = kind === 'person' ? name.split(/[\s.]+/).filter((part) => /^\p{Lu}/u.test(part) && !forms.includes(part)) : []
  return [label, name.trim(), title, ...parts]
}

const forms: readonly string[] = ['Dr', 'Prof', 'Herr', 'Frau', 'Mr', 'Mrs', 'Ms', 'Sir']

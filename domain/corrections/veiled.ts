import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import type { StoryContent } from '../../model/story'
import { naming } from './naming'

/** Those of the makers of these versions who are pseudonyms. Nobody else ever becomes one, so that no answer waits for it. */
export async function pseudonyms(reader: Reader, versions: readonly StoryContent[]): Promise<ReadonlySet<ContributorId>> {
  const makers = new Set(versions.flatMap((version) => [...makersOf(version).keys()]))
  const rows = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(inArray(contributors.id, [...makers]), eq(contributors.kind, 'pseudonym')))
  return new Set(rows.map((row) => row.id))
}

/**
 * Tells which sentences and lines of a version name somebody who was printed in it and gave way to a pseudonym since, or a
 * pseudonym that gave way to somebody: side by side, the two would say who is who.
 */
export function veiledSince(
  then: StoryContent,
  since: readonly StoryContent[],
  among: ReadonlySet<ContributorId>,
): (sentence: string) => boolean {
  const before = makersOf(then)
  const gaveWay = new Set<ContributorId>()
  for (const content of since) {
    const after = makersOf(content)
    const gone = [...before.keys()].filter((id) => !after.has(id))
    const came = [...after.keys()].filter((id) => !before.has(id))
    if (came.length > 0 && [...gone, ...came].some((id) => among.has(id))) for (const id of gone) gaveWay.add(id)
  }
  const names = [...gaveWay].flatMap((id) => [...(before.get(id) ?? [])])
  return naming(names.flatMap((name) => [name, name.split(' ').at(-1) ?? '']))
}

/** Whoever is printed as a maker of the story or its pictures, with the names and initials that tell of them. */
function makersOf({ credits, pictures }: StoryContent): ReadonlyMap<ContributorId, ReadonlySet<string>> {
  const told = [
    ...credits.flatMap(({ contributorId, placement, name, initials }) =>
      placement === 'none' ? [] : [{ id: contributorId, names: [name, initials] }],
    ),
    ...pictures.flatMap((picture) => picture.credits.map(({ contributorId, name }) => ({ id: contributorId, names: [name] }))),
  ]
  const found = new Map<ContributorId, Set<string>>()
  for (const { id, names } of told) {
    const known = found.get(id) ?? new Set()
    for (const name of names) if (name !== '') known.add(name)
    found.set(id, known)
  }
  return found
}

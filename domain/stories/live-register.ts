import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { beyond } from '../../db/beyond'
import type { Reader } from '../../db/client'
import { contributors, liveLists, livePeople } from '../../db/schema'
import { creditRoles } from '../../model/credit'
import type { ContributorId } from '../../model/ids'
import type { ListPage, PublicContributor, PublicRole } from '../../model/printed'
import { type RegisterKey, writeRegisterKey } from '../../model/register-key'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { initialsOf } from './live-people'

/** Names on a page of the register. */
export const peopleAPage = 60

const columns = {
  id: contributors.id,
  slug: contributors.slug,
  name: contributors.name,
  sortName: contributors.sortName,
  kind: contributors.kind,
  jobTitle: contributors.jobTitle,
}

/** A page of everyone who is credited with something that readers can see, filed by name, with what they did. */
export async function publicRegister(reader: Reader, from: RegisterKey | null = null): Promise<ListPage<PublicContributor>> {
  reads(stale.people)
  const rows = await reader
    .select({ ...columns, filedAs: livePeople.filedAs })
    .from(livePeople)
    .innerJoin(contributors, eq(contributors.id, livePeople.contributorId))
    .where(from === null ? undefined : beyond('up', [livePeople.filedAs, from.filedAs], [livePeople.contributorId, from.id]))
    .orderBy(asc(livePeople.filedAs), asc(livePeople.contributorId))
    .limit(peopleAPage + 1)
  const shown = rows.slice(0, peopleAPage)
  const ids = shown.map((row) => row.id)
  const [roles, initials] = [await rolesOf(reader, ids), await initialsOf(reader, ids)]
  const last = shown.at(-1)
  return {
    items: shown.map(({ id, filedAs: _filed, ...person }) => ({
      ...person,
      initials: initials.get(id) ?? '',
      roles: roles.get(id) ?? [],
    })),
    next: rows.length > peopleAPage && last ? writeRegisterKey(last) : null,
  }
}

/** What each of them did, in the order in which credits are printed; parts in others' reports last. */
async function rolesOf(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, PublicRole[]>> {
  const found = new Map<ContributorId, PublicRole[]>()
  if (ids.length === 0) return found
  const rows = await reader
    .select({ id: liveLists.subjectId, part: liveLists.part })
    .from(liveLists)
    .where(and(eq(liveLists.kind, 'contributor'), inArray(liveLists.subjectId, [...ids])))
  const did = new Set(rows.map(({ id, part }) => `${id} ${part}`))
  for (const id of ids)
    found.set(
      id,
      [...creditRoles, 'upstream' as const].filter((role) => did.has(`${id} ${role}`)),
    )
  return found
}

/** The people with most stories, by name, and who else is asked for by an address: to choose one of. */
export async function frequentPeople(reader: Reader, slug: string): Promise<{ readonly slug: string; readonly sortName: string }[]> {
  const name = { slug: contributors.slug, sortName: contributors.sortName }
  const rows = await reader
    .select({ ...name, filedAs: livePeople.filedAs })
    .from(liveLists)
    .innerJoin(livePeople, eq(livePeople.contributorId, liveLists.subjectId))
    .innerJoin(contributors, eq(contributors.id, livePeople.contributorId))
    .where(and(eq(liveLists.kind, 'contributor'), eq(liveLists.part, '')))
    .orderBy(desc(liveLists.stories))
    .limit(peopleAPage)
  const known = rows.sort((one, other) => (one.filedAs < other.filedAs ? -1 : 1))
  if (slug === '' || known.some((person) => person.slug === slug)) return known
  const asked = await reader
    .select(name)
    .from(contributors)
    .innerJoin(livePeople, eq(livePeople.contributorId, contributors.id))
    .where(eq(contributors.slug, slug))
  return [...asked, ...known]
}

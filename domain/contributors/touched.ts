import type { Reader } from '../../db/client'
import type { contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { stale } from '../log/stale'
import { withPages } from './with-pages'

/** What of an entry of the register can change; `initials` stand in a table of their own. */
type Fact = keyof typeof contributors.$inferSelect | 'initials'

const inRegister: readonly Fact[] = ['slug', 'name', 'sortName', 'kind', 'jobTitle', 'deactivatedAt', 'initials']

/** What a change of these facts of an entry touches, after it was made. */
export async function touchedOf(tx: Reader, id: ContributorId, changed: readonly Fact[]): Promise<string[]> {
  const changes = (facts: readonly Fact[]) => changed.some((fact) => facts.includes(fact))
  const listed = changes(inRegister) && (await withPages(tx, [id])).has(id)
  return [
    stale.profile(id),
    ...(changes(['slug', 'name']) ? [stale.contributor(id)] : []),
    ...(changes(['fediverse']) ? [stale.handle(id)] : []),
    ...(listed ? [stale.people] : []),
    ...(listed && changes(['slug']) ? [stale.pageOf(id), stale.addresses] : []),
  ]
}

import type { Reader } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { type AliasKind, type ContributorKind, foldedName } from '../../model/contributor'
import { dayBeside, startOfDay } from '../../model/day'
import type { ContributorId } from '../../model/ids'
import { survivors } from '../contributors/survivors'
import { siteSettings } from '../settings/settings'

/** By what a name was found: the entry's own, another name of it, initials, an agency's code, or its last word alone. */
export type FoundBy = 'name' | 'agencyCode' | 'alias' | 'formerName' | 'initials' | 'surname'

/** The surest way of finding somebody comes first. */
export const surest: readonly FoundBy[] = ['name', 'agencyCode', 'alias', 'formerName', 'initials', 'surname']

export interface MatchedContributor {
  readonly id: ContributorId
  readonly name: string
  readonly kind: ContributorKind
  readonly jobTitle: string
  /** Can not be credited any more. */
  readonly deactivated: boolean
  readonly by: FoundBy
}

const byAlias: Readonly<Record<AliasKind, FoundBy>> = {
  initials: 'initials',
  spelling: 'alias',
  transliteration: 'alias',
  former_name: 'formerName',
  agency_code: 'agencyCode',
}

type Named = { readonly id: ContributorId; readonly by: FoundBy; readonly name: string }

/** Looks names up in the register as it stands now, with initials as they were held on a day; of an empty day, now. */
export async function registerNames(reader: Reader, date: string): Promise<(name: string) => MatchedContributor[]> {
  const rows = await reader
    .select({
      id: contributors.id,
      name: contributors.name,
      familyName: contributors.familyName,
      kind: contributors.kind,
      jobTitle: contributors.jobTitle,
      mergedInto: contributors.mergedInto,
      deactivatedAt: contributors.deactivatedAt,
    })
    .from(contributors)
  const others = await reader
    .select({ id: aliases.contributorId, kind: aliases.kind, name: aliases.name, from: aliases.validFrom, until: aliases.validUntil })
    .from(aliases)
  const { zone } = await siteSettings(reader)
  const known = new Map(rows.map((row) => [row.id, row]))
  const gone = rows.filter((row) => row.mergedInto !== null).map((row) => row.id)
  const standing = await survivors(reader, gone)
  const held = heldOn(date, zone)

  const folded = new Map<string, Named[]>()
  const note = (key: string, named: Named) => folded.set(key, [...(folded.get(key) ?? []), named])
  // Under what name a pseudonym is found tells nobody who is behind it: its own one and initials, and no other name of it.
  const pseudonyms = new Set(rows.filter((row) => row.kind === 'pseudonym').map((row) => foldedName(row.name)))
  const tells = (id: ContributorId, name: string, by: FoundBy) =>
    known.get(id)?.kind === 'pseudonym' ? by === 'name' || by === 'initials' : by === 'name' || !pseudonyms.has(foldedName(name))
  for (const row of rows) {
    const id = standing.get(row.id) ?? row.id
    const by = row.mergedInto === null || row.kind === 'pseudonym' ? 'name' : 'formerName'
    if (tells(id, row.name, by)) note(`name ${foldedName(row.name)}`, { id, by, name: row.name })
    const surname = row.familyName || (row.name.split(/\s+/).length > 1 ? (row.name.split(/\s+/).at(-1) ?? '') : '')
    if (row.kind === 'person' && surname !== '' && !pseudonyms.has(foldedName(surname)))
      note(`surname ${foldedName(surname)}`, { id, by: 'surname', name: row.name })
  }
  for (const alias of others) {
    const id = standing.get(alias.id) ?? alias.id
    const house = known.get(id)?.kind !== 'person' && known.get(id)?.kind !== 'pseudonym'
    const by = alias.kind === 'initials' && house ? 'agencyCode' : byAlias[alias.kind]
    if (alias.kind === 'initials' && !held(alias)) continue
    if (tells(id, alias.name, by))
      note(`${alias.kind === 'initials' ? 'initials' : 'name'} ${foldedName(alias.name)}`, { id, by, name: alias.name })
  }

  return (name) => {
    const key = foldedName(name)
    if (key === '') return []
    const sure = [...(folded.get(`name ${key}`) ?? []), ...(name.length <= 12 ? (folded.get(`initials ${key}`) ?? []) : [])]
    const found = sure.length > 0 || /\s/.test(name.trim()) ? sure : (folded.get(`surname ${key}`) ?? [])
    const best = new Map<ContributorId, FoundBy>()
    for (const { id, by } of found) {
      const before = best.get(id)
      if (before === undefined || surest.indexOf(by) < surest.indexOf(before)) best.set(id, by)
    }
    return [...best].flatMap(([id, by]) => {
      const row = known.get(id)
      if (row === undefined) return []
      const { name, kind, jobTitle, deactivatedAt } = row
      return [{ id, name, kind, jobTitle, deactivated: deactivatedAt !== null, by }]
    })
  }
}

interface Validity {
  readonly from: Date | null
  readonly until: Date | null
}

/** Whether initials were somebody's at any time of a day; where the day is not known, whether they are today. */
function heldOn(date: string, zone: string): (validity: Validity) => boolean {
  if (date === '') return ({ until }) => until === null
  const start = startOfDay(date, zone)
  const end = startOfDay(dayBeside(date, 1), zone)
  return ({ from, until }) => (from === null || from < end) && (until === null || until > start)
}

import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { aliasKinds, contributorKinds } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { id, instant, instantIfAny, json, oneOf, partOf, refIfAny, words } from '../columns'

/** The register: whoever was ever credited. Never deleted. */
export const contributors = sqliteTable(
  'contributors',
  {
    id: id().$type<ContributorId>(),
    kind: oneOf(contributorKinds),
    slug: words(),
    name: words(),
    sortName: words(),
    givenName: words(),
    familyName: words(),
    jobTitle: words(),
    biography: words(),
    place: words(),
    publicContact: words(),
    fediverse: words(),
    languages: json<readonly string[]>(),
    expertise: json<readonly string[]>(),
    links: json<readonly string[]>(),
    /** Who is behind a pseudonym. Leaves the database only through a logged look. */
    identity: words().default(''),
    /** VG WORT number; private. */
    collectingNumber: words().default(''),
    mergedInto: refIfAny<ContributorId>((): AnySQLiteColumn => contributors.id),
    createdAt: instant(),
    deactivatedAt: instantIfAny(),
  },
  (table) => [
    uniqueIndex('contributors_slug').on(table.slug),
    index('contributors_sort_name').on(table.sortName),
    index('contributors_merged').on(table.mergedInto),
    index('contributors_kind').on(table.kind),
  ],
)

/** Other names of a contributor. No two people carry the same initials on the same day. */
export const aliases = sqliteTable(
  'aliases',
  {
    id: id(),
    contributorId: partOf<ContributorId>(() => contributors.id),
    kind: oneOf(aliasKinds),
    name: words(),
    validFrom: instantIfAny(),
    validUntil: instantIfAny(),
  },
  (table) => [index('aliases_contributor').on(table.contributorId, table.kind), index('aliases_name').on(table.kind, table.name)],
)

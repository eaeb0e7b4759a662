import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { indexDesk } from '../../db/search'
import type { ContributorId } from '../../model/ids'

/** Makes a contributor findable at the desk by name, other names, initials, work and place; never by who is behind a pseudonym. */
export async function indexContributor(tx: Writer, id: ContributorId): Promise<void> {
  const [row] = await tx
    .select({
      name: contributors.name,
      jobTitle: contributors.jobTitle,
      place: contributors.place,
      expertise: contributors.expertise,
    })
    .from(contributors)
    .where(eq(contributors.id, id))
  if (row === undefined) return
  const others = await tx.select({ name: aliases.name }).from(aliases).where(eq(aliases.contributorId, id))
  const title = [row.name, ...others.map((alias) => alias.name)].join(' · ')
  await indexDesk(tx, 'contributor', id, title, [row.jobTitle, row.place, ...row.expertise].join(' '))
}

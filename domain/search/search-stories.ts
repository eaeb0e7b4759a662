import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, sections } from '../../db/schema'
import { searchLive } from '../../db/search'
import { dayBeside, startOfDay } from '../../model/day'
import type { ContributorId, StoryId } from '../../model/ids'
import type { ListPage, MarkedText, Teaser } from '../../model/printed'
import type { Search } from '../../model/search'
import { survivors, withAbsorbed } from '../contributors/survivors'
import { teasers } from '../stories/live-teasers'

const hitsAPage = 15

export interface Hit {
  readonly teaser: Teaser
  readonly headline: MarkedText
  readonly passage: MarkedText
}

/**
 * A page of the stories that hold all words of the query, the most fitting first. Filters that name nothing known find
 * nothing.
 * @param zone in which the days of the filters begin and end
 */
export async function searchStories(reader: Reader, search: Search, zone: string): Promise<ListPage<Hit>> {
  const nothing = { items: [], next: null }
  const sectionId = search.section === '' ? undefined : await sectionWith(reader, search.section)
  const contributorIds = search.person === '' ? undefined : await contributorsWith(reader, search.person)
  if ((search.section !== '' && sectionId === undefined) || contributorIds?.length === 0) return nothing

  const hits = await searchLive(reader, {
    query: search.q,
    sectionId,
    contributorIds,
    from: search.from === '' ? undefined : startOfDay(search.from, zone),
    to: search.to === '' ? undefined : startOfDay(dayBeside(search.to, 1), zone),
    after: placeOf(search.before),
    limit: hitsAPage + 1,
  })
  const shown = hits.slice(0, hitsAPage)
  const found = new Map(
    (
      await teasers(
        reader,
        shown.map((hit) => hit.storyId),
      )
    ).map((teaser): [StoryId, Teaser] => [teaser.id, teaser]),
  )
  const last = shown.at(-1)
  return {
    items: shown.flatMap(({ storyId, headline, passage }) => {
      const teaser = found.get(storyId)
      return teaser === undefined ? [] : [{ teaser, headline, passage: onOneLine(passage) }]
    }),
    next: hits.length > hitsAPage && last ? `${last.rank}_${last.entry}` : null,
  }
}

/** A passage may reach from one paragraph into the next. */
function onOneLine(passage: MarkedText): MarkedText {
  return passage.map((piece) => ({ ...piece, text: piece.text.replace(/\s*\n\s*/g, ' · ') }))
}

async function sectionWith(reader: Reader, slug: string) {
  const [row] = await reader.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  return row?.id
}

/** Whoever has this address, with those who were merged into them; one who was merged leads to the one that stayed. */
async function contributorsWith(reader: Reader, slug: string): Promise<ContributorId[]> {
  const rows = await reader.select({ id: contributors.id }).from(contributors).where(eq(contributors.slug, slug))
  const standing = await survivors(
    reader,
    rows.map((row) => row.id),
  )
  return [...(await withAbsorbed(reader, [...standing.values()])).keys()]
}

/** Where the page before ended; the first page for anything that is no such place. */
function placeOf(before: string): { rank: number; entry: number } | undefined {
  const [, rank = '', entry = ''] = /^(-?\d{1,6}(?:\.\d{1,30})?(?:e-\d{1,3})?)_(\d{1,15})$/.exec(before) ?? []
  return rank === '' ? undefined : { rank: Number(rank), entry: Number(entry) }
}

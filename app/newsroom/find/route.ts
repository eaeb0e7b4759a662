import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { searchContributors } from '../../../domain/contributors/search'
import { searchSources } from '../../../domain/sources/search'
import { myStories } from '../../../domain/stories/dashboard'
import { findStories } from '../../../domain/stories/find'
import { signedInStaff } from '../../../lib/session'
import type { Found } from '../_components/found'

/**
 * What the palette shows while somebody types: nothing typed, one's own stories; else whatever fits. An address of its
 * own and no action, for actions wait for each other, and a search must not wait for one that nobody needs any more.
 */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const staff = await signedInStaff()
  if (staff === null) return new Response(null, { status: 401 })
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  const typed = query.trim() !== ''
  const house = reader()
  const [stories, contributors, sources] = await Promise.all([
    typed ? findStories(house, query, 7) : myStories(house, staff, 5),
    typed ? searchContributors(house, query, 5) : [],
    typed ? searchSources(house, query, { limit: 5 }) : [],
  ])
  const found: Found = {
    stories: stories.map(({ id, title, state }) => ({ id, title, state })),
    contributors: contributors.map(({ id, name, initials, kind }) => ({ id, name, initials, kind })),
    sources: sources.map(({ id, label, kind }) => ({ id, label, kind })),
  }
  return Response.json(found, { headers: { 'Cache-Control': 'private, no-store' } })
}

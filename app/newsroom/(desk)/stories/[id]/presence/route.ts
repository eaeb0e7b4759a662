import { z } from 'zod'
import { reader } from '../../../../../../db/client'
import { type Company, companyIn, endPresence, notePresence, standingVersion } from '../../../../../../domain/stories/presence'
import { staffLookingOn } from '../../../../../../lib/session'
import { StoryId } from '../../../../../../model/ids'
import type { Staff } from '../../../../../../model/staff'
import { jsonOf } from '../../../../../api/_incoming/json'

/** What a page is told that has the story open. */
export interface PresenceAnswer extends Company {
  /** The version of the draft that stands. */
  readonly version: number
}

interface InStory {
  readonly params: Promise<{ readonly id: string }>
}

const Sent = z.object({ page: z.string().regex(/^[0-9a-f]{32}$/) })
const mostBytes = 1024
const headers = { 'cache-control': 'private, no-store' }
const without = (status: number) => new Response(null, { status, headers })

/** A page says that it has the story open, and is told who else has: the names of staff and nothing of the story. */
export async function POST(request: Request, { params }: InStory): Promise<Response> {
  const now = new Date()
  const said = await heard(request, await params)
  if (said instanceof Response) return said
  const { storyId, page, staff } = said
  const version = await standingVersion(reader(), storyId)
  if (version === null) return without(404)
  notePresence(storyId, page, staff, now)
  return Response.json({ ...companyIn(storyId, page, staff, now), version } satisfies PresenceAnswer, { headers })
}

/** A page says that it is left. */
export async function DELETE(request: Request, { params }: InStory): Promise<Response> {
  const said = await heard(request, await params)
  // Whoever has just signed out leaves the page too: there is nothing to refuse, and their word ends by itself.
  if (said instanceof Response) return said.status === 401 ? without(204) : said
  endPresence(said.storyId, said.page, said.staff)
  return without(204)
}

async function heard(
  request: Request,
  { id }: { readonly id: string },
): Promise<{ readonly storyId: StoryId; readonly page: string; readonly staff: Staff } | Response> {
  const staff = await staffLookingOn()
  if (staff === null) return without(401)
  const storyId = StoryId.safeParse(id)
  if (!storyId.success) return without(404)
  const sent = Sent.safeParse(await jsonOf(request, mostBytes))
  return sent.success ? { storyId: storyId.data, page: sent.data.page, staff } : without(400)
}

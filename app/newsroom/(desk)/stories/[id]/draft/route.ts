import { z } from 'zod'
import { SaveDraft, type SavedDraft, saveDraft } from '../../../../../../domain/stories/save-draft'
import { signedInStaff } from '../../../../../../lib/session'
import { staffAction } from '../../../../../../lib/staff-action'
import type { Outcome } from '../../../../../../model/outcome'
import { jsonOf } from '../../../../../api/_incoming/json'

/** The longest text of a story, with a mark on every word, is a fraction of it. */
const mostBytes = 8 * 1024 * 1024

const Sent = z.looseObject({ as: z.string() })

const save = staffAction(SaveDraft, ({ tx, staff, now }, input) => saveDraft(tx, staff, input, now), { quiet: true })

/**
 * Saves a story's text while it is typed. A route and no action: its address is the same when the server was renewed under
 * an open page, and it waits for no action under way, so that an answer that does not come can be given up.
 */
export async function PUT(request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  const sent = Sent.safeParse(await jsonOf(request, mostBytes))
  if (!sent.success) {
    const long = Number(request.headers.get('content-length')) > mostBytes
    return answer({ is: 'invalid', fields: { text: long ? 'tooLong' : 'invalid' } })
  }
  const { as, ...draft } = sent.data
  // Somebody else may have signed in since, in another tab: what was typed on this page is not theirs.
  if ((await signedInStaff())?.id !== as) return answer({ is: 'refused', code: 'signedOut' })
  return answer(await save({ ...(draft as z.input<typeof SaveDraft>), storyId: (await params).id }))
}

/** A refusal that a page understands is an answer like any other, not a failed request. */
function answer(said: Outcome<SavedDraft>): Response {
  const code = said.is === 'refused' ? said.code : null
  const status = code === 'signedOut' ? 401 : code === 'notAllowed' ? 403 : 200
  return Response.json(said, { status, headers: { 'cache-control': 'private, no-store' } })
}

import { newsroom } from '../../../../../../db/client'
import { siteSettings } from '../../../../../../domain/settings/settings'
import { may } from '../../../../../../domain/staff/may'
import { recordExport } from '../../../../../../domain/stories/record-export'
import { storyById } from '../../../../../../domain/stories/story'
import { storyToExport } from '../../../../../../domain/stories/to-export'
import { NotNinjs, ninjsOf } from '../../../../../../interchange/ninjs/export'
import { faultWords } from '../../../../../../interchange/ninjs/fault-words'
import { siteAddress } from '../../../../../../lib/address'
import { logFault } from '../../../../../../lib/report'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import type { ExportedStory } from '../../../../../../model/exported-story'
import { StoryId } from '../../../../../../model/ids'
import type { Staff } from '../../../../../../model/staff'

/** The story as a file of IPTC ninjs 3.1: in print as readers have it, else the draft, withheld. Confidential sources are in neither. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  const staff = await requireStaff()
  const { reader, write } = newsroom()
  const now = new Date()
  const id = StoryId.safeParse((await params).id)
  const story = id.success ? await storyById(reader, id.data) : null
  const exported = story && (await storyToExport(reader, story.id, now))
  if (story === null || exported === null) return words(messagesIn(staff.language).refusals.notFound, 404)
  // What readers have may be handed on by everybody here, a draft by those whose work it is.
  if (story.live === null && !may.editStory(staff, story)) return words(messagesIn(staff.language).refusals.notAllowed, 403)

  const { siteName: name, zone } = await siteSettings(reader)
  try {
    const item = ninjsOf(exported, { name, zone, address: await siteAddress(reader) })
    await write((tx) => recordExport(tx, staff, exported, 'ninjs 3.1', now))
    return new Response(`${JSON.stringify(item, null, 2)}\n`, { headers: headersFor(exported) })
  } catch (fault) {
    if (!(fault instanceof NotNinjs)) throw fault
    logFault('export failed', fault)
    return words(whatIsWrong(fault, staff), 500)
  }
}

function headersFor(exported: ExportedStory): HeadersInit {
  const name = exported.is === 'withdrawn' ? exported.id : exported.story.slug || exported.story.id
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.ninjs.json"`,
    'cache-control': 'private, no-store',
  }
}

function whatIsWrong({ faults }: NotNinjs, { language }: Staff): string {
  return [messagesIn(language).ninjs.notExported, ...faults.map((fault) => faultWords(fault, language))].join('\n')
}

function words(text: string, status: number): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

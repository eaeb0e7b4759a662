import { createHash } from 'node:crypto'
import { newsroom } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { importStory } from '../../../domain/stories/import-story'
import { storyFromNinjs } from '../../../interchange/ninjs/import'
import { reasonsOf } from '../../../interchange/ninjs/reasons'
import { announce } from '../../../lib/announce'
import { signedInStaff } from '../../../lib/session'
import { refused } from '../../../lib/staff-action'
import { messagesIn } from '../../../messages/messages'
import type { StoryId } from '../../../model/ids'
import { type ImportAnswer, mostImportBytes } from '../../../model/imported-story'
import { Refusal } from '../../../model/refusal'
import type { Staff } from '../../../model/staff'

/** What a form adds around the file: boundaries and names. */
const mostFormBytes = 64 * 1024

/**
 * Makes a draft of one file of ninjs (`file` of a multipart form; `again` for a report that was read before). A form without
 * script is led to the draft, or told in plain words why there is none.
 */
export async function POST(request: Request): Promise<Response> {
  const staff = await signedInStaff()
  const asked = request.headers.get('accept')?.includes('application/json') ?? false
  if (staff === null) return answer({ is: 'refused', reasons: [messagesIn('de').refusals.signedOut] }, 401, asked)
  if (!isFromHere(request)) return answer({ is: 'refused', reasons: [messagesIn(staff.language).refusals.notAllowed] }, 403, asked)
  const { ninjs } = messagesIn(staff.language)
  const bytes = await bytesOf(request, mostImportBytes + mostFormBytes)
  if (bytes === null) return answer({ is: 'refused', reasons: [ninjs.fileTooLarge] }, 413, asked)
  const form = await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
    .formData()
    .catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File) || file.size === 0) return answer({ is: 'refused', reasons: [ninjs.chooseFile] }, 422, asked)
  if (file.size > mostImportBytes) return answer({ is: 'refused', reasons: [ninjs.fileTooLarge] }, 413, asked)
  try {
    const storyId = await take(staff, Buffer.from(await file.arrayBuffer()), form?.get('again') === 'yes')
    return answer({ is: 'done', storyId }, 201, asked)
  } catch (fault) {
    return answer({ is: 'refused', ...reasonsOf(refused(fault), staff.language) }, 422, asked)
  }
}

async function take(staff: Staff, bytes: Buffer, again: boolean): Promise<StoryId> {
  const { reader, write } = newsroom()
  const now = new Date()
  const story = storyFromNinjs(textOf(bytes), now)
  const { language } = await siteSettings(reader)
  const input = { story, format: 'ninjs', digest: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, language, again }
  const storyId = await write((tx) => importStory(tx, staff, staff, input, now))
  await announce(reader)
  return storyId
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('notReadable', { faults: [{ is: 'notJson' }] })
  }
}

function answer(said: ImportAnswer, status: number, asked: boolean): Response {
  const headers = { 'cache-control': 'no-store' }
  // To the form that asks, a file that is refused is an answer like any other, not a failed request.
  if (asked) return Response.json(said, { status: status === 422 ? 200 : status, headers })
  if (said.is === 'done') return new Response(null, { status: 303, headers: { ...headers, location: `/newsroom/stories/${said.storyId}` } })
  return new Response(`${said.reasons.join('\n')}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
}

/** Another site may make a browser send a form here, cookies and all; it can not make it send this site's origin. */
function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin') ?? ''
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}

/** What was sent, or `null` if it is more than `most`: that is read to its end, so that the answer arrives, but not kept. */
async function bytesOf(request: Request, most: number): Promise<Blob | null> {
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let arrived = 0
  const sent = request.body?.getReader()
  for (let piece = await sent?.read(); piece !== undefined && !piece.done; piece = await sent?.read()) {
    arrived += piece.value.byteLength
    pieces = arrived > most ? [] : [...pieces, piece.value]
  }
  return arrived > most ? null : new Blob(pieces)
}

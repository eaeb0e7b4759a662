import { newsroom } from '../../../db/client'
import { keepOriginal } from '../../../domain/originals/keep'
import { may } from '../../../domain/staff/may'
import { type ReadAside, readReportAside } from '../../../interchange/report/aside'
import { reportLimits } from '../../../interchange/report/limits'
import { readPasted } from '../../../interchange/report/pasted'
import { announce } from '../../../lib/announce'
import { signedInStaff } from '../../../lib/session'
import { refused } from '../../../lib/staff-action'
import { messagesIn } from '../../../messages/messages'
import type { OriginalId } from '../../../model/ids'
import type { OriginalAnswer } from '../../../model/original'
import type { Staff } from '../../../model/staff'
import { day } from '../../../model/text'
import { asJson, asksForJson, inWords, ledTo } from '../_incoming/answer'
import { formOf } from '../_incoming/form'

interface Came {
  readonly name: string
  readonly bytes: Uint8Array
  readonly read: ReadAside
}

/**
 * Keeps a report that somebody dropped (`file` of a multipart form) or pasted (`text`, `html`: the clipboard's two flavours;
 * `named`), with its day (`date`, else what the file says), for its proposal to be reviewed. A form without script is led there, or told in plain words
 * what is wrong.
 */
export async function POST(request: Request): Promise<Response> {
  const staff = await signedInStaff()
  const answer = (said: OriginalAnswer, status: number) => {
    if (asksForJson(request)) return asJson(said, status)
    return said.is === 'done' ? ledTo(`/newsroom/originals/${said.id}`) : inWords(said.reasons, status)
  }
  const refuse = (reason: string, status: number) => answer({ is: 'refused', reasons: [reason] }, status)
  if (staff === null) return refuse(messagesIn('de').refusals.signedOut, 401)
  const { originals, refusals } = messagesIn(staff.language)
  if (!may.writeStories(staff)) return refuse(refusals.notAllowed, 403)

  const form = await formOf(request, reportLimits.bytes)
  if (form === null) return refuse(originals.refusals.tooLarge, 413)
  const date = wordsOf(form, 'date').trim()
  if (date !== '' && !day.safeParse(date).success) return refuse(originals.refusals.dateUnclear, 422)
  if (form.getAll('file').length > 1) return refuse(refusals.oneFileOnly, 422)
  try {
    const came = await readFrom(form)
    if (came === null) return refuse(originals.refusals.nothingSent, 422)
    if (came.read.is === 'refused') return refuse(originals.refusals[came.read.code], came.read.code === 'tooLarge' ? 413 : 422)
    return answer({ is: 'done', id: await keep(staff, came, came.read, date || (came.read.date ?? '')) }, 201)
  } catch (fault) {
    return refuse(refusals[refused(fault).code], 422)
  }
}

/** What the form holds, read; `null` if it holds nothing. */
async function readFrom(form: FormData): Promise<Came | null> {
  const file = form.get('file')
  if (file instanceof File && (file.size > 0 || file.name !== '')) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name: file.name, bytes, read: await readReportAside(bytes, file.name) }
  }
  const pasted = { text: wordsOf(form, 'text'), html: wordsOf(form, 'html') }
  if (pasted.text.trim() + pasted.html.trim() === '') return null
  return { name: wordsOf(form, 'named'), ...(await readPasted(pasted, reportLimits)) }
}

/** Forms send every line break as two signs. */
function wordsOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

async function keep(staff: Staff, { name, bytes }: Came, read: Extract<ReadAside, { is: 'text' }>, date: string): Promise<OriginalId> {
  const { reader, write } = newsroom()
  const { raw, text, language, format } = read
  const id = await write((tx) => keepOriginal(tx, staff, { name, format, bytes, raw, text, language, date }, new Date()))
  await announce(reader)
  return id
}

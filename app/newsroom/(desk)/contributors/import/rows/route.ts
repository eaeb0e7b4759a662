import { newsroom } from '../../../../../../db/client'
import { importPlan } from '../../../../../../domain/contributors/import-plan'
import { importRegister } from '../../../../../../domain/contributors/import-register'
import { may } from '../../../../../../domain/staff/may'
import { readRegister } from '../../../../../../interchange/register-csv'
import { announce } from '../../../../../../lib/announce'
import { signedInStaff } from '../../../../../../lib/session'
import { refused } from '../../../../../../lib/staff-action'
import { Refusal, refuse } from '../../../../../../model/refusal'
import { type ImportAnswer, ImportRegister, mostRegisterBytes } from '../../../../../../model/register-import'

/** JSON may write a byte of text as six. */
const mostBytes = 6 * mostRegisterBytes + 1024

/**
 * Says what reading a register in would do, and does it for whoever says which answer they saw. A route, for actions take
 * no more than a megabyte. It takes JSON alone, which no other site can make a browser send here.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const staff = (await signedInStaff()) ?? refuse('signedOut')
    if (!may.editRegister(staff)) throw new Refusal('notAllowed')
    if (!request.headers.get('content-type')?.startsWith('application/json')) throw new Refusal('notAllowed')
    const sent = await sentText(request)
    if (sent === null) return answer({ is: 'unreadable', why: 'tooLarge' })
    const { text, fileName, seen } = ImportRegister.parse(JSON.parse(sent))
    const file = readRegister(text)
    if (file.is === 'unreadable') return answer(file)

    const { rows, unknownColumns } = file
    const { reader, write } = newsroom()
    const planned = async (changed: boolean) =>
      answer({ is: 'planned', plan: await importPlan(reader, rows, new Date()), unknownColumns, changed })
    if (seen === undefined) return planned(false)
    try {
      const counts = await write((tx) => importRegister(tx, staff, { rows, fileName, seen }, new Date()))
      await announce(reader)
      return answer({ is: 'done', counts })
    } catch (fault) {
      if (fault instanceof Refusal && fault.code === 'changedMeanwhile') return planned(true)
      throw fault
    }
  } catch (fault) {
    return answer(asRefused(refused(fault).code))
  }
}

function asRefused(code: string): ImportAnswer {
  const told = (['notAllowed', 'signedOut', 'busy', 'storageFull', 'storageReadOnly', 'storageDamaged'] as const).find(
    (one) => one === code,
  )
  return { is: 'refused', code: told ?? 'unexpected' }
}

/** What was sent, or `null` as soon as more arrives than a register may have. */
async function sentText(request: Request): Promise<string | null> {
  const reading = request.body?.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  while (reading !== undefined) {
    const { done, value } = await reading.read()
    if (done) break
    size += value.length
    if (size > mostBytes) {
      await reading.cancel()
      return null
    }
    pieces.push(value)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const answer = (said: ImportAnswer) =>
  Response.json(said, {
    status: said.is === 'refused' ? (said.code === 'signedOut' ? 401 : said.code === 'notAllowed' ? 403 : 503) : 200,
    headers: { 'cache-control': 'private, no-store' },
  })

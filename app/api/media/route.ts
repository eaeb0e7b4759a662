import { newsroom } from '../../../db/client'
import { pictureSnapshots } from '../../../domain/media/snapshot'
import { storePicture } from '../../../domain/media/store'
import { may } from '../../../domain/staff/may'
import { announce } from '../../../lib/announce'
import { signedInStaff } from '../../../lib/session'
import { refused } from '../../../lib/staff-action'
import { noteWork } from '../../../lib/work-note'
import { mostPictureBytes, type UploadAnswer } from '../../../model/picture'
import { Refusal, type RefusalCode, refuse } from '../../../model/refusal'
import { formOf, mostFormBytes } from '../_incoming/form'

const statuses: Partial<Record<RefusalCode, number>> = {
  signedOut: 401,
  notAllowed: 403,
  pictureTooLarge: 413,
  notAPicture: 415,
  busy: 503,
  storageFull: 507,
  storageReadOnly: 503,
  storageDamaged: 503,
  unexpected: 500,
}

/** Takes one picture (`file` of a multipart form) into the library. A route, for actions take no more than a megabyte. */
export async function POST(request: Request): Promise<Response> {
  try {
    const staff = (await signedInStaff()) ?? refuse('signedOut')
    if (!may.pickPictures(staff)) throw new Refusal('notAllowed')
    const file = await fileIn(request)
    const house = newsroom()
    const { id, known } = await storePicture(
      house,
      staff,
      { bytes: Buffer.from(await file.arrayBuffer()), fileName: file.name },
      new Date(),
    )
    await announce(house.reader)
    noteWork({ is: 'done' })
    const [picture] = await pictureSnapshots(house.reader, [id])
    return answer(picture === undefined ? { is: 'refused', code: 'notFound' } : { is: 'done', picture, known })
  } catch (fault) {
    return answer({ is: 'refused', code: refused(fault).code })
  }
}

function answer(said: UploadAnswer): Response {
  const status = said.is === 'done' ? 201 : (statuses[said.code] ?? 422)
  return Response.json(said, { status, headers: { 'cache-control': 'no-store' } })
}

/** @throws {Refusal} `pictureTooLarge`, `notAPicture` without a file, `oneFileOnly` */
async function fileIn(request: Request): Promise<File> {
  if (Number(request.headers.get('content-length') ?? 0) > mostPictureBytes + mostFormBytes) throw new Refusal('pictureTooLarge')
  const form = (await formOf(request, mostPictureBytes)) ?? refuse('pictureTooLarge')
  const [file, another] = form.getAll('file')
  if (another !== undefined) throw new Refusal('oneFileOnly')
  return file instanceof File ? file : refuse('notAPicture')
}

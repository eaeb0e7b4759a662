import { newsroom } from '../../../db/client'
import { pictureSnapshots } from '../../../domain/media/snapshot'
import { storePicture } from '../../../domain/media/store'
import { may } from '../../../domain/staff/may'
import { announce } from '../../../lib/announce'
import { signedInStaff } from '../../../lib/session'
import { refused } from '../../../lib/staff-action'
import { mostPictureBytes, type UploadAnswer } from '../../../model/picture'
import { Refusal, type RefusalCode, refuse } from '../../../model/refusal'

/** What a form adds around the file: boundaries and a name. */
const mostFormBytes = 64 * 1024

const statuses: Partial<Record<RefusalCode, number>> = {
  signedOut: 401,
  notAllowed: 403,
  pictureTooLarge: 413,
  notAPicture: 415,
  busy: 503,
  storageFull: 507,
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

/** @throws {Refusal} `pictureTooLarge` as soon as more arrives than a picture may have, `notAPicture` without a file */
async function fileIn(request: Request): Promise<File> {
  const most = mostPictureBytes + mostFormBytes
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refusal('pictureTooLarge')
  const body = request.body ?? refuse('notAPicture')
  let arrived = 0
  let tooMuch = false
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        arrived += chunk.byteLength
        tooMuch = arrived > most
        if (tooMuch) controller.error(new Refusal('pictureTooLarge'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(counted, { headers: { 'content-type': type } })
    .formData()
    .catch(() => refuse(tooMuch ? 'pictureTooLarge' : 'notAPicture'))
  const file = form.get('file')
  return file instanceof File ? file : refuse('notAPicture')
}

import { connection } from 'next/server'
import { newsroom } from '../../../db/client'
import { renditionFile } from '../../../domain/media/files'
import { pictureVisibility } from '../../../domain/media/visible'
import { signedInStaff } from '../../../lib/session'
import { type PictureFormat, pictureFile } from '../../../model/picture'

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const satisfies Record<PictureFormat, string>

/** An address never shows anything else, so what anybody may see may be kept for good. */
const forEverybody = 'public, max-age=31536000, immutable'
const forTheDesk = 'private, no-store'

/** Sends a file of a picture that a visible story or the desk shows. HEAD is answered by it too. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  await connection()
  const { file: name } = await params
  const file = pictureFile(name)
  if (file === null) return missing()

  const { reader, folder } = newsroom()
  const visibility = await pictureVisibility(reader, file.key)
  if (visibility === 'none') return missing()
  if (visibility === 'desk' && (await signedInStaff()) === null) return missing()

  const headers = {
    'content-type': types[file.format],
    'x-content-type-options': 'nosniff',
    'cache-control': visibility === 'public' ? forEverybody : forTheDesk,
    etag: `"${name}"`,
  }
  if (asksForThis(request.headers.get('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers })
  const bytes = await renditionFile(folder, name)
  return bytes === null
    ? missing()
    : new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-length': String(bytes.length) } })
}

function asksForThis(condition: string | null, etag: string): boolean {
  return condition !== null && (condition.trim() === '*' || condition.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } })
}

import { reader } from '../../../../../../db/client'
import { originalFile } from '../../../../../../domain/originals/original'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { OriginalId } from '../../../../../../model/ids'
import type { OriginalFormat } from '../../../../../../model/original'

const ending: Readonly<Record<OriginalFormat, string>> = { text: 'txt', html: 'html', docx: 'docx', pdf: 'pdf', ninjs: 'json', feed: 'xml' }

/** What somebody pasted or dropped, byte for byte, to be saved and never to be opened here: nobody checked what is in it. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  const staff = await requireStaff()
  const id = OriginalId.safeParse((await params).id)
  const file = id.success ? await originalFile(reader(), staff, id.data) : null
  if (file === null) {
    return new Response(`${messagesIn(staff.language).refusals.notFound}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
    })
  }
  const name = file.name || `original-${id.data?.slice(0, 8)}.${ending[file.format]}`
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'content-length': String(file.bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
}

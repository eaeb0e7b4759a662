import { connection } from 'next/server'
import { newsroom } from '../../../../db/client'
import { shareCardAddress } from '../../../../domain/media/card-address'
import { liveCardWords, shareCard } from '../../../../domain/media/share-card'
import { StoryId } from '../../../../model/ids'

const cardName = /^([0-9a-f-]{36})-[0-9a-f]{12}\.png$/

/** The picture that other sites show beside a link to a story; only for stories that readers can see. */
export async function GET(_request: Request, { params }: { params: Promise<{ story: string }> }): Promise<Response> {
  await connection()
  const { story } = await params
  const id = StoryId.safeParse(cardName.exec(story)?.[1])
  const { reader, folder } = newsroom()
  const words = id.success ? await liveCardWords(reader, id.data) : null
  if (words === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

  const address = shareCardAddress(words)
  // Somebody kept the address of an earlier headline: it leads to today's.
  if (!address.endsWith(`/${story}`))
    return new Response(null, { status: 307, headers: { location: address, 'cache-control': 'no-store' } })
  const bytes = await shareCard(folder, words)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${story}"`,
    },
  })
}

import { connection } from 'next/server'

/** Search engines may read what readers read; the desk and search answers are not for them. */
export async function GET(): Promise<Response> {
  await connection()
  return new Response('User-agent: *\nDisallow: /newsroom\nDisallow: /api/\nDisallow: /search\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}

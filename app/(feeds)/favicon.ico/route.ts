/** Browsers ask here when they have not read the page's own link to the icon; it leads to the same one. */
export function GET(): Response {
  return new Response(null, { status: 308, headers: { location: '/icon.svg', 'cache-control': 'public, max-age=86400' } })
}

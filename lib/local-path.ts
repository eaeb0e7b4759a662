/** Where to go on after signing in: a path of the desk, whatever was asked for. */
export function localPath(asked: unknown): string {
  const home = '/newsroom'
  if (typeof asked !== 'string' || asked.length > 1000) return home
  const nowhere = 'http://newsroom.invalid'
  if (!URL.canParse(asked, nowhere)) return home
  const url = new URL(asked, nowhere)
  if (url.origin !== nowhere || !/^\/newsroom(\/|$)/.test(url.pathname) || url.pathname.startsWith('/newsroom/login')) return home
  // What the framework adds to fetch a page in parts is no part of the address.
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}

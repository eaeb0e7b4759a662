/** Where to go on after signing in: a path of the desk, or to set up a second factor; whatever was asked for. */
export function localPath(asked: unknown): string {
  const home = '/newsroom'
  if (typeof asked !== 'string' || asked.length > 1000) return home
  const nowhere = 'http://newsroom.invalid'
  if (!URL.canParse(asked, nowhere)) return home
  const url = new URL(asked, nowhere)
  const leadsOn = /^\/newsroom(\/|$)/.test(url.pathname) && !/^\/newsroom\/login(?!\/second-factor$)/.test(url.pathname)
  if (url.origin !== nowhere || !leadsOn) return home
  // What the framework adds to fetch a page in parts is no part of the address.
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}

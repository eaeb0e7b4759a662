/** True if a list of entity tags (`If-None-Match`) names this one; compared weakly, as RFC 9110, 13.1.2 asks. */
export function namesEtag(list: string, etag: string): boolean {
  if (list === etag) return true
  return list.trim() === '*' || list.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/**
 * True if a page that has been as it is since then is not newer than what somebody has (`If-Modified-Since`). A date in
 * another form than the one that we send counts as none: the page is sent once more than it need be.
 */
export function isNoNewer(date: string, since: number): boolean {
  const asked = Date.parse(date)
  return !Number.isNaN(asked) && new Date(asked).toUTCString() === date && Math.floor(since / 1000) * 1000 <= asked
}

import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether what is sent in comes from a page of this site, by what browsers say of themselves and no page can make them say
 * otherwise (`Sec-Fetch-Site`, `Origin`). Another site may make a browser send a form here; whoever says nothing at all is
 * no browser, and has nothing to send in.
 * @param hosts under which this site is known, as in `Host`
 */
export function isFromHere({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, hosts: readonly string[]): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  // A page that tells nobody its address has its forms say `null`; then the other one has to vouch for it.
  if (origin === undefined || origin === 'null') return site === 'same-origin'
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}

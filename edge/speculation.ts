/**
 * What browsers may make ready before somebody follows a link: other pages of this site, once a reader's pointer rests on
 * the link or presses it. Sent by a header (`Speculation-Rules`), since pages hold no script; unknown to some browsers, who
 * follow links as ever. Not for the desk, for searches, for feeds and files.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: ['/newsroom', '/newsroom/*', '/api/*', '/media/*', '/search\\?*', '/*.xml', '/*.json', '/*/*.xml', '/*/*.json'],
            },
          },
          { not: { selector_matches: '[rel~=nofollow], [download]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})

export const speculationAddress = '/speculation-rules.json'

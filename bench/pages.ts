/** A reader's page that is measured. */
export interface Page {
  readonly name: string
  readonly path: string
}

interface Feed {
  readonly items: readonly { readonly url: string; readonly content_html?: string }[]
}

/**
 * Front, story, section and people of a site: the longest story of its feed, for whoever keeps that light keeps all light,
 * and the section it stands in.
 * @param site its address, without a trailing slash
 * @param story path of another story
 */
export async function pagesOf(site: string, story?: string): Promise<readonly Page[]> {
  const path = story ?? (await longestStory(site))
  return [
    { name: 'front', path: '/' },
    { name: 'story', path },
    { name: 'section', path: `/${path.split('/')[1]}` },
    { name: 'people', path: '/people' },
  ]
}

async function longestStory(site: string): Promise<string> {
  const { items } = (await (await fetch(`${site}/feed.json`)).json()) as Feed
  const [longest] = items.toSorted((one, other) => (other.content_html?.length ?? 0) - (one.content_html?.length ?? 0))
  if (longest === undefined) throw new Error(`There is no story in ${site}/feed.json`)
  return new URL(longest.url).pathname
}

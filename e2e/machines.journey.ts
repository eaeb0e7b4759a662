import type { APIRequestContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { liveStories, sections } from '../db/schema'
import { schemaFaults } from '../test/schema-org'
import { expect, test } from './newsroom'
import { printed } from './short-story'

const attack = '</script><script>alert(1)</script>'

interface Data {
  readonly '@type'?: string
  readonly '@graph'?: readonly { readonly '@type': string; readonly headline?: string }[]
}

/** The blocks of data on a page, as a program finds them. */
async function dataOn(request: APIRequestContext, path: string): Promise<Data[]> {
  const page = await (await request.get(path)).text()
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json) as Data)
}

const types = (data: Data | undefined) => (data?.['@graph'] ?? [data]).map((thing) => thing?.['@type'])

test('every story tells machines what it is, in words that schema.org knows', async ({ request, newsroom }) => {
  test.setTimeout(300_000)
  const stories = await newsroom.database.reader
    .select({ section: sections.slug, slug: liveStories.slug })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
  expect(stories.length).toBeGreaterThan(20)
  for (const { section, slug } of stories) {
    const blocks = await dataOn(request, `/${section}/${slug}`)
    expect(blocks.map(types), slug).toEqual([['NewsArticle', 'BreadcrumbList']])
    expect(schemaFaults(blocks[0]), slug).toEqual([])
  }
})

test('the other pages say what they are, and those that are not there say nothing', async ({ request }) => {
  const pages = [
    ['/', 'WebSite'],
    ['/ausland', 'CollectionPage'],
    ['/topics/china', 'CollectionPage'],
    ['/people', 'CollectionPage'],
    ['/people/ada-federkiel', 'ProfilePage'],
    ['/people/cnn', 'ProfilePage'],
    ['/corrections', 'CollectionPage'],
  ] as const
  for (const [path, type] of pages) {
    const blocks = await dataOn(request, path)
    expect(
      blocks.map((data) => types(data)[0]),
      path,
    ).toEqual([type])
    expect(schemaFaults(blocks[0]), path).toEqual([])
  }
  expect(await dataOn(request, '/ausland/gibt-es-nicht')).toEqual([])
})

test('a headline that would end the script stays a headline', async ({ page, newsroom }) => {
  await printed(newsroom, await newsroom.employ('editor'), [{ headline: attack, at: new Date('2025-02-02T09:00:00Z') }])
  const [story] = await newsroom.database.reader
    .select({ slug: liveStories.slug })
    .from(liveStories)
    .where(eq(liveStories.headline, attack))
  page.on('dialog', () => expect('a dialog').toBe('none'))
  await page.goto(`/sport/${story?.slug}`)
  await expect(page.getByRole('heading', { level: 1, name: attack })).toBeVisible()
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Data
  expect(data['@graph']?.[0]?.headline).toBe(attack)
})

test('what is not published says nothing to machines', async ({ context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const [story] = await newsroom.database.reader.select({ id: liveStories.storyId }).from(liveStories).limit(1)
  expect(await dataOn(context.request, `/newsroom/stories/${story?.id}/preview`)).toEqual([])
})

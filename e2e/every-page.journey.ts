import { liveStories } from '../db/schema'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'

const readers = [
  '/',
  '/ausland',
  '/ausland/xi-putin-videogespraech',
  '/people',
  '/people/ada-federkiel',
  '/sources/cnn-bericht-ueber-das-videogespraech-von-xi-und-putin',
  '/sources/bundesverfassungsgericht',
  '/topics/china',
  '/corrections',
  '/politik/rat-beschliesst-neue-klappbruecke',
  '/politik/rat-beschliesst-neue-klappbruecke/history',
  '/politik/prozess-um-dachausbau-im-bauamt/history',
  '/wirtschaft/elektrische-faehre-ab-mai',
  '/politik/streit-um-die-hecke-am-wehr',
  '/search',
  '/search?q=hafen',
  '/search?q=gibtesnicht',
  '/imprint',
  '/privacy',
  '/gibt-es-nicht',
] as const

const desk = [
  '/newsroom',
  '/newsroom/stories',
  '/newsroom/originals',
  '/newsroom/media',
  '/newsroom/contributors',
  '/newsroom/contributors/new',
  '/newsroom/contributors/export',
  '/newsroom/contributors/import',
  '/newsroom/sources',
  '/newsroom/sections',
  '/newsroom/staff',
  '/newsroom/staff/invite',
  '/newsroom/log',
  '/newsroom/settings',
  '/newsroom/account',
] as const

test.describe.configure({ timeout: 300_000 })

test('axe finds nothing on any page that readers see, by day and by night, and none is wider than a phone', async ({ page }) => {
  for (const address of readers) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390)
  }
})

test('axe finds nothing on any page of the desk, by day and by night', async ({ page, context, newsroom }) => {
  await page.goto('/newsroom/login')
  await expectAccessible(page)
  await newsroom.signIn(context, await newsroom.employ('admin'))
  const [story] = await newsroom.database.reader.select({ id: liveStories.storyId }).from(liveStories).limit(1)
  const ofStory = ['', '/preview', '/revisions', '/corrections'].map((part) => `/newsroom/stories/${story?.id}${part}`)
  for (const address of [...desk, ...ofStory]) {
    await page.goto(address)
    await expect(page.locator('h1:visible')).toHaveCount(1)
    await expectAccessible(page)
  }
})

test('the desk’s lists and the editor fit a phone', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const [story] = await newsroom.database.reader.select({ id: liveStories.storyId }).from(liveStories).limit(1)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of [
    '/newsroom',
    '/newsroom/stories',
    `/newsroom/stories/${story?.id}`,
    `/newsroom/stories/${story?.id}/corrections`,
  ]) {
    await page.goto(address)
    await expect(page.locator('h1:visible, h1.sr-only').first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390)
  }
})

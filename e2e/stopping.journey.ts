import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { openNewsroom } from '../db/client'
import { pictures } from '../db/schema'
import { siteSettings } from '../domain/settings/settings'
import { aPicture } from '../test/pictures'
import { aRun, formIn, type Run } from './running-server'
import { begun } from './slow-request'

let run: Run
test.beforeEach(async () => {
  run = await aRun()
})
test.afterEach(() => run?.end())

const headers = () => ({ cookie: run.cookie, origin: run.server.address })

async function upload(): Promise<FormData> {
  const form = new FormData()
  const bytes = await aPicture({ width: 1500, height: 1000 })
  form.set('file', new File([new Uint8Array(bytes)], 'hafen.jpg', { type: 'image/jpeg' }))
  return form
}

test('whoever is saving or uploading when the server is told to stop gets through; then everything is in order', async () => {
  const { server, folder } = run
  for (let nth = 0; nth < 3; nth += 1) await fetch(`${server.address}/privacy`)
  const before = openNewsroom(folder)
  const picturesBefore = await before.reader.$count(pictures)
  before.close()

  const page = await (await fetch(`${server.address}/newsroom/settings`, { headers: headers() })).text()
  const settings = formIn(page, 'siteName')
  settings.set('siteName', 'Nach dem Signal')
  for (const [name, value] of [
    ['language', 'de'],
    ['imprint', 'Wer wir sind.'],
    ['privacy', 'Was wir wissen.'],
  ] as const)
    settings.set(name, value)
  const saving = await begun(`${server.address}/newsroom/settings`, headers(), settings)
  const uploading = await begun(`${server.address}/api/media`, headers(), await upload())
  // Both have arrived at the server when something sent after them was answered.
  await fetch(`${server.address}/api/health/live`)

  process.kill(server.pid, 'SIGTERM')
  await expect.poll(() => run.logged().some(({ msg }) => msg === 'stopping')).toBe(true)
  await expect(fetch(`${server.address}/`), 'nobody new is let in').rejects.toThrow()
  expect((await uploading.finish()).status).toBe(201)
  expect((await saving.finish()).status).toBeLessThan(400)
  expect(await server.ended()).toBe(0)

  expect(existsSync(join(folder, 'newsroom.db-wal')), 'the database was closed').toBe(false)
  expect(JSON.parse(readFileSync(join(folder, 'read-lately.json'), 'utf8'))).toContain('/privacy')
  const after = openNewsroom(folder)
  expect((await siteSettings(after.reader)).siteName).toBe('Nach dem Signal')
  expect(await after.reader.$count(pictures)).toBe(picturesBefore + 1)
  after.close()
  expect(run.logged().filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([])
})

test('a second signal ends it at once, whatever is under way; what was acknowledged is there', async () => {
  const { server, folder } = run
  await begun(`${server.address}/api/media`, headers(), await upload())
  await fetch(`${server.address}/api/health/live`)
  process.kill(server.pid, 'SIGTERM')
  await expect.poll(() => run.logged().some(({ msg }) => msg === 'stopping')).toBe(true)
  // What a terminal sends twice is one wish.
  process.kill(server.pid, 'SIGTERM')
  await pause(1200)
  process.kill(server.pid, 0)
  process.kill(server.pid, 'SIGTERM')
  expect(await server.ended()).toBe(0)
  const after = openNewsroom(folder)
  expect((await siteSettings(after.reader)).siteName).not.toBe('')
  after.close()
})

test('whoever never ends is ended: nobody can keep the server from stopping', async () => {
  test.setTimeout(60_000)
  const { server } = run
  await begun(`${server.address}/api/media`, headers(), await upload())
  await fetch(`${server.address}/api/health/live`)
  process.kill(server.pid, 'SIGTERM')
  expect(await server.ended()).toBe(0)
})

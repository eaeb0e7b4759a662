import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openNewsroom } from '../db/client'
import { migrateNewsroom } from '../db/migrate'
import { storePicture } from '../domain/media/store'
import { changeSettings, siteSettings } from '../domain/settings/settings'
import { aLivelyNewsroom } from '../test/lively-newsroom'
import { built } from '../test/newsroom'
import { aPicture } from '../test/pictures'
import { givenAt } from './given'
import { untilTomorrow } from './real-time'
import { Server } from './server'
import { walkedAddresses } from './walk'

const newsroom = (data: string, ...command: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...command], {
    env: { ...process.env, MASTHEAD_DATA: data },
    encoding: 'utf8',
  })

// At midnight every page that tells the date is another one.
test.beforeEach(async () => {
  test.setTimeout(180_000)
  await expect.poll(() => untilTomorrow(), { timeout: 60_000 }).toBeGreaterThan(60_000)
})

test('a newsroom that moved out and in again, or was put back from its backup, gives readers the same pages to the byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-moved-'))
  const [there, moved, restored] = ['there', 'moved', 'restored'].map((name) => join(folder, name)) as [string, string, string]
  await migrateNewsroom(there, 'journey')
  const house = openNewsroom(there)
  const { id } = await storePicture(
    house,
    'system',
    {
      bytes: await aPicture({ width: 640, height: 480 }),
      fileName: 'hafen.jpg',
      words: { alt: 'Ein Hafen', creditLine: 'Archiv', rights: 'cleared' },
    },
    new Date(),
  )
  const lively = await aLivelyNewsroom(built(house), new Date())
  await lively.edit(lively.stories.wahl, { pictureId: id })
  await lively.publish(lively.stories.wahl)
  await lively.house.act(changeSettings, lively.admin, { ...(await siteSettings(house.reader)), address: 'http://bote.example' })
  house.close()

  const { file: backup } = JSON.parse(newsroom(there, 'backup', '--to', join(folder, 'backups'), '--json')) as { file: string }
  newsroom(there, 'export', '--all', '--to', join(folder, 'everything'))
  newsroom(there, 'restore', backup, '--into', restored)
  newsroom(moved, 'migrate')
  newsroom(moved, 'import', '--all', join(folder, 'everything'))

  const servers = [there, moved, restored].map((data) => new Server(data))
  try {
    for (const server of servers) await server.start()
    const paths = [...walkedAddresses(lively).values(), '/search?q=gipfel', '/search?q=federkiel']
    const [first, ...others] = await Promise.all(servers.map((server) => givenAt(server, paths)))
    const pictures = [
      ...new Set([...(first?.values() ?? [])].flatMap(({ body }) => body.match(/\/media\/[\w-]+\.(?:jpg|webp|avif)/g) ?? [])),
    ]
    const files = await Promise.all(servers.map((server) => bytesAt(server, pictures)))
    for (const other of others) {
      for (const path of paths) {
        expect({ ...other.get(path), came: '' }, path).toEqual({ ...first?.get(path), came: '' })
      }
    }
    expect(paths.length).toBeGreaterThan(45)
    expect(files[0]?.filter((file) => file !== '404').length).toBeGreaterThan(3)
    expect([files[1], files[2]]).toEqual([files[0], files[0]])
  } finally {
    for (const server of servers) await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Pictures that a server gives, in base64; those without a file as `404`. */
async function bytesAt(server: Server, paths: readonly string[]): Promise<string[]> {
  const files = []
  for (const path of paths) {
    const answer = await fetch(server.address + path)
    files.push(answer.ok ? Buffer.from(await answer.arrayBuffer()).toString('base64') : String(answer.status))
  }
  return files
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { verifyLogIn } from '../db/verify-log'
import { publishStory } from '../domain/stories/publish'
import { storyById } from '../domain/stories/story'
import type { StoryId } from '../model/ids'
import { aBody } from '../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { traces } from '../test/traces'
import { runNewsroom } from './run'

let house: TestNewsroom
let storyId: StoryId
let words: string

beforeEach(async () => {
  house = await aNewsroom()
  const admin = await house.aStaffMember('admin')
  storyId = await house.aStory({ by: admin, body: aBody('Erst war es still. Der Wirt log vor Gericht. Dann nicht mehr.') })
  await house.act(publishStory, admin, { storyId })
  words = join(house.folder, '..', `${storyId}.txt`)
  writeFileSync(words, 'Der Wirt log vor Gericht\n\n')
  vi.stubEnv('MASTHEAD_DATA', house.folder)
})
afterEach(() => house.close())

async function newsroom(...command: string[]): Promise<{ code: number; out: string }> {
  const out: string[] = []
  const listening = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean(out.push(String(piece))))
  const code = await runNewsroom(command)
  listening.mockRestore()
  return { code, out: out.join('') }
}

const body = async () => JSON.stringify((await storyById(house.reader, storyId))?.draft.body)

test('whoever asks what would be erased is shown where it stands, and nothing is changed', async () => {
  const { code, out } = await newsroom('redact', 'passage', storyId, '--words', words)
  expect(code).toBe(0)
  for (const place of ['drafts.body', 'revisions.content', 'search_live.body']) expect(out).toContain(place)
  expect(out).toContain('Nothing was changed')
  expect(await body()).toContain('Der Wirt log')
})

test('whoever erases is told that it is done, and where the words still are', async () => {
  mkdirSync(join(house.folder, 'backups'))
  writeFileSync(join(house.folder, 'backups', 'before-migration-1.db'), '')
  const { code, out } = await newsroom('redact', 'passage', storyId, '--words', words, '--erase', '--reason', 'Urteil vom 3. März')
  expect(code).toBe(0)
  expect(out).toMatch(/Backups hold the words as before: before-migration-1\.db/)
  expect(out).toContain('caches in front')
  expect(await body()).toContain('Erst war es still. […]. Dann nicht mehr.')
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'log.redact', actor: 'system', note: 'Urteil vom 3. März' })
  expect(verifyLogIn(join(house.folder, 'newsroom.db')).faults).toEqual([])
})

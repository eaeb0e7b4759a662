import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openNewsroom } from '../db/client'
import { drafts, log, sections, sources, staff, stories } from '../db/schema'
import { storyForEditor } from '../domain/stories/editor-story'
import { publishStory } from '../domain/stories/publish'
import { withdrawStory } from '../domain/stories/withdraw'
import { ninjsFaults } from '../interchange/ninjs/validate'
import { SectionId, StaffId, StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import { aBody } from '../test/marked-body'
import { runNewsroom } from './run'

/*
 * Stories handed out and taken in at the command line, in the order in which it stands here.
 */

let folder: string
const edda: Staff = {
  id: StaffId.parse(crypto.randomUUID()),
  name: 'Edda',
  email: 'edda@example.org',
  role: 'admin',
  language: 'de',
  contributorId: null,
}
const [published, draft, gone] = [1, 2, 3].map(() => StoryId.parse(crypto.randomUUID())) as [StoryId, StoryId, StoryId]
const at = new Date('2025-01-21T19:40:00Z')

interface Ending {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function newsroom(...command: string[]): Promise<Ending> {
  for (const [name, value] of Object.entries({ MASTHEAD_DATA: join(folder, 'data'), MASTHEAD_ADDRESS: 'https://hafenbote.example' })) {
    vi.stubEnv(name, value)
  }
  const [out, err]: string[][] = [[], []]
  const listening = [
    vi.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean(out?.push(String(piece)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((piece) => Boolean(err?.push(String(piece)))),
    vi.spyOn(console, 'error').mockImplementation((...words) => void err?.push(words.join(' '))),
  ]
  const code = await runNewsroom(command)
  process.exitCode = 0
  for (const each of listening) each.mockRestore()
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const logged = async (action: string) => {
  const house = openNewsroom(join(folder, 'data'))
  const rows = await house.reader.select().from(log).where(eq(log.action, action))
  house.close()
  return rows
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-exchange-'))
  await newsroom('migrate')
  const house = openNewsroom(join(folder, 'data'))
  const sectionId = SectionId.parse(crypto.randomUUID())
  await house.write(async (tx) => {
    await tx.insert(staff).values({ ...edda, createdAt: at })
    await tx.insert(sections).values({ id: sectionId, slug: 'ausland', name: 'Ausland', description: '', position: 1, createdAt: at })
    for (const [id, headline] of [
      [published, 'Ein Anruf'],
      [draft, 'Ein Entwurf'],
      [gone, 'Ein Gerücht'],
    ] as const) {
      await tx.insert(stories).values({ id, createdBy: edda.id, ownerId: edda.id, createdAt: at })
      const text = {
        kicker: '',
        headline,
        standfirst: '',
        dateline: '',
        slug: '',
        sectionId,
        language: 'de' as const,
        importance: 3,
        pictureId: null,
      }
      await tx.insert(drafts).values({
        storyId: id,
        version: 1,
        ...text,
        body: aBody('Sie sprachen lange.'),
        ownerId: edda.id,
        savedBy: edda.id,
        savedAt: at,
        keptVersion: 0,
      })
    }
    for (const storyId of [published, gone]) await publishStory(tx, edda, { storyId }, at)
    await withdrawStory(tx, edda, { storyId: gone, notice: 'Wir haben uns geirrt.' }, new Date('2025-01-25T10:00:00Z'))
  })
  house.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('export', () => {
  test('one story goes to standard output, and the log keeps it', async () => {
    const { code, out } = await newsroom('export', '--format', 'ninjs', '--story', published)
    const item = JSON.parse(out) as Record<string, unknown>
    expect([code, ninjsFaults(item)]).toEqual([0, []])
    expect(item).toMatchObject({
      uri: `urn:uuid:${published}`,
      title: 'Ein Anruf',
      renditions: [{ href: 'https://hafenbote.example/ausland/ein-anruf' }],
    })
    expect(await logged('story.export')).toEqual([expect.objectContaining({ storyId: published, actor: 'system' })])
  })

  test('all of them go into a folder, withdrawn ones as nothing but that', async () => {
    const to = join(folder, 'out', 'all')
    const { code, out } = await newsroom('export', '--format', 'ninjs', '--all', '--to', to, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      format: 'ninjs 3.1',
      stories: [
        { id: published, file: join(to, `${published}.json`), headline: 'Ein Anruf' },
        { id: gone, file: join(to, `${gone}.json`), headline: '' },
      ],
    })
    expect(readdirSync(to).sort()).toEqual([`${published}.json`, `${gone}.json`].sort())
    const cancelled = readFileSync(join(to, `${gone}.json`), 'utf8')
    expect(JSON.parse(cancelled)).toMatchObject({ pubStatus: 'canceled', edNote: 'Wir haben uns geirrt.' })
    expect(cancelled).not.toContain('Gerücht')
  })

  test('since a day, those that changed since', async () => {
    const { out } = await newsroom('export', '--format', 'ninjs', '--since', '2025-01-25', '--to', join(folder, 'out', 'since'))
    expect(out).toMatch(/^1 story written to /)
    expect(out).toContain(gone)
  })

  test.each([
    [['--story', crypto.randomUUID()], /There is no story/],
    [['--story', draft], /not published/],
    [['--story', 'ein-anruf'], /no story’s id/],
    [['--since', 'gestern', '--to', 'out'], /no date/],
    [['--all'], /--to/],
    [[], /--story, --since or --all/],
  ])('%j is told what is wrong', async (options, words) => {
    const { code, out, err } = await newsroom('export', '--format', 'ninjs', ...options)
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(words)])
  })
})

describe('import', () => {
  const report = {
    uri: 'urn:newsml:dpa.com:1',
    headlines: [{ role: 'main', value: 'Elfmeter' }],
    bodies: [{ value: 'Es war eine Hand.' }],
    by: 'Vera Beispiel, dpa',
  }

  test('each file becomes a draft or is told why not, and one that fails takes nothing with it', async () => {
    const files = [
      file('good.json', report),
      file('bad.json', { uri: 'urn:a:b', random: 1 }),
      file('text.json', 'Guten Tag'),
      join(folder, 'none.json'),
    ]
    const { code, out } = await newsroom('import', '--format', 'ninjs', ...files)
    expect(code).toBe(1)
    expect(out).toMatch(/good\.json: story [0-9a-f-]{36}, Elfmeter/)
    expect(out).toMatch(/bad\.json: not imported\n {2}item: ninjs does not know “random”\./)
    expect(out).toMatch(/text\.json: not imported\n {2}The file is not JSON\./)
    expect(out).toMatch(/none\.json: not imported\n {2}There is no such file\./)
    expect(await logged('story.import')).toEqual([
      expect.objectContaining({
        actor: 'system',
        after: expect.objectContaining({ uri: report.uri, owner: 'Edda', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }),
      }),
    ])
  })

  test('the same report twice is said, and may be wanted', async () => {
    const path = file('good.json', report)
    const twice = await newsroom('import', '--format', 'ninjs', path, '--json')
    expect(twice.code).toBe(1)
    expect(JSON.parse(twice.out)).toMatchObject({
      imported: 0,
      failed: 1,
      files: [{ is: 'failed', storyId: expect.any(String), reasons: expect.arrayContaining([expect.stringContaining('--again')]) }],
    })
    const again = await newsroom('import', '--format', 'ninjs', path, '--again', '--json')
    expect([again.code, JSON.parse(again.out)]).toEqual([0, expect.objectContaining({ imported: 1, failed: 0 })])
  })

  test('a file says itself what it is: ninjs as it stands, anything else a report, with all that is proposed for it', async () => {
    const item = file('auto.json', { ...report, uri: 'urn:newsml:dpa.com:2' })
    const text = file(
      'bericht.txt',
      'Hafen wächst weiter\n\nVon Vera Beispiel\n\nHamburg (dpa) - Der Hafen wächst. „Wir bauen im Herbst“, sagte Senatorin Ida Muster am Dienstag.\n',
    )
    const broken = file('kaputt.json', '{"uri": ')
    const empty = file('leer.txt', '  \n')
    const { code, out } = await newsroom('import', item, text, broken, empty, '--date', '2025-01-21', '--json')
    expect(code).toBe(1)
    const { files } = JSON.parse(out) as { files: { storyId: string; undecided?: number }[] }
    expect(files).toMatchObject([
      { is: 'imported', headline: 'Elfmeter' },
      { is: 'imported', headline: 'Hafen wächst weiter', undecided: expect.any(Number) },
      { is: 'failed', reasons: ['The file is not JSON.'] },
      { is: 'failed', reasons: ['There is no text in it.'] },
    ])
    const house = openNewsroom(join(folder, 'data'))
    const story = await storyForEditor(house.reader, edda, StoryId.parse(files[1]?.storyId), at)
    const entered = (await house.reader.select({ label: sources.label }).from(sources)).map(({ label }) => label)
    house.close()
    expect(story).toMatchObject({
      text: { headline: 'Hafen wächst weiter', dateline: 'Hamburg' },
      credits: [],
      original: { name: 'bericht.txt', date: '2025-01-21' },
    })
    expect(story?.attributions.map(({ state }) => state)).toContain('proposed')
    expect(story?.attributions.flatMap(({ proposed }) => proposed.speakers)).toContain('Ida Muster')
    expect(story?.proposedCredits.map(({ name }) => name)).toContain('Vera Beispiel')
    expect(entered).not.toContain('Ida Muster')
  })

  test('a report is known again by its bytes, and ninjs is one where somebody wants it', async () => {
    const again = await newsroom('import', join(folder, 'bericht.txt'))
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('--again')])
    expect((await newsroom('import', '--again', join(folder, 'bericht.txt'))).code).toBe(0)
    const wanted = await newsroom('import', '--format', 'report', file('wanted.json', { ...report, uri: 'urn:newsml:dpa.com:3' }))
    expect([wanted.code, wanted.out]).toEqual([0, expect.stringMatching(/\(\d+ proposals to decide\)/)])
  })

  test('ninjs 1 is read here as it is at the desk', async () => {
    const item = { uri: 'urn:newsml:dpa.com:old', headline: 'Elfmeter', byline: 'Vera Beispiel, dpa', body_text: 'Es war eine Hand.' }
    const { code, out } = await newsroom('import', file('old.json', item), '--json')
    expect([code, JSON.parse(out)]).toMatchObject([0, { files: [{ is: 'imported', headline: 'Elfmeter', leftOut: [] }] }])
  })

  test('our own exports come in as somebody’s drafts', async () => {
    const { out } = await newsroom('export', '--format', 'ninjs', '--story', published)
    const path = file('own.json', out)
    const { code, out: said } = await newsroom('import', '--format', 'ninjs', '--for', 'EDDA@example.org', '--again', path)
    expect([code, said]).toEqual([0, expect.stringContaining('Ein Anruf')])
  })

  test('too large a file, and nobody to have the stories', async () => {
    const large = await newsroom('import', '--format', 'ninjs', file('large.json', ' '.repeat(2 * 1024 * 1024 + 1)))
    expect([large.code, large.out]).toEqual([1, expect.stringContaining('larger than 2 MB')])
    const nobody = await newsroom('import', '--format', 'ninjs', '--for', 'nobody@example.org', file('good.json', report))
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('Nobody who works here')])
  })
})

test.each([[['export']], [['export', '--format', 'docx']], [['import', '--format', 'ninjs']], [['import', '--date', 'gestern', 'x.txt']]])(
  '%j is mistyped',
  async (command) => {
    expect((await newsroom(...command)).code).toBe(2)
  },
)

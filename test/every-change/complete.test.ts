import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Sources below a folder, by path. */
function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  const written = paths.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  return new Map(written.map((path) => [path, readFileSync(path, 'utf8')]))
}

/** What files import from the domain, types aside. */
function fromDomain(texts: Iterable<string>): Set<string> {
  const lists = [...texts].flatMap((text) => [...text.matchAll(/^import \{([^}]*)\} from '(?:\.\.\/)+domain\/[^']*'$/gm)])
  const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
  return new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))
}

const domain = filesIn('domain')
const declaredIn = (text: string, parameter: RegExp) =>
  [...text.matchAll(/^export async function (\w+)\(\s*(\w+: \w+)/gm)].flatMap(([, name = '', first = '']) =>
    parameter.test(first) ? [name] : [],
  )

/** Answers to a search are never kept, nor what its form offers. */
const ofSearch = ['searchStories', 'frequentPeople']

test('every query that answers readers is among the pages that are tested, but for those of the search, which is never kept', () => {
  const pages = ['app/(reader)', 'app/(feeds)', 'app/media/card'].flatMap((folder) => [...filesIn(folder).values()])
  const queries = new Set([...domain.values()].flatMap((text) => declaredIn(text, /: Reader$/)))
  const asked = [...fromDomain(pages)].filter((name) => queries.has(name) && !ofSearch.includes(name))
  const tested = [...fromDomain([readFileSync('test/public-pages.ts', 'utf8')])].filter((name) => queries.has(name))
  expect(tested.toSorted()).toEqual(asked.toSorted())
})

/** Tables in which queries for readers look. */
const seenByReaders =
  /\.(?:insert|update|delete)\((liveStories|liveCredits|liveTopics|liveSources|liveLists|livePeople|liveCorrections|withdrawals|frontPins|publications|corrections|revisions|sections|topics|formerAddresses|contributors|aliases|portraits|sources|pictures|pictureCredits|settings|staff|staffTable)\)/
const says = /\b(?:touch|touching)\(tx/

/** What changes such a table and says nothing, each for a reason of its own. */
const silent = [
  // Parts of commands that say it.
  'domain/addresses/former-address.ts',
  'domain/contributors/file-in-register.ts',
  'domain/contributors/recount.ts',
  'domain/corrections/listed.ts',
  'domain/stories/go-live.ts',
  'domain/stories/listings.ts',
  // Readers are never told of these columns: passwords, whose the demo’s accounts are, private numbers, who is behind a pseudonym.
  'domain/staff/accept-link.ts',
  'domain/staff/change-password.ts',
  'domain/staff/not-for-everybody.ts',
  'domain/contributors/collecting-number.ts',
  'domain/contributors/identity.ts',
  // A picture that was just added, or that nothing shows, is on no page.
  'domain/media/add.ts',
  'domain/media/remove.ts',
  // Revisions that readers were not given yet, or never.
  'domain/stories/empty-bin.ts',
  'domain/stories/revise.ts',
]

test('whoever writes where pages read says what that touches', () => {
  const writing = [...domain].filter(([, text]) => seenByReaders.test(text))
  expect(writing.length).toBeGreaterThan(30)
  expect(
    writing
      .filter(([, text]) => !says.test(text))
      .map(([path]) => path)
      .toSorted(),
  ).toEqual(silent.toSorted())
})

/** What those commands do their work by. */
const within = [
  'clearForPublication',
  'enterContributor',
  'keepSettings',
  'openAccount',
  'orderSections',
  'putBeforeReaders',
  'tellOwner',
  'touch',
  'touchedByMerge',
]

test('every command that says so is among the changes that are tested', () => {
  const tried = fromDomain([...filesIn('test/every-change').values(), readFileSync('test/lively-newsroom.ts', 'utf8')])
  const commands = [...domain.values()].filter((text) => says.test(text)).flatMap((text) => declaredIn(text, /: Writer$/))
  expect(commands.filter((name) => !tried.has(name)).toSorted()).toEqual(within)
})

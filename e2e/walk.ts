import { expect } from '@playwright/test'
import { monthOf } from '../domain/stories/live-sitemap'
import type { Change } from '../test/every-change/change'
import type { LivelyNewsroom } from '../test/lively-newsroom'
import { publicPages } from '../test/public-pages'
import { finished, type Given, givenAt } from './given'
import type { LivelyHouse } from './lively-house'

/** Addresses that say what another one says, in another form: they change when it does. */
const alike: Readonly<Record<string, string>> = {
  '/privacy': '/imprint',
  '/.well-known/security.txt': '/robots.txt',
  '/atom.xml': '/feed.xml',
  '/feed.json': '/feed.xml',
  '/corrections/atom.xml': '/corrections/feed.xml',
  '/corrections/feed.json': '/corrections/feed.xml',
  '/people/ada-federkiel/atom.xml': '/people/ada-federkiel/feed.xml',
  '/people/ada-federkiel/feed.json': '/people/ada-federkiel/feed.xml',
}

/** Pictures pass by the edge: their addresses hold their digests, so that another picture has another address. */
const isKept = (address: string) => !address.startsWith('/media/')

/** Where everything is found that is asked for, by how the list of changes writes it. */
export function walkedAddresses(newsroom: LivelyNewsroom): ReadonlyMap<string, string> {
  const { now, long } = newsroom
  const pathOf = (address: string) => address.replace('[month before]', monthOf(long)).replace('[month]', monthOf(now))
  const addresses = [...Object.keys(publicPages(newsroom)), ...Object.keys(alike)]
  return new Map(addresses.filter(isKept).map((address) => [address, pathOf(address)]))
}

/** What readers are given at all of these. */
async function look(house: LivelyHouse): Promise<Map<string, Given>> {
  const paths = walkedAddresses(house.newsroom)
  const answers = await givenAt(house.edge, paths.values())
  return new Map([...paths].map(([address, path]) => [address, answers.get(path) as Given]))
}

const madeAnew = (answers: ReadonlyMap<string, Given>) => [...answers].filter(([, { came }]) => came !== 'hit').map(([address]) => address)

/** Has every page ready at the edge: whoever asks next is answered from memory. */
export async function warm(house: LivelyHouse): Promise<void> {
  await look(house)
  expect(madeAnew(await look(house)), 'pages that are not kept').toEqual([])
}

/**
 * Of the pages that a change leaves at the edge, one in so many is compared too, another each time: over all changes each
 * has its turn, and the walk takes a minute instead of several. That what a page rests on does not change is tested of all
 * of them after every change, one floor below (`domain/log/freshness.test.ts`).
 */
const oneIn = 5
let turn = 0

/**
 * Asks for everything after a change. The edge must have dropped those pages that the list names, and no other; and what
 * readers are given is what the server without the edge makes of it now.
 */
export async function expectFresh(house: LivelyHouse, { changes, besides = [] }: Change): Promise<void> {
  const answers = await look(house)
  const dropped = madeAnew(answers)
  const listed = [...changes, ...besides]
  const others = Object.keys(alike).filter((address) => listed.includes(alike[address] ?? ''))
  const counts = (address: string) => isKept(address) && (tellsThisMonth(house.newsroom) || address !== '/sitemaps/[month].xml')
  expect(dropped.filter(counts).toSorted(), 'pages that were made anew').toEqual([...listed, ...others].filter(counts).toSorted())

  turn += 1
  const compared = [...walkedAddresses(house.newsroom)].filter(
    ([address], nth) => dropped.includes(address) || nth % oneIn === turn % oneIn,
  )
  const fresh = await givenAt(
    house.plain,
    compared.map(([, path]) => path),
  )
  for (const [address, path] of compared) {
    const { came: _kept, ...asRead } = answers.get(address) as Given
    const { came: _made, ...asMade } = finished(fresh.get(path) as Given)
    expect(asRead, address).toEqual(asMade)
  }
}

/** On the first day of a month, stories of the day before stand in another sitemap than the list takes them for. */
const tellsThisMonth = ({ now }: LivelyNewsroom) => monthOf(new Date(now.getTime() - 20 * 3_600_000)) === monthOf(now)

import { asReadersAsk } from './addresses'
import type { Discipline, Who } from './contest'
import type { Desk } from './desk'
import { etagOf, type Stage, type Way, ways } from './stage'

/** In how many connections at once a page is asked for. */
export const crowds = [16, 64] as const

/** Milliseconds between one story published and the next. */
const pause = 500

/** A page that is in memory, as it is. */
export function hot({ masthead, nginx, framework, pages }: Stage): readonly Discipline[] {
  return crowds.flatMap((connections) =>
    pages.map(({ name, path }) => ({
      name,
      connections,
      loads: [
        aLoad('masthead', masthead, path),
        ...(nginx === null ? [] : [aLoad('nginx', nginx.identity, path)]),
        ...(framework === null || name !== 'story' ? [] : [aLoad('framework', framework, path)]),
      ],
    })),
  )
}

/** The story in other ways than as it is. */
export function otherWays({ masthead, nginx, story }: Stage): readonly Discipline[] {
  const others: readonly (readonly [Way, string])[] = [
    ['gzip', 'story, gzip'],
    ['br', 'story, br'],
    ['browser', 'story, as a browser asks'],
  ]
  return others.map(([way, name]) => ({
    name,
    connections: crowds[0],
    loads: [
      aLoad('masthead', masthead, story.path, ways[way]),
      ...(nginx === null ? [] : [aLoad('nginx', nginx[way], story.path, ways[way])]),
    ],
  }))
}

/** The story for somebody who has it; nothing where a server has no validator for it. */
export async function unchanged({ masthead, nginx, story }: Stage): Promise<readonly Discipline[]> {
  const ours = await etagOf(masthead, story.path)
  const theirs = nginx === null ? undefined : await etagOf(nginx.identity, story.path)
  if (ours === undefined) return []
  return crowds.map((connections) => ({
    name: 'story, not modified',
    connections,
    loads: [
      aLoad('masthead', masthead, story.path, { 'if-none-match': ours }),
      ...(nginx === null || theirs === undefined ? [] : [aLoad('nginx', nginx.identity, story.path, { 'if-none-match': theirs })]),
    ],
  }))
}

/** All pages, some far more often than others, while stories are published; nginx serves what stood there before. */
export function mixed({ masthead, nginx, pages, paths }: Stage, desk: Desk): readonly Discipline[] {
  const asked = asReadersAsk([...new Set([...pages.map(({ path }) => path), ...paths])], 5000)
  const load = (site: string) => ({ site, paths: asked, headers: {} })
  return crowds.map((connections) => ({
    name: 'mixed, publishing',
    connections,
    loads: [
      { who: 'masthead', load: load(masthead), meanwhile: () => desk.keepPublishing(masthead, pause) },
      ...(nginx === null ? [] : [{ who: 'nginx' as const, load: load(nginx.identity) }]),
    ],
  }))
}

function aLoad(who: Who, site: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  return { who, load: { site, paths: [path], headers } }
}

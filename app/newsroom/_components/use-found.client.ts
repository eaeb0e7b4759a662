import { useEffect, useState } from 'react'
import type { Found } from './found'

/** Milliseconds of rest after which a query is sent. */
const rest = 80

/** What fits the query. Until the answer is there, whatever of the last one still fits: Enter never opens what nobody asked for. */
export function useFound(query: string): { found: Found | null; state: 'still' | 'searching' | 'failed' } {
  const [answer, setAnswer] = useState<{ readonly query: string; readonly found: Found } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const search = new AbortController()
    const timer = setTimeout(
      async () => {
        try {
          const response = await fetch(`/newsroom/find?q=${encodeURIComponent(query)}`, { signal: search.signal })
          if (!response.ok) return setFailed(true)
          setAnswer({ query, found: (await response.json()) as Found })
          setFailed(false)
        } catch {
          if (!search.signal.aborted) setFailed(true)
        }
      },
      query === '' ? 0 : rest,
    )
    return () => {
      clearTimeout(timer)
      search.abort()
    }
  }, [query])
  const current = answer?.query === query
  return {
    found: answer === null || current ? (answer?.found ?? null) : stillFitting(answer.found, query),
    state: failed ? 'failed' : current ? 'still' : 'searching',
  }
}

function stillFitting(found: Found, query: string): Found {
  return {
    stories: found.stories.filter((story) => fits(story.title, query)),
    contributors: found.contributors.filter((one) => fits(`${one.name} ${one.initials}`, query)),
    sources: found.sources.filter((source) => fits(source.label, query)),
  }
}

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
/** Every word of the query occurs in the label, whatever capitals and umlauts. */
export const fits = (label: string, query: string) =>
  folded(query)
    .split(/\s+/)
    .every((word) => folded(label).includes(word))

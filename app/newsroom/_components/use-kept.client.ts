import { useEffect, useRef, useState } from 'react'
import { tabShelf } from './shelf.client'

/**
 * State that survives a reload of this tab, and nothing longer: words typed into a dialog that was not finished. Not for
 * what is confidential: others at this machine could read it while the tab is open.
 * @param place tells it from what other forms keep; with the id of what it is about
 * @param empty what it is before anything was typed; keeping this is forgetting
 */
export function useKept<Value>(place: string, empty: Value): [Value, (next: Value) => void] {
  const [value, setValue] = useState(empty)
  const first = useRef(empty)

  useEffect(() => {
    const stored = tabShelf.read(place)
    if (stored === null) return
    try {
      const kept: unknown = JSON.parse(stored)
      const begun = first.current
      setValue(typeof begun === 'object' && begun !== null ? { ...begun, ...(kept as Value) } : (kept as Value))
    } catch {
      // What lies there is not ours: it begins empty.
    }
  }, [place])

  return [
    value,
    (next) => {
      setValue(next)
      if (next === empty || next === '') tabShelf.clear(place)
      else tabShelf.put(place, JSON.stringify(next))
    },
  ]
}

import { useEffect, useRef, useState } from 'react'
import { tabShelf } from './shelf.client'
import { useOwnPlace } from './whose-tab.client'

/**
 * State that survives a reload of this tab, and nothing longer: words typed into a dialog that was not finished. Only
 * whoever typed them is shown them again. Not for what is confidential: they lie in the tab's storage as they are.
 * @param name tells it from what other forms keep; with the id of what it is about
 * @param empty what it is before anything was typed; keeping this is forgetting
 */
export function useKept<Value>(name: string, empty: Value): [Value, (next: Value) => void] {
  const [value, setValue] = useState(empty)
  const first = useRef(empty)
  const place = useOwnPlace(name)

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

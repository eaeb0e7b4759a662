import { useEffect, useRef, useState } from 'react'

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
    try {
      const stored = sessionStorage.getItem(place)
      if (stored === null) return
      const kept: unknown = JSON.parse(stored)
      const begun = first.current
      setValue(typeof begun === 'object' && begun !== null ? { ...begun, ...(kept as Value) } : (kept as Value))
    } catch {
      // Storing is forbidden, or what lies there is not ours: it begins empty.
    }
  }, [place])

  return [
    value,
    (next) => {
      setValue(next)
      try {
        if (next === empty || next === '') sessionStorage.removeItem(place)
        else sessionStorage.setItem(place, JSON.stringify(next))
      } catch {
        // Storage full or forbidden: it lives as long as the page does.
      }
    },
  ]
}

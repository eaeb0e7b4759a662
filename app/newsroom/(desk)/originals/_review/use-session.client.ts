import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react'
import { unreviewed } from './review'
import { after, begun, keptOf, type Session, type Step, sessionFrom } from './session'

const placeOf = (id: string) => `masthead-review-${id}`

/** A review that survives reloads and ways to other pages, in this tab, with the way back. */
export function useSession(id: string): { session: Session; dispatch: Dispatch<Step>; forget: () => void } {
  const [session, dispatch] = useReducer(after, begun)
  const loaded = useRef(false)
  const place = placeOf(id)

  useEffect(() => {
    const kept = sessionStorage.getItem(place)
    if (kept !== null) dispatch({ do: 'load', session: sessionFrom(kept) })
  }, [place])

  useEffect(() => {
    // What is drawn first is not yet what was kept.
    if (!loaded.current) {
      loaded.current = true
      return
    }
    if (session.review === unreviewed) sessionStorage.removeItem(place)
    else if (!isKept(place, keptOf(session, true))) isKept(place, keptOf(session, false))
  }, [session, place])

  const forget = useCallback(() => sessionStorage.removeItem(place), [place])
  return { session, dispatch, forget }
}

/** Whether there was room for it. Where there is none, or storing is forbidden, it lives as long as the page does. */
function isKept(place: string, words: string): boolean {
  try {
    sessionStorage.setItem(place, words)
    return true
  } catch {
    return false
  }
}

/** Whatever was decided about an original that is thrown away. */
export function forgetSession(id: string): void {
  sessionStorage.removeItem(placeOf(id))
}

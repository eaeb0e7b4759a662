import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react'
import { unreviewed } from './review'
import { after, begun, reviewFrom, type Session, type Step } from './session'

const placeOf = (id: string) => `masthead-review-${id}`

/** A review that survives reloads and ways to other pages, in this tab. */
export function useSession(id: string): { session: Session; dispatch: Dispatch<Step>; forget: () => void } {
  const [session, dispatch] = useReducer(after, begun)
  const loaded = useRef(false)
  const place = placeOf(id)

  useEffect(() => {
    const kept = sessionStorage.getItem(place)
    if (kept !== null) dispatch({ do: 'load', review: reviewFrom(kept) })
  }, [place])

  useEffect(() => {
    // What is drawn first is not yet what was kept.
    if (!loaded.current) {
      loaded.current = true
      return
    }
    try {
      if (session.review === unreviewed) sessionStorage.removeItem(place)
      else sessionStorage.setItem(place, JSON.stringify(session.review))
    } catch {
      // Storage full or forbidden: it lives as long as the page does.
    }
  }, [session.review, place])

  const forget = useCallback(() => sessionStorage.removeItem(place), [place])
  return { session, dispatch, forget }
}

/** Whatever was decided about an original that is thrown away. */
export function forgetSession(id: string): void {
  sessionStorage.removeItem(placeOf(id))
}

import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react'
import { tabShelf } from '../../../_components/shelf.client'
import { useOwnPlace } from '../../../_components/whose-tab.client'
import { unreviewed } from './review'
import { after, begun, keptOf, type Session, type Step, sessionFrom } from './session'

const usePlace = (id: string) => useOwnPlace(`masthead-review-${id}`)

/** A review that survives reloads and ways to other pages, in this tab, with the way back. */
export function useSession(id: string): { session: Session; dispatch: Dispatch<Step>; forget: () => void } {
  const [session, dispatch] = useReducer(after, begun)
  const loaded = useRef(false)
  const place = usePlace(id)

  useEffect(() => {
    const kept = tabShelf.read(place)
    if (kept !== null) dispatch({ do: 'load', session: sessionFrom(kept) })
  }, [place])

  useEffect(() => {
    // What is drawn first is not yet what was kept.
    if (!loaded.current) {
      loaded.current = true
      return
    }
    if (session.review === unreviewed) tabShelf.clear(place)
    else if (!tabShelf.put(place, keptOf(session, true))) tabShelf.put(place, keptOf(session, false))
  }, [session, place])

  const forget = useCallback(() => tabShelf.clear(place), [place])
  return { session, dispatch, forget }
}

/** Forgets whatever was decided about an original that is thrown away. */
export function useForgetting(id: string): () => void {
  const place = usePlace(id)
  return () => tabShelf.clear(place)
}

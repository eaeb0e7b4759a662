import { useState } from 'react'
import type { FormState } from '../model/outcome'

/**
 * What a form is drawn from. It stays as it was while the page around is drawn anew, for what stands in the fields does:
 * else the form would say that it has seen what nobody was shown. Only an answer that tells of the new state brings it.
 */
export function useDrawnFrom<Value>(now: Value, state: FormState): Value {
  const [drawn, setDrawn] = useState({ from: now, after: state })
  if (drawn.after === state) return drawn.from
  const from = tellsOfNow(state) ? now : drawn.from
  setDrawn({ from, after: state })
  return from
}

function tellsOfNow(state: FormState): boolean {
  return state.is === 'saved' || (state.is === 'refused' && state.code === 'changedElsewhere')
}

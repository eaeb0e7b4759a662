import { useWords } from './desk-context.client'
import type { SaveState } from './save-state'

/**
 * Why the text is not saved, where it is safe, and what to do; `null` where all is well.
 * @param kept whether this browser keeps it
 */
export function useTroubleWords(state: SaveState, kept: boolean): string | null {
  const { editor, refusals, fieldFaults } = useWords()
  const { save, fields } = editor
  // Without encryption by the browser, which pages over plain http have not, nothing is kept: it is not for want of space.
  const nowhere = globalThis.crypto?.subtle ? save.keptNowhere : save.keptNowhereOpenly
  const where = kept ? save.keptHere : nowhere
  switch (state.is) {
    case 'offline':
      return save.failed(kept ? save.offline : `${save.unreached} ${nowhere}`)
    case 'refused':
      return `${save.failed(save.reasons[state.code] ?? refusals[state.code])} ${where}`
    case 'invalid': {
      const [path, code] = Object.entries(state.fields)[0] ?? ['', 'invalid' as const]
      const field = fields[path.split('.')[1] as 'body'] ?? fields.body
      return `${save.failed(save.doesNotFit(field, fieldFaults[code]))} ${where}`
    }
    case 'conflict':
      return save.failed(state.theirs.own ? save.ownElsewhere : refusals.revisedElsewhere)
    default:
      return null
  }
}

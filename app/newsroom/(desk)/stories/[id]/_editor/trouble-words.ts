import { useWords } from './desk-context.client'
import type { SaveState } from './save-state'

/**
 * Why the text is not saved, where it is safe, and what to do; `null` where all is well.
 * @param kept whether this browser keeps it
 */
export function useTroubleWords(state: SaveState, kept: boolean): string | null {
  const { editor, refusals, fieldFaults } = useWords()
  const { save, fields } = editor
  const where = kept ? save.keptHere : save.keptNowhere
  switch (state.is) {
    case 'offline':
      return save.failed(kept ? save.offline : `${save.unreached} ${save.keptNowhere}`)
    case 'refused':
      return `${save.failed(refusals[state.code])} ${where}`
    case 'invalid': {
      const [path, code] = Object.entries(state.fields)[0] ?? ['', 'invalid' as const]
      const field = fields[path.split('.')[1] as 'body'] ?? fields.body
      return `${save.failed(save.doesNotFit(field, fieldFaults[code]))} ${where}`
    }
    case 'conflict':
      return save.failed(refusals.revisedElsewhere)
    default:
      return null
  }
}

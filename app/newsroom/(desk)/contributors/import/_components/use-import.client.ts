import { useState } from 'react'
import { type ImportAnswer, type ImportPlan, mostRegisterBytes, type UnreadableRegister } from '../../../../../../model/register-import'

/** Where reading a register in stands. */
export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly doing: 'check' | 'run'; readonly shown: Planned | null }
  | { readonly is: 'unreadable'; readonly why: UnreadableRegister; readonly line?: number }
  | { readonly is: 'planned'; readonly shown: Planned }
  | Extract<ImportAnswer, { is: 'done' | 'refused' }>

export interface Planned {
  readonly plan: ImportPlan
  readonly unknownColumns: readonly string[]
  /** The register changed between what was shown and what was asked. */
  readonly changed: boolean
  /** The text that it was worked out from. */
  readonly text: string
}

/** Asks what a table would do, and has it done. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ is: 'idle' })
  const shown = 'shown' in state ? state.shown : null

  async function ask(text: string, fileName: string, seen?: string) {
    if (new TextEncoder().encode(text).length > mostRegisterBytes) return setState({ is: 'unreadable', why: 'tooLarge' })
    setState({ is: 'busy', doing: seen === undefined ? 'check' : 'run', shown })
    const answer = await send({ text, fileName, ...(seen !== undefined && { seen }) })
    if (answer.is !== 'planned') return setState(answer)
    const { plan, unknownColumns, changed } = answer
    setState({ is: 'planned', shown: { plan, unknownColumns, changed, text } })
  }

  return { state, ask, reset: () => setState({ is: 'idle' }), refuse: (why: UnreadableRegister) => setState({ is: 'unreadable', why }) }
}

async function send(asked: object): Promise<ImportAnswer> {
  try {
    const response = await fetch('/newsroom/contributors/import/rows', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    return (await response.json()) as ImportAnswer
  } catch {
    return { is: 'refused', code: 'unexpected' }
  }
}

/** What a check found; a problem keeps Masthead from working, a warning is a risk, a note is worth knowing. */
export interface Finding {
  readonly name: string
  readonly state: 'ok' | 'note' | 'warning' | 'problem'
  readonly words: string
}

export const finding = (name: string, state: Finding['state'], words: string): Finding => ({ name, state, words })

import { createContext, use, useCallback, useState } from 'react'
import { answered } from '../../../../../../components/answered.client'
import type { EditorStory } from '../../../../../../domain/stories/editor-story'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'
import type { Outcome } from '../../../../../../model/outcome'
import type { StoryState } from '../../../../../../model/story'

/** What every part of the story's screen knows. */
export interface StoryDesk {
  readonly story: EditorStory
  readonly language: Language
  readonly zone: string
  /** Saves the text first, so that an action speaks of what is on the screen. */
  saveFirst(): Promise<boolean>
  /** The version that the text on the screen grew from. */
  seen(): number
}

const Desk = createContext<StoryDesk | null>(null)
export const StoryDeskProvider = Desk.Provider

export function useStoryDesk(): StoryDesk {
  const desk = use(Desk)
  if (desk === null) throw new Error('outside of a story’s screen')
  return desk
}

/** Where the story stands; what was typed and saved since the screen was drawn counts. */
export function useStoryState(): StoryState {
  const { story, seen } = useStoryDesk()
  return story.state === 'published' && seen() > story.version ? 'changed' : story.state
}

export function useWords() {
  return messagesIn(useStoryDesk().language)
}

/** Runs actions of the desk and says in words what went wrong. */
export function useAct() {
  const words = useWords()
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const act = useCallback(
    async <Value,>(doing: () => Promise<Outcome<Value>>): Promise<Outcome<Value> | null> => {
      setBusy(true)
      setFault(null)
      try {
        const outcome = await answered(doing())
        if (outcome.is === 'refused') setFault(words.refusals[outcome.code])
        if (outcome.is === 'invalid')
          setFault(
            Object.values(outcome.fields)
              .map((code) => words.fieldFaults[code])
              .join(' '),
          )
        return outcome
      } finally {
        setBusy(false)
      }
    },
    [words],
  )
  return { act, fault, busy, clear: () => setFault(null) }
}

/** A fault in words, told to screen readers too. */
export function Fault({ text }: { readonly text: string | null }) {
  return (
    <p role="alert" className="text-danger empty:hidden">
      {text}
    </p>
  )
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { RevisedElsewhere } from '../../../../../../domain/stories/save-draft'
import type { StoryId } from '../../../../../../model/ids'
import type { RefusalCode } from '../../../../../../model/refusal'
import type { StoryText } from '../../../../../../model/story'
import { save } from '../actions'
import { textKeeper } from './kept-text.client'

export type SaveState =
  | { readonly is: 'saved'; readonly at: number }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  | { readonly is: 'offline' }
  | { readonly is: 'refused'; readonly code: RefusalCode | 'invalid' }
  | { readonly is: 'conflict'; readonly theirs: RevisedElsewhere }

interface Autosave {
  readonly state: SaveState
  /** Tells of a change; it is kept in the browser at once and saved soon. */
  changed(): void
  /** Saves now; true when the server has everything. */
  saveNow(): Promise<boolean>
  /** The version that the text on the screen grew from. */
  seen(): number
  /** Takes another person's version as seen, so that what is chosen now is saved over it. */
  settle(version: number): void
  readonly recovered: boolean
}

interface Options {
  readonly storyId: StoryId
  readonly staffId: string
  readonly draftKey: string
  readonly version: number
  readonly savedAt: number
  readonly enabled: boolean
  /** The text as it stands in the fields. */
  current(): StoryText
  /** Attributions of pasted passages that the server does not know yet. */
  copies(): Record<string, string>
  /** Puts recovered text into the fields. */
  restore(text: StoryText, copies: Readonly<Record<string, string>>): void
}

/** Milliseconds from the last keystroke to saving, and at most while somebody keeps typing. */
const pause = 900
const atLatest = 5000
const retry = 8000

/** Saves as you type, one save at a time, each grown from the version the last one made. */
export function useAutosave(options: Options): Autosave {
  const [state, setState] = useState<SaveState>({ is: 'saved', at: options.savedAt })
  const [recovered, setRecovered] = useState(false)
  const live = useRef(options)
  live.current = options
  const seen = useRef(options.version)
  const dirtySince = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const saving = useRef<Promise<boolean> | null>(null)
  const conflict = useRef(false)
  const [keeper] = useState(() => textKeeper(options.staffId, options.storyId, options.draftKey))

  const send = useCallback(async (): Promise<boolean> => {
    const sentAt = dirtySince.current
    if (sentAt === null) return true
    dirtySince.current = null
    setState({ is: 'saving' })
    const { storyId, current, copies } = live.current
    try {
      const outcome = await save({ storyId, seen: seen.current, text: current(), copies: copies() as never })
      if (outcome.is === 'done') {
        seen.current = outcome.value.version
        setState(dirtySince.current === null ? { is: 'saved', at: outcome.value.savedAt } : { is: 'waiting' })
        if (dirtySince.current === null) keeper.forget()
        return true
      }
      dirtySince.current ??= sentAt
      if (outcome.is === 'refused' && outcome.code === 'revisedElsewhere') {
        conflict.current = true
        setState({ is: 'conflict', theirs: outcome.particulars as RevisedElsewhere })
      } else {
        setState({ is: 'refused', code: outcome.is === 'refused' ? outcome.code : 'invalid' })
      }
      return false
    } catch {
      dirtySince.current ??= sentAt
      setState({ is: 'offline' })
      return false
    }
  }, [keeper])

  const saveNow = useCallback(async (): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    if (saving.current !== null) await saving.current
    if (conflict.current) return false
    saving.current = send()
    const done = await saving.current
    saving.current = null
    return done && (dirtySince.current === null || (await saveNow()))
  }, [send])

  const changed = useCallback(() => {
    if (!live.current.enabled) return
    const now = Date.now()
    dirtySince.current ??= now
    const { current, copies } = live.current
    void keeper.keep({ seen: seen.current, text: current(), copies: copies(), at: now })
    if (conflict.current) return
    setState((before) => (before.is === 'saved' ? { is: 'waiting' } : before))
    if (timer.current !== null) clearTimeout(timer.current)
    const wait = Math.max(0, Math.min(pause, dirtySince.current + atLatest - now))
    timer.current = setTimeout(() => void saveNow(), wait)
  }, [keeper, saveNow])

  const settle = useCallback((version: number) => {
    seen.current = version
    conflict.current = false
    dirtySince.current = Date.now()
    setState({ is: 'waiting' })
  }, [])

  const seenVersion = useCallback(() => seen.current, [])

  useEffect(() => {
    if (!live.current.enabled) return
    let stopped = false
    void keeper.recall().then((kept) => {
      if (stopped || kept === null) return
      const { current, restore, version } = live.current
      if (JSON.stringify(kept.text) === JSON.stringify(current())) return keeper.forget()
      restore(kept.text, kept.copies)
      setRecovered(true)
      seen.current = Math.min(kept.seen, version)
      dirtySince.current = Date.now()
      void saveNow()
    })
    return () => {
      stopped = true
    }
  }, [keeper, saveNow])

  useEffect(() => {
    const again = () => {
      if (dirtySince.current !== null && !conflict.current) void saveNow()
    }
    const leaving = (event: BeforeUnloadEvent) => {
      // What is kept in the browser survives; only where it can not be kept is leaving worth a question.
      if (dirtySince.current !== null && !keeper.keeps) event.preventDefault()
    }
    const ticking = setInterval(again, retry)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    document.addEventListener('visibilitychange', again)
    window.addEventListener('beforeunload', leaving)
    return () => {
      clearInterval(ticking)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [keeper, saveNow])

  return { state, changed, saveNow, seen: seenVersion, settle, recovered }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoryId } from '../../../../../../model/ids'
import type { StoryText } from '../../../../../../model/story'
import { fingerprint } from './fingerprint'
import { type KeptText, textKeeper } from './kept-text.client'
import { isTrouble, ownText, type SaveState, troubleOf } from './save-state'
import { sendDraft } from './send-draft.client'
import { useReturns } from './use-returns.client'

interface Autosave {
  readonly state: SaveState
  /** What is not saved yet is kept in this browser, so that leaving or a crash does not lose it. */
  readonly kept: boolean
  /** What a tab that is gone had left was looked for: nothing may be typed before. */
  readonly ready: boolean
  readonly recovered: boolean
  /** Text found in this browser that may not be saved here now; to be shown and copied. */
  readonly stranded: StoryText | null
  /** Tells of a change; it is kept in the browser at once and saved soon. */
  changed(): void
  /** Saves now; true when the server has everything. */
  saveNow(): Promise<boolean>
  /** The version that the text on the screen grew from. */
  seen(): number
  /** Two versions were compared, and what was chosen stands in the fields: it replaces that version; both become revisions. */
  settle(version: number, lost: StoryText): Promise<boolean>
}

interface Options {
  readonly storyId: StoryId
  readonly staffId: string
  readonly draftKey: string
  readonly version: number
  readonly savedAt: number
  readonly enabled: boolean
  /** The text as it stands in the fields, whether or not the server would take it. */
  current(): StoryText
  /** Attributions of pasted passages that the server does not know yet. */
  copies(): Record<string, string>
  /** Puts recovered text into the fields. */
  restore(text: StoryText, copies: Readonly<Record<string, string>>): void
}

/** Milliseconds from the last keystroke to saving, and at most while somebody keeps typing. */
const pause = 900
const atLatest = 5000
/** So many saves whose answer was lost are remembered: each may be what the server has. */
const remembered = 20

/** Saves as you type, one save at a time, each grown from the version the last one made. */
export function useAutosave(options: Options): Autosave {
  const [state, setState] = useState<SaveState>({ is: 'saved', at: options.savedAt })
  const [kept, setKept] = useState(true)
  const [ready, setReady] = useState(false)
  const [recovered, setRecovered] = useState(false)
  const [stranded, setStranded] = useState<StoryText | null>(null)
  const live = useRef(options)
  live.current = options
  const seen = useRef(options.version)
  // What lost in a comparison that no save was answered since; null where nothing was compared.
  const instead = useRef<readonly StoryText[] | null>(null)
  const dirtySince = useRef<number | null>(null)
  const unanswered = useRef<readonly string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const saving = useRef<Promise<boolean> | null>(null)
  const conflict = useRef(false)
  const asked = useRef(false)
  const [keeper] = useState(() => textKeeper(options.staffId, options.storyId, options.draftKey))

  const keep = useCallback(() => {
    const { current, copies } = live.current
    const text: KeptText = {
      seen: seen.current,
      text: current(),
      instead: instead.current,
      copies: copies(),
      unanswered: unanswered.current,
      at: Date.now(),
    }
    return keeper.keep(text).then(setKept)
  }, [keeper])

  const send = useCallback(async (): Promise<boolean> => {
    const sentAt = dirtySince.current
    if (sentAt === null) return true
    dirtySince.current = null
    setState((shown) => (isTrouble(shown) ? shown : { is: 'saving' }))
    const { storyId, staffId, current, copies } = live.current
    const text = current()
    const before = unanswered.current
    const print = fingerprint(text)
    const ours = [...before.filter((one) => one !== print), print].slice(-remembered)
    unanswered.current = ours
    const lost = instead.current
    const sent = { as: staffId, seen: seen.current, over: lost !== null, text, instead: lost ?? [], copies: copies() }
    const answer = await sendDraft(storyId, sent)
    if (answer.is === 'done') {
      seen.current = answer.value.version
      instead.current = null
      unanswered.current = []
      setState(dirtySince.current === null ? { is: 'saved', at: answer.value.savedAt } : { is: 'waiting' })
      if (dirtySince.current === null) keeper.forget()
      return true
    }
    dirtySince.current ??= sentAt
    const own = ownText(answer, ours)
    if (own !== null) {
      // The server has it from us: only its word of that was lost on the way.
      seen.current = own.version
      if (before.includes(own.print)) instead.current = null
      unanswered.current = []
      return send()
    }
    if (answer.is === 'lost') void keep()
    else unanswered.current = before
    conflict.current = answer.is === 'refused' && answer.code === 'revisedElsewhere'
    setState((shown) => troubleOf(answer, shown))
    return false
  }, [keeper, keep])

  const saveNow = useCallback(async (): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    while (saving.current !== null) await saving.current
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
    void keep()
    if (conflict.current) return
    setState((before) => (before.is === 'saved' ? { is: 'waiting' } : before))
    if (timer.current !== null) clearTimeout(timer.current)
    const wait = Math.max(0, Math.min(pause, dirtySince.current + atLatest - now))
    timer.current = setTimeout(() => void saveNow(), wait)
  }, [keep, saveNow])

  const settle = useCallback(
    async (version: number, lost: StoryText): Promise<boolean> => {
      seen.current = version
      const chosen = fingerprint(live.current.current())
      instead.current = [...(instead.current ?? []), lost].filter((text) => fingerprint(text) !== chosen)
      unanswered.current = []
      dirtySince.current = Date.now()
      // Safe in this browser before the page says that it is chosen: from then on it is typed into.
      await keep()
      conflict.current = false
      setState({ is: 'waiting' })
      return saveNow()
    },
    [keep, saveNow],
  )

  const seenVersion = useCallback(() => seen.current, [])

  useEffect(() => keeper.hold(), [keeper])

  useEffect(() => {
    // A page that was left and is come back to has its text still.
    if (asked.current) return
    asked.current = true
    const find = async () => {
      const found = await keeper.recall()
      const { current, restore, version, enabled } = live.current
      if (found === null) return
      const same = JSON.stringify(found.text) === JSON.stringify(current())
      // Whoever chose the saved version has a text of their own beside it that only this browser has.
      if (same && !found.instead?.length) return keeper.forget()
      if (!enabled) return setStranded(found.text)
      restore(found.text, found.copies)
      setRecovered(true)
      seen.current = Math.min(found.seen, version)
      instead.current = found.instead ?? null
      unanswered.current = found.unanswered ?? []
      dirtySince.current = Date.now()
      void saveNow()
    }
    void find().finally(() => setReady(true))
  }, [keeper, saveNow])

  const again = useCallback(() => {
    if (dirtySince.current !== null && !conflict.current) void saveNow()
  }, [saveNow])
  // What is kept in the browser survives; only where it can not be kept is leaving worth a question.
  const asks = useCallback(() => dirtySince.current !== null && !kept, [kept])
  useReturns(again, asks)

  return { state, kept, ready, recovered, stranded, changed, saveNow, seen: seenVersion, settle }
}

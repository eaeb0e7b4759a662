'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { answered } from '../../../../../components/answered.client'
import type { Matches } from '../../../../../domain/originals/matches'
import { messagesIn } from '../../../../../messages/messages'
import type { OriginalId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import type { ProposedBlockKind } from '../../../../../model/proposal'
import { refusalText } from '../../../_components/refusal-text'
import { say } from '../../../_components/status.client'
import { begin } from '../actions'
import { AllAtOnce } from './all-at-once.client'
import type { DeskBlock, DeskProposal } from './desk-proposal'
import { Dock } from './dock.client'
import { showRow } from './in-sight'
import { type AttributionItem, type Decidable, itemsOf, place } from './items'
import { knownFrom } from './known'
import { LanguageAndDay } from './language-and-day.client'
import { ProposalsPane } from './proposals-pane.client'
import { acceptable, attributionValue, type ItemState, isDecidable, isOpen, namesOf, nextOpen, settledBy, unreviewed } from './review'
import { ReviewDeskProvider } from './review-desk.client'
import { ReviewHead } from './review-head.client'
import { blocksNow, outsideBody, reviewedFrom } from './reviewed'
import { SourcePane } from './source-pane.client'
import { Structure } from './structure.client'
import { useBeginKey } from './use-begin-key.client'
import { usePointed } from './use-pointed.client'
import { useRowKeys } from './use-row-keys.client'
import { useSession } from './use-session.client'

interface ReviewScreenProps {
  readonly language: Language
  readonly original: {
    readonly id: OriginalId
    readonly name: string
    /** The report's day, or empty. */
    readonly date: string
    /** Format and when it was read, in words. */
    readonly facts: string
  }
  readonly earlier: { readonly storyId: string; readonly headline: string } | null
  readonly proposal: DeskProposal
  readonly matches: Matches
}

/** A report on the left, what is proposed for it on the right: decided with a key, begun with a button. */
export function ReviewScreen({ language, original, earlier, proposal, matches }: ReviewScreenProps) {
  const words = messagesIn(language).originals.review
  const router = useRouter()
  const { session, dispatch, forget } = useSession(original.id)
  const { review } = session
  const items = useMemo(() => itemsOf(proposal), [proposal])
  const known = useMemo(() => knownFrom(matches), [matches])
  const blocks = useMemo(() => blocksNow(proposal.blocks, review), [proposal.blocks, review])
  const { attributions } = review
  const outside = useMemo(() => {
    const value = (item: AttributionItem) => attributionValue(item, { ...unreviewed, attributions })
    const passages = items.filter((item) => item.is === 'attribution').map((item) => ({ ...value(item), key: item.key }))
    return outsideBody(blocks, passages)
  }, [items, blocks, attributions])
  const [current, setCurrent] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [tab, setTab] = useState<'source' | 'draft'>('draft')
  const [said, setSaid] = useState('')
  const [beginning, setBeginning] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const source = useRef<HTMLElement>(null)
  const { pointed, point, lookAway } = usePointed(source, list)
  const latest = useRef({ session, items, known })
  latest.current = { session, items, known }

  const decidable = items.filter(isDecidable)
  const open = items.filter((item) => isOpen(item, review)).length
  const progress = decidable.length === 0 ? words.nothingProposed : words.progress(open, decidable.length)

  const focus = useCallback(
    (key: string | null) => {
      if (key === null) return
      lookAway()
      list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"] [data-main]`)?.focus({ preventScroll: true })
      showRow(key, list.current)
      setCurrent(key)
    },
    [lookAway],
  )

  const left = useCallback(
    (decided: ReadonlySet<string>, as: ItemState) => {
      const { session, items } = latest.current
      const all = items.filter(isDecidable)
      const still = all.filter((item) => (decided.has(item.key) ? as === 'open' : isOpen(item, session.review))).length
      return words.progress(still, all.length)
    },
    [words],
  )

  const edit = useCallback((key: string) => {
    setTab('draft')
    setCurrent(key)
    setEditing(key)
  }, [])

  const decide = useCallback(
    (key: string, as: ItemState) => {
      const { session, items, known } = latest.current
      const item = items.find((one) => one.key === key)
      if (item === undefined || !isDecidable(item)) return
      // Somebody of whom nobody knows who it is would become an entry of that name: first it has to be said.
      if (as === 'accepted' && namesOf(item, session.review, known).some(({ id, sure }) => id === null && !sure)) {
        setSaid(words.said.whoFirst)
        return edit(key)
      }
      const settles = as === 'accepted' ? settledBy(item, session.review, known) : {}
      dispatch({ do: 'decide', keys: [key], as, settles })
      setSaid(words.said[as](left(new Set([key]), as)))
      const next = as === 'open' ? item : nextOpen(items, session.review, key)
      focus(next?.key ?? key)
    },
    [dispatch, edit, focus, left, words],
  )

  const accept = useCallback(
    (some: readonly Decidable[]) => {
      const keys = some.map((item) => item.key)
      const taken = new Set(keys)
      dispatch({ do: 'decide', keys, as: 'accepted' })
      setSaid(words.said.acceptedMany(keys.length, left(taken, 'accepted')))
      const { session, items } = latest.current
      const rest = items.find((item) => isOpen(item, session.review) && !taken.has(item.key))
      focus(rest?.key ?? keys[0] ?? null)
    },
    [dispatch, focus, left, words],
  )

  const acceptEverything = useCallback(() => {
    const { session, items, known } = latest.current
    const some = acceptable(items, session.review, known)
    const doubtful = items.filter((item) => isOpen(item, session.review)).length - some.length
    if (some.length > 0) accept(some)
    if (doubtful > 0) setSaid((before) => `${some.length > 0 ? `${before} ` : ''}${words.said.leftInDoubt(doubtful)}`)
  }, [accept, words])

  const undo = useCallback(() => {
    const last = latest.current.session.past.at(-1)
    if (last === undefined) return
    dispatch({ do: 'undo' })
    const { items } = latest.current
    const all = items.filter(isDecidable)
    setSaid(words.said.undone(words.progress(all.filter((item) => isOpen(item, last.review)).length, all.length)))
    focus(last.key)
  }, [dispatch, focus, words])

  const edited = useCallback(() => setEditing(null), [])
  // Whoever was in a form that is gone goes on from its row.
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (editing === null && before.current !== null) focus(before.current)
    before.current = editing
  }, [editing, focus])

  const show = useCallback((key: string) => {
    setCurrent(key)
    setTab('source')
  }, [])
  const toList = useCallback(
    (key: string) => {
      setCurrent(key)
      // Beside each other the list follows; on a narrow screen one goes on reading, and decides below.
      if (matchMedia('(min-width: 64rem)').matches) focus(key)
    },
    [focus],
  )
  const deeds = useMemo(() => ({ decide, edit, show }), [decide, edit, show])
  const step = useCallback(
    (from: string | null, by: 1 | -1) => {
      const { session, items } = latest.current
      const next = nextOpen(items, session.review, from, by)
      if (next !== null) focus(next.key)
    },
    [focus],
  )

  const onKeyDown = useRowKeys({
    nextOpen: step,
    next: (from, by) => {
      const rows = items.filter((item) => list.current?.querySelector(`[data-item="${CSS.escape(item.key)}"]`))
      const next = rows[rows.findIndex(({ key }) => key === from) + by]
      if (next !== undefined) focus(next.key)
    },
    accept: (key) => decide(key, 'accepted'),
    reject: (key) => decide(key, 'rejected'),
    edit,
    undo,
  })

  const setKind = useCallback(
    (block: DeskBlock, kind: ProposedBlockKind) => dispatch({ do: 'setKind', block: place(block), kind }),
    [dispatch],
  )
  const showBlock = useCallback((block: DeskBlock) => {
    setTab('source')
    requestAnimationFrame(() => document.querySelector(`[data-source] [data-start="${block.start}"]`)?.scrollIntoView({ block: 'center' }))
  }, [])

  const beginDraft = async () => {
    if (beginning) return
    setBeginning(true)
    const of = { originalId: original.id, language: proposal.language, date: original.date }
    const outcome = await answered(begin(reviewedFrom(of, proposal, items, review, known)))
    if (outcome.is !== 'done') {
      setBeginning(false)
      return say(refusalText(outcome, language), 'refused')
    }
    const { storyId, moved, unmarked } = outcome.value
    forget()
    const parts = moved.map((part) => words.headPart[part]).join(', ')
    say([words.begun, parts && words.moved(parts), unmarked > 0 ? words.unmarked(unmarked) : ''].filter(Boolean).join(' '))
    router.push(`/newsroom/stories/${storyId}`)
  }

  useBeginKey(() => void beginDraft())

  const desk = useMemo(() => ({ language, proposal, known, dispatch }), [language, proposal, known, dispatch])
  const pointInSource = useCallback((key: string | null) => point(key, 'source'), [point])
  const pointInList = useCallback((key: string | null) => point(key, 'list'), [point])
  const structure = useMemo(
    () => (
      <>
        <Structure text={proposal.text} language={proposal.language} blocks={blocks} onKind={setKind} onShow={showBlock} />
        <LanguageAndDay date={original.date} />
      </>
    ),
    [proposal.text, proposal.language, blocks, setKind, showBlock, original.date],
  )

  return (
    <ReviewDeskProvider value={desk}>
      <div className="flex flex-col lg:h-dvh lg:overflow-hidden">
        <ReviewHead
          original={original}
          earlier={earlier}
          progress={progress}
          share={decidable.length === 0 ? 1 : 1 - open / decidable.length}
          open={open}
          beginning={beginning}
          onBegin={() => void beginDraft()}
          tab={tab}
          onTab={setTab}
        />
        <div className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <section
            ref={source}
            aria-label={words.sourceLabel}
            data-scrolls
            className={`relative min-h-0 min-w-0 lg:overflow-y-auto lg:border-r ${tab === 'source' ? '' : 'max-lg:hidden'}`}
          >
            <SourcePane
              text={proposal.text}
              language={proposal.language}
              blocks={blocks}
              items={items}
              review={review}
              shown={pointed ?? current}
              current={current}
              onHover={pointInSource}
              onTake={toList}
              onKind={setKind}
            />
            <Dock
              item={items.find(({ key }) => key === current) ?? null}
              review={review}
              deeds={deeds}
              onStep={(by) => step(current, by)}
              onList={() => {
                setTab('draft')
                requestAnimationFrame(() => focus(current))
              }}
            />
          </section>
          <section
            aria-label={words.draftLabel}
            data-scrolls
            className={`relative flex min-h-0 min-w-0 flex-col lg:overflow-y-auto ${tab === 'draft' ? '' : 'max-lg:hidden'}`}
          >
            <AllAtOnce
              open={open}
              any={decidable.length > 0}
              undoable={session.past.length > 0}
              said={said}
              onAccept={acceptEverything}
              onUndo={undo}
            />
            <ProposalsPane
              items={items}
              review={review}
              outside={outside}
              current={current}
              pointed={pointed}
              editing={editing}
              deeds={deeds}
              list={list}
              onKeyDown={onKeyDown}
              onCurrent={setCurrent}
              onHover={pointInList}
              onEdited={edited}
              onAccept={accept}
              structure={structure}
            />
          </section>
        </div>
      </div>
    </ReviewDeskProvider>
  )
}

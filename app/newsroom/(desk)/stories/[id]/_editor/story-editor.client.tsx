'use client'

import type { Editor } from '@tiptap/core'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Section, Topic } from '../../../../../../domain/sections/sections'
import type { EditorStory } from '../../../../../../domain/stories/editor-story'
import type { RevisionLine } from '../../../../../../domain/stories/revisions'
import { messagesIn } from '../../../../../../messages/messages'
import type { AttributionState } from '../../../../../../model/attribution'
import { type Body, lengthOf, plainText } from '../../../../../../model/body'
import type { AttributionId, StaffId } from '../../../../../../model/ids'
import { type Language, locale } from '../../../../../../model/language'
import { slugFrom } from '../../../../../../model/slug'
import { StoryText } from '../../../../../../model/story'
import { AttributionsPanel } from '../attributions/attributions-panel.client'
import { CreditsPanel } from '../credits/credits-panel.client'
import { DetailsPanel } from '../details/details-panel.client'
import { LeadPicture } from '../details/lead-picture.client'
import { ChecksPanel } from '../publication/checks-panel.client'
import { PublicationBar } from '../publication/publication-bar.client'
import { RevisionsPanel } from '../revisions/revisions-panel.client'
import { passagesIn, rangeOf, redecorate, unmark } from './attribution-mark.client'
import { BodyEditor, bodyOf, contentOf } from './body-editor.client'
import { Conflict } from './conflict.client'
import { StoryDeskProvider } from './desk-context.client'
import { HeadFields } from './head-fields.client'
import { InsertPicture } from './insert-picture.client'
import { partWords } from './part-words'
import { PresenceLine } from './presence-line.client'
import { SaveLine } from './save-line.client'
import { Shortcuts } from './shortcuts.client'
import { StateLine } from './state-line.client'
import { StrandedText } from './stranded-text.client'
import { tabFor } from './tab-keys'
import type { TabName } from './tab-names'
import { Tabs } from './tabs.client'
import { Toolbar } from './toolbar.client'
import { useAutosave } from './use-autosave.client'
import { useChecks } from './use-checks.client'
import { usePendingPassage } from './use-pending-passage.client'

interface StoryEditorProps {
  readonly story: EditorStory
  readonly language: Language
  readonly zone: string
  readonly staffId: string
  readonly draftKey: string
  readonly sections: readonly Section[]
  readonly topics: readonly Topic[]
  readonly colleagues: readonly { readonly id: StaffId; readonly name: string }[]
  readonly revisions: readonly RevisionLine[]
}

/** The story's screen: the manuscript in the middle, what belongs to it on the right, the next step at the top. */
export function StoryEditor({ story, language, zone, staffId, draftKey, sections, topics, colleagues, revisions }: StoryEditorProps) {
  const words = messagesIn(language).editor
  const router = useRouter()
  const [text, setText] = useState<StoryText>(story.text)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [tab, setTab] = useState<TabName>('credits')
  const { pending, begin: beginPassage, end: endPassage } = usePendingPassage(editor)
  const [standing, setStanding] = useState<string | null>(null)
  const [linking, setLinking] = useState(false)
  const [help, setHelp] = useState(false)
  const [hint, setHint] = useState('')
  const [later, setLater] = useState<number | null>(null)
  const [, redraw] = useState(0)
  const latest = useRef({ text, editor })
  latest.current = { text, editor }
  // The body of a page that was left by a link: its editor goes, and the one made when somebody comes back begins with it.
  const left = useRef<Body | null>(null)
  const copies = useRef<Record<string, string>>({})
  const states = useRef(new Map<string, AttributionState>())
  states.current = new Map(story.attributions.map((one) => [one.id, one.state]))
  const pictures = useRef(new Map(story.pictures.map((picture) => [picture.id as string, picture])))
  for (const picture of story.pictures) pictures.current.set(picture.id, picture)

  const current = useCallback((): StoryText => {
    const now = latest.current
    // An address that is still being typed (`ein-`) is none yet: it must not keep the text from being saved.
    const body = left.current ?? (now.editor ? bodyOf(now.editor) : now.text.body)
    const typed = { ...now.text, slug: slugFrom(now.text.slug), body }
    return StoryText.safeParse(typed).data ?? typed
  }, [])
  const put = useCallback((next: StoryText) => {
    setText(next)
    latest.current = { ...latest.current, text: next }
    if (left.current !== null) left.current = next.body
    const { editor: there } = latest.current
    // A body that stays keeps its cursor.
    if (there && JSON.stringify(bodyOf(there)) !== JSON.stringify(next.body))
      there.commands.setContent(contentOf(next.body), { emitUpdate: false })
  }, [])
  // Text recovered before the editor was there goes into it now.
  const ready = (made: Editor) => {
    const body = left.current ?? latest.current.text.body
    if (body !== story.text.body) made.commands.setContent(contentOf(body), { emitUpdate: false })
    made.on('destroy', () => {
      left.current = bodyOf(made)
    })
    latest.current = { ...latest.current, editor: made }
    left.current = null
    setEditor(made)
  }
  const autosave = useAutosave({
    storyId: story.id,
    staffId,
    draftKey,
    version: story.version,
    savedAt: story.savedAt,
    enabled: story.may.edit,
    current,
    copies: () => copies.current,
    restore: (recovered, recoveredCopies) => {
      copies.current = { ...recoveredCopies }
      put(recovered)
    },
  })
  const { changed, saveNow, seen } = autosave
  const holds = useChecks(story, autosave.state)

  const onText = useCallback(
    (change: Partial<StoryText>) => {
      // Not when it is drawn but now: what is kept and saved next has this keystroke.
      const next = { ...latest.current.text, ...change }
      latest.current = { ...latest.current, text: next }
      setText(next)
      changed()
    },
    [changed],
  )

  const attributeNow = useCallback((): boolean => {
    if (!beginPassage()) return false
    setHint('')
    setTab('attributions')
    return true
  }, [beginPassage])
  const attributeSelection = useCallback(() => {
    if (attributeNow()) return
    // The editor hears of a selection a moment after it was made; whoever is quick with the keys has made one all the same.
    setTimeout(() => attributeNow() || setHint(words.attributions.selectFirst), 50)
  }, [attributeNow, words])

  // Where the cursor stands in an attributed passage, the list shows which.
  useEffect(() => {
    if (!editor) return
    const look = () => {
      const at = editor.state.selection.$head.marks().find((mark) => mark.type.name === 'attribution')
      setStanding(at ? String(at.attrs.id) : null)
    }
    editor.on('selectionUpdate', look)
    return () => {
      editor.off('selectionUpdate', look)
    }
  }, [editor])

  // What was decided shows in the text too.
  useEffect(() => {
    if (editor && story.attributions) editor.view.dispatch(redecorate(editor.state.tr))
  }, [editor, story.attributions])

  const settle = (chosen: StoryText) => {
    if (autosave.state.is !== 'conflict') return
    const mine = current()
    put(chosen)
    void autosave.settle(autosave.state.theirs.version, mine)
  }

  const jump = (id: AttributionId) => {
    const range = editor && rangeOf(editor.state.doc, id)
    if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run()
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const tabAt = tabFor(event, /Mac|iP(?:hone|ad)/.test(navigator.platform))
      if (command && !event.shiftKey && key === 's') void saveNow()
      else if (command && event.shiftKey && key === 'y') attributeSelection()
      else if (command && event.shiftKey && key === 'k') setLinking((open) => !open)
      else if (event.key === 'F1') setHelp(true)
      else if (tabAt) setTab(tabAt)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [saveNow, attributeSelection])

  const desk = useMemo(
    () => ({ story: { ...story, holds }, language, zone, saveFirst: saveNow, seen }),
    [story, holds, language, zone, saveNow, seen],
  )
  const passages = editor ? passagesIn(editor.state.doc) : new Map<string, string>()
  // A passage that was pasted is an open proposal as soon as it is saved; the list is fetched then.
  const unlisted = autosave.state.is === 'saved' && [...passages.keys()].some((id) => !states.current.has(id) && id !== pending?.id)
  useEffect(() => {
    if (unlisted) router.refresh()
  }, [unlisted, router])
  const length = lengthOf(plainText(editor ? bodyOf(editor) : text.body))
  const number = (value: number) => value.toLocaleString(locale[language])
  const open = story.attributions.filter((one) => one.state === 'proposed' && passages.has(one.id)).length
  const openCredits = story.proposedCredits.filter(({ state }) => state === 'open').length
  const counts = {
    credits: openCredits > 0 ? words.attributions.open(openCredits) : story.credits.length,
    attributions: open > 0 ? words.attributions.open(open) : passages.size,
    checks: holds.length,
  }

  return (
    <StoryDeskProvider value={desk}>
      <h1 className="sr-only">{text.headline || words.untitled}</h1>
      <div className="top-0 z-20 flex md:sticky min-h-12 flex-wrap items-center justify-between gap-2 border-hairline border-b bg-paper px-4 py-1">
        <div className="grid min-w-0 flex-1 basis-80">
          <StateLine />
          <SaveLine
            state={autosave.state}
            kept={autosave.kept}
            text={current}
            onSave={() => void saveNow()}
            onCompare={() => setLater(null)}
          />
          <PresenceLine saved={autosave.state.is === 'saved'} />
        </div>
        <PublicationBar />
      </div>
      {autosave.recovered && <p className="border-attribution border-l-2 bg-panel px-4 py-1">{words.save.recovered}</p>}
      {autosave.stranded && <StrandedText text={autosave.stranded} />}
      {!story.may.edit && (
        <p className="border-correction border-l-2 bg-panel px-4 py-1">{story.state === 'binned' ? words.inBin : words.readOnly}</p>
      )}
      <div className="grid gap-6 px-4 lg:grid-cols-[minmax(0,1fr)_24.5rem]">
        <div className="mx-auto w-full max-w-[42rem] min-w-0 pt-4">
          <HeadFields text={text} editable={story.may.edit} ready={autosave.ready} onText={onText} />
          <LeadPicture
            pictureId={text.pictureId}
            picture={text.pictureId ? pictures.current.get(text.pictureId) : undefined}
            onPick={(picture) => {
              if (picture) pictures.current.set(picture.id, picture)
              onText({ pictureId: picture?.id ?? null })
            }}
          />
          {editor && story.may.edit && (
            <Toolbar
              editor={editor}
              language={language}
              linking={linking}
              onLinking={setLinking}
              onAttribute={attributeSelection}
              onHelp={() => setHelp(true)}
              picture={
                <InsertPicture
                  onPick={(picture) => {
                    pictures.current.set(picture.id, picture)
                    editor
                      .chain()
                      .focus()
                      .insertContent({ type: 'figure', attrs: { pictureId: picture.id, caption: '' } })
                      .run()
                  }}
                />
              }
            />
          )}
          <p role="status" className="text-correction empty:hidden">
            {hint}
          </p>
          <BodyEditor
            language={language}
            storyLanguage={text.language}
            body={story.text.body}
            editable={story.may.edit && autosave.ready}
            picture={(id) => pictures.current.get(id)}
            known={(id) => states.current.has(id)}
            stateOf={(id) => states.current.get(id)}
            copied={(id, from) => {
              copies.current[id] = from
            }}
            onReady={ready}
            onChange={() => {
              setHint('')
              redraw((count) => count + 1)
              changed()
            }}
          />
          <p className="border-hairline border-t py-2 text-ink-soft text-tiny">
            {words.length(number(length.words), number(length.characters), length.minutes)}
          </p>
        </div>
        <Tabs
          tab={tab}
          onTab={setTab}
          counts={counts}
          panels={{
            credits: <CreditsPanel storyLanguage={text.language} />,
            attributions: (
              <AttributionsPanel
                passages={passages}
                pending={pending}
                standing={standing}
                onPendingDone={endPassage}
                onJump={jump}
                onUnmark={(id) => editor?.view.dispatch(unmark(editor.state.tr, id))}
              />
            ),
            checks: <ChecksPanel onJump={jump} />,
            details: <DetailsPanel text={text} sections={sections} topics={topics} colleagues={colleagues} onText={onText} />,
            revisions: <RevisionsPanel revisions={revisions} />,
          }}
        />
      </div>
      {autosave.state.is === 'conflict' && later !== autosave.state.theirs.version && (
        <Conflict
          key={autosave.state.theirs.version}
          typed={current()}
          theirs={autosave.state.theirs}
          shown={(part, of) =>
            partWords(part, of, { words: messagesIn(language).words, sections, picture: (id) => pictures.current.get(id) })
          }
          onSettled={settle}
          onLater={() => autosave.state.is === 'conflict' && setLater(autosave.state.theirs.version)}
        />
      )}
      {help && <Shortcuts onClose={() => setHelp(false)} />}
    </StoryDeskProvider>
  )
}

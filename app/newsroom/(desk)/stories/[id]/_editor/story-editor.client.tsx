'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Section, Topic } from '../../../../../../domain/sections/sections'
import type { EditorStory } from '../../../../../../domain/stories/editor-story'
import type { RevisionLine } from '../../../../../../domain/stories/revisions'
import { messagesIn } from '../../../../../../messages/messages'
import type { AttributionState } from '../../../../../../model/attribution'
import { lengthOf, plainText } from '../../../../../../model/body'
import type { AttributionId, StaffId } from '../../../../../../model/ids'
import { type Language, locale } from '../../../../../../model/language'
import type { StoryText } from '../../../../../../model/story'
import { AttributionsPanel } from '../attributions/attributions-panel.client'
import { CreditsPanel } from '../credits/credits-panel.client'
import { DetailsPanel } from '../details/details-panel.client'
import { LeadPicture } from '../details/lead-picture.client'
import { ChecksPanel } from '../publication/checks-panel.client'
import { PublicationBar } from '../publication/publication-bar.client'
import { RevisionsPanel } from '../revisions/revisions-panel.client'
import { passagesIn, rangeOf, redecorate, unmark } from './attribution-mark.client'
import { BodyEditor, bodyOf } from './body-editor.client'
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
import type { TabName } from './tab-names'
import { Tabs } from './tabs.client'
import { Toolbar } from './toolbar.client'
import { useAutosave } from './use-autosave.client'
import { useChecks } from './use-checks.client'
import { useEditorKeys } from './use-editor-keys.client'
import { useManuscript } from './use-manuscript.client'
import { usePendingPassage } from './use-pending-passage.client'
import { useStanding } from './use-standing.client'

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
  const { text, editor, current, put, change, ready } = useManuscript(story.text)
  const [tab, setTab] = useState<TabName>('credits')
  const { pending, begin: beginPassage, end: endPassage } = usePendingPassage(editor)
  const standing = useStanding(editor)
  const [linking, setLinking] = useState(false)
  const [help, setHelp] = useState(false)
  const [hint, setHint] = useState('')
  const [later, setLater] = useState<number | null>(null)
  const [, redraw] = useState(0)
  const copies = useRef<Record<string, string>>({})
  const states = useRef(new Map<string, AttributionState>())
  states.current = new Map(story.attributions.map((one) => [one.id, one.state]))
  const pictures = useRef(new Map(story.pictures.map((picture) => [picture.id as string, picture])))
  for (const picture of story.pictures) pictures.current.set(picture.id, picture)

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
    (part: Partial<StoryText>) => {
      change(part)
      changed()
    },
    [change, changed],
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

  const deeds = useMemo(
    () => ({
      save: () => void saveNow(),
      attribute: attributeSelection,
      link: () => setLinking((open) => !open),
      help: () => setHelp(true),
      open: setTab,
    }),
    [saveNow, attributeSelection],
  )
  useEditorKeys(deeds)

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
        <div className="grid min-w-0 flex-1 basis-64">
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

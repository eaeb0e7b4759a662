import { useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { Section, Topic } from '../../../../../../domain/sections/sections'
import type { SectionId, StaffId, TopicId } from '../../../../../../model/ids'
import { languages } from '../../../../../../model/language'
import type { StoryText } from '../../../../../../model/story'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { bin, handOver, pin, putUnderTopics, unbin } from '../actions'
import { ProposedUpstream } from './proposed-upstream.client'
import { EmbargoForm, ProvenanceForm } from './provenance-form.client'

interface DetailsPanelProps {
  readonly text: StoryText
  readonly sections: readonly Section[]
  readonly topics: readonly Topic[]
  readonly colleagues: readonly { readonly id: StaffId; readonly name: string }[]
  onText(change: Partial<StoryText>): void
}

const input = 'w-full border border-hairline bg-paper px-2 py-1 font-normal disabled:text-ink-soft'

/** Section, address, topics, provenance, embargo, and whose story it is. */
export function DetailsPanel({ text, sections, topics, colleagues, onText }: DetailsPanelProps) {
  const { story } = useStoryDesk()
  const { editor, words } = useWords()
  const off = !story.may.edit
  return (
    <div className="grid gap-5">
      <section className="grid gap-2">
        <label className="grid gap-0.5 font-medium">
          {editor.fields.section}
          <select
            className={input}
            value={text.sectionId ?? ''}
            disabled={off}
            onChange={(event) => onText({ sectionId: (event.target.value || null) as SectionId | null })}
          >
            <option value="">{editor.fields.noSection}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-0.5 font-medium">
          {editor.fields.slug}
          <input
            className={input}
            value={story.live ? lastPart(story.live.path) : text.slug}
            disabled={off || story.live !== null}
            aria-describedby="slug-help"
            maxLength={80}
            onChange={(event) => onText({ slug: event.target.value.toLowerCase().replace(/[^a-z0-9-]/g, '-') })}
            onBlur={(event) => onText({ slug: event.target.value.replace(/-+/g, '-').replace(/^-|-$/g, '') })}
          />
          <span id="slug-help" className="font-normal text-ink-soft text-tiny">
            {story.live ? editor.fields.slugFixed : editor.fields.slugHelp}
          </span>
        </label>
        <div className="grid grid-cols-2 gap-2">
          <label className="grid gap-0.5 font-medium">
            {editor.fields.language}
            <select
              className={input}
              value={text.language}
              disabled={off}
              onChange={(event) => onText({ language: event.target.value as StoryText['language'] })}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {words.language[one]}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-0.5 font-medium">
            {editor.fields.importance}
            <select
              className={input}
              value={text.importance}
              disabled={off}
              aria-describedby="importance-help"
              onChange={(event) => onText({ importance: Number(event.target.value) })}
            >
              {[1, 2, 3, 4, 5].map((weight) => (
                <option key={weight}>{weight}</option>
              ))}
            </select>
          </label>
          <p id="importance-help" className="col-span-2 text-ink-soft text-tiny">
            {editor.fields.importanceHelp}
          </p>
        </div>
        <TopicPicker topics={topics} />
      </section>
      <ProposedUpstream />
      <ProvenanceForm />
      <EmbargoForm />
      {story.may.pin && story.live && <FrontForm />}
      <OwnershipForm colleagues={colleagues} />
    </div>
  )
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function TopicPicker({ topics }: { readonly topics: readonly Topic[] }) {
  const { story } = useStoryDesk()
  const { editor } = useWords()
  const { act, fault, busy } = useAct()
  const chosen = new Set<TopicId>(story.topics.map((topic) => topic.id))
  const toggle = (id: TopicId) => {
    const next = chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]
    return act(() => putUnderTopics({ storyId: story.id, topics: next }))
  }
  return (
    <fieldset disabled={busy || !story.may.edit}>
      <legend className="font-medium">{editor.fields.topics}</legend>
      <div className="max-h-44 overflow-y-auto border border-hairline px-2 py-1">
        {topics.map((topic) => (
          <label key={topic.id} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" checked={chosen.has(topic.id)} onChange={() => toggle(topic.id)} />
            {topic.name}
          </label>
        ))}
      </div>
      <Fault text={fault} />
    </fieldset>
  )
}

function FrontForm() {
  const { story } = useStoryDesk()
  const { editor } = useWords()
  const { act, fault, busy } = useAct()
  const [place, setPlace] = useState(1)
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">{editor.details.front}</h3>
      <label className="flex items-center gap-2">
        {editor.details.pinAt}
        <input
          type="number"
          min={1}
          max={12}
          className="w-16 border border-hairline bg-paper px-2 py-1"
          value={place}
          onChange={(event) => setPlace(Number(event.target.value))}
        />
      </label>
      <div className="flex gap-2">
        <Button disabled={busy} onClick={() => act(() => pin({ storyId: story.id, place }))}>
          {editor.details.pin}
        </Button>
        <Button disabled={busy} onClick={() => act(() => pin({ storyId: story.id, place: null }))}>
          {editor.details.unpin}
        </Button>
      </div>
      <Fault text={fault} />
    </section>
  )
}

function OwnershipForm({ colleagues }: Pick<DetailsPanelProps, 'colleagues'>) {
  const { story, saveFirst } = useStoryDesk()
  const { editor, ninjs } = useWords()
  const { act, fault, busy } = useAct()
  const [to, setTo] = useState<string>('')
  const [note, setNote] = useState('')
  const give = async () => {
    await act(async () =>
      (await saveFirst()) ? handOver({ storyId: story.id, to: to as StaffId, note }) : { is: 'refused', code: 'textUnsaved' },
    )
  }
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">
        {editor.details.ownership}: {story.owner.name}
      </h3>
      {story.may.edit && (
        <>
          <label className="grid gap-0.5">
            {editor.details.handOverTo}
            <select className={input} value={to} onChange={(event) => setTo(event.target.value)}>
              <option value="" />
              {colleagues
                .filter((person) => person.id !== story.owner.id)
                .map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
            </select>
          </label>
          <label className="grid gap-0.5">
            {editor.publication.note}
            <input className={input} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <div className="flex flex-wrap gap-2">
            <Button disabled={busy || to === ''} onClick={give}>
              {editor.details.handOver}
            </Button>
            {!story.live && !story.withdrawn && (
              <Button kind="danger" disabled={busy} onClick={() => act(() => bin({ storyId: story.id }))}>
                {editor.details.bin}
              </Button>
            )}
          </div>
        </>
      )}
      <p>
        <a className="underline" href={`/newsroom/stories/${story.id}/ninjs`}>
          {ninjs.export}
        </a>
      </p>
      {story.state === 'binned' && (
        <Button disabled={busy} onClick={() => act(() => unbin({ storyId: story.id }))}>
          {editor.details.unbin}
        </Button>
      )}
      <Fault text={fault} />
    </section>
  )
}

import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { EditorSource } from '../../../../../../domain/stories/editor-story'
import { locale } from '../../../../../../model/language'
import { instantFromInput } from '../../../../../../model/local-time'
import { aiUses, provenanceRelations, rightsStates } from '../../../../../../model/provenance'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { embargo, endEmbargo, provenance } from '../actions'
import { SourcePicker } from '../attributions/source-picker.client'

const input = 'w-full border border-hairline bg-paper px-2 py-1 font-normal'

/** What the whole story rests on, and whether it may be printed. */
export function ProvenanceForm() {
  const { story } = useStoryDesk()
  const { editor, words } = useWords()
  const label = editor.details
  const { act, fault, busy } = useAct()
  // Over what is stored, which others may change while this stands open.
  const [typed, setTyped] = useState<Partial<typeof story.provenance>>({})
  const form = { ...story.provenance, ...typed }
  const [upstream, setUpstream] = useState<readonly EditorSource[]>(
    story.provenance.upstream.map(({ id, label: name, kind }) => ({ id, label: name, kind })),
  )
  const [saved, setSaved] = useState(false)
  // A proposed report that was accepted beside the form belongs to it.
  const stored = useRef(story.provenance.upstream)
  useEffect(() => {
    const known = new Set(stored.current.map(({ id }) => id))
    const more = story.provenance.upstream.filter(({ id }) => !known.has(id))
    stored.current = story.provenance.upstream
    if (more.length === 0) return
    setUpstream((before) => [
      ...before,
      ...more.filter(({ id }) => !before.some((one) => one.id === id)).map(({ id, label: name, kind }) => ({ id, label: name, kind })),
    ])
  }, [story.provenance.upstream])
  const set = (change: Partial<typeof form>) => {
    setTyped((before) => ({ ...before, ...change }))
    setSaved(false)
  }
  const save = async () => {
    const { relation, extent, rightsHolder, licence, usageTerms, rights, aiUse } = form
    const outcome = await act(() =>
      provenance({
        storyId: story.id,
        relation,
        extent,
        rightsHolder,
        licence,
        usageTerms,
        rights,
        aiUse,
        upstream: upstream.map((source) => source.id),
      }),
    )
    if (outcome?.is === 'done') setTyped({})
    setSaved(outcome?.is === 'done')
  }
  const foreign = form.relation !== 'original'
  return (
    <fieldset className="grid gap-2" disabled={!story.may.edit || busy}>
      <legend className="font-semibold">{label.provenance}</legend>
      <label className="grid gap-0.5">
        {label.relation}
        <select
          className={input}
          value={form.relation}
          onChange={(event) => {
            const relation = event.target.value as typeof form.relation
            // Rights in somebody else's work are unknown until a human clears them.
            set(form.relation === 'original' && relation !== 'original' ? { relation, rights: 'unknown' } : { relation })
          }}
        >
          {provenanceRelations.map((one) => (
            <option key={one} value={one}>
              {words.provenanceRelation[one]}
            </option>
          ))}
        </select>
      </label>
      {foreign && (
        <>
          <SourcePicker
            part="via"
            label={label.upstream}
            chosen={upstream}
            onChange={(chosen) => {
              setUpstream(chosen)
              setSaved(false)
            }}
          />
          <label className="grid gap-0.5">
            {label.rights}
            <select className={input} value={form.rights} onChange={(event) => set({ rights: event.target.value as typeof form.rights })}>
              {rightsStates.map((one) => (
                <option key={one} value={one}>
                  {words.rights[one]}
                </option>
              ))}
            </select>
          </label>
          {(['extent', 'rightsHolder', 'licence', 'usageTerms'] as const).map((name) => (
            <label key={name} className="grid gap-0.5">
              {label[name]}
              <input className={input} value={form[name]} onChange={(event) => set({ [name]: event.target.value })} />
            </label>
          ))}
        </>
      )}
      <label className="grid gap-0.5">
        {label.aiUse}
        <select className={input} value={form.aiUse} onChange={(event) => set({ aiUse: event.target.value as typeof form.aiUse })}>
          {aiUses.map((one) => (
            <option key={one} value={one}>
              {words.aiUse[one]}
            </option>
          ))}
        </select>
      </label>
      <Fault text={fault} />
      <div className="flex items-center gap-2">
        <Button onClick={save}>{label.saveProvenance}</Button>
        <span role="status" className="text-good">
          {saved && label.saved}
        </span>
      </div>
    </fieldset>
  )
}

/** Holds the story back until an instant, or until somebody lifts it. */
export function EmbargoForm() {
  const { story, zone, language } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.details
  const { act, fault, busy } = useAct()
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const time = (at: number) =>
    new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at)
  const set = () => {
    const at = until === '' ? null : (instantFromInput(until, zone)?.getTime() ?? null)
    return act(() => embargo({ storyId: story.id, until: at, note }))
  }
  if (story.embargo) {
    return (
      <section className="grid gap-1">
        <h3 className="font-semibold">{label.embargo}</h3>
        <p>{story.embargo.until === null ? label.embargoOpen : label.embargoRuns(time(story.embargo.until))}</p>
        {story.embargo.note && <p className="text-ink-soft">{story.embargo.note}</p>}
        {story.may.liftEmbargo && (
          <Button disabled={busy} onClick={() => act(() => endEmbargo({ storyId: story.id }))}>
            {label.liftEmbargo}
          </Button>
        )}
        <Fault text={fault} />
      </section>
    )
  }
  if (story.live || !story.may.edit) return null
  return (
    <fieldset className="grid gap-2" disabled={busy}>
      <legend className="font-semibold">{label.embargo}</legend>
      <label className="grid gap-0.5">
        {label.embargoUntil}
        <input type="datetime-local" className={input} value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <label className="grid gap-0.5">
        {label.embargoNote}
        <input className={input} value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
      </label>
      <Fault text={fault} />
      <Button onClick={set}>{label.setEmbargo}</Button>
    </fieldset>
  )
}

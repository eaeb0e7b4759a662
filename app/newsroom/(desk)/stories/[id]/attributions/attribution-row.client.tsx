import type { ProposedNames } from '../../../../../../domain/attributions/proposed-names'
import type { EditorAttribution, EditorSource } from '../../../../../../domain/stories/editor-story'
import type { AttributionState } from '../../../../../../model/attribution'
import { isWebAddress } from '../../../../../../model/text'
import { ruleWords } from '../../../../_components/rule-words'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'
import { AttributionForm } from './attribution-form.client'

export type Decision = AttributionState

interface AttributionRowProps {
  readonly attribution: EditorAttribution
  /** Its place in the text. */
  readonly number: number
  readonly passage: string
  /** The cursor stands in it. */
  readonly current: boolean
  onJump(): void
  /** For whoever may edit. */
  readonly edit: {
    readonly on: boolean
    begin(): void
    end(): void
    decide(state: Decision): void
    remove(): void
  } | null
}

/** A passage with what stands behind it, and its state in words. */
export function AttributionRow({ attribution, number, passage, current, onJump, edit }: AttributionRowProps) {
  const { story } = useStoryDesk()
  const label = useWords().editor.attributions
  const { id, state } = attribution
  return (
    <li
      ref={current ? bringIntoView : undefined}
      aria-current={current || undefined}
      className="group relative border-hairline border-t border-l-2 border-l-transparent py-2 pl-2 aria-current:border-l-attribution aria-current:bg-panel"
      data-attribution-row={id}
      data-proposal-row={id}
    >
      {edit?.on ? (
        <AttributionForm
          storyId={story.id}
          id={id}
          passage={passage}
          before={attribution}
          isNew={false}
          onSaved={edit.end}
          onCancel={edit.end}
        />
      ) : (
        <>
          <button type="button" data-row-focus className="block w-full text-left font-text hover:underline" onClick={onJump}>
            <span className="mr-1.5 font-label text-attribution text-tiny">{number}</span>
            {shorten(passage)}
            <span className="sr-only"> – {label.jump}</span>
          </button>
          <Behind attribution={attribution} />
          {edit && (
            <div className={state === 'confirmed' ? aside : 'mt-1 flex flex-wrap gap-1'}>
              {state !== 'confirmed' && <Small words={label.accept} hotkey="a" onClick={() => edit.decide('confirmed')} />}
              {state !== 'rejected' && <Small words={label.reject} hotkey="r" onClick={() => edit.decide('rejected')} />}
              <Small words={label.edit} hotkey="e" onClick={edit.begin} />
              <Small words={label.remove} onClick={edit.remove} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

/** What is decided needs no buttons until somebody is at it; where nothing hovers they stand below, as for what is open. */
const aside =
  'flex flex-wrap gap-1 [@media(hover:none)]:mt-1 [@media(hover:hover)]:absolute [@media(hover:hover)]:top-1.5 [@media(hover:hover)]:right-0 [@media(hover:hover)]:bg-paper [@media(hover:hover)]:opacity-0 group-hover:opacity-100 group-focus-within:opacity-100'

/** The same function at each render, so it runs once for each row that becomes the one the cursor stands in. */
function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}

interface SmallProps {
  readonly words: string
  readonly hotkey?: string
  onClick(): void
}

function Small({ words, hotkey, onClick }: SmallProps) {
  return (
    <button
      type="button"
      className="min-h-6 border border-hairline px-1.5 text-tiny hover:border-ink-soft"
      onClick={onClick}
      {...(hotkey ? { 'aria-keyshortcuts': hotkey } : {})}
    >
      {words}
      {hotkey && (
        <span aria-hidden="true" className="ml-1 text-ink-soft">
          {hotkey}
        </span>
      )}
    </button>
  )
}

/** State, kind and sources of an attribution in a line. */
export function Behind({ attribution }: { readonly attribution: EditorAttribution }) {
  const { language } = useStoryDesk()
  const { editor, words } = useWords()
  const { proposed, rule } = attribution
  const open = attribution.state === 'proposed'
  const nobody = attribution.speakers.length + attribution.documents.length + proposed.speakers.length + proposed.documents.length === 0
  const via = [...attribution.via.map((source) => source.label), ...proposed.via]
  return (
    <p className="text-ink-soft text-small">
      <span className={open ? 'border-attribution border-b border-dotted text-attribution' : 'text-attribution'}>
        {attribution.state !== 'confirmed' && `${words.attributionState[attribution.state]} · `}
        {words.attributionKind[attribution.kind]}
      </span>
      {' · '}
      {nobody && editor.attributions.nobody}
      <Sources sources={[...attribution.speakers, ...attribution.documents]} names={[...proposed.speakers, ...proposed.documents]} />
      {via.length > 0 && (
        <>
          {`, ${editor.attributions.through} `}
          <Sources sources={attribution.via} names={proposed.via} between=" → " />
        </>
      )}
      {rule !== '' && <span className="block text-tiny">{editor.attributions.proposedBy[rule] ?? ruleWords(rule, language)}</span>}
      {open && isWebAddress(attribution.note) && (
        <>
          {' · '}
          <a className="underline" href={attribution.note} target="_blank" rel="external noopener noreferrer">
            {new URL(attribution.note).hostname}
          </a>
        </>
      )}
    </p>
  )
}

interface SourcesProps {
  readonly sources: readonly EditorSource[]
  /** Proposed, and no sources yet. */
  readonly names: ProposedNames['speakers']
  readonly between?: string
}

/** Sources by name; behind them names that become sources when the proposal is accepted. */
function Sources({ sources, names, between = ', ' }: SourcesProps) {
  const { originals } = useWords()
  return (
    <>
      {sources.map((source) => source.label).join(between)}
      {names.map((name, index) => (
        <span key={name}>
          {sources.length + index > 0 && between}
          {name}
          <span className="ml-1 border border-hairline px-1 text-tiny" title={originals.review.newSource}>
            {originals.review.isNew}
          </span>
        </span>
      ))}
    </>
  )
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`
}

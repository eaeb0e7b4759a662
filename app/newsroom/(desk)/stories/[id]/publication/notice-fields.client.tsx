import { type Ref, useId } from 'react'
import type { ConcernedPassage } from '../../../../../../domain/stories/changes-to-publish'
import { messagesIn } from '../../../../../../messages/messages'
import { type CorrectionKind, correctionPlaces, longestCorrection, removalReasons } from '../../../../../../model/correction'
import type { Language } from '../../../../../../model/language'
import { Note } from './note.client'
import { type Notice, type NoticeKind, passagesOf, placeOf } from './notice'

interface NoticeFieldsProps {
  readonly language: Language
  readonly storyLanguage: Language
  readonly title: string
  readonly kinds: readonly NoticeKind[]
  readonly notice: Notice
  readonly passages: readonly ConcernedPassage[]
  /** Words went, which the public difference would show struck. */
  readonly removes: boolean
  /** Something required was left out on the last attempt. */
  readonly incomplete: boolean
  readonly kindRef: Ref<HTMLInputElement>
  readonly textRef: Ref<HTMLTextAreaElement>
  onNotice(notice: Notice): void
}

/** As what a change is published, in which words, where they stand and what they concern. */
export function NoticeFields(props: NoticeFieldsProps) {
  const { language, storyLanguage, title, kinds, notice, passages, removes, incomplete, kindRef, textRef, onNotice } = props
  const { editor } = messagesIn(language)
  const label = editor.publication
  const { as } = notice
  const change = (wish: Partial<Notice>) => onNotice({ ...notice, ...wish })
  return (
    <>
      <Kinds
        {...{ language, title, kinds, as, kindRef }}
        missing={incomplete && as === null ? label.as.missing : null}
        onKind={(kind) => change({ as: kind })}
      />
      {as !== null && as !== 'none' && (
        <>
          <div lang={storyLanguage}>
            <Note
              ref={textRef}
              label={label.words}
              help={label.wordsHelp[as]}
              most={longestCorrection}
              fault={incomplete && notice.text.trim() === '' ? label.wordsMissing : null}
              value={notice.text}
              onChange={(text) => change({ text })}
            />
          </div>
          <Particulars language={language} kind={as} notice={notice} removes={removes} onChange={change} />
          {passages.length > 0 && (
            <Passages
              {...{ language, storyLanguage, passages }}
              chosen={passagesOf(notice, passages)}
              onChosen={(ids) => change({ passages: ids })}
            />
          )}
        </>
      )}
    </>
  )
}

interface KindsProps extends Pick<NoticeFieldsProps, 'language' | 'title' | 'kinds' | 'kindRef'> {
  readonly as: NoticeKind | null
  readonly missing: string | null
  onKind(kind: NoticeKind): void
}

function Kinds({ language, title, kinds, as, missing, kindRef, onKind }: KindsProps) {
  const { editor, words } = messagesIn(language)
  const id = useId()
  return (
    <fieldset aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend className="mb-1 font-medium">{title}</legend>
      <div className="grid border-hairline border-t">
        {kinds.map((kind, nth) => (
          <div
            key={kind}
            className="grid grid-cols-[auto_1fr] items-baseline gap-x-2 border-hairline border-b py-1 sm:grid-cols-[auto_8.5rem_1fr]"
          >
            <input
              ref={nth === 0 ? kindRef : undefined}
              type="radio"
              id={`${id}-${kind}`}
              name={id}
              checked={as === kind}
              onChange={() => onKind(kind)}
              aria-describedby={`${id}-${kind}-help`}
              className="mt-1 self-start accent-ink"
            />
            <label htmlFor={`${id}-${kind}`}>{kind === 'none' ? editor.publication.as.none : words.correctionKind[kind]}</label>
            <p id={`${id}-${kind}-help`} className="col-start-2 text-ink-soft text-tiny sm:col-start-3">
              {editor.publication.as.help[kind]}
            </p>
          </div>
        ))}
      </div>
      {missing && (
        <p id={`${id}-missing`} className="mt-1 text-danger text-tiny">
          {missing}
        </p>
      )}
    </fieldset>
  )
}

interface ParticularsProps {
  readonly language: Language
  readonly kind: CorrectionKind
  readonly notice: Notice
  readonly removes: boolean
  onChange(wish: Partial<Notice>): void
}

const select = 'w-full border border-hairline bg-paper px-2 py-1.5 font-normal'

function Particulars({ language, kind, notice, removes, onChange }: ParticularsProps) {
  const { editor, words } = messagesIn(language)
  if (kind === 'retraction' && !removes) return null
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[10rem_1fr]">
      {kind !== 'retraction' && (
        <label className="grid gap-1 font-medium">
          {editor.publication.place}
          <select
            className={select}
            value={placeOf(notice, kind)}
            onChange={(event) => onChange({ place: event.target.value as NonNullable<Notice['place']> })}
          >
            {correctionPlaces.map((place) => (
              <option key={place} value={place}>
                {words.correctionPlace[place]}
              </option>
            ))}
          </select>
        </label>
      )}
      {removes && (
        <label className="grid gap-1 font-medium">
          {editor.publication.removal}
          <select
            className={select}
            value={notice.removal}
            onChange={(event) => onChange({ removal: event.target.value as Notice['removal'] })}
          >
            {removalReasons.map((reason) => (
              <option key={reason} value={reason}>
                {words.removalReason[reason]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

interface PassagesProps extends Pick<NoticeFieldsProps, 'language' | 'storyLanguage' | 'passages'> {
  readonly chosen: readonly ConcernedPassage['id'][]
  onChosen(ids: ConcernedPassage['id'][]): void
}

function Passages({ language, storyLanguage, passages, chosen, onChosen }: PassagesProps) {
  const label = messagesIn(language).editor.publication
  const tick = (id: ConcernedPassage['id']) => onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset>
      <legend className="mb-1 font-medium">
        {label.passages}
        {passages.some((passage) => passage.differs) && (
          <span className="ml-2 font-normal text-ink-soft text-tiny">{label.passagesHelp}</span>
        )}
      </legend>
      <div className="max-h-44 overflow-y-auto border border-hairline">
        {passages.map(({ id, number, words }) => (
          <label
            key={id}
            className="grid grid-cols-[auto_1.25rem_1fr] items-baseline gap-x-2 border-hairline border-b px-2 py-1 last:border-b-0"
          >
            <input type="checkbox" className="accent-ink" checked={chosen.includes(id)} onChange={() => tick(id)} />
            <span className="text-right text-attribution text-tiny tabular-nums">{number}</span>
            <span lang={storyLanguage} className="min-w-0 font-text">
              {shortened(words)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Enough of a passage to know it by. */
function shortened(words: string): string {
  return words.length <= 130 ? words : `${words.slice(0, words.lastIndexOf(' ', 120))} …`
}

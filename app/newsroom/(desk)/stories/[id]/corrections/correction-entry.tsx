import type { DeskCorrection } from '../../../../../../domain/corrections/at-desk'
import { messagesIn } from '../../../../../../messages/messages'
import { historyAddress } from '../../../../../../model/addresses'
import type { Language } from '../../../../../../model/language'
import { momentWords } from '../../../../../../model/moment'

interface CorrectionEntryProps {
  readonly correction: DeskCorrection
  readonly language: Language
  readonly storyLanguage: Language
  readonly zone: string
  readonly revisionsPage: string
  /** Where readers find the story; `null` while they do not. */
  readonly publicAt: { readonly section: string; readonly slug: string } | null
}

/** One correction: what readers were told, by whom, and between which revisions. */
export function CorrectionEntry({ correction, language, storyLanguage, zone, revisionsPage, publicAt }: CorrectionEntryProps) {
  const { editor, words } = messagesIn(language)
  const label = editor.corrections
  const { kind, text, place, removal, by, at, before, after, difference } = correction
  return (
    <li className="grid gap-1 border-hairline border-b py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold text-correction">{words.correctionKind[kind]}</span>
        <span className="text-ink-soft text-tiny">{label.by(by, momentWords(at, language, zone))}</span>
        <span className="text-ink-soft text-tiny">{words.correctionPlace[place]}</span>
      </p>
      <p lang={storyLanguage} className="whitespace-pre-line font-text">
        {text}
      </p>
      <p className="flex flex-wrap gap-x-3 text-tiny">
        {before === after ? (
          <span className="text-ink-soft">{label.onlyWords(before)}</span>
        ) : (
          <a className="underline" href={`${revisionsPage}?from=${before}&to=${after}`}>
            {label.revisions(before, after)}
          </a>
        )}
        {difference && publicAt && (
          <a className="underline" href={historyAddress(publicAt.section, publicAt.slug, difference)} target="_blank" rel="noreferrer">
            {label.publicDifference}
          </a>
        )}
        {removal !== 'none' && <span className="text-ink-soft">{label.removed[removal]}</span>}
      </p>
    </li>
  )
}

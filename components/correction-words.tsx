import type { Language } from '../model/language'

/** What readers are told: a paragraph a line. */
export function CorrectionWords({ text, language }: { readonly text: string; readonly language: Language }) {
  return (
    <div className="correction-words" lang={language}>
      {text.split(/\n+/).map((paragraph, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
        <p key={nth}>{paragraph}</p>
      ))}
    </div>
  )
}

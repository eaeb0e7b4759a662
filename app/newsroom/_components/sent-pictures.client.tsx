import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { Sending } from './picture-upload.client'

interface SentPicturesProps {
  readonly sendings: readonly Sending[]
  readonly language: Language
  readonly linked: boolean
}

/** Files that were handed over, the last first: how far each is, or what became of it. */
export function SentPictures({ sendings, language, linked }: SentPicturesProps) {
  const words = messagesIn(language).media.upload
  return (
    <ul aria-live="polite" aria-label={words.results} className={sendings.length === 0 ? 'hidden' : 'grid border-y divide-y'}>
      {sendings.map((sending) => (
        <li key={sending.number} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-1.5">
          <span className="min-w-0 break-all font-medium">{sending.name}</span>
          <Fate sending={sending} language={language} linked={linked} />
        </li>
      ))}
    </ul>
  )
}

function Fate({
  sending: { answer, name, share },
  language,
  linked,
}: {
  readonly sending: Sending
  readonly language: Language
  readonly linked: boolean
}) {
  const { media, refusals } = messagesIn(language)
  const words = media.upload
  if (answer === null) {
    if (share === 1) return <span className="text-ink-soft">{words.cutting}</span>
    return share === 0 ? (
      <span className="text-ink-soft">{words.waiting}</span>
    ) : (
      <progress value={share} max={1} aria-label={words.sending(name)} className="h-2 w-40 accent-ink" />
    )
  }
  if (answer.is === 'lost') return <span className="text-danger">{words.lost}</span>
  if (answer.is === 'refused') return <span className="text-danger">{refusals[answer.code]}</span>
  return (
    <span>
      {answer.known ? words.known : words.done}
      {linked && (
        <>
          {' · '}
          <a href={`/newsroom/media/${answer.picture.id}`} className="underline">
            {words.describe}
          </a>
        </>
      )}
    </span>
  )
}

import type { DeskPicture } from '../../../../../domain/media/picture'
import { messagesIn } from '../../../../../messages/messages'
import { type Clock, momentIn } from '../../../_components/moment'

/** What the file was, and how it came here. */
export function PictureFacts({ picture, clock }: { readonly picture: DeskPicture; readonly clock: Clock }) {
  const words = messagesIn(clock.language).media.facts
  const facts = [
    [words.name, picture.fileName],
    [words.size, words.pixels(picture.width, picture.height)],
    [words.uploaded, words.by(momentIn(picture.createdAt, clock), picture.uploader)],
  ].filter(([, value]) => value !== '')
  return (
    <section aria-labelledby="picture-facts" className="grid gap-2">
      <h2 id="picture-facts" className="font-semibold">
        {words.title}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

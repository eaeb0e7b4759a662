import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'

interface ShareProps {
  readonly headline: string
  /** Absolute. */
  readonly address: string
  readonly language: Language
}

/** Ways to pass a story on: plain links that tell nobody anything before they are followed, and the address to copy. */
export function Share({ headline, address, language }: ShareProps) {
  const { story } = messagesIn(language).reader
  const [title, link] = [encodeURIComponent(headline), encodeURIComponent(address)]
  const both = encodeURIComponent(`${headline} ${address}`)
  const ways = [
    [story.shareBy.mail, `mailto:?subject=${title}&body=${both}`],
    [story.shareBy.bluesky, `https://bsky.app/intent/compose?text=${both}`],
    [story.shareBy.linkedin, `https://www.linkedin.com/sharing/share-offsite/?url=${link}`],
    [story.shareBy.whatsapp, `https://wa.me/?text=${both}`],
  ] as const
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{story.share}</h2>
      <ul>
        {ways.map(([way, href]) => (
          <li key={way}>
            <a href={href} rel="noopener noreferrer">
              {way}
            </a>
          </li>
        ))}
      </ul>
      <label className="share-address">
        <span>{story.address}</span>
        <input type="url" readOnly defaultValue={address} size={Math.min(60, address.length)} />
      </label>
    </section>
  )
}

import { messagesIn } from '../messages/messages'
import { feedAddress, feedFormats, feedNames, feedTypes } from '../model/feed'
import type { Language } from '../model/language'

interface FeedLinksProps {
  /** Path of the page whose list the feeds are of. */
  readonly page: string
  readonly language: Language
}

/** A list for those who follow it with a program of their own. */
export function FeedLinks({ page, language }: FeedLinksProps) {
  return (
    <p className="feed-links">
      {messagesIn(language).feeds.asFeed}
      {feedFormats.map((format) => (
        <a key={format} href={feedAddress(page, format)} type={feedTypes[format]}>
          {feedNames[format]}
        </a>
      ))}
    </p>
  )
}

import { messagesIn } from '../messages/messages'
import { topicAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { TopicName } from '../model/printed'

/** What a story is about, as links; nothing where nothing was said. */
export function Topics({ topics, language }: { readonly topics: readonly TopicName[]; readonly language: Language }) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label={messagesIn(language).reader.story.topics}>
      <h2>{messagesIn(language).reader.story.topics}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicAddress(topic.slug)} rel="tag">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

'use client'

import { useState } from 'react'
import { Button } from '../../../../../components/button'
import { controlClass } from '../../../../../components/field'
import { messagesIn } from '../../../../../messages/messages'
import type { TopicId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { ActionButton } from '../../../_components/action-button.client'
import { Icon } from '../../../_components/icon'
import { topicChange, topicCreate, topicRemove } from '../actions'
import { PlaceForm } from './place-form.client'

export interface TopicShown {
  readonly id: TopicId
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly stories: number
}

interface TopicsProps {
  readonly language: Language
  readonly topics: readonly TopicShown[]
  readonly mayEdit: boolean
}

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Topics by name, with a field to find one among many. */
export function Topics({ language, topics, mayEdit }: TopicsProps) {
  const [open, setOpen] = useState<TopicId | 'new' | null>(null)
  const [query, setQuery] = useState('')
  const { register, desk } = messagesIn(language)
  const text = register.sections
  const close = () => setOpen(null)
  const found = topics.filter((topic) => folded(topic.name).includes(folded(query.trim())))
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-small">{text.topicsHelp}</p>
      <div className="flex flex-wrap gap-2">
        <input
          type="search"
          data-search
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={text.findTopic}
          placeholder={text.findTopic}
          className={`${controlClass} max-w-60 flex-1`}
        />
        {mayEdit && open !== 'new' && (
          <Button onClick={() => setOpen('new')}>
            <Icon name="plus" />
            {text.newTopic}
          </Button>
        )}
      </div>
      {open === 'new' && <PlaceForm language={language} action={topicCreate} slugHelp={text.slugTopicHelp} onDone={close} />}
      {topics.length === 0 ? (
        <p>{text.topicsEmpty}</p>
      ) : (
        <ul className="border-t">
          {found.map((topic) => (
            <li key={topic.id} data-row className="border-b">
              <div className="flex min-h-9 flex-wrap items-center gap-x-3 hover:bg-panel">
                <a href={`/topics/${topic.slug}`} className="font-medium hover:underline">
                  {topic.name}
                </a>
                <span className="min-w-0 flex-1 truncate text-ink-soft text-tiny">{`/topics/${topic.slug}`}</span>
                <span className="whitespace-nowrap text-ink-soft text-tiny">{`${topic.stories} ${text.stories}`}</span>
                {mayEdit && (
                  <span className="flex">
                    <Button
                      kind="quiet"
                      data-main
                      className="min-h-7 px-2! py-0 font-normal text-tiny"
                      aria-label={text.editing(topic.name)}
                      aria-expanded={open === topic.id}
                      onClick={() => setOpen(open === topic.id ? null : topic.id)}
                    >
                      {desk.common.edit}
                    </Button>
                    {topic.stories === 0 && (
                      <ActionButton
                        language={language}
                        run={topicRemove}
                        input={{ topicId: topic.id }}
                        kind="quiet"
                        className="min-h-7 py-0 font-normal text-tiny"
                        label={`${desk.common.remove}: ${topic.name}`}
                        done={text.removed}
                        confirm={{ title: text.removeTopicConfirm, text: text.removeText(topic.name), yes: desk.common.remove }}
                      >
                        {desk.common.remove}
                      </ActionButton>
                    )}
                  </span>
                )}
              </div>
              {open === topic.id && (
                <PlaceForm language={language} action={topicChange} place={topic} slugHelp={text.slugHelp} onDone={close} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

'use client'

import Link from 'next/link'
import { useEffect } from 'react'
import { buttonClass } from '../../../components/button'
import { useFormAction } from '../../../components/use-form-action.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { idle } from '../../../model/outcome'
import { beginStory } from '../(desk)/actions'
import { Icon } from './icon'
import { refusalText } from './refusal-text'
import { say } from './status.client'

interface NewStoryProps {
  readonly language: Language
  /** The language the story will be written in. */
  readonly storyLanguage: Language
  /** Only the sign, where there is no room for words. */
  readonly compact?: boolean
  readonly className?: string
}

/** Begins a story and opens it. */
export function NewStory({ language, storyLanguage, compact = false, className = '' }: NewStoryProps) {
  const { state, pending, form } = useFormAction(beginStory, idle)
  const { newStory } = messagesIn(language).desk.shell

  useEffect(() => {
    if (state.is === 'refused' || state.is === 'invalid') say(refusalText(state, language), 'refused')
  }, [state, language])

  return (
    <form {...form} className={className}>
      <input type="hidden" name="language" value={storyLanguage} />
      <button
        type="submit"
        aria-disabled={pending}
        className={`${buttonClass('primary')} w-full ${compact ? 'justify-center px-0!' : ''}`}
        {...(compact ? { 'aria-label': newStory, title: newStory } : {})}
      >
        <Icon name="plus" />
        {!compact && newStory}
      </button>
    </form>
  )
}

interface FromReportProps {
  readonly language: Language
  /** Only the sign, where there is no room for words. */
  readonly compact?: boolean
  readonly className?: string
}

/** Leads to where a story is begun from a text or a file. */
export function NewStoryFromReport({ language, compact = false, className = '' }: FromReportProps) {
  const { title, short } = messagesIn(language).originals
  return (
    <Link
      href="/newsroom/originals"
      title={title}
      className={`${buttonClass('plain')} ${compact ? 'justify-center px-0!' : ''} ${className}`}
    >
      <Icon name="file" />
      <span className={compact ? 'sr-only' : ''}>{short}</span>
    </Link>
  )
}

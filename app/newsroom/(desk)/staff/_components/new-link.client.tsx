'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../../../../../components/button'
import { controlClass } from '../../../../../components/field'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { momentWords } from '../../../../../model/moment'
import { copy } from '../../../_components/copy.client'
import type { LinkState } from './link-state'

interface NewLinkProps {
  readonly link: Extract<LinkState, { is: 'linked' }>
  readonly language: Language
  readonly zone: string
}

const never = () => () => undefined

/** What became of a link: mailed, or here to be copied, under the address at which the admin reaches the site. */
export function NewLink({ link, language, zone }: NewLinkProps) {
  const words = messagesIn(language).staff
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const until = words.linkEnds(momentWords(new Date(link.until), language, zone))
  if (link.path === null) {
    return (
      <p className="border-good border-l-4 bg-panel px-3 py-2">
        {words.linkMailed(link.email)} {until}
      </p>
    )
  }
  const address = origin + link.path

  async function copyLink() {
    setCopied(await copy(address))
    // Where it was not, the address stands selected, ready for the keyboard.
    field.current?.select()
  }

  return (
    <div className="grid gap-2 border-good border-l-4 bg-panel px-3 py-2">
      <label htmlFor="new-link">{words.linkToPass(link.name)}</label>
      <div className="flex gap-2">
        <input
          id="new-link"
          ref={field}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className={controlClass}
        />
        <Button onClick={copyLink}>
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </Button>
      </div>
      <p className="text-ink-soft text-tiny">{until}</p>
    </div>
  )
}

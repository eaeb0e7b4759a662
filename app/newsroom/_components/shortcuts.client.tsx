'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { answered } from '../../../components/answered.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { beginStoryIn } from '../(desk)/actions'
import { Dialog } from './dialog.client'
import type { DeskPage } from './pages'
import { refusalText } from './refusal-text'
import { browserShelf } from './shelf.client'
import { say } from './status.client'
import { paletteSwitch, shortcutsSwitch } from './switch.client'

interface ShortcutsProps {
  readonly language: Language
  readonly storyLanguage: Language
  readonly pages: readonly DeskPage[]
}

const lettersKey = 'masthead-letters'
/** Milliseconds in which the second letter of a shortcut must follow. */
const patience = 1500

/** Keys that work everywhere at the desk, and the sheet that lists them. Single letters can be switched off (WCAG 2.1.4). */
export function Shortcuts({ language, storyLanguage, pages }: ShortcutsProps) {
  const open = shortcutsSwitch.use()
  const router = useRouter()
  const words = messagesIn(language).desk
  const [letters, setLetters] = useState(true)

  useEffect(() => setLetters(browserShelf.read(lettersKey) !== 'off'), [])

  useEffect(() => {
    let waitingSince = 0

    async function begin() {
      const outcome = await answered(beginStoryIn({ language: storyLanguage }))
      if (outcome.is === 'done') router.push(`/newsroom/stories/${outcome.value}`)
      else say(refusalText(outcome, language), 'refused')
    }

    function onLetter(key: string): boolean {
      if (Date.now() - waitingSince < patience) {
        waitingSince = 0
        const page = pages.find((one) => one.letter === key)
        if (page) router.push(page.href)
        return page !== undefined
      }
      switch (key) {
        case 'g':
          waitingSince = Date.now()
          return true
        case '?':
          shortcutsSwitch.set(true)
          return true
        case 'n':
          void begin()
          return true
        case 'N':
          router.push('/newsroom/originals')
          return true
        case '/':
          return focusOn(inSight('[data-search]')[0] ?? null)
        case 'j':
          return step(1)
        case 'k':
          return step(-1)
        default:
          return false
      }
    }

    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        paletteSwitch.set(!paletteSwitch.get())
        return
      }
      if (!letters || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
        return
      if (onLetter(event.key)) event.preventDefault()
    }

    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [language, storyLanguage, pages, letters, router])

  return (
    <Dialog open={open} title={words.shortcuts.title} close={words.common.close} onClose={() => shortcutsSwitch.set(false)} wide>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Sheet title={words.shortcuts.everywhere}>
          <Keys keys="Ctrl K" label={words.shortcuts.palette} />
          <Keys keys="n" label={words.shortcuts.newStory} />
          <Keys keys="N" label={messagesIn(language).originals.title} />
          <Keys keys="?" label={words.shortcuts.help} />
          {pages.map((page) => (
            <Keys key={page.href} keys={`g ${page.letter}`} label={words.shortcuts.goTo(words.pages[page.name])} />
          ))}
        </Sheet>
        <div className="grid content-start gap-4">
          <Sheet title={words.shortcuts.lists}>
            <Keys keys="/" label={words.shortcuts.search} />
            <Keys keys="j" label={words.shortcuts.down} />
            <Keys keys="k" label={words.shortcuts.up} />
            <Keys keys="↵" label={words.shortcuts.open} />
          </Sheet>
          <Sheet title={words.shortcuts.forms}>
            <Keys keys="Ctrl S" label={words.shortcuts.save} />
          </Sheet>
          <label className="flex items-start gap-2 border-t pt-3">
            <input
              type="checkbox"
              checked={letters}
              className="mt-0.5 accent-ink"
              onChange={(event) => {
                setLetters(event.target.checked)
                browserShelf.put(lettersKey, event.target.checked ? 'on' : 'off')
              }}
            />
            <span>
              {words.shortcuts.letters}
              <span className="block text-ink-soft text-tiny">{words.shortcuts.lettersHelp}</span>
            </span>
          </label>
        </div>
      </div>
    </Dialog>
  )
}

function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="border-b pb-1 font-semibold text-small">{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Keys({ keys, label }: { readonly keys: string; readonly label: string }) {
  return (
    <div className="flex h-8 items-center justify-between gap-4 border-b">
      <dt>{label}</dt>
      <dd className="flex gap-1">
        {keys.split(' ').map((key) => (
          <kbd key={key} className="min-w-6 border bg-panel px-1.5 text-center font-label text-tiny leading-5">
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  element.focus()
  if (element instanceof HTMLInputElement) element.select()
  return true
}

/** Pages that were left stay in the document, hidden: those are not meant. */
function inSight(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
}

/** To the row below or above the one that has focus; from elsewhere to the first. */
function step(by: 1 | -1): boolean {
  const rows = inSight('[data-row]')
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  const next = now === -1 ? rows[0] : rows[now + by]
  return focusOn(next?.querySelector('[data-main]') ?? null)
}

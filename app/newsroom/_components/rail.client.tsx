'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { signOut } from '../login/actions'
import { Icon, type IconName } from './icon'
import { NewStory, NewStoryFromReport } from './new-story.client'
import type { DeskPage } from './pages'
import { paletteSwitch } from './switch.client'

interface RailProps {
  readonly language: Language
  readonly storyLanguage: Language
  readonly siteName: string
  readonly name: string
  readonly role: string
  readonly pages: readonly DeskPage[]
  /** As it was left. */
  readonly collapsedAtFirst: boolean
}

const lineClass =
  'flex h-8 w-full items-center gap-2.5 px-2 text-ink-soft hover:bg-paper hover:text-ink aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:text-ink'

/** The way around the desk: a rail at the left, narrow if one wants; on a phone a menu. */
export function Rail({ language, storyLanguage, siteName, name, role, pages, collapsedAtFirst }: RailProps) {
  const [collapsed, setCollapsed] = useState(collapsedAtFirst)
  const rail = useRef<HTMLElement>(null)
  const path = usePathname()
  const { shell, common, pages: titles } = messagesIn(language).desk

  // The menu of a phone has done its work when another page is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what this waits for
  useEffect(() => {
    if (rail.current?.matches(':popover-open')) rail.current.hidePopover()
  }, [path])

  function collapse(next: boolean) {
    setCollapsed(next)
    // biome-ignore lint/suspicious/noDocumentCookie: two fixed words; not every browser has the newer interface
    document.cookie = `masthead-rail=${next ? 'narrow' : 'wide'}; path=/newsroom; max-age=31536000; samesite=lax`
  }

  const narrow = collapsed ? 'md:hidden' : ''
  return (
    <nav
      ref={rail}
      id="rail"
      popover="auto"
      aria-label={shell.navigation}
      className={`fixed inset-y-0 left-0 m-0 h-dvh max-h-none w-72 max-w-[85vw] flex-col gap-4 overflow-y-auto border-0 border-r bg-panel p-3 text-ink backdrop:bg-black/40 open:flex md:sticky md:top-0 md:flex md:shrink-0 print:hidden ${collapsed ? 'md:w-[3.625rem]' : 'md:w-52'}`}
    >
      <div className="flex items-center justify-between gap-2">
        <Link href="/newsroom" className={`min-w-0 pl-2 font-headline font-medium text-base leading-tight ${narrow}`}>
          {siteName}
        </Link>
        <button
          type="button"
          onClick={() => collapse(!collapsed)}
          aria-label={collapsed ? shell.expand : shell.collapse}
          title={collapsed ? shell.expand : shell.collapse}
          aria-expanded={!collapsed}
          className="p-2 text-ink-soft hover:text-ink max-md:hidden"
        >
          <Icon name={collapsed ? 'expand' : 'collapse'} />
        </button>
        <button type="button" popoverTarget="rail" popoverTargetAction="hide" aria-label={shell.closeMenu} className="p-2 md:hidden">
          <Icon name="close" />
        </button>
      </div>

      <div className="grid gap-2">
        <NewStory language={language} storyLanguage={storyLanguage} compact={collapsed} className="max-md:hidden" />
        <NewStory language={language} storyLanguage={storyLanguage} className="md:hidden" />
        <NewStoryFromReport language={language} compact={collapsed} className="max-md:hidden" />
        <NewStoryFromReport language={language} className="md:hidden" />
        <button
          type="button"
          onClick={() => {
            if (rail.current?.matches(':popover-open')) rail.current.hidePopover()
            paletteSwitch.set(true)
          }}
          className="flex h-8 items-center gap-2.5 border bg-paper px-2 text-ink-soft hover:border-ink-soft"
          title={shell.search}
        >
          <Icon name="search" />
          <span className={`flex-1 text-left ${collapsed ? 'md:sr-only' : ''}`}>{common.search}</span>
          <kbd className={`font-label text-tiny max-md:hidden ${narrow}`}>Ctrl K</kbd>
        </button>
      </div>

      <ul className="grid gap-px">
        {pages.map((page) => (
          <li key={page.name}>
            <Line href={page.href} icon={page.icon} label={titles[page.name]} narrow={collapsed} current={currentAt(path, page.href)} />
          </li>
        ))}
      </ul>

      <div className="mt-auto grid gap-px border-t pt-3">
        <Line
          href="/newsroom/account"
          icon="account"
          label={shell.account}
          text={name}
          detail={role}
          narrow={collapsed}
          current={currentAt(path, '/newsroom/account')}
        />
        <a href="/" className={lineClass} title={collapsed ? shell.site : undefined}>
          <Icon name="site" />
          <span className={collapsed ? 'md:sr-only' : ''}>{shell.site}</span>
        </a>
        <form action={signOut}>
          <button type="submit" className={lineClass} title={collapsed ? shell.signOut : undefined}>
            <Icon name="leave" />
            <span className={collapsed ? 'md:sr-only' : ''}>{shell.signOut}</span>
          </button>
        </form>
      </div>
    </nav>
  )
}

interface LineProps {
  readonly href: string
  readonly icon: IconName
  readonly label: string
  /** Shown in place of the label, which then names the link. */
  readonly text?: string
  readonly detail?: string
  readonly narrow: boolean
  readonly current: 'page' | 'true' | undefined
}

function Line({ href, icon, label, text, detail, narrow, current }: LineProps) {
  return (
    <Link href={href} aria-current={current} className={`${lineClass} ${detail ? 'h-10' : ''}`} title={narrow || text ? label : undefined}>
      <Icon name={icon} />
      <span className={`min-w-0 ${narrow ? 'md:sr-only' : ''}`}>
        <span className="block truncate leading-tight">{text ?? label}</span>
        {detail && <span className="block truncate font-normal text-tiny leading-tight">{detail}</span>}
      </span>
    </Link>
  )
}

function currentAt(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return href !== '/newsroom' && path.startsWith(`${href}/`) ? 'true' : undefined
}

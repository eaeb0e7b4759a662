import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { requireStaff } from '../../../lib/session'
import { messagesIn } from '../../../messages/messages'
import { Icon } from '../_components/icon'
import { pagesFor } from '../_components/pages'
import { Palette } from '../_components/palette.client'
import { PaletteButton } from '../_components/palette-button.client'
import { Rail } from '../_components/rail.client'
import { Shortcuts } from '../_components/shortcuts.client'
import { StatusLine } from '../_components/status.client'
import { WhoseTab } from '../_components/whose-tab.client'

export const instant = false

/** The frame of the desk: the rail, the page, and what lies over both. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const staff = await requireStaff()
  const { siteName, language: storyLanguage } = await siteSettings(reader())
  const { language } = staff
  const { desk, words } = messagesIn(language)
  const pages = pagesFor(staff)
  const narrow = (await cookies()).get('masthead-rail')?.value === 'narrow'

  return (
    <div className="md:flex">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:border focus:bg-paper focus:px-3 focus:py-2"
      >
        {desk.shell.skip}
      </a>
      <header className="flex h-12 items-center gap-1 border-b bg-panel px-2 md:hidden print:hidden">
        <button type="button" popoverTarget="rail" aria-label={desk.shell.menu} className="p-3">
          <Icon name="menu" />
        </button>
        <p className="min-w-0 flex-1 truncate font-headline font-medium text-lg">{siteName}</p>
        <PaletteButton label={desk.shell.search} />
      </header>
      <Rail
        language={language}
        storyLanguage={storyLanguage}
        siteName={siteName}
        name={staff.name}
        role={words.role[staff.role]}
        pages={pages}
        collapsedAtFirst={narrow}
      />
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none [--bar:0px]">
        <WhoseTab staffId={staff.id}>{children}</WhoseTab>
      </main>
      <Palette language={language} pages={pages} />
      <Shortcuts language={language} storyLanguage={storyLanguage} pages={pages} />
      <StatusLine close={desk.common.close} />
    </div>
  )
}

import type { ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import { type NameplateProps, SmallNameplate } from './nameplate'
import { SiteFooter } from './site-footer'

interface SheetProps extends Omit<NameplateProps, 'now'> {
  /** In place of the small nameplate. */
  readonly nameplate?: ReactNode
  readonly children: ReactNode
}

/** A reader's page: way past the head, nameplate, the page itself, foot. */
export function Sheet({ site, sections, current = '', nameplate, children }: SheetProps) {
  return (
    <>
      <a className="skip" href="#content">
        {messagesIn(site.language).reader.skip}
      </a>
      {nameplate ?? <SmallNameplate site={site} sections={sections} current={current} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} sections={sections} />
    </>
  )
}

import type { ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import { JsonLd } from './json-ld'
import { type NameplateProps, SmallNameplate } from './nameplate'
import { SiteFooter } from './site-footer'

interface SheetProps extends Omit<NameplateProps, 'now'> {
  /** In place of the small nameplate. */
  readonly nameplate?: ReactNode
  /** What the page says to machines. */
  readonly data?: object
  readonly children: ReactNode
}

/** A reader's page: way past the head, nameplate, the page itself, foot. */
export function Sheet({ site, sections, current = '', nameplate, data, children }: SheetProps) {
  return (
    <>
      {data !== undefined && <JsonLd data={data} />}
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

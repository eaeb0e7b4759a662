import type { Browser } from '@playwright/test'

const kinds = ['html', 'css', 'fonts', 'script', 'images', 'other'] as const
export type Kind = (typeof kinds)[number]

/** What a browser fetched for a page until nothing more was under way, nobody scrolling. */
export interface Weight {
  /** Bytes over the wire with their headers, as they came (compressed). */
  readonly bytes: Readonly<Record<Kind, number>>
  readonly requests: number
  /** How the document was compressed, and its bytes without that. */
  readonly encoding: string
  readonly htmlUnpacked: number
}

const kindOf: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'fonts',
  Script: 'script',
  Image: 'images',
}

/** The telephone that Lighthouse imitates. */
const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** Opens a page as somebody who was never here. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext(telephone)
  try {
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
    const kind = new Map<string, Kind>()
    let encoding = 'none'
    wire.on('Network.responseReceived', ({ requestId, type, response }) => {
      kind.set(requestId, kindOf[type] ?? 'other')
      if (type === 'Document') encoding = response.headers['content-encoding'] ?? 'none'
    })
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes[kind.get(requestId) ?? 'other'] += encodedDataLength
    })
    await wire.send('Network.enable')
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`)
    return { bytes, requests: kind.size, encoding, htmlUnpacked: (await answer.body()).length }
  } finally {
    await context.close()
  }
}

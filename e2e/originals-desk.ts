import { expect, type Page } from '@playwright/test'
import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'

/** A wire item as an agency sends it, with the paper's own initials beside the agency's. */
export const wire = `Sturmflut im Norden

Der Deich hält, die Stadt hofft auf Geld

WENDHAFEN (dpa) - Nach der Sturmflut hat die Stadt die Schäden gezählt. „Wir brauchen das Geld noch in diesem Winter“, sagte Bürgermeisterin Vera Lind am Dienstag.

Der Deich habe der Flut standgehalten, teilte das Landesamt für Küstenschutz mit.

Landwirte sind unzufrieden

„Das ist viel zu wenig für die Höfe“, sagte der Landwirt Karl Meier. Erwartet wird, dass der Landtag im Dezember berät.

(eb/dpa)
`

export const quotes = { lind: '„Wir brauchen das Geld noch in diesem Winter“', meier: '„Das ist viel zu wenig für die Höfe“' } as const

/** The screens on which a report becomes a draft, as a member of staff works with them. */
export class OriginalsDesk {
  constructor(
    readonly page: Page,
    readonly language: Language = 'de',
  ) {}

  get words() {
    return messagesIn(this.language).originals
  }

  async open(): Promise<void> {
    await this.page.goto('/newsroom/originals')
    await expect(this.field).toBeVisible()
  }

  get field() {
    return this.page.getByRole('textbox', { name: this.words.read.text })
  }

  get refusal() {
    return this.page.getByRole('alert').filter({ hasText: /\S/ })
  }

  /** Pastes as a browser does: the text, and the same as a page's code. */
  async paste(text: string, html = ''): Promise<void> {
    await this.field.focus()
    await this.pasteAnywhere(text, html)
  }

  /** Pastes to where the focus is. */
  async pasteAnywhere(text: string, html = ''): Promise<void> {
    await this.page.evaluate(
      (copied) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', copied.text)
        if (copied.html !== '') clipboardData.setData('text/html', copied.html)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        // What nobody took in hand, the browser itself would insert.
        if ((document.activeElement ?? document.body).dispatchEvent(event)) document.execCommand('insertText', false, copied.text)
      },
      { text, html },
    )
  }

  async choose(name: string, bytes: Uint8Array, mimeType = 'application/octet-stream'): Promise<void> {
    await this.page.getByLabel(this.words.read.choose).setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
  }

  /** Lets go of a file over the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('main').evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([new Uint8Array(file.bytes)], file.name))
        for (const type of ['dragover', 'drop'])
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      },
      { name, bytes: [...bytes] },
    )
  }

  async read(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.read.submit }).click()
  }

  async reviewed(): Promise<void> {
    await this.page.waitForURL(/\/newsroom\/originals\/[0-9a-f-]{36}/)
    await expect(this.source).toBeVisible()
  }

  get source() {
    return this.page.getByRole('region', { name: this.words.review.sourceLabel })
  }

  get draft() {
    return this.page.getByRole('region', { name: this.words.review.draftLabel })
  }

  /** The list's row for a passage, a name or a warning. */
  row(words: string) {
    return this.draft.locator('[data-item]').filter({ has: this.page.locator('[data-main]', { hasText: words }) })
  }

  /** Where the words stand in the source. */
  passage(words: string) {
    return this.source.locator('[data-keys]').filter({ hasText: words })
  }

  async focus(words: string): Promise<void> {
    await this.row(words).first().locator('[data-main]').focus()
  }

  /** Marks words of one line of the source with the mouse. */
  async mark(words: string): Promise<void> {
    const { left, right, middle } = await this.source.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(wanted)
        // The margin names the beginning of a part too, for whoever hears it.
        if (at === -1 || node.parentElement?.closest('[data-start]') === null) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const box = range.getBoundingClientRect()
        return { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 }
      }
      throw new Error(`not in one piece: ${wanted}`)
    }, words)
    await this.page.mouse.move(left, middle)
    await this.page.mouse.down()
    await this.page.mouse.move(right, middle, { steps: 4 })
    await this.page.mouse.up()
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.review.begin }).click()
    await this.page.waitForURL(/\/newsroom\/stories\/[0-9a-f-]{36}/)
  }
}

import { expect, type Locator, type Page } from '@playwright/test'
import { messagesIn } from '../messages/messages'
import type { AttributionKind } from '../model/attribution'
import type { ContributorKind } from '../model/contributor'
import type { CorrectionKind } from '../model/correction'
import type { CreditRole, CreditScope } from '../model/credit'
import type { Language } from '../model/language'
import type { SourceKind } from '../model/source'

export interface NewSource {
  readonly label: string
  readonly kind: SourceKind
}

export interface Passage {
  /** Words of the text that are attributed, exactly as they stand there. */
  readonly text: string
  readonly kind: AttributionKind
  readonly speakers?: readonly NewSource[]
  readonly documents?: readonly NewSource[]
  readonly via?: readonly NewSource[]
}

/** The story's screen as a member of staff works with it, in the language of their desk. */
export class StoryDesk {
  private readonly known = new Set<string>()

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  get words() {
    return messagesIn(this.language)
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/')[3] ?? ''
  }

  /** Begins a story from the list of stories. */
  async begin(): Promise<void> {
    await this.page.goto('/newsroom/stories')
    await this.page.getByRole('button', { name: this.words.desk.shell.newStory }).first().click()
    await this.page.waitForURL(/\/newsroom\/stories\/[0-9a-f-]{36}$/)
    await expect(this.body).toBeVisible()
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/newsroom/stories/${id}`)
    await expect(this.body).toBeVisible()
  }

  get body() {
    return this.page.getByRole('textbox', { name: this.words.editor.fields.body, exact: true })
  }

  field(name: 'kicker' | 'headline' | 'standfirst' | 'dateline') {
    return this.page.getByRole('textbox', { name: this.words.editor.fields[name], exact: true })
  }

  /** Writes a text: paragraphs parted by line breaks, subheads marked by `## `. */
  async write(text: string): Promise<void> {
    await this.body.click()
    for (const [nth, line] of text.split('\n').entries()) {
      if (nth > 0) await this.page.keyboard.press('Enter')
      if (line.startsWith('## ')) await this.page.keyboard.press('Control+Alt+2')
      await this.page.keyboard.insertText(line.replace(/^## /, ''))
    }
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText(new RegExp(`^${this.words.editor.save.saved('')}\\d`))).toBeVisible()
  }

  async tab(name: keyof typeof this.words.editor.tabs): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${this.words.editor.tabs[name]}`) }).click()
  }

  /**
   * Selects words of the text as a person does with the mouse, who goes on once they see the words selected, and selects
   * again if they do not.
   */
  async select(words: string): Promise<void> {
    await expect(async () => {
      await this.mark(words)
      // The editor hears of a selection from the browser, and draws its own; after two frames they agree, or it is gone.
      const selected = await this.body.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(String(getSelection()))))),
      )
      expect(selected).toBe(words)
    }).toPass()
  }

  private async mark(words: string): Promise<void> {
    await this.body.focus()
    await this.body.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode as Text)
      const whole = nodes.map((node) => node.data).join('')
      const start = whole.indexOf(wanted)
      if (start === -1) throw new Error(`not in the text: ${wanted}`)
      const at = (offset: number, atEnd: boolean): [Text, number] => {
        let before = 0
        for (const node of nodes) {
          const inside = offset - before
          if (atEnd ? inside <= node.length : inside < node.length) return [node, inside]
          before += node.length
        }
        throw new Error('beyond the text')
      }
      getSelection()?.setBaseAndExtent(...at(start, false), ...at(start + wanted.length, true))
    }, words)
  }

  /** Attributes words of the text; sources are created when they are first named and found by searching after that. */
  async attribute(passage: Passage): Promise<void> {
    const { attributions } = this.words.editor
    await this.select(passage.text)
    await this.page.keyboard.press('Control+Shift+y')
    const form = this.page.getByRole('form', { name: attributions.save })
    await expect(form.getByText(passage.text.slice(0, 40))).toBeVisible()
    await form.getByLabel(attributions.kind).selectOption(passage.kind)
    for (const source of passage.speakers ?? []) await this.chooseSource(attributions.speakers, source)
    for (const source of passage.documents ?? []) await this.chooseSource(attributions.documents, source)
    for (const source of passage.via ?? []) await this.chooseSource(attributions.via, source)
    await form.getByRole('button', { name: attributions.save, exact: true }).click()
    await expect(form).toBeHidden()
  }

  async chooseSource(part: string, { label, kind }: NewSource): Promise<void> {
    const { sources } = this.words.editor
    const box = this.page.getByRole('combobox', { name: part })
    await box.fill(label)
    const create = this.page.getByRole('option', { name: sources.create(label) })
    await expect(create).toBeVisible()
    await (this.known.has(label) ? this.page.getByRole('option', { name: label }).first() : create).click()
    if (!this.known.has(label)) {
      const group = this.page.getByRole('group', { name: label })
      await group.getByLabel(sources.kind).selectOption(kind)
      await group.getByRole('button', { name: sources.add }).click()
      this.known.add(label)
    }
    await expect(this.page.getByRole('button', { name: sources.remove(label) }).first()).toBeVisible()
  }

  /** Credits somebody, found by name or initials, or entered into the register on the spot. */
  async credit(query: string, name: string, role: CreditRole, scope: CreditScope = 'this_story', kind?: ContributorKind): Promise<void> {
    const { credits } = this.words.editor
    await this.tab('credits')
    await this.page.getByRole('combobox', { name: credits.search }).fill(query)
    await this.page
      .getByRole('option', { name: kind ? credits.create(name) : name })
      .first()
      .click()
    const row = this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: credits.remove(name) }) })
    const roleBox = row.getByLabel(`${credits.role}: ${name}`)
    await roleBox.selectOption(role)
    await expect(roleBox).toHaveValue(role)
    if (scope === 'upstream') {
      await row.getByText(credits.more).click()
      await row.getByLabel(`${credits.scope}: ${name}`).selectOption(scope)
      await expect(row.getByText(this.words.words.creditScope.upstream).first()).toBeVisible()
    }
  }

  async inSection(name: string): Promise<void> {
    await this.tab('details')
    await this.page.getByLabel(this.words.editor.fields.section).selectOption({ label: name })
    await this.saved()
  }

  /** Opens the dialog in which a story that readers know is published again. */
  async publishAgain(): Promise<Locator> {
    const { publication } = this.words.editor
    await this.page.getByRole('button', { name: publication.update, exact: true }).click()
    const dialog = this.page.getByRole('dialog', { name: publication.update })
    await expect(dialog.getByText(publication.looking)).toBeHidden()
    return dialog
  }

  /** Says in that dialog as what the change is published, and in which words; `none` needs none. */
  async publishAs(dialog: Locator, kind: CorrectionKind | 'none', text = ''): Promise<void> {
    const { editor, words } = this.words
    const name = kind === 'none' ? editor.publication.as.none : words.correctionKind[kind]
    await dialog.getByRole('radio', { name, exact: true }).check()
    if (text !== '') await dialog.getByLabel(editor.publication.words).fill(text)
    await dialog.getByRole('button', { name: editor.publication.update, exact: true }).click()
  }

  /** Goes through with a step of publication in its dialog. */
  async step(name: string, note?: { readonly label: string; readonly text: string }): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
    const dialog = this.page.getByRole('dialog')
    if (note) await dialog.getByLabel(note.label).fill(note.text)
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
}

'use client'

import { useState } from 'react'
import { Button } from '../../../../../components/button'
import { messagesIn } from '../../../../../messages/messages'
import type { SectionId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { ActionButton } from '../../../_components/action-button.client'
import { Icon } from '../../../_components/icon'
import { sectionChange, sectionCreate, sectionMove, sectionRemove } from '../actions'
import { PlaceForm } from './place-form.client'

export interface SectionShown {
  readonly id: SectionId
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly live: number
  readonly all: number
}

interface SectionsProps {
  readonly language: Language
  readonly sections: readonly SectionShown[]
  readonly mayEdit: boolean
}

/** The sections in their order; editors move, change and remove them where they stand. */
export function Sections({ language, sections, mayEdit }: SectionsProps) {
  const [open, setOpen] = useState<SectionId | 'new' | null>(null)
  const { register, desk } = messagesIn(language)
  const text = register.sections
  const close = () => setOpen(null)
  const smallClass = 'min-h-7 py-0 font-normal text-tiny'
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-small">{text.sectionsHelp}</p>
      {sections.length === 0 && <p>{text.sectionsEmpty}</p>}
      {sections.length > 0 && (
        <ol className="border-t">
          {sections.map((section, place) => (
            <li key={section.id} data-row className="border-b">
              <div className="flex min-h-9 flex-wrap items-center gap-x-3 hover:bg-panel">
                {mayEdit && (
                  <span className="flex">
                    <ActionButton
                      language={language}
                      run={sectionMove}
                      input={{ sectionId: section.id, by: -1 as const }}
                      kind="quiet"
                      label={text.up(section.name)}
                      disabled={place === 0}
                      className="min-h-7 px-1.5! py-0 disabled:opacity-25"
                    >
                      <Icon name="up" />
                    </ActionButton>
                    <ActionButton
                      language={language}
                      run={sectionMove}
                      input={{ sectionId: section.id, by: 1 as const }}
                      kind="quiet"
                      label={text.down(section.name)}
                      disabled={place === sections.length - 1}
                      className="min-h-7 px-1.5! py-0 disabled:opacity-25"
                    >
                      <Icon name="down" />
                    </ActionButton>
                  </span>
                )}
                <a href={`/${section.slug}`} className="font-medium hover:underline">
                  {section.name}
                </a>
                <span className="min-w-0 flex-1 truncate text-ink-soft text-tiny" title={section.description || undefined}>
                  {[`/${section.slug}`, section.description].filter(Boolean).join(' · ')}
                </span>
                <span className="whitespace-nowrap text-ink-soft text-tiny" title={text.countHelp}>
                  {`${text.count(section.live, section.all)} ${text.stories}`}
                </span>
                {mayEdit && (
                  <span className="flex">
                    <Button
                      kind="quiet"
                      data-main
                      className={`${smallClass} px-2!`}
                      aria-label={text.editing(section.name)}
                      aria-expanded={open === section.id}
                      onClick={() => setOpen(open === section.id ? null : section.id)}
                    >
                      {desk.common.edit}
                    </Button>
                    {section.all === 0 && (
                      <ActionButton
                        language={language}
                        run={sectionRemove}
                        input={{ sectionId: section.id }}
                        kind="quiet"
                        className={smallClass}
                        label={`${desk.common.remove}: ${section.name}`}
                        done={text.removed}
                        confirm={{ title: text.removeSectionConfirm, text: text.removeText(section.name), yes: desk.common.remove }}
                      >
                        {desk.common.remove}
                      </ActionButton>
                    )}
                  </span>
                )}
              </div>
              {open === section.id && (
                <PlaceForm language={language} action={sectionChange} place={section} slugHelp={text.slugHelp} onDone={close} />
              )}
            </li>
          ))}
        </ol>
      )}
      {mayEdit &&
        (open === 'new' ? (
          <PlaceForm language={language} action={sectionCreate} slugHelp={text.slugTopicHelp} onDone={close} />
        ) : (
          <div>
            <Button onClick={() => setOpen('new')}>
              <Icon name="plus" />
              {text.newSection}
            </Button>
          </div>
        ))}
    </div>
  )
}

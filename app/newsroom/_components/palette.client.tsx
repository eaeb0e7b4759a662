'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { answered } from '../../../components/answered.client'
import { messagesIn } from '../../../messages/messages'
import { type Language, languages } from '../../../model/language'
import { beginStoryIn } from '../(desk)/actions'
import { Icon, type IconName } from './icon'
import type { DeskPage } from './pages'
import { usePressBeside } from './press-beside.client'
import { refusalText } from './refusal-text'
import { say } from './status.client'
import { paletteSwitch, shortcutsSwitch } from './switch.client'
import { fits, useFound } from './use-found.client'

interface PaletteProps {
  readonly language: Language
  readonly pages: readonly DeskPage[]
}

/** The command palette: everything of the desk within a few letters. */
export function Palette(props: PaletteProps) {
  const open = paletteSwitch.use()
  const dialog = useRef<HTMLDialogElement>(null)
  const beside = usePressBeside(() => paletteSwitch.set(false))

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      element.querySelector('input')?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-label={messagesIn(props.language).desk.palette.label}
      onClose={() => paletteSwitch.set(false)}
      {...beside}
      className="mx-auto mt-[12vh] mb-auto w-[calc(100%-2rem)] max-w-xl border bg-paper p-0 text-ink backdrop:bg-black/40"
    >
      {open && <Choices {...props} />}
    </dialog>
  )
}

function Choices({ language, pages }: PaletteProps) {
  const [query, setQuery] = useState('')
  const { found, state } = useFound(query)
  const router = useRouter()
  const { desk, originals, words } = messagesIn(language)
  const { palette } = desk

  function go(href: string) {
    paletteSwitch.set(false)
    router.push(href)
  }

  async function begin(storyLanguage: Language) {
    paletteSwitch.set(false)
    const outcome = await answered(beginStoryIn({ language: storyLanguage }))
    if (outcome.is === 'done') router.push(`/newsroom/stories/${outcome.value}`)
    else say(refusalText(outcome, language), 'refused')
  }

  const commands = [
    ...languages.map((one) => ({ key: `new-${one}`, label: palette.newStory[one], icon: 'plus' as IconName, run: () => void begin(one) })),
    { key: 'from-report', label: originals.title, icon: 'file' as IconName, run: () => go('/newsroom/originals') },
    { key: 'new-contributor', label: palette.newContributor, icon: 'plus' as IconName, run: () => go('/newsroom/contributors/new') },
    { key: 'new-source', label: palette.newSource, icon: 'plus' as IconName, run: () => go('/newsroom/sources/new') },
    {
      key: 'shortcuts',
      label: palette.shortcuts,
      icon: 'menu' as IconName,
      run: () => {
        paletteSwitch.set(false)
        shortcutsSwitch.set(true)
      },
    },
  ].filter((command) => fits(command.label, query))
  const places = pages.filter((page) => fits(desk.pages[page.name], query))
  const nothing =
    state === 'still' &&
    places.length + commands.length === 0 &&
    found !== null &&
    found.stories.length + found.contributors.length + found.sources.length === 0

  return (
    <Command shouldFilter={false} loop label={palette.label}>
      <div className="flex items-center gap-3 border-b px-4">
        <Icon name="search" />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={palette.placeholder}
          autoFocus
          maxLength={200}
          className="h-12 w-full bg-transparent text-base outline-none placeholder:text-ink-soft"
        />
      </div>
      <Command.List className="max-h-[55vh] overflow-y-auto p-2">
        {found && found.stories.length > 0 && (
          <Group heading={desk.pages.stories}>
            {found.stories.map((story) => (
              <Item
                key={story.id}
                id={story.id}
                icon="stories"
                label={story.title}
                detail={words.storyState[story.state]}
                onSelect={() => go(`/newsroom/stories/${story.id}`)}
              />
            ))}
          </Group>
        )}
        {found && found.contributors.length > 0 && (
          <Group heading={desk.pages.contributors}>
            {found.contributors.map((one) => (
              <Item
                key={one.id}
                id={one.id}
                icon="contributors"
                label={one.name}
                detail={[one.initials, words.contributorKind[one.kind]].filter(Boolean).join(' · ')}
                onSelect={() => go(`/newsroom/contributors/${one.id}`)}
              />
            ))}
          </Group>
        )}
        {found && found.sources.length > 0 && (
          <Group heading={desk.pages.sources}>
            {found.sources.map((source) => (
              <Item
                key={source.id}
                id={source.id}
                icon="sources"
                label={source.label}
                detail={words.sourceKind[source.kind]}
                onSelect={() => go(`/newsroom/sources/${source.id}`)}
              />
            ))}
          </Group>
        )}
        {places.length > 0 && (
          <Group heading={palette.go}>
            {places.map((page) => (
              <Item
                key={page.href}
                id={page.href}
                icon={page.icon}
                label={desk.pages[page.name]}
                detail=""
                onSelect={() => go(page.href)}
              />
            ))}
          </Group>
        )}
        {commands.length > 0 && (
          <Group heading={palette.act}>
            {commands.map((command) => (
              <Item key={command.key} id={command.key} icon={command.icon} label={command.label} detail="" onSelect={command.run} />
            ))}
          </Group>
        )}
        {nothing && <p className="px-2 py-6 text-center text-ink-soft">{palette.nothing}</p>}
      </Command.List>
      <p className="flex justify-between gap-4 border-t px-4 py-2 text-ink-soft text-tiny">
        <span>{palette.hint}</span>
        <span role="status">{state === 'searching' ? palette.searching : state === 'failed' ? palette.failed : ''}</span>
      </p>
    </Command>
  )
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-soft [&_[cmdk-group-heading]]:text-tiny"
    >
      {children}
    </Command.Group>
  )
}

interface ItemProps {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  readonly detail: string
  readonly onSelect: () => void
}

function Item({ id, icon, label, detail, onSelect }: ItemProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex h-9 cursor-pointer items-center gap-3 px-2 data-[selected=true]:bg-ink data-[selected=true]:text-paper"
    >
      <Icon name={icon} />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <span className="whitespace-nowrap text-tiny opacity-80">{detail}</span>
    </Command.Item>
  )
}

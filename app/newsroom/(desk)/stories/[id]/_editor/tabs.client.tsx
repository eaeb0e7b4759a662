import { Activity, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from './desk-context.client'
import { type TabName, tabNames } from './tab-names'

interface TabsProps {
  readonly tab: TabName
  readonly counts: Partial<Record<TabName, number | string>>
  readonly panels: Readonly<Record<TabName, ReactNode>>
  onTab(tab: TabName): void
}

/** The right column; arrow keys go from tab to tab. What was typed into a panel is there when its tab is opened again. */
export function Tabs({ tab, counts, panels, onTab }: TabsProps) {
  const { editor } = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: tabNames.length - 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabNames[(tabNames.indexOf(tab) + step) % tabNames.length] ?? tab
    onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <aside aria-label={editor.tabsLabel} className="min-w-0 border-hairline pt-4 lg:border-l lg:pl-4">
      <div role="tablist" aria-label={editor.tabsLabel} className="mb-3 flex flex-wrap border-hairline border-b">
        {tabNames.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls={`tab-panel-${name}`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
            onKeyDown={onKeyDown}
            className="min-h-8 border-transparent border-b-2 pr-1.5 text-ink-soft text-tiny hover:text-ink aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
          >
            {editor.tabs[name]}
            {counts[name] ? <span className="ml-1 font-normal text-ink-soft text-tiny">{counts[name]}</span> : null}
          </button>
        ))}
      </div>
      {tabNames.map((name) => (
        <Activity key={name} mode={name === tab ? 'visible' : 'hidden'}>
          <div id={`tab-panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`}>
            {/* A tab is no heading, and the parts of a panel are headed one step below the panel. */}
            <h2 className="sr-only">{editor.tabs[name]}</h2>
            {panels[name]}
          </div>
        </Activity>
      ))}
    </aside>
  )
}

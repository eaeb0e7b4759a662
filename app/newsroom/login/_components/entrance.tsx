import type { ReactNode } from 'react'
import type { Language } from '../../../../model/language'

interface EntranceProps {
  readonly siteName: string
  readonly title: string
  readonly language: Language
  readonly intro?: string
  readonly children: ReactNode
}

/** The frame of every page before the desk: the paper's name above, one column, one thing to do. */
export function Entrance({ siteName, title, language, intro, children }: EntranceProps) {
  return (
    <main lang={language} className="mx-auto grid w-full max-w-96 gap-6 px-4 py-12 sm:py-20">
      <p className="border-ink border-b-4 border-double pb-3 text-center font-headline font-medium text-3xl leading-tight">
        <a href="/" className="no-underline">
          {siteName}
        </a>
      </p>
      <div className="grid gap-2">
        <h1 className="font-semibold text-lg">{title}</h1>
        {intro && <p className="text-ink-soft">{intro}</p>}
      </div>
      {children}
    </main>
  )
}

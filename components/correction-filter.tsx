import type { ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import { withQuery } from '../model/addresses'
import { type CorrectionKind, correctionKinds } from '../model/correction'
import type { Language } from '../model/language'
import type { SectionName } from '../model/printed'

interface CorrectionFilterProps {
  readonly kind: CorrectionKind | ''
  /** A section's slug, or empty. */
  readonly section: string
  readonly kinds: ReadonlySet<CorrectionKind>
  readonly sections: readonly SectionName[]
  readonly language: Language
}

/** Leads to corrections of one kind or one section alone; nothing where there is one of each. */
export function CorrectionFilter({ kind, section, kinds, sections, language }: CorrectionFilterProps) {
  const { reader, words } = messagesIn(language)
  const { corrections } = reader
  const to = (fields: { kind?: string; section?: string }) => withQuery('/corrections', { kind, section, ...fields })
  return (
    <>
      {(kinds.size > 1 || kind !== '') && (
        <Choices label={corrections.kinds}>
          <Choice href={to({ kind: '' })} current={kind === ''} name={corrections.anyKind} />
          {correctionKinds
            .filter((one) => kinds.has(one) || one === kind)
            .map((one) => (
              <Choice key={one} href={to({ kind: one })} current={kind === one} name={words.correctionKind[one]} />
            ))}
        </Choices>
      )}
      {(sections.length > 1 || section !== '') && (
        <Choices label={corrections.sections}>
          <Choice href={to({ section: '' })} current={section === ''} name={corrections.anySection} />
          {sections.map((one) => (
            <Choice key={one.slug} href={to({ section: one.slug })} current={section === one.slug} name={one.name} />
          ))}
        </Choices>
      )}
    </>
  )
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className="role-row choices" aria-label={label}>
      <p>{label}</p>
      <ul>{children}</ul>
    </nav>
  )
}

function Choice({ href, current, name }: { readonly href: string; readonly current: boolean; readonly name: string }) {
  return (
    <li>
      <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
        {name}
      </a>
    </li>
  )
}

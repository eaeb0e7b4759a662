import { useEffect, useRef } from 'react'
import type { StoryText } from '../../../../../../model/story'
import { useWords } from './desk-context.client'

interface HeadFieldsProps {
  readonly text: StoryText
  readonly editable: boolean
  /** What a tab before this one left unsaved is put into the fields first: it must not replace what is typed here. */
  readonly ready: boolean
  onText(change: Partial<StoryText>): void
}

const looks = {
  kicker: 'font-label text-small font-semibold tracking-wide text-accent',
  headline: 'font-headline text-3xl font-semibold md:text-4xl leading-tight',
  standfirst: 'font-text text-standfirst text-ink-soft',
  dateline: 'font-label text-small',
} as const

const longest = { kicker: 80, headline: 200, standfirst: 1000, dateline: 80 } as const

/** The head of the story: fields that look like what will be printed. */
export function HeadFields({ text, editable, ready, onText }: HeadFieldsProps) {
  const { editor } = useWords()
  return (
    <div className="grid gap-1 pb-3">
      {(['kicker', 'headline', 'standfirst', 'dateline'] as const).map((name) => (
        <Growing
          key={name}
          label={editor.fields[name]}
          placeholder={editor.placeholders[name]}
          className={looks[name]}
          lang={text.language}
          maxLength={longest[name]}
          value={text[name]}
          disabled={!editable}
          readOnly={!ready}
          onChange={(value) => onText({ [name]: name === 'standfirst' ? value : value.replace(/\n/g, ' ') })}
        />
      ))}
    </div>
  )
}

interface GrowingProps {
  readonly label: string
  readonly placeholder: string
  readonly className: string
  readonly lang: string
  readonly maxLength: number
  readonly value: string
  readonly disabled: boolean
  readonly readOnly: boolean
  onChange(value: string): void
}

/** A field as tall as its text. */
function Growing({ label, className, value, onChange, ...rest }: GrowingProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows its text
  useEffect(() => {
    const element = field.current
    if (element === null) return
    const grow = () => {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight}px`
    }
    grow()
    // A phone that is turned breaks the lines elsewhere.
    window.addEventListener('resize', grow)
    return () => window.removeEventListener('resize', grow)
  }, [value])
  return (
    <textarea
      {...rest}
      ref={field}
      rows={1}
      aria-label={label}
      className={`w-full resize-none overflow-hidden border-transparent border-b bg-paper placeholder:text-ink-soft placeholder:opacity-70 hover:border-hairline focus:border-ink-soft ${className}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

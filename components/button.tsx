import type { ComponentProps } from 'react'

const kinds = {
  /** The one next step. */
  primary: 'border-ink bg-ink text-paper hover:bg-ink-soft',
  plain: 'border-hairline bg-paper text-ink hover:border-ink-soft',
  danger: 'border-danger bg-paper text-danger hover:bg-danger hover:text-paper',
  quiet: 'border-transparent text-ink-soft hover:text-ink hover:border-hairline',
} as const

export type ButtonKind = keyof typeof kinds

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
}

/** Looks of a button, for links that stand among buttons too. */
export function buttonClass(kind: keyof typeof kinds = 'plain'): string {
  return `inline-flex min-h-8 items-center gap-2 whitespace-nowrap border px-3 py-1 font-medium disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${kinds[kind]}`
}

export function Button({ kind = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(kind)} ${className}`} {...rest} />
}

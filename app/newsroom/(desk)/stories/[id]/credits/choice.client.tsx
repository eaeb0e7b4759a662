interface ChoiceProps<Option extends string> {
  readonly label: string
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly value: Option
  readonly disabled: boolean
  onChoose(option: Option): void
}

/** One of the words of a closed vocabulary. */
export function Choice<Option extends string>({ label, options, words, value, disabled, onChoose }: ChoiceProps<Option>) {
  return (
    <select
      className="min-w-0 border border-hairline bg-paper px-1 py-1"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.target.value as Option)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  )
}

interface ListHeadProps {
  readonly title: string
  readonly description?: string
  /** What kind of list it is, where the title alone does not tell. */
  readonly label?: string
}

/** What a list is of. */
export function ListHead({ title, description = '', label = '' }: ListHeadProps) {
  return (
    <header className="list-head">
      {label !== '' && <p className="story-kicker">{label}</p>}
      <h1>{title}</h1>
      {description !== '' && <p className="list-description">{description}</p>}
    </header>
  )
}

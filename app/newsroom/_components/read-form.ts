/** Text fields of a form by name; what the framework adds is left out. */
export function fieldsOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$')),
  )
}

/** Entries parted by commas, as typed in one field. */
export function listOf(form: FormData, name: string): string[] {
  return parted(form, name, /[,;\n]/)
}

/** Entries one a line. */
export function linesOf(form: FormData, name: string): string[] {
  return parted(form, name, /\s*\n\s*/)
}

function parted(form: FormData, name: string, mark: RegExp): string[] {
  const typed = form.get(name)
  return typeof typed === 'string'
    ? [
        ...new Set(
          typed
            .split(mark)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== ''),
        ),
      ]
    : []
}

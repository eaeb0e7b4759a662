/** The keys that do what a button does, beside its words; nothing to read aloud, and nothing where there are no keys. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true" className="ml-1 font-normal text-tiny opacity-70 [@media(hover:none)]:hidden">
      {keys}
    </span>
  )
}

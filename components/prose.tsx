import { isLink } from '../model/text'

/** Words typed into a plain field: paragraphs by empty lines, line breaks kept, addresses as links. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div className="manuscript prose">
      {text.split(/\n{2,}/).map((paragraph, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
        <p key={nth}>
          {paragraph.split('\n').map((row, rowNth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <span key={rowNth}>
              {rowNth > 0 && <br />}
              <Linked text={row} />
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\w{2,})/

function Linked({ text }: { readonly text: string }) {
  return text.split(address).map((piece) => {
    const href = piece.includes('://') ? piece : `mailto:${piece}`
    if (!address.test(piece) || !isLink(href)) return piece
    return (
      <a key={piece} href={href} rel="noopener">
        {piece}
      </a>
    )
  })
}

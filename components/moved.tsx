import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { Outcome } from './outcome'

/** The page is elsewhere; clients that are not taken there by the answer itself find a link. */
export function Moved({ to, language }: { readonly to: string; readonly language: Language }) {
  const { moved } = messagesIn(language).reader
  return (
    <>
      <Outcome movedTo={to} />
      <div className="outcome">
        <h1>{moved.title}</h1>
        <p className="standfirst">
          {moved.to} <a href={to}>{to}</a>
        </p>
      </div>
    </>
  )
}

import { buttonClass } from '../../../../components/button'
import { messagesIn } from '../../../../messages/messages'
import type { Language } from '../../../../model/language'
import { Entrance } from './entrance'

/** For whoever comes by a link that opens nothing any more. */
export function Expired({ siteName, language }: { readonly siteName: string; readonly language: Language }) {
  const words = messagesIn(language).staff.signIn.link
  return (
    <Entrance siteName={siteName} title={words.expiredTitle} intro={words.expired} language={language}>
      <p>
        <a href="/newsroom/login" className={buttonClass('plain')}>
          {words.toSignIn}
        </a>
      </p>
    </Entrance>
  )
}

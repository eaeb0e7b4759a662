import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { PageHead } from './page-head'

/** In place of something that is not there. */
export function Gone({
  language,
  back,
}: {
  readonly language: Language
  readonly back: { readonly href: string; readonly label: string }
}) {
  const words = messagesIn(language).desk.common
  return (
    <>
      <PageHead title={words.gone} back={back} />
      <p className="px-4 py-5 lg:px-6">{words.goneHelp}</p>
    </>
  )
}

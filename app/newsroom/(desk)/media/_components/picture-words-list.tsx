import { PictureCredit } from '../../../../../components/picture-credit'
import type { DeskPicture } from '../../../../../domain/media/picture'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import type { PictureSnapshot } from '../../../../../model/story'

interface PictureWordsListProps {
  readonly picture: DeskPicture
  readonly snapshot: PictureSnapshot
  readonly language: Language
}

/** What is said of a picture, for those who may not change it. */
export function PictureWordsList({ picture, snapshot, language }: PictureWordsListProps) {
  const { media, words: vocabulary } = messagesIn(language)
  const words = media.words
  const said = [
    [words.caption, picture.caption],
    [words.alt, picture.alt],
    [words.rights, vocabulary.rights[picture.rights]],
    [words.usageTerms, picture.usageTerms],
    [words.copyright, picture.copyright],
  ].filter(([, value]) => value !== '')
  return (
    <section aria-labelledby="picture-words" className="grid gap-3">
      <h2 id="picture-words" className="font-semibold">
        {words.title}
      </h2>
      <p className="text-ink-soft">{media.readOnly}</p>
      <dl className="grid gap-2">
        {said.map(([name, value]) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt className="font-medium">{media.credits.printed}</dt>
          <dd>
            {snapshot.credits.length > 0 || snapshot.creditLine !== '' ? (
              <PictureCredit picture={snapshot} language={language} />
            ) : (
              media.credits.none
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}

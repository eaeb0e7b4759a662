import type { DeskPicture } from '../../../../../domain/media/picture'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { DeskForm } from '../../../_components/desk-form.client'
import { AreaField, SelectField, TextField } from '../../../_components/fields.client'
import { change } from '../actions'

/** What is said of a picture, to be changed. */
export function PictureForm({ picture, language }: { readonly picture: DeskPicture; readonly language: Language }) {
  const { media, words: vocabulary } = messagesIn(language)
  const words = media.words
  const rights = (['cleared', 'unknown', 'refused'] as const).map((value) => ({ value, label: vocabulary.rights[value] }))
  return (
    <section aria-labelledby="picture-words" className="grid gap-3">
      <h2 id="picture-words" className="font-semibold">
        {words.title}
      </h2>
      <DeskForm action={change} language={language} labels={words}>
        <input type="hidden" name="id" value={picture.id} />
        <AreaField name="caption" label={words.caption} help={words.captionHelp} initial={picture.caption} rows={3} />
        <AreaField name="alt" label={words.alt} help={words.altHelp} initial={picture.alt} rows={2} />
        <SelectField name="rights" label={words.rights} help={words.rightsHelp} initial={picture.rights} options={rights} />
        <AreaField name="usageTerms" label={words.usageTerms} help={words.usageTermsHelp} initial={picture.usageTerms} rows={2} />
        <TextField name="creditLine" label={words.creditLine} help={words.creditLineHelp} initial={picture.creditLine} />
        <TextField name="creator" label={words.creator} help={words.creatorHelp} initial={picture.creator} />
        <TextField name="copyright" label={words.copyright} initial={picture.copyright} />
      </DeskForm>
    </section>
  )
}

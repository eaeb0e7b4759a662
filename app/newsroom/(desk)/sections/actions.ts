'use server'
import { z } from 'zod'
import { changeSection, moveSection, removeSection } from '../../../../domain/sections/change-section'
import { changeTopic, removeTopic } from '../../../../domain/sections/change-topic'
import { createSection, createTopic } from '../../../../domain/sections/sections'
import { formAction, staffAction } from '../../../../lib/staff-action'
import { SectionId, TopicId } from '../../../../model/ids'
import { SectionDetails, TopicDetails } from '../../../../model/section'
import { Slug, slugFrom } from '../../../../model/slug'
import { fieldsOf } from '../../_components/read-form'

/** Without an address of its own, a new section stands at its name. */
const newSection = (form: FormData) => {
  const fields = fieldsOf(form)
  return { ...fields, slug: fields.slug?.trim() || slugFrom(fields.name ?? '') }
}

export const sectionCreate = formAction(SectionDetails.omit({ id: true }), newSection, ({ tx, staff, now }, input) =>
  createSection(tx, staff, input, now),
)
export const sectionChange = formAction(SectionDetails, fieldsOf, ({ tx, staff, now }, input) => changeSection(tx, staff, input, now))
export const sectionMove = staffAction(
  z.object({ sectionId: SectionId, by: z.union([z.literal(-1), z.literal(1)]) }),
  ({ tx, staff, now }, input) => moveSection(tx, staff, input, now),
)
export const sectionRemove = staffAction(z.object({ sectionId: SectionId }), ({ tx, staff, now }, input) =>
  removeSection(tx, staff, input, now),
)

const NewTopic = TopicDetails.omit({ id: true }).extend({ slug: Slug.or(z.literal('')) })
export const topicCreate = formAction(NewTopic, fieldsOf, ({ tx, staff, now }, input) => createTopic(tx, staff, input, now))
export const topicChange = formAction(TopicDetails, fieldsOf, ({ tx, staff, now }, input) => changeTopic(tx, staff, input, now))
export const topicRemove = staffAction(z.object({ topicId: TopicId }), ({ tx, staff, now }, input) => removeTopic(tx, staff, input, now))

'use server'

import { z } from 'zod'
import { type FoundContributor, searchContributors } from '../../../../domain/contributors/search'
import { changePicture } from '../../../../domain/media/change'
import { creditPicture } from '../../../../domain/media/credit'
import { type LibraryPage, listPictures, searchPictures } from '../../../../domain/media/library'
import { discardPicture, refocusPicture } from '../../../../domain/media/store'
import { formAction, staffAction, staffQuery, staffTask } from '../../../../lib/staff-action'
import type { FormState, Outcome } from '../../../../model/outcome'
import { Focal, PictureCredits, PictureDetails } from '../../../../model/picture'
import { line } from '../../../../model/text'

const OnePicture = PictureDetails.pick({ id: true })
const FocalPoint = OnePicture.extend({ focal: Focal })
const Find = z.object({ query: line(100), before: z.string().max(60).optional() })

/** Pictures that a picker shows at once. */
const atOnce = 24

const changing = formAction(
  PictureDetails,
  (form) => Object.fromEntries(form),
  ({ tx, staff, now }, input) => changePicture(tx, staff, input, now),
)
const crediting = staffAction(PictureCredits, ({ tx, staff, now }, input) => creditPicture(tx, staff, input, now))
const refocusing = staffTask(FocalPoint, ({ house, staff, now }, input) => refocusPicture(house, staff, input, now))
const discarding = staffTask(OnePicture, ({ house, staff, now }, { id }) => discardPicture(house, staff, id, now), { quiet: true })
const finding = staffQuery(
  Find,
  async ({ reader }, { query, before }): Promise<LibraryPage> =>
    query === '' ? listPictures(reader, { before, limit: atOnce }) : { pictures: await searchPictures(reader, query, 60), next: null },
)
const findingMakers = staffQuery(Find, ({ reader }, { query }) => searchContributors(reader, query, 12))

export async function change(before: FormState, form: FormData): Promise<FormState> {
  return changing(before, form)
}

export async function credit(input: z.input<typeof PictureCredits>): Promise<Outcome> {
  return crediting(input)
}

export async function refocus(input: z.input<typeof FocalPoint>): Promise<Outcome> {
  return refocusing(input)
}

export async function discard(input: z.input<typeof OnePicture>): Promise<Outcome> {
  return discarding(input)
}

export async function findPictures(input: z.input<typeof Find>): Promise<Outcome<LibraryPage>> {
  return finding(input)
}

export async function findMakers(input: z.input<typeof Find>): Promise<Outcome<FoundContributor[]>> {
  return findingMakers(input)
}

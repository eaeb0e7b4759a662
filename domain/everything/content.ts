import { z } from 'zod'
import { StoryText } from '../../model/story'
import { isWebAddress } from '../../model/text'

/** As the files of a picture are called, in front: it becomes part of a path. */
export const PictureKey = z.string().regex(/^[0-9a-f]{24}x\d{1,4}y\d{1,4}$/)

/** Where readers are sent, or empty. */
export const WebAddressIfAny = z.string().refine((address) => address === '' || isWebAddress(address), 'notAnAddress')

const Source = z.looseObject({ id: z.uuid(), label: z.string(), url: WebAddressIfAny, archivedUrl: WebAddressIfAny })
const Sources = z.array(Source)

/**
 * What a revision holds, as far as pages rest on it. Looser than what commands write today, for a revision is never changed,
 * and those of before have what was known then; what could become an address, a path or an element is looked at all the same.
 */
export const Content = StoryText.extend({
  credits: z.array(z.looseObject({ contributorId: z.uuid(), name: z.string(), role: z.string(), placement: z.string() })),
  topics: z.array(z.looseObject({ id: z.uuid(), slug: z.string(), name: z.string() })),
  attributions: z.array(
    z.looseObject({ id: z.uuid(), kind: z.string(), state: z.string(), speakers: Sources, documents: Sources, via: Sources }),
  ),
  pictures: z.array(z.looseObject({ id: z.uuid(), key: PictureKey, width: z.int().min(1), height: z.int().min(1) })),
  provenance: z.looseObject({ relation: z.string(), upstream: Sources, rights: z.string() }),
})

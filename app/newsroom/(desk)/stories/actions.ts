'use server'
import { z } from 'zod'
import { binStory, unbinStory } from '../../../../domain/stories/bin'
import { staffAction } from '../../../../lib/staff-action'
import { StoryId } from '../../../../model/ids'

const Which = z.object({ storyId: StoryId })

export const bin = staffAction(Which, ({ tx, staff, now }, input) => binStory(tx, staff, input, now))
export const unbin = staffAction(Which, ({ tx, staff, now }, input) => unbinStory(tx, staff, input, now))

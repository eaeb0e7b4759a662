import { expect } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { liveStories } from '../db/schema'
import { scheduleStory } from '../domain/stories/schedule'
import { dayBeside, dayOf, startOfDay } from '../model/day'
import { firstSettings } from '../model/settings'
import type { Change } from '../test/every-change/change'
import type { LivelyNewsroom } from '../test/lively-newsroom'

/** A change as it happens where time passes by itself: what falls due is not published by the test but by a server's clock. */
export function inRealTime(change: Change): Change {
  if (change.what !== 'a story falls due') return change
  const { ready: _scheduledThen, ...rest } = change
  return { ...rest, make: becomesDue }
}

async function becomesDue({ house, admin, stories }: LivelyNewsroom): Promise<void> {
  const now = new Date()
  await house.act(scheduleStory, admin, { storyId: stories.geplant, dueAt: now.getTime() + 500 }, now)
  const live = () => house.reader.$count(liveStories, eq(liveStories.storyId, stories.geplant))
  await expect.poll(live, { intervals: [50] }).toBe(1)
}

/** Milliseconds until another day begins, for readers or in UTC. */
export function untilTomorrow(): number {
  const now = new Date()
  const left = (zone: string) => startOfDay(dayBeside(dayOf(now, zone), 1), zone).getTime() - now.getTime()
  return Math.min(left('UTC'), left(firstSettings.zone))
}

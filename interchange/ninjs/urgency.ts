/*
 * IPTC's urgency runs from 1, the most urgent, to 9; our importance from 5, the lead of the day, to 1, a brief. An
 * ordinary item is in the middle of both.
 */

export const urgencyOf = (importance: number) => 11 - 2 * importance

export const importanceOf = (urgency: number) => Math.min(5, Math.max(1, Math.round((11 - urgency) / 2)))

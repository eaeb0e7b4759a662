import { may } from '../../../domain/staff/may'
import type { Messages } from '../../../messages/messages'
import type { Staff } from '../../../model/staff'
import type { IconName } from './icon'

export interface DeskPage {
  readonly name: keyof Messages['desk']['pages']
  readonly href: string
  readonly icon: IconName
  /** Second letter of its shortcut, after `g`. */
  readonly letter: string
}

const forEverybody: readonly DeskPage[] = [
  { name: 'dashboard', href: '/newsroom', icon: 'dashboard', letter: 'd' },
  { name: 'stories', href: '/newsroom/stories', icon: 'stories', letter: 's' },
  { name: 'pictures', href: '/newsroom/media', icon: 'pictures', letter: 'p' },
  { name: 'contributors', href: '/newsroom/contributors', icon: 'contributors', letter: 'c' },
  { name: 'sources', href: '/newsroom/sources', icon: 'sources', letter: 'q' },
  { name: 'sections', href: '/newsroom/sections', icon: 'sections', letter: 'r' },
]
const accounts: DeskPage = { name: 'staff', href: '/newsroom/staff', icon: 'staff', letter: 'k' }
const log: DeskPage = { name: 'log', href: '/newsroom/log', icon: 'log', letter: 'l' }
const settings: DeskPage = { name: 'settings', href: '/newsroom/settings', icon: 'settings', letter: 'e' }

/** Pages of the desk that are of use to a member of staff, in the order of the rail. */
export function pagesFor(staff: Staff): DeskPage[] {
  return [
    ...forEverybody,
    ...(may.manageStaff(staff) ? [accounts] : []),
    ...(may.readLog(staff) ? [log] : []),
    ...(may.changeSettings(staff) ? [settings] : []),
  ]
}

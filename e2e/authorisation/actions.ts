import type { ActionDoor, ActionFile } from './action-door'
import {
  accountActions,
  dashboardActions,
  deskActions,
  mediaActions,
  originalActions,
  sectionActions,
  settingsActions,
} from './desk-actions'
import { contributorActions, sourceActions } from './register-actions'
import { confirmActions, passkeyActions, secondFactorActions, secondStepActions } from './second-factor-actions'
import { loginActions, staffActions } from './staff-actions'
import { storyActions, storyListActions } from './story-actions'

/** Every action, by the file below `app/newsroom` that it stands in: who may, and how it is called. */
const files: Readonly<Record<string, ActionFile>> = {
  '(desk)/actions.ts': deskActions,
  '(desk)/_dashboard/actions.ts': dashboardActions,
  '(desk)/account/actions.ts': accountActions,
  '(desk)/contributors/actions.ts': contributorActions,
  '(desk)/media/actions.ts': mediaActions,
  '(desk)/originals/actions.ts': originalActions,
  '(desk)/sections/actions.ts': sectionActions,
  '(desk)/settings/actions.ts': settingsActions,
  '(desk)/sources/actions.ts': sourceActions,
  '(desk)/staff/actions.ts': staffActions,
  '(desk)/stories/actions.ts': storyListActions,
  '(desk)/stories/[id]/actions.ts': storyActions,
  '_second-factor/actions.ts': secondFactorActions,
  'login/actions.ts': loginActions,
  'login/confirm/actions.ts': confirmActions,
  'login/passkey-actions.ts': passkeyActions,
  'login/second/actions.ts': secondStepActions,
}

export interface NamedAction extends ActionDoor {
  /** `(desk)/sources/actions.ts remove`, as the build's list has it too. */
  readonly action: string
  readonly at: ActionFile['at']
}

export const everyAction: readonly NamedAction[] = Object.entries(files).flatMap(([file, { at, actions }]) =>
  Object.entries(actions).map(([name, door]) => ({ ...door, at, action: `${file} ${name}` })),
)

import type { Messages } from '../messages/messages'
import type { RefusalCode } from '../model/refusal'

interface RefusalWordsProps {
  readonly code: RefusalCode
  readonly particulars?: unknown
  readonly messages: Messages
}

/** Seconds to wait, if that is what the refusal says. */
function secondsIn(particulars: unknown): number | null {
  const seconds = (particulars as { seconds?: unknown } | undefined)?.seconds
  return typeof seconds === 'number' ? seconds : null
}

/** Why something was refused, and where a click helps, that click: in a tab of its own, so that nothing typed is lost. */
export function RefusalWords({ code, particulars, messages }: RefusalWordsProps) {
  const { refusals, staff } = messages
  const seconds = secondsIn(particulars)
  if (code === 'tooManyTries' && seconds !== null) return staff.signIn.wait(seconds)
  if (code !== 'confirmFirst') return refusals[code]
  return (
    <>
      {refusals[code]}{' '}
      <a href="/newsroom/login/confirm" target="_blank" rel="noreferrer" className="underline">
        {staff.secondFactor.confirm.link}
      </a>
    </>
  )
}

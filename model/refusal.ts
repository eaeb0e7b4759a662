/** Why the newsroom said no. The catalogues in `messages` own the words for each. */
export const refusalCodes = [
  'notAllowed',
  'notFound',
  'revisedElsewhere',
  'changedMeanwhile',
  'changedElsewhere',
  'held',
  'alreadyPublished',
  'notPublished',
  'withdrawn',
  'binned',
  'alreadySubmitted',
  'notSubmitted',
  'slugTaken',
  'slugFixed',
  'headlineMissing',
  'sectionMissing',
  'slugMissing',
  'bodyEmpty',
  'timePassed',
  'emailTaken',
  'nameTaken',
  'initialsTaken',
  'sectionInUse',
  'topicInUse',
  'sourceInUse',
  'pictureInUse',
  'linkExpired',
  'wrongPassword',
  'wrongCredentials',
  'wrongCode',
  'stepExpired',
  'confirmFirst',
  'secondFactorMissing',
  'passkeyRefused',
  'tooManyTries',
  'lastAdmin',
  'notYourself',
  'pictureTooLarge',
  'pictureTooManyPixels',
  'pictureTooLong',
  'notAPicture',
  'pictureBroken',
  'oneFileOnly',
  'storageFull',
  'storageReadOnly',
  'storageDamaged',
  'busy',
  'signedOut',
  'unexpected',
  // These three no command throws: a page says them where no answer came.
  'textUnsaved',
  'renewed',
  'unreached',
  'upstreamInByline',
  'twiceCredited',
  'deactivated',
  'pseudonymStays',
  'pictureNotReady',
  'tooManyReports',
  'creditsNeedReason',
  'nothingChanged',
  'alreadyRetracted',
  'pseudonymNotMerged',
  'mergedAlready',
  'mergedFurther',
  'notReadable',
  'alreadyImported',
  'originalInUse',
  'originalTooLong',
  'alreadyDecided',
  'wordsTooShort',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A refusal is an answer, not a fault: it has a code, and where it helps, the particulars. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    readonly particulars?: unknown,
  ) {
    super(code)
  }
}

/** Refuses where an expression is wanted: `(await storyById(tx, id)) ?? refuse('notFound')`. */
export function refuse(code: RefusalCode, particulars?: unknown): never {
  throw new Refusal(code, particulars)
}

/** Marks the end of an exhaustive switch. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}

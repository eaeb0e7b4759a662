/** Something a person has to put right before the server can start; said without a stack. */
export class CannotStart extends Error {}

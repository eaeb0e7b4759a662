import type * as de from '../de/second-factor'

export const secondFactor: typeof de.secondFactor = {
  title: 'Second factor',
  intro: 'Beside the password, an app that shows codes, or a passkey: whoever knows the password alone does not get in then.',

  app: {
    title: 'Authenticator app',
    help: 'An app on the phone that shows six new digits every thirty seconds.',
    on: 'Set up. You are asked for its code when you sign in.',
    begin: 'Set up an app',
    scan: 'Scan this picture with the app, then type the code that it shows.',
    picture: 'QR code for the app to scan',
    key: 'Without a camera: type this key into the app.',
    code: 'Code from the app',
    confirm: 'Check code and turn the app on',
    confirming: 'Checking …',
    remove: 'Remove app',
  },
  passkeys: {
    title: 'Passkeys',
    help: 'Sign in by finger, face or PIN of this device, without a password.',
    name: 'Name of the new passkey',
    nameHelp: 'So that you know it again, for example “laptop”.',
    add: 'Add passkey',
    adding: 'The browser is asking you …',
    since: (date) => `since ${date}`,
    used: (date) => `last used ${date}`,
    remove: 'Remove',
    removeOne: (name) => `Remove passkey ${name}`,
  },
  codes: {
    title: 'Recovery codes',
    left: (number) =>
      number === 0
        ? 'No code is left. Make new ones while you still have app or passkey.'
        : number === 1
          ? 'One code is left.'
          : `${number} codes are left.`,
    help: 'For when app and passkey are not at hand. Each works once.',
    renew: 'Make new codes',
    renewHelp: 'Those before no longer work then.',
    shown: 'Keep these codes away from the device, printed or in a password store. They are shown only now.',
    copy: 'Copy codes',
    copied: 'Copied',
  },

  step: {
    title: 'Second step',
    intro: (name) => `The password is right, ${name}. Now show in the second way that it is you.`,
    code: 'Code',
    codeHelp: 'Six digits from the app, or a recovery code.',
    submit: 'Sign in',
    submitting: 'Checking …',
    lost: 'None of it at hand? Whoever manages the accounts can take the second factor away.',
    other: 'Back to signing in',
  },
  signInByPasskey: 'Sign in with a passkey',
  or: 'or',

  confirm: {
    title: 'Is it you?',
    intro: 'Before accounts, access or settings are changed, show once more that it is you. It holds for a quarter of an hour.',
    code: 'Code from the app, or recovery code',
    submit: 'Confirm',
    submitting: 'Checking …',
    passkey: 'Confirm with a passkey',
    link: 'Confirm in a new tab',
    doneTitle: 'Confirmed',
    done: 'You can close this tab and send again in the other.',
    toDesk: 'To the desk',
  },

  setUp: {
    title: 'Set up a second factor',
    intro: 'Your role needs a second factor. Set one up, then you can go on.',
    optional: 'Your role does not need one; with one, your account is safe even if somebody knows the password.',
    done: 'Set up. Have you put the recovery codes in a safe place?',
    onwards: 'On to the desk',
    signOut: 'Sign out',
  },

  ofStaff: {
    has: 'with second factor',
    title: 'Second factor',
    none: 'Not set up.',
    app: 'authenticator app',
    passkeys: (number) => (number === 1 ? 'one passkey' : `${number} passkeys`),
    codes: (number) => (number === 1 ? 'one recovery code' : `${number} recovery codes`),
    help: 'From whoever has lost phone and codes you take the second factor away; the password is enough then until another is set up.',
    take: 'Take second factor away',
    confirm: (name) => `Really take the second factor away from ${name}? Make sure that it is this person who asks for it.`,
    yes: 'Yes, take it away',
  },
}

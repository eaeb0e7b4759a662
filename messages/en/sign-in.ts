import type * as de from '../de/sign-in'

export const signIn: typeof de.signIn = {
  title: 'Sign in',
  intro: (siteName) => `The newsroom of ${siteName}`,
  email: 'Email address',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in …',
  wait: (seconds) =>
    seconds < 90
      ? `Too many tries. You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      : `Too many tries. You can try again in ${Math.ceil(seconds / 60)} minutes.`,
  forgotten: 'Forgotten your password?',
  forgottenHelp: 'Whoever manages the accounts can give you a link to choose a new one.',
  useHttps: 'This site is set up for https only; at this address the browser cannot keep you signed in.',
  useHttpsLink: 'Sign in over https',
  demo: 'This is a demonstration',
  demoHelp: 'Anybody can sign in to these invented accounts. The password is:',
  demoAs: (name) => `Sign in as ${name}`,
  nobody: 'Nobody has an account here yet. When the server starts, its console shows a link that sets up the first one.',

  link: {
    invitation: 'Set up your account',
    reset: 'Choose a new password',
    invitationIntro: (name) => `Welcome, ${name}. Choose a password; you will sign in with it from now on.`,
    resetIntro: (name) => `Hello, ${name}. The new password holds at once; wherever else this account is signed in, it is signed out.`,
    account: 'Account',
    password: 'New password',
    passwordHelp: 'At least 15 characters. Several words in a row are safe and easy to remember.',
    again: 'New password again',
    submit: 'Save password and sign in',
    submitting: 'Saving …',
    expiredTitle: 'This link no longer works',
    expired: 'It was used before, replaced by a newer one, or has expired.',
    toSignIn: 'To the sign-in page',
  },
  forgot: {
    title: 'Forgotten password',
    intro: 'We will send you a link to choose a new password. It works for 24 hours.',
    submit: 'Send link',
    submitting: 'Sending …',
    sent: 'If there is an account with this address, the link is on its way. Please look in the spam folder too.',
    noMail: 'This newsroom sends no email. Whoever manages the accounts can give you a link to choose a new password.',
    back: 'Back to signing in',
  },
  setUp: {
    title: 'Set up the newsroom',
    intro: 'You are opening the first account. It may do everything: give accounts, change settings, read the log.',
    name: 'Name',
    language: 'Language of the desk for you',
    submit: 'Open account and sign in',
  },
}

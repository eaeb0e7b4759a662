import type * as de from '../de/staff'
import { log } from './log'
import { secondFactor } from './second-factor'
import { settings } from './settings'
import { signIn } from './sign-in'

export const staff: typeof de.staff = {
  signIn,
  secondFactor,
  settings,
  log,

  title: 'Staff',
  notAllowed: 'Only admins manage accounts.',
  invite: 'Invite',
  count: (number) => (number === 1 ? '1 account' : `${number} accounts`),
  name: 'Name',
  email: 'Email address',
  role: 'Role',
  roleHelp: {
    reporter: 'Writes and submits stories of their own.',
    editor: 'Edits every story, publishes, schedules, withdraws.',
    admin: 'Also manages accounts, register and settings, and reads the log.',
  },
  language: 'Language of the desk',
  contributor: 'In the register',
  contributorHelp: 'Ties the account to the entry under which this person is credited.',
  noContributor: 'not tied',
  state: 'State',
  states: { active: 'active', invited: 'invited', disabled: 'disabled' },
  demoAccount: 'demo account',
  you: 'you',
  seen: 'Last signed in',
  neverSeen: 'not at present',
  since: (date) => `Account since ${date}`,
  backToList: 'All accounts',
  save: 'Save',
  saving: 'Saving …',
  saved: (time) => `Saved at ${time}.`,
  savedMeanwhile: 'Saved now:',
  browser: 'Browser',
  unknownBrowser: 'Unknown browser',
  signedInSince: 'Signed in since',
  lastUsed: 'Last used',

  inviting: {
    title: 'Invite somebody',
    intro: 'The account exists at once. By a link that works once, within a week, the person chooses a password.',
    submit: 'Invite',
    submitting: 'Inviting …',
    another: 'Invite somebody else',
  },
  linkMailed: (email) => `The link is on its way to ${email}.`,
  linkToPass: (name) => `Pass this link on to ${name}. It is shown only now:`,
  linkEnds: (date) => `Works once, until ${date}.`,
  copy: 'Copy link',
  copied: 'Copied',

  details: 'Details',
  access: 'Access',
  accessLink: {
    title: 'Password',
    active: 'By a link this person chooses a new password. Until then the old one holds.',
    invited: 'This person has no password yet. A new link replaces the earlier one.',
    disabled: 'There are no links for a disabled account.',
    submit: 'Make link',
  },
  sessions: {
    title: 'Signed in',
    none: 'Nowhere at present.',
    everywhere: 'Sign out everywhere',
    everywhereHelp: 'Whoever is writing loses nothing: the text stays in the browser until they sign in again.',
  },
  disabling: {
    title: 'Disable',
    help: 'A disabled account is signed out at once and cannot get back in. What this person wrote stays.',
    submit: 'Disable account',
    confirm: (name) => `Really disable ${name}?`,
    yes: 'Yes, disable',
    enable: 'Enable account',
    since: 'This account is disabled.',
  },

  account: {
    title: 'Your account',
    details: 'Details',
    emailHelp: 'Address and role are changed by an admin.',
    passwordTitle: 'Change password',
    passwordHelp: 'Afterwards you are signed in in this browser only.',
    oldPassword: 'Present password',
    changePassword: 'Change password',
    passwordChanged: 'The password is changed. Wherever else you were signed in, you are signed out.',
    sessionsTitle: 'Where you are signed in',
    sessionsHelp: 'A session ends after twelve hours without use, and after fourteen days at the latest.',
    thisBrowser: 'this browser',
    end: 'Sign out',
    endOne: (browser) => `Sign out ${browser}`,
    elsewhere: 'Sign out everywhere else',
    everywhere: 'Sign out everywhere, here too',
  },

  mail: {
    invitationSubject: (siteName) => `Your account at ${siteName}`,
    invitation: ({ name, siteName, link, until }) =>
      `Hello, ${name},\n\nan account in the newsroom of ${siteName} is ready for you. Choose your password here:\n\n${link}\n\nThe link works once, until ${until}.\n`,
    resetSubject: (siteName) => `New password for ${siteName}`,
    reset: ({ name, siteName, link, until }) =>
      `Hello, ${name},\n\nby this link you choose a new password for the newsroom of ${siteName}:\n\n${link}\n\nIt works once, until ${until}. If you did not ask for it, there is nothing to do: your password stays as it is.\n`,
  },
}

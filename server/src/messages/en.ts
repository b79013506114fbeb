import type { RefusalSentences } from './fr.ts'

export const refusals: RefusalSentences = {
  'already-has-account': ({ name }) => `${name} already has an account: no invitation is needed.`,
  'channel-closed': ({ name }) => `The channel “${name}” is closed. Choose another one.`,
  'charter-faulty': ({ mistakes: [first, ...others] }) =>
    `This charter cannot be adopted as it is. ${first ? `Line ${first.line}: ${first.message.en}` : ''}${others.length ? ` (and ${others.length} more to correct)` : ''}`,
  'connection-refused': ({ says }) => says.en,
  'connector-unknown': ({ connector }) =>
    `Balise cannot connect to “${connector}”. Choose a network from the list.`,
  'days-reversed': () => 'The last day comes before the first. Correct one of the two dates.',
  'digest-changed': ({ version }) =>
    `What you read is not the text of version ${version}. Read it again before signing.`,
  'email-missing': ({ name }) => `No address is known for ${name}. Say where to send the invitation.`,
  'invitation-over': () =>
    'This invitation was already used or has expired. Ask for another one from whoever invited you.',
  'last-administrator': ({ name }) =>
    `${name} is the only person who administers the organisation. Give this role to someone else first.`,
  'no-charter': () => 'No charter is in force. Someone who administers the organisation must adopt one.',
  'not-allowed': () => 'Your roles do not allow this. Ask someone who administers your organisation.',
  'not-found': () => 'This page does not exist, or does not belong to your organisation.',
  'not-in-force': ({ version }) => `Version ${version} is not in force. Sign the one that is.`,
  'password-too-long': ({ max }) => `This password is longer than ${max} characters. Choose a shorter one.`,
  'password-too-short': ({ min }) =>
    `A password has at least ${min} characters. A sentence you remember does very well.`,
  'person-left': ({ name }) => `${name} has left the organisation. Record their return first.`,
  'reset-over': () =>
    'This link was already used or has expired. Ask for another one from the “Forgotten password” page.',
  'sign-in-refused': () =>
    'The address or the password does not match. Check both, or ask for a new password.',
  'slug-taken': ({ slug }) => `The short name “${slug}” is already taken. Choose another one.`,
  'too-many-attempts': ({ seconds }) =>
    `Too many attempts in a short time. Try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  'unknown-role': ({ role, known }) =>
    `The charter in force does not know the role “${role}”. It knows: ${known.join(', ')}.`,
  'version-taken': ({ version }) => `Version ${version} already exists. Give this one another number.`,
}

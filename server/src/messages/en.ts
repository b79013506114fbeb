import { problemSentence } from '../networks/preview.ts'
import type { Refusals } from '../refusals.ts'
import type { RefusalSentences } from './fr.ts'

export const refusals: RefusalSentences = {
  'address-refused': ({ says }) => says.en,
  'already-has-account': ({ name }) => `${name} already has an account: no invitation is needed.`,
  'already-signed': ({ name }) => `${name} has already signed this version.`,
  'approval-needed': ({ findings: [first] }) =>
    `The charter asks for an agreement to this content${first?.article.number ? ` (article ${first.article.number})` : ''}. Take the post back, then submit it.`,
  'attempt-over': () => 'This attempt is over. Start another from the page “Training”.',
  'channel-closed': ({ name }) => `The channel “${name}” is closed. Choose another one.`,
  'channels-missing': () => 'No channel is chosen. Say where this post is to appear.',
  'charter-blocks': ({ findings: [first, ...others] }) =>
    `The charter does not allow this post. ${first ? first.message : ''}${others.length ? ` And ${others.length} other point${others.length > 1 ? 's' : ''} to correct.` : ''}`,
  'charter-faulty': ({ mistakes: [first, ...others] }) =>
    `This charter cannot be adopted as it is. ${first ? `Line ${first.line}: ${first.message.en}` : ''}${others.length ? ` (and ${others.length} more to correct)` : ''}`,
  'connection-refused': ({ says }) => says.en,
  'connector-unknown': ({ connector }) =>
    `Balise cannot connect to “${connector}”. Choose a network from the list.`,
  'consultation-closed': () =>
    'This consultation is not open at the moment. Its dates are at the top of the page.',
  'consultation-running': () =>
    'A consultation on this draft is still open. Wait for its end, or close it, then consolidate.',
  'crosses-missing': () => 'No cross is copied. Copy those of the paper, then add it again.',
  'days-reversed': () => 'The last day comes before the first. Correct one of the two dates.',
  'digest-changed': ({ version }) =>
    `What you read is not the text of version ${version}. Read it again before signing.`,
  'disk-full': () =>
    'The server’s disk is full: nothing was saved. Tell the person who hosts it, then try again.',
  'document-empty': () => 'This file is empty. Choose the one that holds the text of the charter.',
  'document-too-large': ({ bytes, maxBytes }) =>
    `This file weighs ${Math.ceil(bytes / 1e6)} MB: the heaviest accepted is ${maxBytes / 1e6} MB. Save it without its pictures, then start again.`,
  'draft-empty': () => 'This draft has no text yet. Write one article at least.',
  'email-missing': ({ name }) => `No address is known for ${name}. Say where to send the invitation.`,
  'evidence-destroyed': () =>
    'This file was destroyed with what Balise kept of this person. The register keeps its digest.',
  'evidence-missing': () => 'Nothing shows yet that the post appeared. Paste its address, or add a capture.',
  'export-too-large': ({ most }) =>
    `This table has more than ${most.toLocaleString('en')} lines, more than an import reads back. Export one unit at a time.`,
  'holder-known': ({ name }) => `${name} already answers for this person.`,
  'hour-passed': () => 'This hour has passed. Choose one to come, or publish now.',
  'invitation-over': () =>
    'This invitation was already used or has expired. Ask for another one from whoever invited you.',
  'last-administrator': ({ name }) =>
    `${name} is the only person who administers the organisation. Give this role to someone else first.`,
  'lines-faulty': ({ count }) =>
    `${count} line${count > 1 ? 's have' : ' has'} a fault. Correct the file, or say to leave them aside.`,
  'link-over': () => 'This link has expired, or was replaced. Ask whoever gave it to you for another one.',
  'mandate-over': () => 'This mandate is already over. Grant another one if the person goes on.',
  'boxes-missing': () => 'Nothing is to be hidden: tick a face or draw a frame.',
  'media-destroyed': () => 'This picture was destroyed. Choose another one.',
  'media-locked': () =>
    'This original is under lock: a copy with hidden faces took its place. Ask whoever brought it.',
  'media-too-large': ({ bytes, maxBytes }) =>
    `This picture weighs ${Math.ceil(bytes / 1e6)} MB: the heaviest accepted is ${maxBytes / 1e6} MB. Send a smaller one.`,
  'media-too-many-pixels': ({ pixels, maxPixels }) =>
    `This picture has ${Math.ceil(pixels / 1e6)} million pixels: the largest accepted is ${maxPixels / 1e6} million. Make it smaller first.`,
  'media-type': ({ found }) => `${foundFormats[found]} Send a JPEG, PNG, WebP, HEIC or AVIF picture.`,
  'media-unreadable': () =>
    'This picture does not open: the file is incomplete or damaged. Send it again, or choose another.',
  'name-differs': ({ name }) => `This name is not yours. Write ${name}, as your record has it.`,
  'network-limits': ({ channel, problems }) =>
    problems.map((problem) => problemSentence(problem, channel).en).join(' '),
  'no-charter': () => 'No charter is in force. Someone who administers the organisation must adopt one.',
  'nobody-invited': () => 'Nobody is invited this way. Choose everyone, a role or a unit that has accounts.',
  'nobody-to-ask': () => 'Nobody is noted as answering for these people. Add their parents or tutors first.',
  'nobody-to-write-to': () =>
    'No letter is left to print: these people have theirs, or have answered. To print theirs again, tick the box.',
  'not-allowed': () => 'Your roles do not allow this. Ask someone who administers your organisation.',
  'not-found': () => 'This page does not exist, or does not belong to your organisation.',
  'not-in-force': ({ version }) => `Version ${version} is not in force. Sign the one that is.`,
  'note-missing': () => 'You are writing for someone else. Note how they gave you their answer.',
  'nothing-said': () => 'There is neither a comment nor another text. Write one of them.',
  'nothing-to-publish': () => 'This post is empty. Write a text or add a picture.',
  'own-approval': () => 'You wrote this post: someone else must agree to it.',
  'paper-type': () =>
    'This file is neither a JPEG, PNG, WebP or HEIC picture, nor a whole PDF. Take or scan the paper again.',
  'password-too-long': ({ max }) => `This password is longer than ${max} characters. Choose a shorter one.`,
  'password-too-short': ({ min }) =>
    `A password has at least ${min} characters. A sentence you remember does very well.`,
  'person-left': ({ name }) => `${name} has left the organisation. Record their return first.`,
  'quorum-missing': ({ present, needed }) =>
    `${present} people were there and ${needed} were needed: the decision does not hold. Correct the figures, or gather the body again.`,
  'reason-missing': () => 'The reason is missing. Write it: it stays beside the decision.',
  'register-too-large': ({ most }) =>
    `The register has more than ${most.toLocaleString('en')} answers. Take the table (CSV), which has them all.`,
  'reminded-today': ({ name }) => `${name} was already reminded today. Let a day go by.`,
  'reminders-spent': ({ name }) =>
    `${name} has had the notice and three reminders: Balise sends no other. Talk to them.`,
  'reset-over': () =>
    'This link was already used or has expired. Ask for another one from the “Forgotten password” page.',
  'removal-unproven': () =>
    'Nothing shows yet that the post is gone. Open its address and tick the box, or add a capture.',
  'rule-faulty': ({ mistakes: [first] }) =>
    `This rule does not hold as it is.${first ? ` ${first.message.en}` : ' Complete its settings.'}`,
  'scan-missing': () => 'Add the scan of the signed sheet: without it, nothing proves the signature.',
  'scan-too-large': ({ bytes, maxBytes }) =>
    `This scan weighs ${Math.ceil(bytes / 1e6)} MB: the largest accepted is ${maxBytes / 1e6} MB. Make it smaller.`,
  'scan-type': () =>
    'This file is neither a PDF nor a JPEG or PNG picture. Scan the sheet in one of these formats.',
  'sheet-unknown': ({ code }) =>
    `No sheet has the code ${code}. Copy the one at the foot of the page; it never holds a zero nor a one.`,
  'sign-in-refused': () =>
    'The address or the password does not match. Check both, or ask for a new password.',
  'slug-taken': ({ slug }) => `The short name “${slug}” is already taken. Choose another one.`,
  'stale-content': () => 'This post changed while you were reading it. Read it again before you agree.',
  'stale-decision': ({ by, state }) =>
    `${by ?? 'Somebody else'} decided meanwhile: ${DECISIONS[state] ?? state}. Nothing was changed. You may decide otherwise, knowing it.`,
  'stale-passage': ({ words }) =>
    `This passage was changed meanwhile. It now says: “${words.length > 300 ? `${words.slice(0, 299)}…` : words}”. Your text is kept below.`,
  'stale-revision': () =>
    'This post changed in another page. Your text is not lost: compare it with the version of now, then save again.',
  'suggestions-open': ({ count }) =>
    count > 1
      ? `${count} suggestions have no answer yet. Answer each one, with the reason.`
      : 'One suggestion has no answer yet. Answer it, with the reason.',
  'table-too-large': ({ maxLines }) =>
    `This table is too large: ${maxLines} lines at most. Split it into several files.`,
  'table-unreadable': () =>
    'This file is not a table that can be read. Save it as CSV or XLSX, with its headings on the first line.',
  'too-many-attempts': ({ seconds }) =>
    `Too many attempts in a short time. Try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  'training-empty': () =>
    'No situation is ready. Whoever administers writes some, or takes those of the charter.',
  'unknown-role': ({ role, known }) =>
    `The charter in force does not know the role “${role}”. It knows: ${known.join(', ')}.`,
  'version-taken': ({ version }) => `Version ${version} already exists. Give this one another number.`,
  'vote-lost': ({ for: yes, against }) =>
    `${yes} for, ${against} against: the charter is not adopted. Correct the figures, or work on the text again.`,
  'votes-exceed': ({ voices, present }) =>
    `${voices} votes for ${present} people present: one of these figures is to be corrected.`,
  'wrong-state': () => 'This post is no longer at that step. Reload the page to see what is possible.',
}

/** What was decided of a sentence, a fault or a suggestion. */
const DECISIONS: Record<string, string> = {
  open: 'put back to be seen',
  accepted: 'confirmed',
  adjusted: 'adjusted',
  read: 'to be read only',
  rejected: 'set aside',
  corrected: 'corrected',
  left: 'left as it is',
  retained: 'retained',
  partly: 'retained in part',
  'not-retained': 'not retained',
}

const foundFormats: Record<Refusals['media-type']['found'], string> = {
  animation: 'This picture moves: Balise publishes still pictures only.',
  empty: 'This file is empty.',
  gif: 'This file is a GIF.',
  pdf: 'This file is a PDF.',
  svg: 'This file is an SVG drawing.',
  tiff: 'This file is a TIFF.',
  unknown: 'This file is not a picture.',
  video: 'This file is a video.',
}

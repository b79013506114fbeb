export { acceptInvitation } from './accept-invitation.ts'
export { createAccount, findAccount } from './accounts.ts'
export { addPeople, releasePeople } from './add-people.ts'
export { addPerson } from './add-person.ts'
export { countTry } from './attempts.ts'
export { changePerson } from './change-person.ts'
export { drawPassword } from './draw-password.ts'
export { endMandate } from './end-mandate.ts'
export { grantMandate } from './grant-mandate.ts'
export { getInvitation } from './invitations.ts'
export { invitePerson } from './invite-person.ts'
export * from './inputs.ts'
export { peopleJobs } from './jobs.ts'
export { limitTries } from './limits.ts'
export { markTrained } from './mark-trained.ts'
export { actorFor, listMemberships } from './memberships.ts'
export { nameKey } from './name-words.ts'
export { openAccount } from './open-account.ts'
export { isOperator } from './operator.ts'
export {
  countPeople,
  getPerson,
  listAddresses,
  listHolders,
  listIdsInCharge,
  listIdsNamedIn,
  listPeople,
  listPeopleById,
  listPeoplePage,
  listPresent,
  namesOf,
} from './queries.ts'
export type { Address, PeoplePage } from './queries.ts'
export { setRoles } from './set-roles.ts'
export { hashOfToken, newToken } from './tokens.ts'
export { createSignIn } from './sign-in.ts'
export type { Account, SignIn } from './sign-in.ts'
export { PERSON_KINDS } from './types.ts'
export type * from './types.ts'

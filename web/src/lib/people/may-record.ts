/** As server/src/consents/policy.ts has it, which decides: this only spares people a form that would be refused. */
const RECORDERS = ['administrator', 'director', 'unit-head']

export const mayRecordConsents = (roles: string[]) => roles.some((role) => RECORDERS.includes(role))

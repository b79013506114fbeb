import { canRecordConsent } from '../consents/index.ts'

/** The register has everybody's answers: for those who answer to families. */
export const canReadRegister = canRecordConsent

import { attestedEn, endedEn } from './attested.en.ts'
import type { adoptionFormalityDutyFr } from './adoption-formality.fr.ts'

export const adoptionFormalityDutyEn: typeof adoptionFormalityDutyFr = {
  title: 'Formalities of adoption',
  says: 'The bodies were heard and the charter was filed before it took effect.',
  parameters: { ...attestedEn, formalities: 'which formalities come before it takes effect' },
  rule: () => 'the bodies are heard and the charter is filed before it takes effect.',
  findings: {
    unsaid: () => 'Nobody attested that the formalities of adoption are done.',
    ended: endedEn,
  },
  todo: 'Gather the opinions and filings of the adoption, then attest it.',
}

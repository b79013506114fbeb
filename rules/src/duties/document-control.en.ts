import type { documentControlDutyFr } from './document-control.fr.ts'

export const documentControlDutyEn: typeof documentControlDutyFr = {
  title: 'Version, adoption and effect',
  says: 'It is known which version holds, since when, and who adopted it.',
  parameters: {},
  rule: () => 'the charter bears its version, the day it takes effect and the body that adopted it.',
  findings: {
    'no-day': () => 'The charter does not say from when it holds.',
    'no-body': () => 'It is not known which body adopted the charter.',
  },
  todo: 'Adopt the charter, saying who adopts it and from when.',
}

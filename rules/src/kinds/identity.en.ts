import { either } from '../messages/words-en.ts'
import type { identityFr } from './identity.fr.ts'

const voices = {
  official: 'in the organisation’s name',
  professional: 'as a professional',
  personal: 'personally',
}
const modes = {
  'real-name': 'signs with their real name',
  affiliation: 'says their organisation',
  free: 'signs as they like, without a false function',
}

export const identityEn: typeof identityFr = {
  title: 'Name shown',
  says: 'The name shown says who speaks, and claims no function that is not held.',
  parameters: { mode: 'how one signs', capacities: 'in which voice the rule holds' },
  rule: ({ mode, capacities }) =>
    `whoever speaks ${either(capacities.map((one) => voices[one]))} ${modes[mode]}, and claims no function that they do not have.`,
  findings: {
    pseudonym: (d) => `“${d.name}” is not the author’s name.`,
    unaffiliated: (d) => `“${d.name}” does not say “${d.organisation}”.`,
    function: (d) => `“${d.name}” claims a function, “${d.function}”, that the author does not have.`,
  },
}

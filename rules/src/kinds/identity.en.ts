import { all, either } from '../messages/words-en.ts'
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

const parts = { name: 'the name', function: 'the function', organisation: 'the organisation' }

export const identityEn: typeof identityFr = {
  title: 'Name shown',
  says: 'The name shown says who speaks, and nobody claims a function that they do not have.',
  parameters: {
    mode: 'how one signs',
    capacities: 'in which voice the rule holds',
    pattern: 'what the name of a professional account is made of',
  },
  rule: ({ mode, capacities, pattern }) =>
    `whoever speaks ${either(capacities.map((one) => voices[one]))} ${modes[mode]}, and claims no function that they do not have${
      pattern.length > 0 ? `; a professional account says ${all(pattern.map((part) => parts[part]))}` : ''
    }.`,
  findings: {
    pseudonym: (d) => `“${d.name}” is not the author’s name.`,
    unaffiliated: (d) => `“${d.name}” does not say “${d.organisation}”.`,
    incomplete: (d) => `“${d.name}” does not say ${either(d.missing.map((part) => parts[part]))}.`,
    claim: (d) => `${d.author} does not have the function “${d.function}” that this text claims.`,
    function: (d) => `“${d.name}” claims a function, “${d.function}”, that the author does not have.`,
  },
}

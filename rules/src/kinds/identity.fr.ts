import type { IdentityParameters } from './identity.ts'
import { either } from '../messages/words-fr.ts'

const voices = {
  official: 'au nom de l’organisation',
  professional: 'à titre professionnel',
  personal: 'à titre personnel',
}
const modes = {
  'real-name': 'signe de son vrai nom',
  affiliation: 'dit son organisation',
  free: 'signe comme il veut, sans fausse fonction',
}

export const identityFr = {
  title: 'Nom affiché',
  says: 'Le nom affiché dit qui parle, et ne prend aucune fonction que l’on n’a pas.',
  parameters: { mode: 'comment on signe', capacities: 'à quel titre la règle vaut' },
  rule: ({ mode, capacities }: IdentityParameters): string =>
    `qui s’exprime ${either(capacities.map((one) => voices[one]))} ${modes[mode]}, et ne prend pas de fonction qu’il n’a pas.`,
  findings: {
    pseudonym: (d: { name: string }) => `« ${d.name} » n’est pas le nom de l’auteur.`,
    unaffiliated: (d: { name: string; organisation: string }) =>
      `« ${d.name} » ne dit pas « ${d.organisation} ».`,
    function: (d: { name: string; function: string }) =>
      `« ${d.name} » annonce une fonction, « ${d.function} », que l’auteur n’a pas.`,
  },
}

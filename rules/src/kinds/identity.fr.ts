import type { IdentityParameters } from './identity.ts'
import { all, either } from '../messages/words-fr.ts'

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

const parts = { name: 'le nom', function: 'la fonction', organisation: 'l’organisation' }

export const identityFr = {
  title: 'Nom affiché',
  says: 'Le nom affiché dit qui parle, et personne ne prend une fonction qu’il n’a pas.',
  parameters: {
    mode: 'comment on signe',
    capacities: 'à quel titre la règle vaut',
    pattern: 'de quoi se compose le nom d’un compte professionnel',
  },
  rule: ({ mode, capacities, pattern }: IdentityParameters): string =>
    `qui s’exprime ${either(capacities.map((one) => voices[one]))} ${modes[mode]}, et ne prend pas de fonction qu’il n’a pas${
      pattern.length > 0 ? ` ; un compte professionnel dit ${all(pattern.map((part) => parts[part]))}` : ''
    }.`,
  findings: {
    pseudonym: (d: { name: string }) => `« ${d.name} » n’est pas le nom de l’auteur.`,
    unaffiliated: (d: { name: string; organisation: string }) =>
      `« ${d.name} » ne dit pas « ${d.organisation} ».`,
    incomplete: (d: { name: string; missing: (keyof typeof parts)[] }) =>
      `« ${d.name} » ne dit pas ${either(d.missing.map((part) => parts[part]))}.`,
    claim: (d: { author: string; function: string }) =>
      `${d.author} n’a pas la fonction « ${d.function} » que ce texte annonce.`,
    function: (d: { name: string; function: string }) =>
      `« ${d.name} » annonce une fonction, « ${d.function} », que l’auteur n’a pas.`,
  },
}

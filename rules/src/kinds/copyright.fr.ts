import type { CopyrightParameters } from './copyright.ts'
import { either } from '../messages/words-fr.ts'

const LICENCES: Readonly<Record<string, string>> = {
  cc0: 'CC0',
  'public-domain': 'domaine public',
  'licence-ouverte': 'Licence Ouverte',
  agreement: 'accord écrit de l’auteur',
}
const named = (ids: readonly string[]) =>
  ids.map((id) => LICENCES[id] ?? (id.startsWith('cc-') ? id.slice(3).toUpperCase() : id))

export const copyrightFr = {
  title: 'Droit d’auteur',
  says: 'Une image est de vous ou de l’organisation, ou elle a une licence et le crédit que celle-ci demande.',
  parameters: {
    licences: 'quelles licences sont acceptées',
    commercial: 'quels objets sont commerciaux',
  },
  rule: (p: CopyrightParameters) =>
    `une image qui n’est pas de nous a une licence${
      p.licences.length > 0 ? ` (${either(named(p.licences))})` : ''
    } et le crédit que celle-ci demande.`,
  findings: {
    unknown: (_: { media: string }) => 'Personne n’a dit d’où vient cette image.',
    unlicensed: (_: { media: string }) => 'Cette image n’est pas de vous et n’a pas de licence.',
    reserved: (d: { licence: string; media: string }) =>
      `« ${d.licence} » ne permet pas de publier cette image : il faut l’accord de son auteur.`,
    unaccepted: (d: { licence: string; media: string }) =>
      `« ${d.licence} » n’est pas une licence acceptée : une personne doit la lire.`,
    commercial: (d: { licence: string; media: string }) =>
      `« ${d.licence} » ne permet pas un usage commercial, et l’objet de la publication en est un.`,
    credit: (d: { licence: string; media: string }) =>
      `« ${d.licence} » demande de nommer l’auteur : le crédit manque.`,
  },
  questions: {
    unknown: (_: { media: string }) => 'Cette image est-elle de vous ou de votre organisation ?',
  },
}

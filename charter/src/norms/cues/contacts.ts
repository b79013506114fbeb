import type { Cue } from './cue.ts'
import { pattern } from './cue.ts'

const contact = (id: string, weight: number, source: string, more: Partial<Cue> = {}): Cue => ({
  id,
  modality: 'contact',
  weight,
  pattern: pattern(source),
  ...more,
})

// « vie scolaire, 04 75 00 00 00 », « poste 4412 »
const REACH = '(?:[^\\s@,]{1,64}@[^\\s@,]{3,80}|\\+?\\d[\\d .()-]{7,20}\\d|\\bposte \\d{3,})'

export const contacts: Cue[] = [
  // A name, and how it is reached: no verb says it.
  contact('card', 0.85, `^[a-z][a-z' -]{2,60} ?: (?:[^.:;!?]{0,60}, ?)?${REACH}[^.]{0,40}\\.?$`, {
    rules: true,
    isWhole: true,
  }),
  contact(
    'for-you',
    0.9,
    '\\b(?:est|sont|reste|restent|se tien(?:t|nent)) (?:la pour|a (?:votre|leur|sa) (?:disposition|ecoute|service)|a (?:la )?disposition|joignables?|disponibles? pour)',
    { rules: true },
  ),
  contact(
    'who-is',
    0.9,
    "^(?:votre|vos|l'|les) interlocut\\w+ .{0,40}\\b(?:est|sont)\\b|\\b(?:personnes?|points?|referente?s?|interlocut\\w+|adresses?) (?:de contact|de reference|ressources?|a contacter|referente?s?)\\b.{0,80}(?:\\best\\b|\\bsont\\b|:)",
    { rules: true },
  ),
  contact(
    'write-to',
    0.9,
    "\\b(?:adresse[rz]?|adresses|adressees?|ecri(?:re|vez|s)|contacte[rz]?|joindre|joignez|pose[rz]|transmettez|signale[rz]?|signalee?s?|envoye[rz]|sollicite[rz])\\b.{0,90}(?:\\S+@\\S+|\\[email|a l'adresse|par (?:mail|courriel|e-mail|telephone)|au numero|tel\\b|adresse (?:mail|e-mail|courriel))",
    { rules: true },
  ),
  contact(
    'question',
    0.9,
    "\\b(?:questions?|doutes?|renseignements?|informations? complementaires?|aide|precisions?|difficultes?|besoin|pour (?:cela|ce faire|plus d'informations?|en savoir plus|toute information|toute demande|toute remarque))\\b.{0,120}?\\b(?:contacte[rz]?|adresse[rz]?|s'adresser|vous adresser|prendre contact|prenez contact|rapproche[rz]|tournez-vous|se tourner|ecri(?:re|vez)|appele[rz]|joindre|interroge[rz]|consulte[rz]|parle[rz]|sollicite[rz]|demandez)\\b",
    { rules: true, isWhole: true },
  ),
  contact(
    'question',
    0.85,
    '\\b(?:adresse[rz]?|pose[rz]?|transmettez|envoyez)\\b.{0,40}\\b(?:vos |toute |vos eventuelles |ses )?(?:questions?|demandes?|remarques?)\\b.{0,40}\\b(?:a|au|aux)\\b',
  ),
  contact(
    'contact',
    0.85,
    "^contacts? ?: |^(?:contacter?|contactez|s'adresser|adressez-vous|ecrire a|ecrivez(?:-nous)?|appeler|appelez|telephonez|joindre|joignez)\\b",
    {
      rules: true,
    },
  ),
]

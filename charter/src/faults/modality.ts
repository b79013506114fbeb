import type { Modality } from '../norms/norm.ts'
import { has, whole } from './whole.ts'

export type Ought = Extract<Modality, 'obligation' | 'prohibition' | 'permission' | 'recommendation'>

// In this order: « nous vous invitons à ne pas » advises, « n'est permis que » forbids the rest.
const SIGNS: readonly (readonly [ought: Ought, sign: RegExp])[] = [
  [
    'recommendation',
    whole`recommand\p{L}+|conseill(?:ons|ée?s?|er?)|préférables?|souhaitables?|invit(?:ons|ée?s?)|encourag\p{L}+|privilégi\p{L}+|n'hésitez pas|suggér\p{L}+|préconis\p{L}+|mieux vaut|devrai(?:t|ent)`,
  ],
  [
    'prohibition',
    whole`interdi(?:t|te|ts|tes|ctions?)|prohibée?s?|défendue?s? de|proscri(?:t|te|ts|tes)|(?:pas|jamais) (?:autorisée?s?|permise?s?|admise?s?|acceptée?s?|tolérée?s?)|(?:ne|n') ?(?:doi(?:t|vent)|devez|peu(?:t|vent)|pouvez|faut|saurai(?:t|ent)|permet(?:tent)?) (?:pas|jamais|plus|en aucun cas|ni)|en aucun cas|aucune? [^.;]{1,60} (?:ne |n')(?:peut|doit|sera|est)|évite[rz]|abst(?:enir|enez|ient|iennent)|nul ne|(?:ne |n')\p{L}+(?:ez|ons) (?:pas|jamais|rien)`,
  ],
  [
    'permission',
    whole`peu(?:t|vent)|pouvez|peux|pourr(?:a|ont|ez)|libres? d[e']|(?:est|sont) (?:permise?s?|autorisée?s?|admise?s?|possibles?)|(?:avez|a|ont) le droit|la possibilité|autorisons|permettons`,
  ],
  [
    'obligation',
    whole`doi(?:t|vent)|devez|devr(?:a|ont|ez)|faut|faudra|faudrait|obligatoires?|oblig(?:ation|ée?s?)|tenue?s? d[e']|impérati(?:f|ve|vement)|exigée?s?|requise?s?|s'engagent? à|s'assure(?:nt|r)?|veille(?:z|nt|ra|r)?`,
  ],
]
const IMPERATIVE =
  /^[-•–*»\s\d.)]*(?:merci de|soyez|ayez|faites|(?:ne |n')?(?!chez |assez )\p{L}{3,}ez(?!\p{L}))/u

/** What a sentence asks, by its words alone; undefined when it asks nothing. */
export function oughtOf(plain: string): Ought | undefined {
  for (const [ought, sign] of SIGNS) if (has(plain, sign)) return ought
  return IMPERATIVE.test(plain) ? 'obligation' : undefined
}

// « Prévenir la direction », « Ne pas nommer un collègue », « Toute photo passe par… »
const BARE = /^[-•–*»\s\d.)]*(?:(?:ne )?pas |ne )?(?:d[ée]|re)?(?:\p{L}+(?:er|ir|oir|re))(?!\p{L})/u

/** Whether a bullet or a remark tells people to do something, in the way that people write them. */
export const isOrder = (plain: string): boolean =>
  oughtOf(plain) !== undefined ||
  BARE.test(plain) ||
  has(plain, whole`(?:avec|sans) l'? ?accord|passent? par`)

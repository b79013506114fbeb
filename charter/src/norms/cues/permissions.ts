import type { Cue } from './cue.ts'
import { ADVERBS, BE, pattern } from './cue.ts'

const permission = (id: string, weight: number, source: string, more: Partial<Cue> = {}): Cue => ({
  id,
  modality: 'permission',
  weight,
  pattern: pattern(source),
  ...more,
})

export const permissions: Cue[] = [
  // « Eux seuls disposent des codes », « Elle seule, la direction, répond »
  permission(
    'only',
    0.95,
    '^(?:eux|elles?|lui|nous|vous|ceux-ci|celles?-ci|celui-ci) seule?s?\\b(?!.{0,40}(?:responsab|savent|savez|sait|comprenn|pourquoi))',
    {
      rules: true,
    },
  ),
  permission(
    'only',
    0.95,
    '(?:^|[,;:] )(?:seul(?:e|s|es)?|uniquement)\\b.{3,140}?\\b(?:peu(?:t|vent)|pourr(?:a|ont)|est|sont|ont|a|dispos\\w+|publi\\w+|habilit\\w+|parle(?:nt)?|exprime(?:nt)?|repond(?:ent)?|geren?t?|[a-z]{4,}ent)\\b',
    { rules: true },
  ),
  permission(
    'only',
    0.95,
    '\\b(?:est|sont) (?:la |les |le )?seule?s? (?:a |habilit|autoris|compet|personne|service)',
    { rules: true },
  ),
  permission(
    'only-allowed',
    0.95,
    "\\b(?:n'est|ne sont|n'etes|ne sera|ne seront) (?:permis|autorise|tolere|admis|accepte|possible|ouvert)e?s? que?\\b",
    { rules: true },
  ),
  permission(
    'only-may',
    0.95,
    "\\b(?:ne |n')(?:[a-z]+ |[a-z]')?(?:peu(?:t|vent)|pourr(?:a|ont)) (?!pas |jamais |en aucun|plus )(?:[a-z']+ ){1,6}(?:que |qu'|par que )",
    { rules: true },
  ),
  permission(
    'reserved',
    0.85,
    `\\b${BE} (?:exclusivement |strictement |uniquement )?(?:reserve|ouvert)e?s? (?:a|au|aux)\\b`,
  ),
  permission(
    'may',
    0.9,
    "\\b(?<!n')(?:peu[xt]|peuvent|pouvons|pouvez|pourra|pourront|pourrez|pourrons|puis-je)(?= |-|,|$)",
  ),
  permission(
    'free',
    0.9,
    "\\blibres? (?:de|d'|ou|a)\\b|\\b(?:est|sont|etes|demeure|reste) libres?\\b|\\ba (?:votre|sa|leur) (?:libre|guise|appreciation)\\b",
  ),
  permission(
    'right',
    0.9,
    "\\b(?:a|ont|ai|avez|avons|aura|auront|aurez|dispos\\w+|reserv\\w+|conserv\\w+|gard\\w+|laiss\\w+|donn\\w+|offr\\w+) (?:toujours |egalement |aussi |donc )?(?:le droit|la possibilite|la faculte|la liberte|l'autorisation|toute latitude) (?:de|d')",
  ),
  permission(
    'right',
    0.9,
    "\\b(?:c'est|est) (?:votre|son|leur) droit\\b|\\ben (?:a|ont|avez) (?:la possibilite|le droit)\\b",
    { rules: true, isWhole: true },
  ),
  permission(
    'allowed',
    0.9,
    `\\b(?<!pas )${BE} ${ADVERBS}(?!pas |jamais )${ADVERBS}(?:autorise|permis|tolere|admis|accepte|possible|habilite|bienvenu|libre)(?:e?s?)\\b`,
  ),
  permission(
    'not-required',
    0.9,
    "\\b(?:ne |n')(?:est|sont|etes|suis) (?:pas|nullement|en rien) (?:obligatoire|interdit|necessaire|oblige|tenu|exige|requis|defendu|prohibe)",
    { rules: true },
  ),
  permission(
    'not-required',
    0.9,
    "\\b(?:ne |n')(?:avez|a|ont) (?:pas|nullement) (?:l'obligation|a )|\\bsans obligation\\b",
    { rules: true },
  ),
  permission(
    'have-access',
    0.8,
    '\\b(?:avez|ont|a|aurez) (?:desormais |maintenant |egalement )?acces (?:a|au|aux)\\b',
  ),
]

import type { Cue } from './cue.ts'
import { isInfinitive } from '../verbs.ts'
import { ADVERBS, BE, NE, pattern } from './cue.ts'

const prohibition = (id: string, weight: number, source: string, more: Partial<Cue> = {}): Cue => ({
  id,
  modality: 'prohibition',
  weight,
  pattern: pattern(source),
  ...more,
})

const FORBIDDEN =
  '(?:interdit|prohibe|proscrit|banni|defendu|exclu|inacceptable|intolerable|inadmissible|illicite|illegal|incompatible)(?:e?s?)\\b'
// « les contenus interdits » names them; it forbids nothing.
const DECLARED = `(?:(?:^|[,;:] |\\bsont |\\bjuges? )|\\b(?<!(?:ne |n'))${BE} )`
const ALLOWED =
  '(?:autorise|permis|tolere|admis|accepte|acceptable|cautionne|possible|habilite|approuve|admissible|recevable|question)'

const endsWithInfinitive = (words: string) => isInfinitive(/[a-z]+$/.exec(words)?.[0] ?? '')

export const prohibitions: Cue[] = [
  prohibition(
    'ne-modal',
    0.95,
    `${NE}(?:doi[st]|doivent|devons|devez|devra\\w*|devron[ts]|devrez|devrai\\w*|peu[xt]|peuvent|pouvons|pouvez|pourra|pourron[ts]|pourrez|saurai(?:t|ent)|saura|faut|faudra|convient|sera|seront|est|sont|etes) .{0,60}?\\b(?:jamais|en aucun(?:e)? (?:cas|maniere|facon)|sous aucun)\\b`,
  ),
  prohibition(
    'ne-modal',
    0.95,
    `${NE}(?:doi[st]|doivent|devons|devez|devra|devront|devrez|devrons|devrai(?:t|ent)|devriez|peu[xt]|peuvent|pouvons|pouvez|pourra|pourront|pourrez|saurai(?:t|ent)|saura|faut|faudra|faudrait|convient)\\b`,
  ),
  prohibition('forbidden', 0.95, `${DECLARED}${ADVERBS}${FORBIDDEN}`),
  prohibition(
    'forbidden',
    0.95,
    '\\b(?:strictement|formellement|absolument|totalement|expressement|rigoureusement) (?:interdit|prohibe|proscrit)e?s?\\b',
  ),
  prohibition(
    'not-allowed',
    0.95,
    `${NE}${BE} (?:donc |evidemment )?(?:pas|jamais|plus) ${ADVERBS}(?:(?:de|en) )?${ALLOWED}`,
  ),
  prohibition('not-allowed', 0.9, `\\bnon (?:autorise|permis|tolere|admis|cautionne)e?s?\\b`),
  prohibition(
    'does-not-allow',
    0.9,
    `${NE}(?:permet(?:tent|tra|tront)?|autoris(?:e|ent|era)|toler(?:e|ent|era)|caution(?:ne|nent)|accept(?:e|ent|era)|admet(?:tent|tra)?|souhait(?:e|ent|ons)|approuv(?:e|ent)) (?:donc )?(?:pas|plus|aucun)`,
  ),
  prohibition(
    'forbids',
    0.85,
    "\\b(?:interdi(?:t|sent|sons|ra)|proscri(?:t|vent)|prohib(?:e|ent)|s'interdi(?:t|sent|ra)|m'interdis|refus(?:e|ent|ons) de|s'abstien\\w+|nous abstenons|m'abstiens)\\b",
  ),
  prohibition(
    'avoid',
    0.9,
    "\\b(?:evite[rz]|evitons|abstenez|abstiens-toi|s'abstenir|vous abstenir|t'abstenir|gardez-vous|bannir|bannissez|proscrire|proscrivez|s'interdire|se garder) ",
  ),
  prohibition('to-avoid', 0.9, '\\ba (?:proscrire|bannir|eviter|exclure|ne (?:pas|jamais) )'),
  prohibition(
    'ban-of',
    0.9,
    "\\b(?:interdiction|defense|prohibition) (?:formelle |absolue |stricte |totale )?(?:est faite |a [a-z' ]{2,30} )?(?:de|d'|du|des)\\b",
  ),
  prohibition(
    'no-right',
    0.9,
    `${NE}(?:a|ont|avez|avons|ai|as) (?:pas|jamais|aucun) ?(?:le |un )?(?:droit|vocation|autorisation|a )`,
  ),
  prohibition(
    'not-infinitive',
    0.9,
    "(?:^|[,;:] |\\b(?:a|de|d'|et|ou|faut|ou de|mais) )(?:ne |n')?(?:pas|jamais|rien|plus|point) (?:(?:me|te|se|vous|nous|le|la|les|y|en|lui|leur) |[slmt]')*[a-z]+(?:er|ir|re|oir)\\b",
    { holds: endsWithInfinitive },
  ),
  prohibition(
    'not-imperative',
    0.95,
    `(?<!vous |nous )${NE}(?!oubli)[a-z]+(?:ez|ons|tes)(?:-[a-z]+)? .{0,30}?\\b(?:pas|jamais|rien|plus|aucune?|personne|ni)\\b`,
  ),
  prohibition(
    'none',
    0.9,
    "^(?:(?:aucune?s?|nul|nulle|zero) [a-z]|(?:rien|personne) (?:de ce (?:qui|que|qu')[^,;:]{3,80}? )?(?:ne |n'))",
  ),
  prohibition('no', 0.85, "^(?:pas|jamais|plus|point) (?:de |d'|[a-z]+(?:er|ir|re|oir)\\b)"),
  prohibition(
    'cap',
    0.95,
    "\\b(?:maximum|maximal[e]?|au plus|(?:pas|jamais|point) plus (?:de|d')|ne (?:pas )?depass\\w+|ne peut exceder|n'excede\\w*|limite[es]* a) .{0,40}?(?:\\d+|une|deux|trois|quatre|cinq|six|dix) ?(?:x|fois|publications?|posts?|messages?|stories|/)",
    { rules: true },
  ),
  prohibition(
    'cap',
    0.95,
    '\\b(?:\\d+|une|deux|trois|quatre|cinq|six|dix) ?(?:x|fois|publications?|posts?|messages?)\\b.{0,30}\\b(?:maximum|max|au plus|au maximum)\\b',
    { rules: true },
  ),
  prohibition(
    'cap',
    0.95,
    "^(?:pas|jamais|point) plus (?:de |d')(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze) [a-z]+.{0,30}\\b(?:par|chaque) (?:[a-z]+ et par )?(?:jour|semaine|mois|an|heure)\\b",
    { rules: true },
  ),
  prohibition('exclude', 0.8, "\\b(?:est|sont|a|l')? ?(?:exclusion|l'exclusion) de (?:tout|toute)"),
]

import type { Cue } from './cue.ts'
import { pattern } from './cue.ts'

const recommendation = (id: string, weight: number, source: string, more: Partial<Cue> = {}): Cue => ({
  id,
  modality: 'recommendation',
  weight,
  pattern: pattern(source),
  ...more,
})

export const recommendations: Cue[] = [
  recommendation(
    'advised',
    0.95,
    '\\b(?:de)?conseill(?:er|ez|ee?s?|ons|ent|e)\\b|\\brecommand(?:e|es|ee|ees|ons|ent|er|ez)\\b|\\bdeconseill\\w+|\\bsuggerons\\b|\\bsugger(?:e|ee)\\b|\\bpreconis\\w+',
    { rules: true },
  ),
  recommendation(
    'advice',
    0.85,
    '\\b(?:le mieux est|mieux vaut|il vaut mieux|la solution la plus simple est|il est (?:donc |toujours |egalement |aussi |ainsi )?(?:bon|utile|prudent|judicieux|opportun|pertinent|interessant|sage|important|primordial|essentiel|capital|preferable|souhaitable|conseille|crucial|bienvenu|dans votre interet)|est (?:toujours |donc |vivement )?(?:preferable|souhaitable|deconseillee?|recommandee?|encouragee?|appreciee?|bienvenue?))\\b',
  ),
  recommendation(
    'encourages',
    0.95,
    '\\b(?:encourag(?:e|es|ee|ees|eons|ent|er|ez|eant)|incit(?:e|es|ons|ent|er|ez)(?! a la | au )|(?:vous |nous |te |les |sont |etes |est )(?:vivement |fortement )?invit(?:e|es|ee|ees|ons|ent))\\b',
  ),
  recommendation(
    'prefer',
    0.9,
    '\\b(?:privilegi(?:e[rz]|ons|e|ent|er|era)|prefer(?:e[rz]|ons)|favoris(?:e[rz]|ons)|valoris(?:ez|ons)|optez|opter)\\b',
  ),
  recommendation('do-not-hesitate', 0.95, "\\b(?:n'hesit\\w+|ne pas hesiter|n'ayez pas peur|osez)\\b", {
    rules: true,
  }),
  recommendation('think', 0.85, '\\b(?:pense[rz] (?:a|aux|toujours)|pensons a|songe[rz] a)\\b'),
  recommendation(
    'should',
    0.75,
    '\\b(?:devrai(?:t|ent|s)|devriez|devrions|faudrait|conviendrait|serait (?:bon|utile|souhaitable|preferable))\\b',
  ),
  recommendation(
    'careful',
    0.8,
    '\\b(?:soyez|sois|soyons) (?:donc |toujours |tres |particulierement )?(?:prudent|vigilant|attentif|conscient|mesure)\\w*',
  ),
  recommendation('hopes', 0.75, '\\b(?:esper(?:e|ent|ons)|souhait(?:e|ent|ons) que|suffira|suffit)\\b'),
]

/** Words that make advice of an order. */
export const SOFTENERS =
  /\b(?:autant que possible|dans la mesure du possible|si possible|de preference|idealement|dans l'ideal|lorsque c'est possible|quand c'est possible|tant que possible|plutot de)\b/

import { folded } from './fold.ts'
import { lexiconOf } from './words.ts'
import type { Matcher } from './words.ts'

// A function as people write it, and the ids of the roles that carry it.
const FUNCTIONS: [words: string, roles: string][] = [
  ['directeur/directrice/directeur général/directrice générale/la direction/director', 'director direction'],
  [
    'directeur adjoint/directrice adjointe/sous-directeur/sous-directrice',
    'deputy-director director direction',
  ],
  ['président/présidente/vice-président/vice-présidente/chairperson', 'president chair board'],
  ['secrétaire général/secrétaire générale', 'secretary board'],
  ['administrateur délégué/administratrice déléguée', 'board director'],
  ['porte-parole/spokesperson', 'spokesperson communication press'],
  ['maire/mayor', 'mayor'],
  ['adjoint au maire/adjointe au maire', 'mayor deputy-mayor elected'],
  ['gestionnaire de contenu/gestionnaire de contenus/content manager', 'content-manager'],
  [
    'responsable communication/responsable de la communication/directeur de la communication/' +
      'directrice de la communication/chargé de communication/chargée de communication/attaché de presse/attachée de presse',
    'communication press spokesperson',
  ],
  ['chef de service/cheffe de service/chef du service/cheffe du service', 'unit-head director'],
]

export type Claim = { roles: readonly string[] }

/** Finds the functions that a name or a text speaks of. */
export const functionsOf: Matcher<Claim> = lexiconOf(
  FUNCTIONS.flatMap(([words, roles]) => {
    const claim = { roles: roles.split(' ') }
    return words.split('/').map((one) => [one, claim] as const)
  }),
)

const CLAIMS =
  /(?:^|[^a-z])(?:en tant que|en (?:ma )?qualite de|je suis|moi,|signe ?:?|speaking as|i am)(?: l[ea])?$/
const COMPLEMENT = /^ (?:de la |de l'|du |des |de |d'|chez |of the |of )(.*)$/
const BODIES =
  /^(?:notre |nos |our )?(?:asbl|association|organisation|institution|etablissement|structure|cpe|garderie|syndicat|commune|mairie|ville|departement|intercommunalite|communaute de communes|collectivite|entreprise|service)(?![a-z])/

// « en ma qualité de », and the name of the author before a function.
const REACH = 60

/**
 * Whether a function found in a text is claimed by its author, here: « en tant que directrice », « Sofia Petit,
 * directrice », but neither « merci à la directrice » nor « je suis directrice d’un chœur ».
 */
export function isClaimed(
  text: string,
  { start, end }: { start: number; end: number },
  author: string,
  names: readonly string[],
): boolean {
  const before = folded(text.slice(Math.max(0, start - REACH), start))
  const isOwn = CLAIMS.test(before) || before.replace(/,$/, '').endsWith(folded(author))
  if (!isOwn) return false
  const [, of] = COMPLEMENT.exec(` ${folded(text.slice(end, end + REACH))}`) ?? []
  return of === undefined || BODIES.test(of) || names.some((name) => of.startsWith(folded(name)))
}

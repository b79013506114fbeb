/**
 * What a charter states and people rely on, though nobody is ordered anything: whom it binds, which accounts are
 * official, who answers for what, how moderation works, what becomes of what is published. Each pattern reads a folded
 * clause; what matches none is narrative, and no norm.
 */
export type Fact =
  | 'scope'
  | 'register'
  | 'liability'
  | 'moderation'
  | 'rights'
  | 'public-space'
  | 'consequence'
  | 'monitoring'
  | 'reference'
  | 'provided'
  | 'authority'

const DOCUMENT =
  "(?:(?:la |le |cette |ce |cet |les |ces |l'|notre |nos )(?:presente?s? )?(?:charte|politique|reglement|guide|code|document|directive|texte|regles?|principes?|dispositions?|lignes directrices|conditions|recommandations?|consignes?|convention|note|annexe)|(?:elle|il|ils|elles|celle-ci|celui-ci))"
const NETWORKS =
  '(?:reseaux? (?:sociaux|social)|medias? (?:sociaux|social)|internet|web|toile|publications?|contenus?|messages?|propos|posts?|tweets?|informations?|commentaires?|ecrits|traces?|photos?)'
const ACCOUNTS =
  '(?:comptes?|pages?|profils?|groupes?|chaines?|canaux|reseaux|sites?|blogs?|plateformes?|supports?|espaces?)'

const facts: readonly (readonly [Fact, RegExp])[] = [
  [
    'scope',
    new RegExp(
      `^${DOCUMENT} .{0,60}?(?:s'applique(?:nt)?|est applicable|sont applicables|s'adresse(?:nt)?|est destinee?|sont destinee?s|concerne(?:nt)?|couvre(?:nt)?|porte sur|regit|regissent|vaut pour|valent pour|s'impose|lie |engage tou|fait partie|font partie|complete|est annexee?|est remise?|entre en vigueur|prend effet|annule|remplace|a ete adoptee?|explique la maniere|est a (?:usage|l'usage|l'intention|destination))`,
    ),
  ],
  ['scope', new RegExp(`^${DOCUMENT} .{0,40}?vis(?:e|ent) (?!a )(?!egalement a )`)],
  ['scope', /^(?:sont (?:concernes?|vises?)|est concernee?|s'applique(?:nt)?|champ d'application)\b/],
  ['scope', /\b(?:peut|peuvent|est|sont) (?:etre )?(?:concernee?s?|visee?s?) par\b/],
  [
    'reference',
    /^(?:c'est|il s'agit d'|ce document est|la charte est|cette charte est) (?:d')?un(?:e)? (?:document|texte|outil|guide|engagement)/,
  ],
  [
    'provided',
    /\b(?:fait|font) (?:[a-z]+ ){0,2}l'objet d'une? (?!validation|autorisation|accord|moderation|demande|procedure|sanction|mesure|droit|protection|suppression|retrait)/,
  ],
  ['liability', /\bresponsab(?:les?|ilites?)\b/],
  [
    'liability',
    /\b(?:n')?engage(?:nt)? (?:que )?(?:pas )?(?:leur auteur|son auteur|l'auteur|la seule|sa seule|vous|la commune|l'etablissement|l'organisation|l'entreprise)|\bengagent? (?:aussi|egalement|sa|leur|votre)|\b(?:n'engagent? que|vous engagent?)\b/,
  ],
  [
    'public-space',
    new RegExp(
      `^(?:attention[ ,:]*)?(?:(?:les?|l'|ce|tout|toute|vos|votre|nos|une?) )?(?:que |ce que )?.{0,40}${NETWORKS}.{0,50}\\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?|devien(?:t|nent)|peu(?:t|vent)|ne)\\b.{0,40}\\b(?:espaces? publics?|public(?:s|ques?)?\\b|visibles?|accessibles? (?:a|au|par)|permanent|indelebiles?|definitifs?|ineffacables?|demeurer|en ligne|ne s'efface\\w*|etre (?:lu|vu|partage|copie|repris|diffuse|retrouve|capture|utilise|detourne)|jamais (?:reellement |vraiment |totalement )?(?:anonyme|prive|efface|supprime))`,
    ),
  ],
  [
    'public-space',
    /^(?:tout )?ce que (?:vous|je|tu|on|l'on|nous) [a-z]+ .{0,40}\b(?:reste|demeure|est|devient|peut|sera)\b/,
  ],
  [
    'public-space',
    /\b(?:l'anonymat|un pseudonyme|le pseudonymat)\b.{0,30}\b(?:ne |n')(?:vous |te |nous )?(?:protege|garantit|existe|dispense|est|exonere)/,
  ],
  [
    'consequence',
    new RegExp(
      `^(?:certaine?s? |toute? |votre |vos |l'|un |une |les |le |la |ces |cela |ce ).{0,120}\\b(?:peut|peuvent|pourrait|pourraient|pourra|pourront|risque(?:nt)? d[e']) (?:donc |parfois |aussi |egalement |ainsi |vous )?(?:entrainer|avoir (?:un impact|des (?:effets|repercussions|consequences|impacts)|une incidence)|nuire|porter (?:atteinte|prejudice)|causer|ternir|affecter|compromettre|engager|constituer)`,
    ),
  ],
  [
    'register',
    new RegExp(
      `${ACCOUNTS}.{0,60}\\b(?:est|sont) (?:exclusivement |uniquement |seuls? )?(?:gere|administre|anime|pilote|alimente|tenu|cree|ouvert|officiel|suivi|repertorie|recense|liste|place)`,
    ),
  ],
  [
    'register',
    /^(?:elle|il|ils|elles|ces comptes|ceux-ci|celles-ci) .{0,40}\b(?:geree?s?|administree?s?|animee?s?|les? (?:administratrices?|administrateurs?|moderateurs?))\b/,
  ],
  ['register', /^(?:geree?s?|administree?s?|animee?s?) (?:et [a-z]+ )?par\b/],
  [
    'register',
    new RegExp(
      `^(?:nos|les|notre|le|la|l'|liste des) .{0,20}${ACCOUNTS}.{0,30}\\bofficiel\\w*\\b.{0,40}\\b(?:sont|est|:)`,
    ),
  ],
  ['register', /\bprises? de paroles? officielles?\b.{0,60}\b(?:diffus|publi|fait|font)/],
  ['register', /\b(?:ont ete|a ete|sont) autorisee?s? a (?:creer|ouvrir)\b/],
  [
    'moderation',
    /\bmoderation\b.{0,80}\b(?:est|sont|en place|assuree?|exercee?|effectuee?|manuelle?|automatique|priori|posteriori|reguliere)\b/,
  ],
  ['moderation', /\b(?:moderee?s?|moderent|modere|modererons|moderons)\b/],
  [
    'moderation',
    /\b(?:reactions?|commentaires?|publications?|messages?|contributions?)\b.{0,60}\b(?:avant d'etre (?:retire|supprime|modere)|apres (?:leur|la) (?:publication|mise en ligne))/,
  ],
  [
    'moderation',
    /\b(?:pages?|comptes?|commentaires?|messages?)\b.{0,30}\b(?:est|sont) (?:surveill|relu|lu|consult|suivi|lue|relue|suivie)\w*.{0,40}\b(?:du lundi au|de \d{1,2} ?h|les jours ouvr|aux heures|pendant les heures)/,
  ],
  ['moderation', /\bl'objet d'une moderation\b/],
  [
    'rights',
    /\b(?:a|ont|avez|dispose(?:nt)?) (?:le |un |d'un |du |droit )(?:droit )?(?:exclusif |a l'image|au respect|d'acces|de rectification|d'opposition|sur (?:son|leur) image)/,
  ],
  [
    'rights',
    /\b(?:fait|font) l'objet (?:d'un droit|de droits|d'une protection)|\b(?:est|sont) protegee?s? par (?:le |la |les |un |des )(?:droit|loi|code|secret)/,
  ],
  [
    'rights',
    /\b(?:reste|demeure|est|sont|restent) (?:la |l')?(?:propriete|exclusive propriete) (?:de|du|exclusive)/,
  ],
  [
    'monitoring',
    /\b(?:monitore|surveille|controle|analyse|effectue (?:une veille|un suivi)|assure (?:une veille|un suivi)|mene une veille|exerce une veille)\b.{0,60}\b(?:web|reseaux|medias|internet|presence|usage|nom|marques?|image|reputation|publications?|commentaires?)\b/,
  ],
  [
    'authority',
    /\b(?:reste|demeure|est) (?:seule?s? )?(?:souverain|maitre|juge|decisionnaire|competente? pour)\w*\b/,
  ],
]

// What charters say of themselves and of the world around them: aims, definitions, history, figures.
const NARRATIVE =
  /\b(?:vis(?:e|ent) (?:egalement |aussi |notamment |ainsi )?a|a pour (?:but|objectif|vocation|ambition|finalite)|ont pour (?:but|objectif|vocation)|permet(?:tent)? (?:de|d'|a|aux|egalement|ainsi|notamment)|de plus en plus|on entend par|designe(?:nt)?|se definit|est defini|est un ensemble|sont un ensemble|regroupe(?:nt)?|depuis (?:19|20)\d\d|en (?:19|20)\d\d|\d+ ?%|occupe(?:nt)? une place|font (?:desormais |a present |aujourd'hui )?partie (?:integrante )?(?:de|du) (?:notre|nos|la|quotidien))\b/

/** What a clause without any order states, or null when it only tells. */
export function factIn(clause: string): Fact | null {
  const found = facts.find(([, pattern]) => pattern.test(clause))
  if (!found) return null
  return NARRATIVE.test(clause) && found[0] !== 'scope' && found[0] !== 'moderation' ? null : found[0]
}

export const isNarrative = (clause: string): boolean => NARRATIVE.test(clause)

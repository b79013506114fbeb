import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** What is asked of the organisation, and of those who look after its accounts. */
export const duties: Concept[] = [
  concept(
    'acknowledgement',
    [
      4,
      /\b(?:sign(?:er|ee?s?|ature|e|ez|ent|ant)\b.{0,60}\b(?:charte|politique|reglement|document|code de conduite|engagement)|(?:charte|politique|reglement|code de conduite)\b.{0,60}\b(?:sign(?:er|ee?s?|ature|e|ez|ent)|remise?)|pris(?:e)? (?:de )?connaissance|prend(?:re|s|ra)? connaissance|lu et approuv\w+|accuse de (?:lecture|reception)|emarg\w+|j'ai lu|adhes\w+ a la (?:presente )?charte|adher\w+ a la (?:presente )?charte|contresign\w+)\b/,
    ],
    [
      3,
      /\b(?:respecter|suivre|appliquer|adherer|accepter)\b.{0,40}\b(?:cette|la presente|la|presente|les conseils compiles dans cette|les regles de la|les principes de la) (?:charte|politique)\b/,
    ],
  ),
  concept('training', [
    4,
    /\b(?:formations?|se former|forme(?:e|es|s)?\b|former (?:les|ses|l'|aux|a)|sensibilis(?:ation|er|es|ees)|seances? d'information|ateliers? (?:de|sur)|modules?|e-learning|tutoriels?)\b/,
  ]),
  concept(
    'mandate',
    [
      4,
      /\b(?:nomm(?:e|ee|es|er)\b|designe?(?:e|es|s|r|nt|ra)?\b|design(?:ation|er|ee?s?)|mandats?\b(?! du)|elu(?:e|s|es)? (?:pour|par)|nomination|duree (?:d'un|du|de) (?:an|mandat|deux ans)|renouvel\w+|revocable|lettre de mission|prendre quelqu'? ?un de responsable)\b/,
    ],
    [
      2,
      /\b(?:tous les ans|chaque annee|conseil d'administration|referent\w*|titulaire|membre ou personnel)\b/,
    ],
  ),
  concept(
    'routing',
    [
      3,
      /\b(?:journalist\w+|(?<!grands )(?<!reseaux et )medias?\b(?! sociaux| social| traditionnels)|presse|service presse|attaches? de presse|relations? (?:presse|medias))\b/,
    ],
    [
      3,
      /\b(?:redirig\w+|orient(?:er|ez|e|ent|ee?s?)|renvo\w+|inviter a contacter|rediriger|transm\w+ (?:la|les|toute) (?:question|demande)s?|relayer la question|reorient\w+)\b/,
    ],
    [
      2.5,
      /\b(?:contact\w*|s'adress\w+|vous adresser|adressez|pose[rz]? (?:vos|toute|ses) questions?|service competent|interlocuteurs?|mediateur|attache de presse|personne de contact|point de contact|a l'adresse|par (?:mail|courriel)|numero de telephone)\b/,
    ],
    [1.5, /\b(?:questions?|doutes?|renseignements?|demandes?|niveau de reponse|message prive)\b/],
  ),
  concept(
    'report-abuse',
    [
      4,
      /\b(?:signal(?:er|ez|e|ement|ements|ee?s?|ons|ent)|denonc\w+|alerte[rz]?|pharos|plainte|porter plainte|faire remonter|signalant)\b/,
    ],
    [
      3,
      /\btemoin\b|\bne pla(?:it|ie)\b|\bsituation problematique\b|\b(?:contenu|propos|commentaire)s? (?:choquant|inapproprie|abusif|illicite)s?\b.{0,40}\b(?:dire|inform|averti)/,
    ],
  ),
  concept('evidence', [
    4,
    /\b(?:captures? d'ecran|impressions? d'ecran|conserv\w+ (?:une |la |les |des |toute )?(?:traces?|preuves?|copies?)|gard\w+ (?:une |la |les |des )?(?:traces?|preuves?|copies?)|archiv\w+|(?<!(?:faire|fait|faites|fais|font) )preuves?|historique des|traces? des)\b/,
  ]),
  concept('retention', [
    4,
    /\b(?:conserv(?:ees?|es?|ation|er)\b.{0,50}\b(?:mois|ans?|annees?|jours|duree|semaines)|durees? de conservation|purge|archivage|archives?)\b/,
  ]),
  concept(
    'measures',
    [
      4,
      /\b(?:sanctions?|sanctionn\w+|mesures? (?:disciplinaires?|administratives?|appropriees?|selon)|poursui\w+|licenciement|congediement|renvoi|exclusion|avertissements?|blame|suspension|rappel a l'ordre|reprimande|passibles?|s'expos\w+|vous expos\w+|procedures? disciplinaires?|conseil de discipline|retrait (?:complet|des privileges|d'acces|des droits))\b/,
    ],
    [
      2,
      /\b(?:violations?(?! de la vie| de la propriete| des droits| du secret)|manquements?|non-respect|infractions?)\b/,
    ],
  ),
  concept('takedown', [
    4,
    /\b(?:(?:demand\w+|droit)\b.{0,40}\b(?:retrait|suppression|effacement|depublication|oubli)|retir(?:er|ee?s?|ez|era|ent)\b.{0,60}\b(?:photos?|images?|contenus?|publications?|delai|heures|jours|demande)|supprim(?:er|ee?s?|ez)\b.{0,60}\b(?:a la demande|sur demande|sur simple demande|delai|sous \d+|dans les \d+)|(?:photos?|images?|contenus?|publications?)\b.{0,60}\b(?:retir\w+|supprim\w+)\b.{0,40}\b(?:demande|delai|jours|heures)|retractation)\b/,
  ]),
  concept(
    'moderation-regime',
    [
      4,
      /\b(?:moderation|modere(?:e|es|s|r|nt)?\b|modererons|moderateurs? (?:se reserv\w+|suppr\w+|excl\w+|veill\w+|peuvent)|a priori|a posteriori)\b/,
    ],
    [
      3,
      /\b(?:se reserv\w+ (?:le droit|la possibilite)|supprim\w+ (?:tout|tous|les)|masqu\w+)\b.{0,80}\b(?:commentaires?|messages?|publications?|contributions?|propos|contenus?)/,
    ],
    [2.5, /\breactions? n'ayant pas leur place|\bavant d'etre (?:retire|supprime)/],
  ),
  concept(
    'moderation-hours',
    [
      4,
      /\b(?:moder\w+|repon\w+|traite?\w*|consult\w+|surveill\w+|(?:lus?|relus?|lues?|suivie?s?)(?= ))\b.{0,80}\b(?:du lundi au|chaque (?:jour|matin|soir)|jours? ouvr\w+|heures? (?:de bureau|ouvr\w+)|de \d+ ?h\w* a \d+ ?h|sous (?:24|48|72)|dans les (?:24|48|72|meilleurs)|delai de|\d+ ?h(?:eures)?\b)/,
    ],
    [3, /\bdelais? de (?:reponse|moderation|traitement)|\btemps de reponse/],
  ),
  concept(
    'visitor-ban',
    [
      4,
      /\b(?:banni\w*|bannissement|bloqu(?:er|ee?s?|e|age|era|ent)|exclu(?:re|e|es|s|sion) (?:de la page|du groupe|l'utilisateur|tout|les|temporaire|definitive|des)|blocage|recidiv\w+|en cas de recidive|avertissement prealable|utilisateurs? (?:fautifs?|concerne|sera))\b/,
    ],
    [
      2.5,
      /\b(?:sera|seront|serez|etre) (?:immediatement |systematiquement |sans (?:preavis|avertissement|delai) )?(?:supprime|retire|efface|masque)e?s?\b/,
    ],
  ),
  concept('age-minimum', [
    5,
    /\b(?:\d+|treize|quatorze|quinze|seize|dix-huit) ans\b|\bmajeur\w* numerique|\bage (?:minimum|minimal|requis|legal)|\bmoins de \d+ ans/,
  ]),
  concept('acceptance-by-use', [
    5,
    /\b(?:accept(?:e|ez|ent|ation|er)|adhes\w+|suppos\w+|impliqu\w+|vaut)\b.{0,70}\b(?:charte|conditions|regles|termes|sans reserve|plein\w*|automatiquement)|\b(?:aimant|s'abonnant|interagissant|commentant|utilisant|publiant|participant)\b.{0,60}\baccept\w+/,
  ]),
  concept('opposition-space', [
    5,
    /\b(?:opposition (?:municipale|politique)|groupes? (?:d'opposition|politiques?|d'elus)|elus (?:de l'opposition|minoritaires|n'appartenant)|tribune (?:libre|politique)|expression des elus)\b/,
  ]),
  concept('correction', [
    4,
    /\b(?:rectifi\w+|erratum|corrig\w+ (?:une|toute|l'|les|ses|vos|rapidement) ?(?:erreurs?|informations?)?|en cas d'erreur|reconna\w+ (?:ses|vos|une) erreurs?|erreurs?)\b/,
  ]),
  concept('review-cycle', [
    4,
    /\b(?:(?:charte|politique|reglement|document|guide|elle)\b.{0,50}\b(?:revu\w*|revis\w+|actualis\w+|reexamin\w+|evalu\w+|mise? a jour|evolu\w+)|revision (?:annuelle|de la)|bilan annuel|clause de revision|(?:revue?s?|revisee?s?|reexaminee?s?) (?:tous les|toutes les|chaque|au moins|une fois))\b/,
  ]),
  concept('document-control', [
    4,
    /\b(?:entre(?:ra|nt)? en vigueur|adoptee? (?:par|le|en)|approuvee? par le conseil|prend effet|annexee? au|version (?:en vigueur|du|\d)|annule et remplace)\b/,
  ]),
  concept('adoption-formality', [
    4,
    /\b(?:comite social|cse\b|comite technique|cst\b|conseil d'entreprise|delegation syndicale|consult\w+ (?:du|des|le|les) (?:comite|representants|instances)|inspection du travail|greffe|depot|affich(?:ee?|age) (?:dans|en|au|sur)|reglement (?:interieur|de travail))\b/,
  ]),
  concept('privacy-incident', [
    4,
    /\b(?:violation de donnees|fuite de donnees|incident (?:de securite|de confidentialite)|dpo|delegue a la protection|cnil|autorite de protection|commission d'acces)\b/,
  ]),
  concept('monitoring', [
    4,
    /\b(?:monitore|veille (?:sur|des|e-reputation|de la)|surveill\w+ (?:le|les|la|son|l'|regulier\w*)|e-reputation|outils? de veille|ce qui (?:en )?est dit)\b/,
  ]),
]

import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** Accounts: which are official, who opens, keeps and protects them. */
export const accounts: Concept[] = [
  concept(
    'registered-channel',
    [
      3.5,
      /\b(?:comptes?|pages?|profils?|groupes?|canaux|chaines?) (?:officiel(?:le)?s?|institutionnel(?:le)?s?)\b/,
    ],
    [
      5,
      /\b(?:page|compte|groupe|profil)s? (?:annexes?|paralleles?|concurrent\w*|non officiel\w*|similaires?)|\b(?:creer?|ouvrir|cree|ouvre)\b.{0,25}\b(?:autres?|annexe|parallele|nouvelles?) (?:page|compte|groupe|profil)/,
    ],
    [
      2.5,
      /\b(?:facebook|linkedin|instagram|twitter|youtube|tiktok|snapchat|mastodon|bluesky|threads|whatsapp|flickr|vimeo|pinterest)\b.{0,40}\b(?:avec une|page|compte|chaine|groupe|profil|:|@)/,
    ],
    [
      2,
      /\b(?:registre|liste|inventaire|recens\w+|cartographie) (?:de |des |officiel\w* )*(?:comptes?|pages?|canaux|presences?)/,
    ],
    [2, /\bsites? officiels?\b|\bseuls? comptes?\b|\ben sont les administrateurs\b|\bsont geree?s? par\b/],
  ),
  concept('right-account', [
    7,
    /\b(?:bon compte|mauvais compte|compte d'un tiers|compte d'autrui|compte d'une autre personne|compte (?:utilise|sur lequel|depuis lequel)|changer de compte|erreur de compte|compte d'un (?:collegue|autre)|preter? (?:son|votre) compte)\b/,
  ]),
  concept(
    'account-request',
    [
      4,
      /\b(?:creation|creer|cree|ouverture|ouvrir|lancement|lancer|entreprendre|mise en place)\b.{0,60}\b(?:comptes?|pages?|groupes?|chaines?|profils?|blogs?|sites?)\b.{0,120}\b(?:demand\w+|autoris\w+|accord|valid\w+|soumis\w*|approb\w+|approuv\w+|prealable|direction|service|possible|encadree?|convention|fiche|projet)/,
    ],
    [
      4,
      /\b(?:demand\w+|autoris\w+|accord|valid\w+|approb\w+|prealable\w*|sans)\b.{0,90}\b(?:creation|creer|ouverture|ouvrir|entreprendre|lancer|cree)\b.{0,50}\b(?:comptes?|pages?|groupes?|chaines?|profils?|blogs?)/,
    ],
    [
      3,
      /\b(?:nouveaux? comptes?|nouvelles? pages?|creation d'un (?:nouveau )?compte|creation de comptes?|ouverture (?:d'un|de) compte)/,
    ],
  ),
  concept(
    'account-continuity',
    [
      4,
      /\bseule?s? (?:a )?(?:dispos\w+|detien\w*|connai\w+|gard\w+|ont|a) (?:de |des |d'|les |le |l')?(?:acces|codes|identifiants|mots? de passe|cles)\b|\b(?:comptes?|pages?|blogs?|sites?) (?:est|sont) confiee?s? (?:a|au|aux)\b/,
    ],
    [
      4,
      /\b(?:(?:deux|plusieurs|2|trois|3) (?:administrat\w+|personnes|agents|gestionnaires|referents)|au moins deux|depart (?:d'un|de l'|du|d'une)|quitt\w+ (?:l'|la |le |ses |son )|fin de (?:mandat|contrat|fonction|mission)|passation|transm\w+ (?:les |des |ses |tous les )?(?:codes|identifiants|acces|mots? de passe)|restitu\w+|inacti(?:f|fs|ve|ves|vite)|ferm(?:er|eture|ee?s?|e) (?:le|du|des|de|les|un) (?:comptes?|pages?)|comptes? (?:inactifs?|dormants?|abandonnes?)|maintien et un controle|suppleant\w*|mises? a jour reguliere|alimentes? regulierement|continuite|cloture)\b/,
    ],
  ),
  concept(
    'account-security',
    [
      4,
      /\b(?:mots? de passe|double authentification|authentification (?:forte|a deux|multi\w*)|deux facteurs|second facteur|verrouille par|2fa|deconnect\w+|verrouill\w+|securis\w+|gestionnaires? de mots|piratage|pirat\w+|antivirus|wifi|wi-fi|reseaux? publics?|point d'acces|session|mises? a jour (?:de securite|logicielles)|hackers?|phrase de passe)\b/,
    ],
    [
      3,
      /\b(?:majuscules|minuscules|chiffres|sequences|dictionnaire|anniversaire)\b.{0,60}\b(?:caracteres|minuscules|ponctuation|chiffres|repetes|langue|abreviations|passeport)/,
    ],
  ),
  concept(
    'credentials',
    [
      7,
      /\b(?:diffus|communiqu|partag|divulgu|transm|donn|publi|confi|devoil|revel)\w*\b.{0,40}\b(?:mots? de passe|codes? d'acces|identifiants?|codes? (?:secrets?|confidentiels?))/,
    ],
    [
      3,
      /\b(?:mots? de passe|codes? d'acces|identifiants?)\b.{0,60}\b(?:strictement (?:personnel|confidentiel)s?|confidentiels?|secrets?|ne (?:doi\w+|peu\w+|sont) .{0,12}(?:partag|communiqu|divulgu|transmis))/,
    ],
  ),
  concept('account-labelling', [
    4,
    /\b(?:compte|page|profil)s?\b.{0,50}\b(?:certifi\w+|badge|mention (?:officiel|institutionnel)\w*|marquee? officiel\w*|identifi\w+ comme officiel|clairement identifi\w+|facilement (?:identifi|reper)\w+)|\bcertification (?:du|des) comptes?|\brepera?bles? par le logo\b/,
  ]),
]

import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** Who is shown, named, tagged, befriended; what is told of them. */
export const people: Concept[] = [
  concept(
    'image-consent',
    [
      4,
      /\bdroits? a l'image\b|\bdroit (?:exclusif )?(?:sur|a) (?:son|leur|sa) (?:propre )?image\b|\bcession (?:de droits? )?(?:a|de) l'image/,
    ],
    [
      2.5,
      /\b(?:accord|autorisation|consentement|permission|assentiment|aval)s?\b.{0,60}\b(?:parents?|parentale?s?|familles?|personnes? (?:photographie|filme|represente|concerne|prise|identifi|presente|figurant|en question)|representants? leg\w+|tuteurs?|responsables? leg\w+|eleves?|patients?|residents?|joueurs?|mineurs?|enfants?|beneficiaires?|interesse\w*)/,
    ],
    [
      2,
      /\b(?:parents?|familles?|representants? leg\w+|tuteurs?|responsables? leg\w+)\b.{0,50}\b(?:refus|oppos|accord|autoris|consent)/,
    ],
    [
      2,
      /\b(?:photos?|photographi\w+|images?|videos?|film(?:e|er|es)|selfies?|portraits?|visages?|captations?|prises? de vue)\b.{0,110}\b(?:accord|autorisation|consentement|consenti|permission|sans (?:leur|son)|avis|identifiables?|reconnaissables?|flout|autorise|prises? de vue)/,
    ],
    [
      2,
      /\b(?:accord|autorisation|consentement|permission)\b.{0,110}\b(?:photos?|photographi\w+|images?|videos?|film|captation|prises? de vue|visage)/,
    ],
    [
      1.5,
      /\b(?:photos?|photographies?|images?|videos?)\b.{0,50}\b(?:d'|de |des )(?:autres )?(?:personnes?|eleves?|enfants?|mineurs?|patients?|residents?|joueurs?|collegues?|tiers|autrui|participants?|usagers?|beneficiaires?|benevoles?|membres?|adherents?|familles?)/,
    ],
    [
      1.2,
      /\b(?:photographi|filme|flout|prises? de vue|portraits?|reconnaissable|identifiable|prise? en photo|captation|publications? les concernant|personnalites? publiques?)/,
    ],
    [0.8, /\b(?:photos?|images?|videos?|visages?)\b/],
    [1.5, /\bimages? (?:d'evenements?|de personnalites?|illustrant)|\bsujet historique\b/],
  ),
  concept(
    'image-names',
    [
      3,
      /\b(?:noms?|prenoms?|identite)\b.{0,60}\b(?:photos?|images?|legendes?|clich\w+|videos?)\b.{0,60}\b(?:enfants?|eleves?|mineurs?|jeunes?)?/,
    ],
    [4, /\bdesignee?s? par (?:leur|son) (?:seul )?(?:prenom|nom|initiale)/],
    [2.5, /\b(?:photos?|images?|legendes?|videos?)\b.{0,80}\b(?:noms?|prenoms?|nommement|nominativ\w+)\b/],
  ),
  concept(
    'tagging',
    [
      7,
      /\b(?:tag(?:ue|gue|uer|guer|uez|guez|uees?|guees?|s|g\w+)?|identifi(?:er|ez|ee?s?) (?:une|des|les|un|vos|toute) (?:personnes?|collegues?|amis?|eleves?|joueurs?|contacts?)|taguage|mentionner (?:une|des|les|vos) (?:personnes?|collegues?|amis?))\b/,
    ],
    [3, /\bidentifi\w+ .{0,40}\bsur (?:une|des|les|la) (?:photos?|images?|publications?)/],
  ),
  concept(
    'named-person',
    [
      3.5,
      /\b(?:citer?|citez|nomme[rz]?|nommement|nominativ\w+|designer? (?:par son nom|nommement))\b.{0,70}\b(?:collegues?|agents?|membres?|personnes?|eleves?|patients?|clients?|beneficiaires?|usagers?|enseignant|famill|adherents?|residents?|joueurs?|nominativ)/,
    ],
    [3, /\bnominativ\w+/],
    [
      3,
      /\b(?:divulgu|devoil|revel|mention|publi|diffus|donn)\w* (?:pas |jamais )?(?:le |les |l'|des |leur |leurs )?(?:noms?|identite)\b/,
    ],
    [
      2,
      /\bprenoms?\b.{0,30}\b(?:eleves?|enfants?|patients?|residents?)|\banonym(?:at|ise|iser|isees?)\b.{0,40}\b(?:patients?|eleves?|temoign|usagers?|beneficiaires?)/,
    ],
  ),
  concept(
    'personal-data',
    [
      3,
      /\b(?:donnees?|informations?|renseignements?|coordonnees|elements?) (?:a caractere )?(?:strictement )?(?:personnel(?:le)?s?|prive(?:e|es)?|nominatif|nominativ\w+|medicales?|de sante|intimes?|publiques de)\b/,
    ],
    [
      3,
      /\b(?:numeros? de telephone|adresses? (?:postales?|personnelles?|mail|e-mail|electroniques?|domicile)|coordonnees|numero national|iban|dates? de naissance|plaques?|numero de securite sociale|rgpd|donnees de sante|etat de sante|dossier medical)\b/,
    ],
    [
      2.5,
      /\b(?:vie privee|intimite|sphere privee|vie personnelle|protection des donnees|sante d'un|(?:relatives?|relatifs?|liees?) a la sante|sa vie (?:au|prive)|protection des donnees|parametres? (?:de|et reglages de) confidentialite|confidentialite de (?:votre|vos|son|ses|leur) (?:compte|profil))\b/,
    ],
    [
      2,
      /\binformations?\b.{0,30}\b(?:personnelles?|privees?|sensibles? (?:concernant|sur)|concernant (?:une|des|les) (?:personnes?|eleves?|patients?|tiers|usagers?))/,
    ],
    [1, /\b(?:adresse|telephone|coordonnees|sante|situation familiale)\b/],
  ),
  concept(
    'contact-boundary',
    [
      3,
      /\b(?:accept|refus|envoy|ajout|invit|demand)\w*\b.{0,50}\b(?:invitations?|demandes? d'amis?|amis?|amities?|contacts?|abonn\w+|collegues? sur)\b/,
    ],
    [
      3,
      /\b(?:amis?|contacts?|en contact|suivre|follow\w*|abonn\w+|echanges?|messages? prives?|communiqu\w+|correspond\w+|relations?)\b.{0,70}\b(?:eleves?|parents?|beneficiaires?|famil\w+|patients?|joueurs?|joueurs? mineurs?|mineurs?|enfants?|residents?|usagers?|etudiant\w*|jeunes|licencies mineurs)\b/,
    ],
    [
      2.5,
      /\b(?:eleves?|parents?|beneficiai\w+|famil\w+|patients?|mineurs?|residents?|etudiant\w*)\b.{0,80}\b(?:amis?|en contact|contacts? (?:prives?|personnels?|sur)|messages? prives?|comptes? (?:prives?|personnels?)|messagerie|reseaux? personnels?|via le numero)\b/,
    ],
    [
      2,
      /\b(?:liste d'amis|en ami\b|amitie|contacts personnels|conversations? privees?|demandes? de contact|relation professionnelle|juste distance|distance professionnelle|reguler les contacts|contacts? (?:sur|via|par) (?:les |ses |vos )?reseaux|communiquer clairement avec eux)\b/,
    ],
    [
      2,
      /\b(?:communiqu\w+|contact\w*|joindre)\b.{0,60}\b(?:numero|telephone|canaux officiels|adresse (?:mail|professionnelle)|outils? officiels?|ent\b|plateforme de l'ecole)/,
    ],
    [1.2, /\ben dehors (?:des|du) (?:heures?|horaires?|cadre)\b.{0,40}\b(?:parents?|eleves?|famil)/],
  ),
  concept(
    'identity',
    [
      3,
      /\b(?:pseudo(?:nym\w*)?s?|fausses? identites?|faux (?:profils?|comptes?|nom)|usurp\w+|identite reelle|vraie identite|veritable identite|vrai nom|nom reel|sous (?:votre|son|leur) (?:vrai |propre )?nom|anonym(?:e|es|at|ement))\b/,
    ],
    [
      3,
      /\b(?:s'identifi\w+|identifiez-vous|m'identifie|se present\w+|presentez-vous|mention\w* (?:de )?(?:votre|son|leur|sa|ma) (?:fonction|employeur|qualite|appartenance|affiliation|statut|poste)|declin\w+ (?:votre|son|sa|leur) (?:identite|fonction|qualite)|affich\w+ (?:votre|son|leur|clairement) (?:appartenance|employeur|fonction|lien))\b/,
    ],
    [
      2.5,
      /\b(?:comptes?|profils?) (?:professionnels?|personnels?|prives?|pro|perso)\b.{0,60}\b(?:distinct|separ|different|specifique|detach|dissoci|melang|confondre|et (?:un|votre|le|son) (?:compte|profil))|\b(?:separ|distingu|dissoci|differenci|cloisonn)\w*\b.{0,60}\b(?:comptes?|profils?|vie privee|vie personnelle|sphere|usages?|identites?|prive|personnel)/,
    ],
    [
      2.5,
      /\b(?:a l'aide de|avec|via|depuis|sous) (?:son|sa|leur|votre|vos|mon) (?:page|profil|compte|nom)s? (?:prive|personnel|propre)/,
    ],
    [
      2,
      /\b(?:attribu\w+|pretendre|revendiqu\w+|se prevaloir|faire passer)\b.{0,40}\b(?:fonctions?|titres?|roles?|qualite|pour)\b/,
    ],
    [
      2,
      /\b(?:transparent\w*|transparence|honnete(?:te)? sur)\b|\bavec votre nom\b|\bprenom nom\b|\bmention(?:ner)? (?:de )?votre employeur|\bcadre professionnel vous en avez/,
    ],
    [
      1.5,
      /\b(?:nom et (?:votre |son |leur )?(?:prenom|fonction)|photo de profil|biographie|intitule (?:de|du) (?:compte|profil|poste))\b/,
    ],
  ),
]

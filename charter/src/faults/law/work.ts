import type { Manuscript, Sentence } from '../manuscript.ts'
import { has, whole } from '../whole.ts'
import { finder } from './rules.ts'
import type { LawRule } from './rules.ts'

const SANCTION = whole`sanctions? (?:disciplinaires?|pouvant|allant)[^.;]{0,60}|mesures? disciplinaires?[^.;]{0,60}|(?:pouvant|allant|aller) jusqu'au licenciement[^.;]{0,40}|passible d[e'] (?:sanctions?|licenciement)[^.;]{0,40}`
const FORMALITY = whole`règlement intérieur|règlement de travail|comité social|cse|comité d'entreprise|conseil d'entreprise|cppt|inspect(?:ion|eur|rice) du travail|délégation syndicale|consult(?:é|ée|ation)s? (?:du|des|le|la|les)|prud'hommes|entendue?s?|procédure disciplinaire|droits de la défense|instances? (?:paritaires?|représentatives?)|loi du 8 avril 1965|l\.? ?1321`

/** A charter that punishes is a part of the works rules, and says nothing of how it became one. */
function worksRules(sentence: Sentence, manuscript: Manuscript): readonly [number, number] | undefined {
  if (manuscript.isPublic || !has(sentence.plain, SANCTION)) return undefined
  const all = manuscript.sentences.map(({ plain }) => plain).join('\n')
  if (has(all, FORMALITY)) return undefined
  if (
    !has(
      all,
      whole`salariée?s?|employée?s?|travailleu(?:rs?|ses?)|collaborat(?:eurs?|rices?)|contrat de travail|licenciement`,
    )
  )
    return undefined
  const isFirst = manuscript.sentences.find(({ plain }) => has(plain, SANCTION)) === sentence
  return isFirst ? finder(SANCTION)(sentence) : undefined
}

const NOT_WATCHED = whole`ne (?:surveille|contrôle|consulte|vérifie|suit|regarde|peut|peuvent|sera|seront|sont|doit|demande|demandera)(?:nt)? (?:pas|jamais|rien)|personne ne|aucun(?:e)? (?:surveillance|contrôle)|n'a pas|n'ont pas|ni|interdi\p{L}+|s'interdit`

export const WORK: readonly LawRule[] = [
  { id: 'works-rules', countries: ['fr', 'be', null], find: worksRules },
  {
    id: 'automatic-sanction',
    find: finder(
      whole`(?:licenci(?:ement|ée?s?)|renvoi|renvoyée?s?|révocation|révoquée?s?|exclusion|exclue?s?|sanctionnée?s?|congédi(?:ement|ée?s?)|radi(?:ation|ée?s?)) (?:immédiat(?:e|ement)?s?|automatique(?:ment)?s?|d'office|sans (?:entretien|procédure|discussion|appel))|(?:automatiquement|immédiatement|d'office) (?:licenciée?s?|sanctionnée?s?|exclue?s?|révoquée?s?|renvoyée?s?|radiée?s?)|(?:entraîne(?:ra)?|vaut|vaudra) (?:automatiquement|immédiatement|d'office) (?:\p{L}+ ){0,2}(?:licenciement|renvoi|révocation|exclusion|sanction)`,
      whole`ne (?:sera|seront|entraîne|vaut) pas|jamais|aucune? sanction`,
    ),
  },
  {
    id: 'fine',
    countries: ['fr', 'be', null],
    find: finder(
      whole`(?:amende|pénalité) (?:\p{L}+ ){0,4}(?:de \d+|forfaitaire|versée?|retenue|prélevée?)|retenue? sur (?:le |son |leur |votre )?salaire|(?:suppression|perte|retrait|retenue) (?:de (?:la|sa|leur) |d'une |des )?primes?|sanctions? (?:financière|pécuniaire)s?`,
      whole`tribunal|code pénal|pénale?s?|loi|emprisonnement|cnil|aucune?|interdi\p{L}+|15 000|45 000|12 000`,
    ),
  },
  {
    id: 'private-accounts',
    find: finder(
      whole`(?:surveill(?:e|er|era|ent|ance)|contrôl(?:e|er|era|ent)|consult(?:e|er|era|ent)|inspect(?:e|er|era|ent)|vérifi(?:e|er|era|ent)|monitor(?:e|er|era)|accéd(?:er|era|ent)|accès|examin(?:e|er|era|ent))[^.;]{0,50}(?:comptes?|profils?|pages?|publications?|activités?|réseaux sociaux)(?: \p{L}+){0,2} (?:personnel(?:s|le|les)?|privée?s?|de (?:ses|leurs|nos) (?:salariée?s|agents|employée?s|travailleurs|collaborateurs|bénévoles)|des (?:salariée?s|agents|employée?s|travailleurs|collaborateurs|bénévoles))|(?:communiqu\p{L}+|donn\p{L}+|remet\p{L}+|fourni\p{L}+|transme\p{L}+)[^.;]{0,40}(?:identifiants?|mots? de passe|accès)[^.;]{0,30}(?:comptes?|profils?) (?:personnels?|privés?)|accepter? (?:\p{L}+ ){0,4}(?:la direction|sa hiérarchie|son responsable|votre responsable|l'employeur|la hiérarchie) (?:comme |parmi |en |dans )(?:amie?|contacts?|ses|vos)`,
      NOT_WATCHED,
    ),
  },
  {
    id: 'forced-relay',
    find: finder(
      whole`(?:doi(?:t|vent)|devez|devr(?:a|ont|ez)|tenue?s? de|obligatoire(?:ment)?|s'engagent? à|est demandé à|ont l'obligation de)[^.;]{0,60}(?:aimer|liker|partager|relayer|suivre|s'abonner|rejoindre|créer)[^.;]{0,60}(?:compte|profil|page|réseaux?)s?(?: \p{L}+){0,2} (?:personnel(?:s|le|les)?|privée?s?)`,
      whole`ne (?:doi(?:t|vent)|devez) (?:pas|jamais)|aucune? obligation|sans obligation|pas obligé\p{L}*|interdi\p{L}+|distinct\p{L}*|séparée?s?|évite\p{L}*|avant de|vérifi\p{L}+|autorisation|accord`,
    ),
  },
  {
    id: 'kept-passwords',
    find: finder(
      whole`(?:communiqu\p{L}+|transme\p{L}+|remet\p{L}*|remis|confi(?:er|ée?s?|e|ez)|donn(?:er|ée?s?|e|ez)|fourni\p{L}*|déposée?s?|partag(?:er|ée?s?|ent|ez))[^.;]{0,40}(?:mots? de passe|codes? d'accès|identifiants?)[^.;]{0,60} (?:à|au|aux|avec|entre) (?:la |le |l'|son |sa |votre |leur |les |tous )?(?:direction|responsable|supérieure?|hiérarchie|service|secrétariat|communication|employeur|président\p{L}*|équipe|collègues|membres|administrateurs?|chef\p{L}*|mairie|cabinet)|(?:mots? de passe|codes? d'accès|identifiants?)[^.;]{0,50}(?:(?:sont|seront|est|sera|doivent être|doit être) )(?:\p{L}+ ){0,2}(?:conservée?s?|notée?s?|consignée?s?|inscrits?|centralisée?s?|communiquée?s?|transmis|remis|déposée?s?|affichée?s?|partagée?s?|stockée?s?)|(?:liste|fichier|tableau|cahier|classeur|registre) (?:\p{L}+ ){0,3}(?:des|de) mots de passe|mot de passe (?:commun|unique pour (?:tous|toute|l'ensemble)|partagé)`,
      whole`(?:ne|n') ?(?:le |la |les |doi(?:t|vent)|devez|communiqu\p{L}+|transmet\p{L}+|donn\p{L}+|partag\p{L}+|confi\p{L}+|sont|est|être|se|pas)|en aucun cas|jamais|aucun|interdi\p{L}+|coffre|gestionnaire|chiffrée?s?|logiciels?`,
    ),
  },
  {
    id: 'always-on',
    countries: ['fr', 'be', null],
    find: finder(
      whole`(?:répond(?:re|ent|ez|ra|ront)|modér(?:er|ent|ez)|joignables?|disponibles?|connectée?s?|surveill(?:er|ent))[^.;]{0,60}(?:à toute heure|24 ?h ?(?:sur|\/) ?24|24\/24|7 ?(?:jours? ?)?(?:sur|\/) ?7|7j\/7|y compris (?:le soir|la nuit|les? (?:week-?ends?|soirs?)|pendant (?:ses|leurs|vos|les) congés|en dehors de(?:s| ses| leurs| vos)? (?:heures|horaires))|même (?:le soir|la nuit|le week-?end|en (?:congés?|vacances)))`,
      whole`ne|n'|pas|astreintes?|volontaires?|permanence`,
    ),
  },
]

import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** What is shown, linked, reused, and when. */
export const content: Concept[] = [
  concept(
    'editorial-line',
    [
      4,
      /\b(?:lignes? editoriales?|charte editoriale|strategie (?:editoriale|de communication|digitale|social)|calendrier editorial|planning (?:editorial|de publication)|gabarits?|modeles? de (?:publication|message)|mode operatoire|plan de communication|longueur|caracteres (?:maximum|au plus|espaces)|nombre de caracteres|emojis?|emoticones?|smileys?|tutoi\w+|vouvoi\w+|bilingue|format (?:des|de) (?:publications?|posts?))\b/,
    ],
    [2, /\b(?:encadree? et planifiee?|planifi\w+|programm\w+ (?:les|des) publications?)\b/],
  ),
  concept(
    'source',
    [
      4,
      /\b(?:sources?|verifi\w+ (?:l'|la |les |toute |ses |vos |que )(?:informations?|veracite|exactitude|fiabilite|faits?|contenus?|credibilite|l'information)|fake news|fausses? (?:informations?|nouvelles?)|desinformation|infox|rumeurs?|veracite|exactitude|fiabilite|credibilite|fiables?|recoup\w+|verifiables?|informations? exactes?|(?:nouvelles?|informations?|contenus?) (?:non )?verifiee?s?|faits verifies|informations? verifiees?)\b/,
    ],
    [
      2.5,
      /\b(?:sites? (?:officiels?|certifies?|reconnus?|serieux)|plateformes? officielles?|grands medias|basez-vous|s'appuyer sur|ses precedents messages|profil et)\b/,
    ],
    [1, /\bverifi\w+\b/],
  ),
  concept(
    'misleading-link',
    [
      4,
      /\bliens? (?:trompeurs?|malveillants?|douteux|suspects?|frauduleux|raccourcis?|inconnus?)|\b(?:hame[cs]onnage|phishing|raccourcisseurs?|pieges? a clics?|clickbait|sites? frauduleux|piratage informatique)\b/,
    ],
    [2, /\b(?:tromper|manipul\w+)\b/],
  ),
  concept('mandatory-link', [
    3.5,
    /\b(?:lien|renvo\w+|url)\b.{0,40}\b(?:vers|sur) (?:le |la |notre |votre |son )?(?:site (?:officiel|internet|web|de la|de l'|du)|page officielle|article complet)\b/,
  ]),
  concept(
    'copyright',
    [
      4,
      /\b(?:ayants droit|detenir les droits|droits? d'auteurs?|propriete (?:intellectuelle|litteraire|artistique)|libres? de droits?|licences?|creative commons|(?:oe|œ)uvres?|plagi\w+|copyright|credits? (?:photo\w*|image)|mention(?:ner|nez)? (?:de )?(?:l'auteur|son auteur|du photographe|le credit|les credits)|credite[rz]?\b|credits? (?:du|de la|des)|autorisation de (?:son|leur|l') ?auteur|banques? d'images?|contrefa\w+|droits? voisins|cite[rz]? (?:l'auteur|ses auteurs|les auteurs|le photographe)|dont (?:on est|vous etes|il est|ils sont) (?:l'|les )?auteurs?|banques? d'images)\b/,
    ],
    [1.5, /\bmusiques?\b|\bauteurs?\b/],
  ),
  concept('branding', [
    4,
    /\b(?:logos?|logotypes?|charte graphique|identite visuelle|marques? (?:de commerce|deposee?s?|de l')|(?:la|notre|nos) marques?|photo de profil|blocs?[- ]marques?|embleme|blason|armoiries|ecusson|couleurs? du club|maillot officiel|visuels? officiels?|signature visuelle)\b/,
  ]),
  concept('mention-format', [
    4,
    /\b(?:hashtags?|mots?[- ]dieses?|mots?-cles?|#\w+|@\w{3,}|mentionner? (?:le |la |notre |l')?(?:compte|page)|arobase|prefixe|retweet\w*)/,
  ]),
  concept(
    'frequency-cap',
    [
      4,
      /\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix) ?(?:x|fois|publications?|posts?|billets?|annonces?|messages?|stories|tweets?)\b.{0,30}(?:\/|par |chaque |la |a la )(?:jour|semaine|mois|an|journee|heure)/,
    ],
    [
      3.5,
      /\b(?:frequence|rythme|regularite|cadence|espac\w+|nombre) (?:de |des |les |d')?(?:publications?|posts?|messages?)|\b(?:publi\w+|poster|alimen\w+)\b.{0,30}\b(?:regulierement|au moins|au maximum|maximum|quotidien\w*|hebdomadaire\w*|une fois par|chaque semaine|chaque jour)/,
    ],
  ),
  concept(
    'quiet-hours',
    [
      4,
      /\b(?:entre \d+ ?h\w* et \d+ ?h|apres \d+ ?(?:h|heures)|avant \d+ ?(?:h|heures)|de \d+ ?h\w* a \d+ ?h|la nuit|le week-?end|les week-?ends|jours? feries?|le dimanche|le soir|heures? de silence|en soiree)\b.{0,80}\b(?:publi\w+|post\w*|messages?|envoy\w+|repon\w+|notification)?/,
    ],
    [
      2.5,
      /\b(?:publi\w+|post\w*|envoy\w+|messages?|sollicit\w+)\b.{0,60}\b(?:la nuit|le week-?end|jours? feries?|le dimanche|apres \d+ ?h|entre \d+ ?h)/,
    ],
    [3, /\b(?:les jours d'ecole|jamais (?:durant|pendant) les (?:vacances|conges)|les jours ouvr\w+)\b/],
    [2, /\bdroit a la deconnexion\b|\bdeconnexion\b/],
  ),
  concept('election-blackout', [
    7,
    /\b(?:pre-?electora\w+|electora\w+|elections?|scrutins?|campagnes? electora\w+|code electoral|candidats? aux? election)\b/,
  ]),
  concept('audience-check', [
    4,
    /\b(?:auditoire|public(?:s)? (?:vise|cible|concerne|auquel|destinataire)|portee (?:de|du|que|potentielle)|parametr\w+ (?:de )?(?:confidentialite|visibilite|diffusion)|qui (?:peut|pourra) (?:voir|lire)|qui verra|visibilite (?:de|du|des)|a qui (?:vous|il|elle|s'adresse)|reglages? de (?:confidentialite|visibilite)|destinataires?|audience)\b/,
  ]),
  concept('self-review', [
    4,
    /\b(?:reli(?:re|sez|s|sons|t)|relecture de (?:votre|son) (?:message|texte|publication)|reflechi\w+ avant|reflechir avant|reflechissez|penser? avant|pensez-y (?:a deux fois|avant)|deux fois avant|a deux fois|demandez-vous|se demander|posez-vous)\b/,
  ]),
  concept(
    'usage-time',
    [
      4,
      /\b(?:(?:heures?|temps|horaires?|pauses?|durant|pendant)\b.{0,20}\b(?:de travail|de service|de cours|de pauses?|d'entrainement|de classe|travail|le service|les cours|les soins)|hors (?:du )?temps de travail|usage (?:raisonnable|personnel|prive|modere)|a des fins (?:personnelles|privees)|hors (?:du |des )?(?:temps|heures) de travail|presence des (?:enfants|patients|residents|eleves)|telephones? (?:portable|personnel|mobile)|smartphones?|temps de pause|pauses?|(?:pendant|durant) (?:le|les|la|l') ?(?:entrainements?|cours|soins|service|match\w*|repas|reunions?|entrainements?))\b/,
    ],
    [
      2,
      /\b(?:raisonnable|materiel (?:professionnel|de l'|du)|ordinateur|poste de travail|appareil|equipement|champ professionnel|consult\w+ (?:les|des|ses|vos) reseaux)\b/,
    ],
  ),
  concept('location', [
    4,
    /\b(?:geolocalis\w+|localisation|geotag\w*|position gps|lieu (?:exact|precis|de residence)|deplacements? (?:en cours|des equipes)|uniforme|en temps reel|en direct depuis)\b/,
  ]),
  concept(
    'workplace-image',
    [
      4,
      /\b(?:photos?|images?|videos?|film\w*|photograph\w+|selfies?|captations?|prises? de vues?|stories)\b.{0,80}\b(?:(?:sur|au|aux|dans|en) (?:le |les |mon |votre |son |leur |notre |nos |l')?(?:lieux?(?: de travail)?|travail|locaux|bureaux?|bloc|chambres?|service|vestiaires?|classes?|atelier|chantier|etablissement|interieur|coulisses)|prises? (?:au|sur|pendant|dans))\b/,
    ],
    [
      2.5,
      /\b(?:vestiaires?|locaux|lieu de travail|blocs? operatoires?|salles? de (?:classe|soins)|coulisses)\b/,
    ],
  ),
  concept('accessibility', [
    4,
    /\b(?:accessib(?:ilite|les? aux personnes)|texte alternatif|textes? alternatifs?|sous-titr\w+|alternatives? textuelles?|audiodescri\w+|lecteurs? d'ecran|personnes? (?:aveugles?|sourdes?)|malvoyant\w*|malentendant\w*|handicap\w*|falc|facile a lire|rgaa|contraste)\b/,
  ]),
]

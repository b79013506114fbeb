import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** Who speaks, in whose name, of what, and how. */
export const speech: Concept[] = [
  concept(
    'publish-roles',
    [
      4,
      /\b(?:seul(?:e|s|es)?|uniquement|exclusivement)\b.{0,110}\b(?:publi\w+|poster|postent|diffus\w+|anim\w+|alimen\w+|administr\w+|gerer|gerent|s'exprim\w+|acces|habilit\w+|autorise\w*|repond\w*|redig\w+|post(?:e|ent)|tien(?:t|nent) (?:la |les |le )(?:page|compte|blog|site)s?)/,
    ],
    [
      3,
      /\b(?:habilite|autorise|designe|mandate|charge)(?:e?s?) (?:a|de|pour) (?:publier|poster|alimenter|animer|gerer|administrer|repondre|diffuser|s'exprimer|prendre la parole)/,
    ],
    [
      2.5,
      /\b(?:peut|peuvent|pourra|pourront)\b.{0,20}\bpubli(?:er|ent)\b|\bpublication\w* (?:est|sont) (?:reserve|assure|effectue|faite?s? par|realise)/,
    ],
    [2.2, /\b(?:geree?s?|administree?s?|animee?s?|alimentee?s?)\b.{0,25}\bpar\b/],
    [
      2,
      /\b(?:droits? (?:de publication|d'acces|d'administrat\w+)|roles? d'(?:administrateur|editeur)|c' ?est (?:elle|lui) qui publi\w+)\b/,
    ],
    [1.5, /\b(?:administrateurs?|moderateurs?|community manager|membres? du groupe)\b/],
  ),
  concept(
    'official-speech',
    [3.5, /\bau nom (?:de|du|des|d')\b(?!.{0,4}(?:votre|son|un tiers|droit))/],
    [
      3,
      /\b(?:porte-parole|representants? (?:de|du|des)|(?:prises? de parole|communication|expression) officielles?|mandatee?s?\b.{0,20}\bparle|attribues? a|engage[rzs]? (?:l'|la |notre )|parole officielle|position officielle|avis (?:commun|officiel|de l'organisation)|represent\w+ (?:officiel\w*|l'(?:entreprise|association|organisation|institution|etablissement)|la (?:commune|ville|societe))|titre officiel|officiellement)\b/,
    ],
    [
      2.5,
      /\b(?:en (?:son|votre|leur|mon) (?:nom|propre nom|nom propre|nom personnel)|a titre (?:personnel|prive|strictement personnel)|opinions? personnelles?|n'engage(?:nt)? que|point de vue personnel|engager? l'(?:institution|etablissement|organisation|entreprise|association|employeur))\b/,
    ],
    [
      2,
      /\b(?:s'exprim\w+|m'exprime|vous exprimez|prises? de (?:parole|position)|parler|parlez|prendre la parole|mandat\w*)\b.{0,50}\b(?:nom|officiel\w*|personnel|mandat\w*|representant|institution)/,
    ],
    [1.5, /\b(?:confusion|equivoque|amalgame)\b|\bmandate\w*\b/],
  ),
  concept(
    'disclaimer',
    [
      4,
      /\b(?:mention|avertissement|clause|formule|disclaimer|phrase|precis\w+|indiqu\w+|mentionn\w+|signal\w+|ajout\w+|clair)\b.{0,90}\b(?:n'engage\w*|opinions?|propos|personnel(?:le)?s?|point de vue|tweets?|refletent|en (?:votre|son|leur) nom)\b.{0,60}/,
    ],
    [
      3,
      /\b(?:propos|tweets?|opinions?|publications?)\b.{0,40}\b(?:n'engagent que|me sont propres|sont personnels|ne refletent)/,
    ],
  ),
  concept(
    'pre-approval',
    [
      4,
      /\b(?:valid(?:er|ees?|ation|e|es|ez|ent|era)|relecture|relues?|relus?|relire (?:votre|son|vos|le|les) [a-z]+ par|approuv\w+|approbation|vises? par|accord prealable|autorisation prealable|feu vert|aval|visa|soumis\w* (?:a|au)|soumet\w*)\b.{0,90}\b(?:publi\w+|diffus\w+|post\w*|mise en ligne|photos?|contenus?|messages?|articles?|direct\w+|responsables?|chef\w*|service|comite|communication|presiden\w+|membres? d|bureau|cabinet|coordinat\w+|conservat\w+|prealable|conseil|campagnes?|avant)\b/,
    ],
    [
      3.5,
      /\b(?:publi\w+|diffus\w+|posts?|mise en ligne|photos?|videos?|textes?|stories|communiques?|posts?|reponses|contenus?|messages?|articles?|visuels?|communication)\b.{0,90}\b(?:valid(?:er|ees?|ation|es?|ent)|relecture|relues?|approuv\w+|approbation|accord (?:prealable|de la|du)|autorisation (?:prealable|de la|du|ecrite de la|ecrite du)|aval|visa|soumis\w*|passent? (?:par|part)|apres accord|visees? par|vise par|approbation du|souverain)\b/,
    ],
    [
      2.5,
      /\bsans (?:l'|un |une |avoir )?(?:accord|autorisation|validation|aval|approbation)\b.{0,30}\b(?:prealable |ecrite? )?(?:de la|du|de l'|de son|de votre|des) (?:direct\w+|responsable|hierarch\w+|chef|service|presiden\w+|comite|maire|communication|conseil)/,
    ],
    [
      2,
      /\b(?:avant (?:toute )?(?:publication|diffusion|mise en ligne|de publier|de diffuser|d'etre publi\w+))\b.{0,70}\b(?:direct\w+|responsable|hierarch\w+|chef|service|valid|accord|comite)/,
    ],
    [2, /\b(?:souverain\w*|orientations? prises)\b/],
  ),
  concept(
    'prohibited-content',
    [
      3.5,
      /\b(?:discriminant\w*|injur\w+|insult\w+|harcel\w+|haine|haineu\w+|racis\w+|xenophob\w+|homophob\w+|sexis\w+|antisemit\w+|discriminat\w+|pornograph\w+|obscen\w+|menac\w+|violen(?:t|ts|te|tes|ce|ces)|diffamat\w+|diffamants?|diffamantes?|calomni\w+|apologie|revisionn\w+|negationn\w+|pedophil\w+|pedoporn\w+|incit(?:ation|er|ant|ants|e|ent) a|grossier\w*|vulgair\w+|degradant\w*|humili\w+|illicit\w+|illegal\w*|terroris\w+|cyberharcel\w+|lynchage|attaques personnelles|intimidat\w+|offens\w+|choquants?|choquantes?|abusifs?|malveillan\w+|agressi(?:f|fs|ve|ves)|contraires? (?:a la loi|aux lois|a l'ordre public|aux bonnes m(?:oe|œ)urs))\b/,
    ],
    [
      2,
      /\b(?:ordre public|bonnes m(?:oe|œ)urs|atteinte a la (?:dignite|reputation)|dignite (?:humaine|de la personne|des personnes)|fausses? (?:informations?|nouvelles?)|contenus? (?:inappropries?|illegaux|illicites?)|propos (?:deplaces?|inappropries?)|respectueux, leg\w+|legaux)\b/,
    ],
    [1, /\bleg(?:al|aux|ale|ales)\b|\brespecter la loi\b/],
  ),
  concept(
    'denigration',
    [
      4,
      /\b(?:denigr\w+|critiqu\w+|critiques?|medi(?:re|sez|sance)\w*|(?:remet|met)\w* en (?:cause|question)|porte[rz]? (?:atteinte|prejudice) (?:a l'image|a la reputation|a l'honneur|au|aux|a)|nuire (?:a l'image|a la reputation|a|au|aux)|discredit\w+|ternir|deni?grant\w*|atteinte (?:a l'image|a la reputation|a l'honneur)|mettre en cause|remettre en cause|medi(?:re|sance)|rumeurs? (?:sur|concernant))\b/,
    ],
    [
      2.5,
      /\b(?:image|reputation|e-reputation|credibilite|honneur)\b.{0,40}\b(?:de la|du|de l'|des|de son|de votre) (?:\w+)/,
    ],
    [
      1.5,
      /\b(?:concurrents?|partenaires?|employeur|hierarchie|collegues?|reputation|loyaute|loyal(?:e|es)?|deloyal\w*)\b/,
    ],
  ),
  concept(
    'tone',
    [
      3.5,
      /\b(?:courtois\w*|poli(?:e|s|es|tesse|ment)?|bienveill\w+|bienseance|respectueu\w+|civilite|cordial\w*|correct(?:e|s|es)?\b|mesuree?s?|posee?|tonalite|(?:le|un|du|votre|de) ton\b|ton (?:neutre|courtois|professionnel|adapte|respectueux|employe)|polemiqu\w+|polemistes?|conflits?|humour|ironi\w+|sarcas\w+|savoir-vivre|netiquette|tact|retenue|moderation dans|calme|constructi\w+|dialogue|empathie|agressivite)\b/,
    ],
    [
      3,
      /\b(?:respect (?:de|des|du|mutuel|d'autrui|pour|envers|de l')(?! ?(?:la |leur |sa |votre |cette |la presente |ces |son |l'ensemble des |certaines |memes? )?(?:vie|lois?|regles?|droits?|devoirs?|dispositions?|obligations?|principes?|reglement\w*|conditions|horaires|consignes|charte|legislation|legalite|secret|confidentialite|image|cadre|delai))|respecte[rzs]? (?:les |l'|votre |vos |chaque |autrui|tous|toute|se |la dignite)|avec respect|dans le respect (?:de l'organisation|des personnes|mutuel|d'autrui|des autres|de chacun|de tous))\b/,
    ],
    [1.5, /\b(?:neutre|neutres|ecoute|professionnalisme|professionnel(?:le)? dans)\b/],
  ),
  concept(
    'neutrality',
    [
      4,
      /\b(?:neutralite|laicite|proselyt\w+|(?:opinions?|expressions?|convictions?|propagande|messages?|propos|engagements?|caractere|positions?|debats?|contenus?|militantisme)\b.{0,25}\b(?:politiqu\w+|religieu\w+|militant\w*|syndica\w+|philosophiqu\w+|ideologiqu\w+|partisan\w*|confession\w+|electora\w+))\b/,
    ],
    [
      3,
      /\b(?:devoir|droit|obligation) de (?:reserve|neutralite)|\bavis tranche|\bobjecti(?:f|vite|ve)\b|\bapolitique|\bmilitant|\bpropagande|\bplan politique|\bde reserve et\b|\bpartis? politiques?/,
    ],
    [
      2.5,
      /\b(?<!(?:cette|la|cette meme|presente|notre|une|de|du) )(?:politiqu(?:e|es)|religieu\w+|religion\w*|syndicaux|syndicales?|partisan\w*)\b(?! d'utilisation| de prevention)/,
    ],
    [1.5, /\bimpartial\w*|\breserve et d'impartialite|\bneutres?\b|\breserve\b/],
  ),
  concept(
    'confidentiality',
    [
      4,
      /\b(?:confidenti\w+|secret(?:s)? (?:de fonction|professionnel\w*|medical\w*|des affaires|de fabrication|de commerce|defense|de l'instruction|des deliberations|bancaire)|discretion(?: professionnelle)?|informations? (?:(?:relatives?|concernant|sur) (?:a )?(?:un |des |les |ses )?(?:patients?|dossiers?|clients?)|sensibles?|internes?|strategiques?|privilegiees?|non publiques?|reservees?|couvertes)|documents? internes?|secrets? professionnels?|secret medical|strictement internes?|devoir de discretion|brevets?|plans? d'affaires|donnees? (?:sensibles?|internes?|strategiques?))\b/,
    ],
    [2.5, /\b(?:divulgu\w+|devoil\w+|revel\w+|fuite|ebruit\w+)\b/],
    [
      2,
      /\b(?:interne|internes|sensibles?)\b.{0,40}\b(?:informations?|asbl|association|entreprise|etablissement|organisation|dossiers?)|\b(?:dossiers?|projets?|decisions?|deliberations?|reunions?) (?:en cours|internes?)|\bperception des affaires\b|\bvie (?:interne|au boulot)/,
    ],
    [1.5, /\breserve\b/],
  ),
  concept(
    'already-published',
    [
      4,
      /\b(?:deja (?:ete )?(?:publi|diffus|rendu|communiqu|officiel|parue?)\w*|scoop|primeur|embargo|avant (?:le communique|l'annonce|la publication|la communication|sa publication|leur publication|toute annonce|qu'elle ne soit) (?:officiel\w*)?|anticip\w+|en avant-premiere|exclusivite|information(?:s)? (?:deja )?publiques?)\b/,
    ],
    [1.5, /\bplateformes? officielles?\b.{0,40}\bavant\b/],
  ),
  concept(
    'negative-escalation',
    [
      4,
      /\b(?:(?:commentaires?|propos|informations?|messages?|avis|critiques?|publications?|contenus?|reactions?)\b.{0,30}\b(?:negati\w+|hostil\w+|malveillan\w+|agressi\w+|desobligeant\w*|diffamatoire\w*|nuisibles?|problematiques?)|bad buzz|crise|polemique|trolls?|pris(?:e|es)? a partie|interpellations?|attaque(?:s|e|es)?)\b.{0,160}\b(?:inform\w+|alert\w+|signal\w+|transm\w+|transfer\w+|prevenir|prevenez|averti\w+|ne (?:pas )?repond\w*|repond\w*|commenter|contact\w+|remont\w+|rapport\w+|hierarch\w+|communication|direction)/,
    ],
    [
      3,
      /\b(?:ne (?:pas |jamais )?(?:repond\w+|repondez|engage\w*|reagi\w+|alimente\w*|nourri\w*)|n'engagez|n'alimente\w*|abstenir de (?:commenter|repondre)|eviter? (?:la |les )?(?:polemiques?|escalade|confrontation))\b/,
    ],
    [
      3,
      /\b(?:s'abstenir|vous abstenir|abstenez-vous) de (?:commenter|repondre|reagir)|\b(?:vous|se) justifier\b|\brecadr\w+ le debat|\bpolemique|\breponses? neutres?|\bmeilleure reponse/,
    ],
    [
      2.5,
      /\b(?:propos|commentaires?|informations?|avis|publications?|remarques?) (?:negati\w+|hostil\w+|malveillan\w+)|\bcritiques? a l'egard|\binformations negatives\b/,
    ],
    [
      2,
      /\b(?:contacter plutot|demander de l'aide|interpellations?|intervention est necessaire|malgre tout|en cas de crise)\b/,
    ],
  ),
  concept(
    'cooling-off',
    [
      4,
      /\b(?:a chaud|sous le coup de|instantanement|impulsi\w+|pren(?:ez|dre|ons|ds) (?:du temps|(?:du|le) recul|le temps (?:de la reflexion|de reflechir))|du recul|temps de reflexion|laisse[rz] (?:passer|[a-z0-9 ]{2,24}(?:heures?|minutes?|jours?|temps) (?:passer|s'ecouler|avant))|attend(?:re|ez) (?:avant|quelques|au moins|le lendemain|\d)|reagi\w+ (?:dans la precipitation|immediatement|trop vite|instantanement)|quelques minutes|colere|nuit porte conseil|sous l'emotion|tourner? (?:sept|7) fois|precipitation)\b/,
    ],
    [2, /\b(?:pris a partie|attaque|emotion|a tete reposee|se calmer)\b/],
  ),
  concept(
    'topic-scope',
    [
      4,
      /\b(?:hors[- ]sujets?|correspond\w* .{0,30}\bsujet|sujet (?:de|traite|aborde)|theme de la discussion|hors (?:du )?(?:contexte|propos|theme)|(?:en (?:lien|rapport|relation)|sans (?:lien|rapport)|lies?|liees?|relati(?:f|fs|ve|ves)) (?:avec|a|au|aux|direct)\b.{0,40}\b(?:mandat|missions?|activites?|sujet|objet|themes?|thematiques?|publications?|discussion|page|compte|groupe|vie|competences?|secteur|vocation)|ligne thematique|thematiques?|pertinen(?:t|ts|te|tes|ce)|objet de competence|reserves? aux (?:annonces|informations|sujets)|sujets? (?:autorises?|exclus|traites?|abordes?))\b/,
    ],
    [
      2,
      /\b(?:sujets?|contenus?|publications?|page|groupe|compte)\b.{0,50}\b(?:dedie|consacre|portent? sur|concernent?|objet|vocation)/,
    ],
  ),
  concept('endorsement', [
    4,
    /\b(?:aimer|liker|like|j'aime|partager|partage|relayer|retweet\w*|suivre|republier)\b.{0,60}\b(?:approuv\w+|adhes\w+|adherer|caution\w*|soutien|vaut|engage\w*|approbation|accord|endoss\w*|revient a)\b/,
  ]),
  concept('commercial', [
    4,
    /\b(?:publicit\w+|publicitaires?|commercia(?:l|le|les|ux)|promotionnel\w*|promotion (?:de|d'un|commerciale)|petites annonces|demarchage|a des fins (?:lucratives|commerciales|publicitaires)|vente|sponsor\w*|placement de produits?|prospection|affiliation|parrainage|spam|concours commerciaux|annonceurs?|but lucratif)\b/,
  ]),
  concept('duplicate', [
    4,
    /\b(?:repetiti\w+|doublons?|flood\w*|meme (?:message|contenu|publication|commentaire)\b.{0,30}\b(?:plusieurs|repet|fois)|plusieurs fois le meme|redondan\w+|messages? identiques?|copier-coller|multipost\w*|spams?)\b/,
  ]),
  concept('language-quality', [
    4,
    /\b(?:majuscules?|langages? sms|style sms|sms\b|en abrege|abreviations?|ponctuation|orthograph\w+|grammair\w*|fautes?|francais (?:correct|clair)|redig\w+ en [a-z]+|ecri\w+ en francais|langue francaise|syntaxe|langage (?:clair|simple|soigne|correct)|ecriture inclusive|soigne[rz]? (?:l'orthographe|la redaction|votre|le)|comprehensibles?|lisible|jargon|points? d'exclamation)\b/,
  ]),
]

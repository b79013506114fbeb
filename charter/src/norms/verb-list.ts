const list = (words: string) => words.trim().split(/\s+/)

/** First group, folded: what people do, and what is done, in charters. */
export const ER_VERBS = list(`
  accepter accompagner accorder acter administrer adhérer adopter adresser afficher aider alerter alimenter animer
  annoncer appliquer apporter approuver archiver arriver assister associer assumer assurer attester
  attribuer autoriser aviser baser bloquer calmer cautionner cesser changer charger choquer citer clarifier
  collaborer commenter communiquer completer comporter compter concerner concilier confier confirmer conserver
  considerer constituer consulter contacter contenter continuer contribuer controler copier corriger
  creer crediter critiquer dater decider declarer declencher deleguer demander demeurer denigrer deposer designer
  desactiver desabonner detailler determiner devoiler dialoguer diffamer diffuser discuter disposer disseminer
  divulguer documenter donner echanger eclairer ecouter eduquer effacer effectuer elaborer eliminer employer
  encadrer encourager endosser engager enregistrer enseigner envoyer epargner equiper evaluer eviter evoquer examiner
  exercer expliquer exploiter exposer exprimer faciliter favoriser fermer figurer filmer filtrer fixer formuler
  gagner garder generer gerer guider habiliter harceler heberger heriter identifier ignorer
  illustrer impliquer importer imposer inciter incomber indiquer informer injurier inspirer insulter integrer
  intervenir interpeller interroger inviter justifier lancer legender liker limiter lister livrer
  maitriser manifester manquer masquer mediter mener mentionner menacer moderer modifier monitorer
  monopoliser montrer motiver naviguer negocier noter notifier nommer nuancer observer occuper opposer
  organiser orienter oublier outiller pallier parler partager participer passer penser photographier pirater placer
  porter poser poster poursuiver pratiquer preciser preferer preparer presenter preserver presser privilegier
  proceder programmer proposer proteger provoquer publier qualifier rappeler rapporter rassembler reagir
  realiser recadrer rechercher reclamer recommander rectifier rediger rediriger referer reflechir refuser regarder
  regler regrouper rejeter relater relayer relever remercier remonter remplacer rencontrer renforcer renseigner
  renvoyer repartager reposer reposter representer republier reseauter reserver respecter rester resulter retirer
  retweeter reveler sanctionner sauvegarder securiser sembler sensibiliser separer signaler signer situer
  solliciter souhaiter souligner stipuler stocker suggerer supprimer surveiller suspecter tagger taguer
  televerser telecharger temoigner tenter tester tolerer traiter transferer tromper trouver tweeter
  usurper utiliser valider valoriser veiller verifier viser visiter vouer
`).map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))

/** Second group: finissons. */
export const IR_VERBS = list(`
  agir reagir choisir definir etablir fournir garantir reflechir reunir subir adoucir accomplir avertir elargir
  enrichir envahir interagir nourrir punir ralentir remplir saisir ternir trahir salir bannir applaudir fleurir
  investir approfondir
`)

/** infinitive, present (3rd singular, 3rd plural, 1st singular, 1st plural), stem of the imperfect, stem of the future. */
export const IRREGULAR: readonly (readonly [string, string, string, string])[] = [
  ['etre', 'est sont suis sommes', 'et', 'ser'],
  ['avoir', 'a ont ai avons', 'av', 'aur'],
  ['faire', 'fait font fais faisons', 'fais', 'fer'],
  ['aller', 'va vont vais allons', 'all', 'ir'],
  ['prendre', 'prend prennent prends prenons', 'pren', 'prendr'],
  ['comprendre', 'comprend comprennent comprends comprenons', 'compren', 'comprendr'],
  ['apprendre', 'apprend apprennent apprends apprenons', 'appren', 'apprendr'],
  ['mettre', 'met mettent mets mettons', 'mett', 'mettr'],
  ['transmettre', 'transmet transmettent transmets transmettons', 'transmett', 'transmettr'],
  ['permettre', 'permet permettent permets permettons', 'permett', 'permettr'],
  ['soumettre', 'soumet soumettent soumets soumettons', 'soumett', 'soumettr'],
  ['admettre', 'admet admettent admets admettons', 'admett', 'admettr'],
  ['commettre', 'commet commettent commets commettons', 'commett', 'commettr'],
  ['remettre', 'remet remettent remets remettons', 'remett', 'remettr'],
  ['dire', 'dit disent dis disons', 'dis', 'dir'],
  ['interdire', 'interdit interdisent interdis interdisons', 'interdis', 'interdir'],
  ['lire', 'lit lisent lis lisons', 'lis', 'lir'],
  ['relire', 'relit relisent relis relisons', 'relis', 'relir'],
  ['ecrire', 'ecrit ecrivent ecris ecrivons', 'ecriv', 'ecrir'],
  ['inscrire', 'inscrit inscrivent inscris inscrivons', 'inscriv', 'inscrir'],
  ['suivre', 'suit suivent suis suivons', 'suiv', 'suivr'],
  ['poursuivre', 'poursuit poursuivent poursuis poursuivons', 'poursuiv', 'poursuivr'],
  ['tenir', 'tient tiennent tiens tenons', 'ten', 'tiendr'],
  ['abstenir', 'abstient abstiennent abstiens abstenons', 'absten', 'abstiendr'],
  ['obtenir', 'obtient obtiennent obtiens obtenons', 'obten', 'obtiendr'],
  ['entretenir', 'entretient entretiennent entretiens entretenons', 'entreten', 'entretiendr'],
  ['maintenir', 'maintient maintiennent maintiens maintenons', 'mainten', 'maintiendr'],
  ['contenir', 'contient contiennent contiens contenons', 'conten', 'contiendr'],
  ['appartenir', 'appartient appartiennent appartiens appartenons', 'apparten', 'appartiendr'],
  ['detenir', 'detient detiennent detiens detenons', 'deten', 'detiendr'],
  ['retenir', 'retient retiennent retiens retenons', 'reten', 'retiendr'],
  ['soutenir', 'soutient soutiennent soutiens soutenons', 'souten', 'soutiendr'],
  ['eteindre', 'eteint eteignent eteins eteignons', 'eteign', 'eteindr'],
  ['apparaitre', 'apparait apparaissent apparais apparaissons', 'apparaiss', 'apparaitr'],
  ['enfreindre', 'enfreint enfreignent enfreins enfreignons', 'enfreign', 'enfreindr'],
  ['recueillir', 'recueille recueillent recueillons', 'recueill', 'recueiller'],
  ['requerir', 'requiert requierent requiers requerons', 'requer', 'requerr'],
  ['venir', 'vient viennent viens venons', 'ven', 'viendr'],
  ['intervenir', 'intervient interviennent interviens intervenons', 'interven', 'interviendr'],
  ['prevenir', 'previent previennent previens prevenons', 'preven', 'previendr'],
  ['convenir', 'convient conviennent conviens convenons', 'conven', 'conviendr'],
  ['revenir', 'revient reviennent reviens revenons', 'reven', 'reviendr'],
  ['recevoir', 'recoit recoivent recois recevons', 'recev', 'recevr'],
  ['voir', 'voit voient vois voyons', 'voy', 'verr'],
  ['prevoir', 'prevoit prevoient prevois prevoyons', 'prevoy', 'prevoir'],
  ['savoir', 'sait savent sais savons', 'sav', 'saur'],
  ['vouloir', 'veut veulent veux voulons', 'voul', 'voudr'],
  ['pouvoir', 'peut peuvent peux pouvons', 'pouv', 'pourr'],
  ['devoir', 'doit doivent dois devons', 'dev', 'devr'],
  ['rendre', 'rend rendent rends rendons', 'rend', 'rendr'],
  ['repondre', 'repond repondent reponds repondons', 'repond', 'repondr'],
  ['attendre', 'attend attendent attends attendons', 'attend', 'attendr'],
  ['defendre', 'defend defendent defends defendons', 'defend', 'defendr'],
  ['perdre', 'perd perdent perds perdons', 'perd', 'perdr'],
  ['vendre', 'vend vendent vends vendons', 'vend', 'vendr'],
  ['joindre', 'joint joignent joins joignons', 'joign', 'joindr'],
  ['nuire', 'nuit nuisent nuis nuisons', 'nuis', 'nuir'],
  ['produire', 'produit produisent produis produisons', 'produis', 'produir'],
  ['reproduire', 'reproduit reproduisent reproduis reproduisons', 'reproduis', 'reproduir'],
  ['conduire', 'conduit conduisent conduis conduisons', 'conduis', 'conduir'],
  ['servir', 'sert servent sers servons', 'serv', 'servir'],
  ['ouvrir', 'ouvre ouvrent ouvrons', 'ouvr', 'ouvrir'],
  ['offrir', 'offre offrent offrons', 'offr', 'offrir'],
  ['courir', 'court courent cours courons', 'cour', 'courr'],
  ['recourir', 'recourt recourent recours recourons', 'recour', 'recourr'],
  ['sortir', 'sort sortent sors sortons', 'sort', 'sortir'],
  ['partir', 'part partent pars partons', 'part', 'partir'],
  ['croire', 'croit croient crois croyons', 'croy', 'croir'],
  ['connaitre', 'connait connaissent connais connaissons', 'connaiss', 'connaitr'],
  ['reconnaitre', 'reconnait reconnaissent reconnais reconnaissons', 'reconnaiss', 'reconnaitr'],
  ['vivre', 'vit vivent vis vivons', 'viv', 'vivr'],
  ['exclure', 'exclut excluent exclus excluons', 'exclu', 'exclur'],
  ['valoir', 'vaut valent vaux valons', 'val', 'vaudr'],
  ['falloir', 'faut', 'fall', 'faudr'],
]

/** Infinitives in -re, -ir and -oir that need no form of their own here. */
export const OTHER_INFINITIVES = list(`
  battre promettre omettre naitre paraitre disparaitre vaincre convaincre rompre interrompre conclure inclure boire
  concevoir percevoir apercevoir pourvoir asseoir promouvoir craindre atteindre peindre restreindre enfreindre
  contraindre etendre entendre pretendre confondre tordre mordre descendre pendre suspendre depandre dependre
  surprendre entreprendre reprendre cuire construire detruire traduire reduire introduire instruire deduire seduire
  decrire souscrire transcrire prescrire proscrire medire contredire maudire redire predire satisfaire defaire
  distraire extraire soustraire plaire taire rire sourire elire survivre soutenir retenir detenir parvenir devenir
  survenir souvenir decouvrir couvrir souffrir consentir ressentir mentir dormir cueillir accueillir recueillir fuir
  acquerir requerir conquerir resoudre absoudre coudre moudre circonscrire compromettre
`)

/** Words in -er and -ier that are no verbs. */
export const NOUNS_IN_ER = new Set(
  list(`
  hier hiver cher amer fier premier dernier entier particulier regulier courrier papier cahier metier dossier atelier
  quartier janvier fevrier financier chantier mobilier immobilier hospitalier scolaire officier policier pompier
  infirmier conseiller conseillers ouvrier palier panier clavier fichier calendrier cavalier leger etranger danger
  boulanger manager reporter leader follower banner flyer newsletter hacker twitter messenger computer
  server browser master partner trailer teaser sticker cancer enfer mer fer ver hors inter super hyper dessert
  singulier familier escalier chevalier irregulier passager messager usager usagers menager berger verger
  community-manager twitter influencer provider cyber webmaster router foyer loyer noyer
`),
)

/** Words in -ez that order nothing. */
export const NOT_IMPERATIVES = new Set(['chez', 'assez', 'rendez', 'nez', 'fez', 'rez', 'suez'])

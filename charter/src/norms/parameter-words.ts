type Values = readonly (readonly [string | boolean, RegExp])[]

/** kind → parameter → value and the folded words that say it. */
export const WORDS_OF_PARAMETERS: Record<string, Record<string, Values>> = {
  'frequency-cap': {
    count: [
      [
        'author',
        /\bpar (?:auteur|personne|membre|utilisateur|famille|contributeur)\b|\bchaque (?:membre|auteur|personne|famille)\b/,
      ],
      [
        'channel',
        /\b(?:tous auteurs confondus|au total|sur (?:la|le|chaque) (?:page|compte|groupe) au total)\b/,
      ],
    ],
  },
  'publish-roles': {
    inName: [
      ['organisation', /\bau nom d(?:e|u|es) ?(?!son|leur|votre)/],
      [
        'own',
        /\b(?:en (?:son|leur|votre) (?:nom|propre nom|nom propre)|a titre personnel|en son nom|au nom de la personne)\b/,
      ],
    ],
  },
  'image-consent': {
    act: [['capture', /\b(?:prendre en photo|photographier|filmer|prise de vue|captation)\b/]],
    minorsOnly: [[true, /\b(?:mineurs?|enfants?|eleves?)\b/]],
  },
  'image-names': { whom: [['minors', /\b(?:mineurs?|enfants?|eleves?|jeunes)\b/]] },
  'personal-data': {
    fields: [
      ['phone', /\btelephone|\bcoordonnees|\bnumeros?\b(?! national)/],
      ['email', /\be-?mail|\bcourriel|\badresses? (?:mail|electronique)|\bcoordonnees/],
      ['address', /\badresses? (?:postale|personnelle|prive|de domicile)|\bdomicile|\bcoordonnees/],
      ['birthDate', /\bdates? de naissance/],
      ['nationalNumber', /\b(?:numero national|securite sociale|nir|niss|nas)\b/],
      ['iban', /\b(?:iban|coordonnees bancaires|compte bancaire)\b/],
      ['plate', /\bplaques?\b|\bimmatriculation/],
      ['situation', /\bsante\b|\bmedica|\bsituation (?:familiale|personnelle|sociale)|\bvie privee/],
    ],
  },
  'prohibited-content': {
    categories: [
      ['insult', /\b(?:injur|insult|grossier|vulgair)/],
      ['threat', /\b(?:menac|intimid|violen)/],
      ['harassment', /\b(?:cyber)?harcel/],
      ['hate', /\b(?:haine|haineu|racis|xenophob|antisemit|homophob)/],
      ['discrimination', /\b(?:discrimin|sexis|racis|homophob|xenophob)/],
      ['obscenity', /\b(?:obscen|pornograph|pedo|vulgair)/],
      ['incitement', /\b(?:incit|apologie|terroris|provocation)/],
    ],
  },
  denigration: {
    targets: [
      [
        'people',
        /\b(?:collegues?|personnes?|agents?|membres?|elus?|salaries|superieurs?|hierarchi\w+|direction|gestionnaires?|joueurs?|arbitres?|enseignants?|eleves?|familles?)\b/,
      ],
      [
        'organisation',
        /\b(?:organisation|association|asbl|club|ecole|etablissement|entreprise|societe|commune|ville|mairie|hopital|institution|employeur|syndicat|musee|departement)\b/,
      ],
      ['partners', /\bpartenaires?\b|\bfournisseurs?\b|\bsponsors?\b/],
      ['competitors', /\bconcurrents?\b|\badversaires?\b|\bautres clubs?\b/],
    ],
  },
  neutrality: {
    subjects: [
      ['political', /\bpoliti(?:que|ques)\b(?! d')|\belectora|\bpartis?\b/],
      ['religious', /\breligi|\bconfession|\blaicite|\bproselyt/],
      ['union', /\bsyndica/],
    ],
    voices: [['professional', /\ba titre professionnel|\bprofessionnel/]],
  },
  confidentiality: {
    classes: [
      [
        'strategy',
        /\bstrategi|\bplans? d'affaires|\bsecrets? (?:de commerce|de fabrication|des affaires)|\bbrevets?/,
      ],
      ['staff', /\b(?:personnel|salaires?|ressources humaines|recrutements?)\b/],
      ['security', /\bsecurite\b/],
      ['budget', /\b(?:budget|financi\w+|comptab\w+)\b/],
      ['legal', /\b(?:juridique|contentieux|litiges?|instruction)\b/],
      ['internal', /\binternes?\b|\bsensibles?\b|\bconfidentiel/],
    ],
    mode: [['all', /\b(?:accord|autorisation)\b.{0,60}\bet d(?:e|u|es)\b/]],
  },
  'pre-approval': {
    class: [
      ['photo', /\bphotos?\b|\bimages?\b|\bphotographies?\b/],
      ['video', /\bvideos?\b/],
      ['reply', /\breponses?\b|\brepondre\b/],
      ['official', /\bofficiel/],
    ],
  },
  identity: {
    mode: [
      ['real-name', /\bpseudo|\bvrai nom|\bnom reel|\bidentite reelle|\bfausse|\banonym/],
      [
        'affiliation',
        /\b(?:s'identifi|mention\w* (?:de )?(?:votre|son|leur)|fonction|affiliation|employeur|appartenance|en tant que)\b/,
      ],
    ],
    pattern: [
      ['name', /\bprenom\b|\bnom\b/],
      ['function', /\bfonction\b|\bqualite\b|\bposte\b/],
      ['organisation', /\bemployeur\b|\borganisation\b|\bappartenance\b/],
    ],
  },
  'usage-time': {
    forbidden: [
      [
        'work',
        /\b(?:heures?|temps|horaires?) de (?:travail|service|cours)|\bau travail\b|\bpendant (?:le service|les cours|les soins)/,
      ],
      ['break', /\bpendant (?:les|la|leur|votre) pauses?\b/],
    ],
    nearBeneficiaries: [
      [
        true,
        /\b(?:presence|devant) (?:des|les|d'un|d') ?(?:enfants?|patients?|residents?|eleves?|usagers?|beneficiaires?)/,
      ],
    ],
    employerDevice: [
      [
        true,
        /\b(?:ordinateur|materiel|appareil|tablette|telephone|equipement)\b.{0,60}\b(?:appartenant|professionnel|de l'(?:entreprise|etablissement|employeur))/,
      ],
    ],
  },
  'language-quality': {
    checks: [
      ['capitals', /\bmajuscules?\b/],
      ['marks', /\bponctuation|\bpoints? d'exclamation/],
      ['sms', /\bsms\b|\babrege|\babreviations?/],
      ['long-sentences', /\bphrases? courtes?|\bcomprehensib|\blangage (?:clair|simple)|\blisib/],
      ['typography', /\btypograph/],
    ],
  },
  location: {
    fields: [
      ['geotag', /\bgeo|\blocalisation/],
      ['live', /\ben direct|\btemps reel/],
      ['uniform', /\buniforme/],
      ['details', /\boperationnel|\bdetails?/],
    ],
  },
  accessibility: {
    parts: [
      ['alt', /\balternati|\bdescription/],
      ['captions', /\bsous-titr|\btranscription/],
      ['hashtags', /\bhashtags?|\bmots?-dieses?/],
      ['letters', /\bcaracteres speciaux|\bemojis?/],
    ],
  },
  'audience-check': {
    questions: [
      ['audience', /\bauditoire|\bpublic|\bqui (?:peut|verra)|\bdestinataires?|\baudience/],
      ['reach', /\bportee|\bvisibilite|\bdiffusion|\bparametr/],
      ['taking-back', /\bretir|\beffac|\bsupprim/],
    ],
  },
  disclaimer: { place: [['profile', /\bprofil|\bbiographie|\bbio\b/]] },
  'mandatory-link': { to: [['official', /\bofficiel|\bnotre site|\bsite de/]] },
  'editorial-line': {
    address: [
      ['tu', /\btutoi/],
      ['vous', /\bvouvoi/],
    ],
  },
  'election-blackout': {},
  'account-security': {
    secondFactor: [
      [true, /\bdouble authentification|\bdeux facteurs|\bsecond facteur|\b2fa\b|\bauthentification forte/],
    ],
  },
  copyright: {},
}

/**
 * Words of abuse in French, without accents. `(e)` is the end of another form, `*` adds plurals; groups of words stand
 * between bars. What each list is for is in `text/conduct/lexicon.ts`; sources and licences are in `conduct.md`.
 */

/** Abuse whatever stands around. */
export const INSULT_WORDS =
  'connard(e)* conard(e)* connasse* conasse* ducon duconnot encule(e)* enfoire(e)* salopard(e)* salope* petasse* ' +
  'pouffiasse* poufiasse* grognasse* trouduc trouducul ntm konnard* enkule(e)* filsdepute* mangemerde* lechecul*'
export const INSULT_PHRASES =
  'quel fdp|sale fdp|gros fdp|bande de fdp|espece de fdp|nik ta mere|niq ta mere|nike ta mere|fils2pute|putain de con|putain de conne|pd de merde|sale pd|espece de pd|gros pd|trou du cul|trous du cul|fils de pute|fils de putain|fils de chien|fils de chienne|fille de pute|enfant de pute|' +
  'enfant de putain|nique ta mere|niquer ta mere|nique ta race|nique sa mere|va te faire foutre|allez vous faire foutre|' +
  'va te faire enculer|allez vous faire enculer|va te faire voir|va te faire mettre|va chier|allez chier|ta gueule|' +
  'vos gueules|ferme ta gueule|fermez vos gueules|sac a merde|sacs a merde|sous merde|sous-merde|sous merdes|sous-merdes|grosse merde|' +
  'tas de merde|grosse pute|sale pute|sales putes|pauvre con|pauvre conne|pauvres cons|gros con|grosse conne|gros cons|' +
  'sale con|sale conne|sales cons|petit con|petite conne|petits cons|vieux con|vieille conne|bande de cons|espece de con|' +
  'espece de conne|quel con|quelle conne|quels cons|face de pet|tete de con|tetes de con|mange merde|leche cul|leche culs|leche-cul|leche-culs|mange-merde|' +
  'suceur de bite|batard de merde|ostie de con|osti de con|crisse de con|tabarnak de con|crisse de fou|maudit cave|gros cave|' +
  'maudit chien|mange de la marde|mangez de la marde'

/** Hate in one word. */
export const SLUR_WORDS =
  'bougnoule* bougnoul* youpin(e)* youtre* chinetoque* chintok* niakoue(e)* negro* bamboula* crouille* boukak* tarlouze* ' +
  'tantouze* tafiole* pede* gouine* travelo*'
/** Who is hated for what they are, each after « sale ». */
export const HATED =
  'arabe* noir(e)* juif* juive* musulman(e)* gitan(e)* rom* blanc(he)* chinois chinoise* etranger* etrangere* migrant(e)* ' +
  'immigre(e)* negre* negresse* homo* handicape(e)* lesbienne* trans tsigane* africain(e)* turc* turque* flamand(e)* wallon(ne)*'

/** Obscenity, whatever stands around. */
export const OBSCENE_PHRASES =
  'suce ma bite|suce moi la bite|sucer ma bite|ma bite|ta bite|grosse bite|mes couilles|dans ton cul|je vais te baiser|' +
  'baise ta mere|viens me sucer|salope en chaleur|ta chatte|sale cul|je vais te niquer|je te baise|enculade'

/** Abuse only when it is said to someone: alone, these words name animals, illnesses, trades or things. */
export const ADDRESSED_WORDS =
  'abruti(e)* cretin(e)* imbecile* idiot(e)* debile* bouffon(ne)* batard(e)* con(ne)* pute* putain* pourriture* ordure* ' +
  'crevure* raclure* enflure* fumier* charogne* vermine* parasite* racaille* nullard(e)* minable* incapable* tocard(e)* ' +
  'chien(ne)* porc* truie* cochon(ne)* vache* rat* cafard* singe* guenon* mongol(e)* mongolien(ne)* gogol* triso* ' +
  'attarde(e)* demeure(e)* tare(e)* tapette* fiotte* lopette* clochard(e)* boloss voleur* menteur* menteuse* branleur* ' +
  'branleuse* feignasse* rate(e)* dechet* garce* morue* sorciere* negre* negresse* folle* cave* niaiseux niaiseuse* epais ' +
  'colon* andouille* guignol* clown* pourri(e)* salaud* hypocrite* merdeux merdeuse* pignouf* boulet* naze* nul(le)* lache* ' +
  'traitre* collabo* nazi(e)* facho* merde* bite* gros grosse* fdp konar* batar*'

/** Groups that discrimination and hate speak of. */
export const GROUPS =
  'arabes noirs noires juifs juives musulmans musulmanes chretiens roms gitans tsiganes manouches africains maghrebins ' +
  'algeriens marocains tunisiens turcs chinois asiatiques etrangers migrants immigres refugies homosexuels homos gays ' +
  'lesbiennes trans pedes handicapes femmes autistes trisomiques flamands wallons amerindiens autochtones haitiens'

import { setOf } from './spelling.ts'

/** Said before a last name; one or two letters count with a capital only. */
export const TITLES = setOf(
  'm mr mme mlle mmes mlles mm dr drs pr prof me mgr madame monsieur mademoiselle mesdames messieurs ' +
    'docteur docteure professeur professeure maitre maitresse instituteur institutrice capitaine commandant ' +
    'commandante lieutenant general colonel president presidente maire mairesse depute deputee senateur ' +
    'senatrice ministre prefet prefete directeur directrice conseiller conseillere echevin echevine bourgmestre ' +
    'adjoint adjointe educateur educatrice juge abbe pere mere soeur frere oncle tante mrs ms miss mister sir ' +
    'doctor professor teacher',
)

/** Said before a last name only: « Mme Lucas » is not Lucas. */
export const CIVIL_TITLES = setOf(
  'm mr mme mlle mmes mlles mm dr pr me madame monsieur mademoiselle mesdames messieurs docteur docteure professeur ' +
    'professeure maitre mrs ms miss mister',
)

/** Words that a last name may begin with. */
export const PARTICLES = setOf(
  'le la les l de du des d van von den der het ter ten t op s o mac mc el al ben bin ait abou abu bou da di do ' +
    'dos das del della san santa saint sainte st ste',
)

/** Begins a sentence with a capital, and is nobody's first name. */
export const OPENERS = setOf(
  'le la les l un une des du de d au aux a ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos ' +
    'leur leurs et ou mais donc or ni car que qui quand si comme avec sans pour par sur sous dans chez vers entre ' +
    'contre selon depuis pendant apres avant hier demain aujourd hui merci bravo felicitations bienvenue bonjour ' +
    'bonsoir salut coucou vive adieu cher chere chers cheres voici voila oui non ici enfin puis alors ensuite aussi ' +
    'meme grace suite rencontre visite photo video credit signe contact lundi mardi mercredi jeudi vendredi samedi ' +
    'dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ensemble equipe ' +
    'famille groupe cabinet anniversaire petit petite grand grande joyeux est ont sont sera etait fut en y il elle ' +
    'on ils elles nous vous je tu thanks thank hello hi dear with and the for by from today yesterday when if is ' +
    'was has of to in on at our your my his her their congratulations welcome happy super genial top allez go regarde coeur chouette courage joyeuse photos',
)

/** « Contactez Girardin », « Félicitons Lucas ». */
export const isOpener = (word: string): boolean =>
  OPENERS.has(word) || (word.length > 5 && (word.endsWith('ez') || word.endsWith('ons')))

/** Places, institutions, firms and laws that bear someone's name. */
const BEARERS_OF_NAMES = setOf(
  'rue avenue av boulevard bd bld place square impasse allee allees chemin chaussee quai route cours passage ' +
    'esplanade promenade venelle sentier faubourg pont point quartier cite residence villa parc jardin jardins ' +
    'college lycee ecole ecoles creche garderie universite faculte campus institut institution internat groupe ' +
    'amphitheatre amphi auditorium salle salles stade gymnase piscine complexe terrain hall halle espace centre ' +
    'maison foyer ehpad hopital clinique polyclinique dispensaire laboratoire prix trophee challenge coupe tournoi ' +
    'memorial bourse medaille concours fondation fonds bibliotheque mediatheque musee galerie theatre cinema ' +
    'conservatoire station gare arret metro immeuble batiment tour aile pavillon caserne chapelle eglise collegiale ' +
    'monument statue stele loi decret entreprise societe etablissements ets garage boulangerie boucherie pharmacie ' +
    'restaurant cafe brasserie hotel librairie editions imprimerie menuiserie transports sarl sas domaine chateau ' +
    'ferme port aeroport saint sainte st ste navire bateau street',
)
/** What may stand between them and the name: « salle des fêtes municipale du docteur … ». */
const BETWEEN = setOf(
  'maternelle maternel elementaire primaire secondaire fondamentale communale communal publique public privee prive ' +
    'municipale municipal departementale departemental regionale regional intercommunale intercommunal polyvalente ' +
    'polyvalent culturelle culturel sportif sportive social sociale associatif scolaire general generale technique ' +
    'professionnel professionnelle hospitalier universitaire medical omnisports multisports fetes sports spectacle ' +
    'concert conferences conseil reunion du des lieu dit rond',
)
/** Whom streets are named after. Not « Mme »: « à l’école Mme Girardin a lu un conte ». */
const HONOURED = setOf(
  'docteur dr professeur pr president general marechal amiral colonel capitaine commandant resistant poete abbe ' +
    'chanoine cardinal reverend',
)
/** « Place de Paul » is his place, « place de l’abbé Paul » a square: these lead to an honour only. */
const LEADS_TO_HONOUR = setOf('l de')

const AFTER = setOf(
  'street avenue road lane square school college hall hospital foundation prize award room stadium park building ' +
    'center centre library sa sas sarl sprl srl asbl inc ltd gmbh & fils freres',
)

export const isBearerOfNames = (word: string): boolean => BEARERS_OF_NAMES.has(word)
export const mayStandBetween = (word: string): boolean => BETWEEN.has(word)
export const isHonoured = (word: string): boolean => HONOURED.has(word)
export const leadsToHonour = (word: string): boolean => LEADS_TO_HONOUR.has(word)
export const isAfterName = (word: string): boolean => AFTER.has(word)

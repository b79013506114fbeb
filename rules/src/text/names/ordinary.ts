import { setOf } from './spelling.ts'

/**
 * Last names and first names that are also words, towns or countries: alone they name nobody.
 * Chosen by hand among the frequent names of France, Belgium and Québec.
 */
const WORDS = setOf(
  // colours, sizes, characters
  'petit petite grand grande gros gras long court leger lourd haut bas blanc blanche noir noire roux rousse brun ' +
    'brune blond gris rouge vert bleu violet jaune dore gentil bon bonne beau belle joli jolie jeune vieux ancien neuf ' +
    'nouveau riche pauvre sage fort doux dur vrai franc loyal fidele prudent vaillant hardi brave gaillard sauvage ' +
    'vilain malin joyeux content constant juste parfait modeste heureux bienvenue droit gauche premier second dernier ' +
    'cent mille tout tous personne rien plus moins bien mal mieux gagne cote pare force begin forget carrier plante ' +
    'quatre demi seul simple pur rond carre plat creux ' +
    // trades and ranks
    'boulanger boucher berger marchand mercier meunier charpentier tailleur couturier teinturier barbier cordier ' +
    'potier tuilier vigneron pasteur prevot maire baron comte duc prince princesse roi reine roy pape eveque abbe moine ' +
    'cardinal chanoine clerc sergent major capitaine general amiral soldat page valet chevalier ecuyer macon pelletier ' +
    'tisserand vacher gardien garde juge jardinier serrurier tonnelier tourneur messager marin marechal masse metayer ' +
    'mineur guide pilote bourgeois paysan citoyen verrier chapelier sabotier fermier forestier tellier ' +
    // places and nature
    'fontaine riviere rivage lac mer montagne mont val vallee plaine bois foret buisson chene frene orme pin sapin ' +
    'saule peuplier poirier pommier prunier cerisier noyer olivier rosier laurier fleur rose lys olive prune pomme poire ' +
    'raisin grain ble pain vin sel poivre moulin maison castel chateau tour pont porte portal portail ville village ' +
    'place rue chemin sentier route voie gare marche hameau borne mur grange grenier four cave puits jardin prairie pre ' +
    'champ champs clos parc roche rocher marais pierre perrier vigne verger torrent vallon terrier racine rameau rayon ' +
    'lion loup lou renard cerf chevreau agneau mouton boeuf veau taureau cheval poulain coq poule canard oie merle ' +
    'moineau pigeon colombe corbeau faucon aigle rossignol pinson alouette heron poisson saumon brochet lievre lapin ' +
    'chat chien castor ours papillon serpent jour nuit matin midi soir hiver printemps ete automne janvier fevrier mars ' +
    'avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi ' +
    'dimanche noel paques toussaint ciel soleil lune luna etoile monde vent orage neige sable mousse ' +
    // relations, things, ideas
    'cousin neveu frere soeur pere mere parent enfant fille fils garcon gendre bonhomme compagnon ami voisin bataille ' +
    'guerre paix victoire gloire honneur amour bonheur joie plaisir esperance grace chapelle eglise abbaye croix saint ' +
    'sainte ange canon lance couteau marteau clou forge fer acier argent or cuivre plomb drap laine soie coton chapeau ' +
    'manteau soulier bonnet barre bar bloc boucle bouton boule carte collet collier colon conte corde corne couture ' +
    'peau perle pic picot pinte piquet potage poteau salle trompette parade paquet champagne paradis savoie harmonie ' +
    'melodie aurore aube constance prudence clemence celeste marguerite violette iris capucine clementine jasmine ' +
    'cerise ambre opale prosper maxime marine claire aime aimee desire desiree charlotte madeleine marianne salome ' +
    'angelique valentine romaine germaine marion ' +
    // peoples, towns, countries
    'picard normand breton lorrain allemand anglais flamand gascon provencal bourguignon romain turc maure lombard ' +
    'paris lyon marseille lille nantes nice toulouse bordeaux rennes brest metz nancy tours dijon angers liege namur ' +
    'mons bruges gand anvers bruxelles londres france belgique suisse allemagne espagne italie europe afrique quebec ' +
    'montreal laval victoria geneve florence lourdes',
)
/** First names that are frequent last names. */
const FIRST_NAMES = setOf(
  'adam alexandre andre antoine arnaud aubert baptiste barthelemy benoit bernard bertrand blaise camille charles ' +
    'clement colin daniel david denis edouard etienne felix ferdinand francois gabriel gaston gautier gauthier georges ' +
    'gerard germain gilbert gilles gregoire guillaume guy henri henry hubert hugo hugues humbert jacob jacques jean ' +
    'joseph jourdan julien jules lambert laurent leon leonard louis luc lucas marc marcel marie martin mathieu matthieu ' +
    'maurice michel nicolas noe oscar pascal patrick paul philippe quentin raymond remy renaud rene richard robert robin ' +
    'roger roland rolland roman samuel sebastien serge simon sylvain sylvestre thomas tristan urbain valentin victor ' +
    'vincent vivien xavier yves',
)
// « Le », « Van », « Ly »: too short to say anything alone.
const SHORTEST = 3

/** Whether a name is a word as well. */
export const isWord = (word: string): boolean => word.length < SHORTEST || WORDS.has(word)
/** Whether a last name is a word or a first name as well. */
export const isOrdinary = (word: string): boolean => isWord(word) || FIRST_NAMES.has(word)

const FEASTS_AND_TOWNS = setOf(
  'noel toussaint paques paris france florence lourdes victoria savoie champagne',
)
const WORDS_AT_HEAD = setOf(
  'aime aimee avril bienvenue cerise claire constant desire grace gloire juin juste mai marine modeste olive parfait ' +
    'prune rose victoire violette',
)

/** Written with a capital everywhere, and as a first name less often than as a feast or a place. */
export const isFeastOrTown = (word: string): boolean => FEASTS_AND_TOWNS.has(word)
/** May begin a sentence without an article; « Pierre » has one when it is a stone. */
export const isAtHeadAWord = (word: string): boolean => WORDS_AT_HEAD.has(word)

const ADJECTIVES = setOf(
  'petit petite grand grande gros jeune vieux bon bonne beau belle brave gentil joli saint pauvre',
)
/** Stands before a first name: « Petit Paul ». */
export const isAdjective = (word: string): boolean => ADJECTIVES.has(word)

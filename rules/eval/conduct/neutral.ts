import { randomOf } from '../random.ts'
import type { Random } from '../random.ts'

/** A post that hurts nobody, and why its words could be misread. */
export type NeutralPost = {
  text: string
  sort: 'other-sense' | 'criticism' | 'told' | 'information' | 'signs'
}

const WHO =
  'le maire|la directrice|l’équipe|le conseil|la mairie|notre service|la direction|l’animateur|la région'.split(
    '|',
  )
const PLACE =
  'à la médiathèque|au parc|salle des fêtes|place du marché|à la ferme|au gymnase|sur le port|au jardin partagé'.split(
    '|',
  )
const DAY =
  'samedi|dimanche 12 mai|mercredi à 14h|demain|ce week-end|jeudi soir|le 3 juin|vendredi à 18h30'.split('|')
const NAME = 'Marguerite|Gaston|Plume|Câline|Félix|Rosalie|Nino|Caramel'.split('|')

// Between braces, one of several words. Each is an ordinary sentence with a word that insults elsewhere.
const OTHER_SENSES = [
  '{Le chien|La chienne|Un gros chien|Le petit chien|Un chien errant} {de la voisine|du gardien|tatoué} a été retrouvé {PLACE} {DAY}.',
  '{La chatte|Le chat|La vieille chatte} {de la voisine|du refuge|de l’école} s’appelle {NAME} et cherche une famille.',
  '{La vache|La grosse vache|Une vache} {NAME} {attend les enfants|a remporté le concours|donne du lait} {PLACE}.',
  '{Le cochon|Le porc|Une truie|Le petit cochon} de la ferme {pèse 120 kg|s’est échappé|dort au soleil}, visite {DAY}.',
  '{Poulet rôti|Poulet frites|Porc au caramel|Rôti de porc|Langue de bœuf} au menu de la cantine {DAY}.',
  '{Un canard|Le vilain petit canard|Une poule|Un dindon|Une oie} {traverse la route|nage dans l’étang|a pondu} {PLACE}.',
  '{La morue|La raie|Le thon|Le maquereau} {fraîche|du jour} est en vente {PLACE} {DAY}.',
  'Le {singe|rat|cafard|blaireau|mouton|âne|crapaud} {est l’animal du mois|fait l’objet d’une exposition|vit dans la forêt} : atelier {DAY}.',
  '{Changez|Réparez|Graissez} la {pédale|selle|chaîne} de votre vélo avec l’atelier {PLACE}.',
  'Appuyez sur la {pédale|manette|queue de détente} pour vider la {poubelle|cuve|benne} à ordures.',
  'La collecte des {ordures ménagères|déchets verts|ordures|encombrants} passe {DAY}.',
  'Le {fumier|compost|purin} est livré {PLACE} {DAY}.',
  'La {garce|ribaude|sorcière} est un personnage du spectacle donné {PLACE} {DAY}.',
  'Le {clown|bouffon du roi|guignol|pitre} fera rire les enfants {PLACE} {DAY}.',
  'Une {sorcière|vieille sorcière|gentille sorcière} {raconte des histoires|prépare sa potion} {PLACE} {DAY}.',
  'Le {boulet|boulet de canon|gland|navet} exposé au musée date de {1640|1789|1812}.',
  'Promenade {DAY} : ramassez des {glands|marrons|noix|bulots} {PLACE}.',
  'Le match est {nul|resté nul}, {2-2|0-0|1-1} : {NAME} garde sa place.',
  'L’offre est nulle si elle arrive après {DAY}.',
  'La {folle|folle journée|folle histoire|folle nuit} de {NAME} : spectacle {PLACE} {DAY}.',
  'Le {pain|repas|lait} est {gratuit|offert} et le {gros sel|gros pain|gros colis} se retire {PLACE}.',
  'Attention au {gros orage|gros chantier|gros camion} annoncé {DAY} {PLACE}.',
  'Les {colons|pionniers} de la Nouvelle-France : conférence {PLACE} {DAY}.',
  '{Le nazisme|La montée des nazis|Les collabos et la Résistance} : cours d’histoire {DAY}.',
  'Le {voleur|voleur de bijoux|menteur} est le titre du film projeté {PLACE} {DAY}.',
  'Projection du film « {Le Dîner de cons|Les Salauds dorment en paix|La Salope|Putain de toi|Ni putes ni soumises} » {DAY} {PLACE}.',
  'On lit {DAY} « {La Putain respectueuse|Le Bâtard|L’Idiot|Les Bâtards de Voltaire|Nègres, de Jean Genet} » {PLACE}.',
  '{L’Idiot de Dostoïevski|La Bête humaine|Le Bossu|L’Avare} est au programme de la lecture {DAY}.',
  'Le club de lecture parle de {Bitche|Condom|Pussy Riot|Montcuq|Anus-en-Beauce} et des noms de villages.',
  'Randonnée de {Montcuq|Condom|Bitche|Cons-la-Grandville|Saligos} à {Lauzerte|Agen|Metz} {DAY}.',
  'Le bois {pourri|mort|vermoulu} de la passerelle est remplacé {DAY}.',
  'La branche {pourrie|cassée} est tombée {PLACE} sans blesser personne.',
  'Le {parasite|champignon|puceron} du buis progresse : traitez avant {DAY}.',
  'La vermine et les {rats|cafards|moustiques} : le service d’hygiène passe {DAY}.',
  'L’enfant {trisomique|handicapé|autiste} est accueilli comme les autres {PLACE}.',
  'Le {noir|blanc|rouge} et le {noir|blanc|gris} dominent l’exposition de {NAME} {PLACE}.',
  'Le {marché|fleuve|peuple} {noir|arabe|turc|chinois} au Moyen Âge : conférence {DAY}.',
  'Cours de {chinois|arabe|turc} pour {débutants|adultes} {DAY} {PLACE}.',
  'Café {noir|arabe|turc} et gâteaux {PLACE} {DAY}.',
  '{Le cave|La cave} du château se visite {DAY}. {Vin rouge|Cidre} à déguster.',
  'L’eau monte dans la cave de {l’école|la mairie} : pompage {DAY}.',
  'Le {con de la lune|sein de la mer}, disait le poète : lecture {PLACE}.',
  'Le {bâtard|pain bâtard|chien bâtard} de 400 g coûte 1,10 € à la boulangerie.',
  '{Une tarte|Une quiche|Une tourte|Des andouilles de Guémené|Une andouille} pour le pique-nique {DAY}.',
  'Les {poires|patates|cornichons|courges|cruches} du jardin sont à prendre {PLACE}.',
  'La {bite d’amarrage|bitte d’amarrage|bitte} du quai 3 est réparée {DAY}.',
  'La {queue|file} est longue {PLACE} : venez plutôt {DAY}.',
  'Le {bourricot|baudet|mulet} promène les enfants {PLACE} {DAY}.',
  'Vider la {fosse à merde|fosse septique} : le camion passe {DAY}.',
  'Stage de {chant|tir à l’arc|boxe} : on {frappe dans le sac|tire sur la cible|crie la note} {PLACE}.',
  'Il faut {tuer le temps|battre les œufs|fouetter la crème|brûler les herbes sèches} avant {DAY}.',
  'Je vais te {tuer au Scrabble|battre aux échecs|défoncer à la pétanque|montrer la salle} {DAY} {PLACE}.',
  'On va {les massacrer 5-0|vous tuer… de rire|te planter un arbre|vous fumer un saumon} {DAY} !',
  '{Petit singe|Vieux chien|Petit cochon} ! Le conte de {NAME} se raconte {DAY}.',
  '{Ta|Ma|Votre} chatte {a disparu|est au refuge|doit être vaccinée} ? Une affiche suffit {PLACE}.',
  'Rentrez chez vous {prudemment|tranquillement|avant l’orage} : la route est coupée {PLACE}.',
  'Il faut les éliminer {du potager|des massifs|de la liste} avant {DAY} : les {limaces|chardons|doublons} reviennent.',
  '{Merde|Zut|Oh la vache|Putain}, c’est {beau|déjà dimanche|complet} : revenez {DAY}.',
]

const CRITICISM = [
  'Cette décision de {WHO} est {nulle|absurde|scandaleuse|indigne|incompréhensible|lamentable}.',
  '{WHO} a {menti sur le budget|oublié les habitants|perdu notre confiance|raté la réunion} : démission !',
  'Je ne suis pas d’accord avec {WHO}, et je le dirai {DAY}.',
  'Le projet est {une erreur|un échec|une honte|un désastre|une catastrophe} et {WHO} doit s’expliquer.',
  'Encore une promesse non tenue par {WHO}. Quelle {déception|incompétence|gabegie} !',
  'Le service est {mauvais|lent|déplorable|minable} depuis {DAY}, {WHO} ne répond pas.',
  'Votre gestion est {catastrophique|nulle|opaque}, et les chiffres le montrent.',
  'Qui a eu l’idée de fermer l’école ? C’est {stupide|idiot|insensé|débile}.',
  '{WHO} se moque de nous. Rendez-vous {DAY} {PLACE} pour en parler.',
  'Je trouve cette affiche {laide|ratée|sexiste|choquante}. Retirez-la.',
  'Trop cher, trop tard, trop loin : {WHO} a tout faux.',
  'La réforme va {tuer nos commerces|étrangler les associations|casser l’hôpital|écraser les petits}.',
  'Honte à {WHO} : rien n’est prêt pour {DAY}.',
]

const TOLD = [
  'Il s’est fait traiter de « {sale arabe|pédé|connard|gros porc} » : la direction a porté plainte {DAY}.',
  'Le mot « {connard|salope|nègre|pute|bougnoule} » est une insulte, rappelle {WHO}.',
  'Stop au harcèlement : « {suicide-toi|va mourir|tu ne mérites pas de vivre} » n’est pas une blague.',
  'Nous condamnons les tags « {mort aux juifs|dehors les migrants|sales arabes} » découverts {PLACE}.',
  'Atelier {DAY} : que répondre à quelqu’un qui dit « {ferme ta gueule|sale pute|retourne dans ton pays} » ?',
  'Un homme a été jugé pour avoir crié « {fils de pute|on va te tuer|sale juif} » à un agent.',
  'L’exposition raconte le racisme : « {interdit aux juifs|les noirs dehors} », lisait-on sur les portes.',
  'Campagne contre l’homophobie : « {tapette|pédé|gouine} », ça suffit.',
  'Signalez les menaces comme « {je sais où tu habites|on va te retrouver} » au référent.',
  'Quelle {conne|idiote} je suis : j’ai oublié la clé {PLACE}.',
  'Personne n’est {un idiot|un imbécile|une merde|un débile} : venez apprendre {DAY}.',
  'Tu n’es pas {un idiot|un raté|un incapable}, et nous t’aidons {PLACE}.',
]

const INFORMATION = [
  'Les {migrants|réfugiés|étrangers|immigrés} accueillis {PLACE} suivent des cours de français {DAY}.',
  'Droits des {femmes|handicapés|homosexuels|étrangers} : permanence {DAY} {PLACE}.',
  'Les {juifs|musulmans|chrétiens} et leurs voisins invitent à un repas partagé {DAY}.',
  'Marche des fiertés {DAY} : {gays, lesbiennes et trans|les familles} sont bienvenus {PLACE}.',
  'Aire d’accueil des {gens du voyage|roms|gitans} : les travaux commencent {DAY}.',
  'Dehors, les {femmes|enfants|chiens} dansent déjà : le bal est ouvert {PLACE}.',
  'Les {femmes|étrangers|noirs} n’avaient pas le droit de vote en {1900|1920|1936}, dit la conférence.',
  'Les {immigrés|réfugiés|étrangers} n’ont rien à payer pour cet atelier : c’est gratuit {DAY}.',
  'Les {femmes|hommes|étrangers} ont rendez-vous dehors, devant la mairie, {DAY}.',
  'Prévention du suicide : un numéro répond jour et nuit, le 3114.',
  'La fusillade de {1944|1871} : cérémonie {DAY} {PLACE} en mémoire des victimes.',
  'Le frelon asiatique et le moustique tigre : que faire ? Réunion {DAY}.',
]

const SIGNS = [
  'Rendez-vous {DAY} : code A1B2, salle 4x4, tél. 05.49.00.00.00 *** venez nombreux ***',
  'T-O-M-B-O-L-A : tirage {DAY} {PLACE} !!!',
  'B R A V O à {NAME} et à toute l’équipe 👏👏👏',
  'G.A.S.P.A.R. et S.O.S. Amitié tiennent un stand {PLACE}.',
  'Trooooop bien la fête, meeeerci à tous, on recommence {DAY} !!!',
  'Résultat : 5@7 au bistrot, 3-0 pour {NAME}, c’est génial 🔥🔥',
  'C’est 0 € et c’est top : inscrivez-vous sur h4ck3r-sp4c3.example',
  'La note : ***** (5 étoiles) pour le concert de {NAME} {PLACE}.',
  'Mot de la semaine : a-n-t-i-c-o-n-s-t-i-t-u-t-i-o-n-n-e-l-l-e-m-e-n-t',
  'Привет, мир ! Cours de russe et de grec (Καλημέρα) {DAY}.',
  '𝗖𝗼𝗻𝗰𝗲𝗿𝘁 𝗴𝗿𝗮𝘁𝘂𝗶𝘁 {DAY} {PLACE}',
  'Le F.D.P. (forum des parents) se réunit {DAY} {PLACE}.',
  'c o n c e r t   d e   r o c k   {DAY}',
  'Écrivez à c.onnaire@asso.example ou à s_alopin@asso.example.',
]

const SORTS: readonly (readonly [sort: NeutralPost['sort'], templates: readonly string[]])[] = [
  ['other-sense', OTHER_SENSES],
  ['criticism', CRITICISM],
  ['told', TOLD],
  ['information', INFORMATION],
  ['signs', SIGNS],
]

const LISTS: Readonly<Record<string, readonly string[]>> = { WHO, PLACE, DAY, NAME }

/** So many posts, all different; the same seed gives the same posts. */
export function generateNeutral(seed: number, count: number): NeutralPost[] {
  const random = randomOf(seed)
  const all = SORTS.flatMap(([sort, templates]) => templates.map((template) => ({ sort, template })))
  const posts = new Map<string, NeutralPost>()
  for (let i = 0; posts.size < count && i < count * 20; i++) {
    const { sort, template } = all[i % all.length]!
    const text = filled(template, random)
    posts.set(text, { text, sort })
  }
  return [...posts.values()]
}

function filled(template: string, random: Random): string {
  const text = template.replaceAll(/\{([^}]+)\}/g, (_, choices: string) =>
    random.of(LISTS[choices] ?? choices.split('|')),
  )
  return text.charAt(0).toUpperCase() + text.slice(1)
}

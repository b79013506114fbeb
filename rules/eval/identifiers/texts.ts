import type { Random } from '../random.ts'
import { cut } from './numbers.ts'
import { firstName, fullName, lastName } from './people.ts'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const two = (n: number) => String(n).padStart(2, '0')

export function email(random: Random): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z-]/g, '')
      .toLowerCase()
  const [first, last] = [plain(firstName(random)), plain(lastName(random))]
  const host = random.of(
    'gmail.com hotmail.fr skynet.be bluewin.ch videotron.ca pt.lu laposte.net orange.fr ville-exemple.fr'.split(
      ' ',
    ),
  )
  const local = random.of([
    `${first}.${last}`,
    `${first}${random.between(1, 99)}`,
    `${first[0]}.${last}`,
    `${first}_${last}`,
    `${last}+asbl`,
  ])
  return random.of([
    `${local}@${host}`,
    `${local}@${host}`,
    `${local}@${host}`,
    `${local}@${host.toUpperCase()}`,
    `${local}[at]${host}`,
    `${local} (at) ${host}`,
  ])
}

export function birth(random: Random): string {
  const [year, month, day] = [random.between(1931, 2022), random.between(1, 12), random.between(1, 28)]
  const name = random.of([firstName(random), fullName(random)])
  const written = random.of([
    `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
    `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}/${two(month)}/${two(year % 100)}`,
  ])
  return random.of([
    `${name} est ⟦né le ${written}⟧`,
    `${name}, ⟦née le ${written}⟧, rejoint la section des grands`,
    `${name} (⟦née le ${written}⟧) cherche une place`,
    `Notre petite ${name} est ⟦née en ${MONTHS[month - 1]} ${year}⟧`,
    `${name} est ⟦né en ${MONTHS[month - 1]} ${year}⟧ à Namur`,
    `Nom : ${name}\n⟦Date de naissance : ${written}⟧`,
    `⟦Née le ${written}⟧, ${name} est la plus jeune du groupe`,
    `${name}, ⟦né à Saint-Denis le ${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}⟧, passe son examen`,
    `Bienvenue à ${name}, ⟦née le ${day === 1 ? '1er' : day} ${MONTHS[month - 1]}⟧`,
    `${name} ⟦fêtera ses ${random.between(3, 60)} ans le ${day === 1 ? '1er' : day} ${MONTHS[month - 1]}⟧`,
    `L’enfant ⟦né(e) le ${written}⟧ n’a pas de dossier`,
  ])
}

const STREETS =
  'rue des Lilas|avenue Victor-Hugo|rue du Général de Gaulle|chemin du Moulin|place de l’Église|allée des Chênes|impasse des Roses|boulevard Anspach|chaussée de Dinant|quai de la Loire|route de Lausanne|clos des Hirondelles|drève du Château|square Ambiorix|rue Saint-Jacques|sentier des Écoliers|av. Louise|bd Carnot'
const QUEBEC =
  'rue Saint-Denis|boulevard René-Lévesque Est|avenue du Parc|rang Saint-Joseph|chemin de la Côte-des-Neiges|rue Sherbrooke Ouest'
const TOWNS_FR = ['35000 Rennes', '59800 Lille', '97400 Saint-Denis', '29200 Brest', '44000 Nantes']
const TOWNS_BE = ['5000 Namur', '1050 Ixelles', '4000 Liège', 'B-7000 Mons', '1348 Louvain-la-Neuve']
const TOWNS_CH = ['1003 Lausanne', '2000 Neuchâtel', 'CH-1700 Fribourg']

export function street(random: Random): string {
  const name = random.of(STREETS.split('|'))
  const number = random.of([
    `${random.between(1, 240)}`,
    `${random.between(1, 240)}`,
    `${random.between(1, 90)} bis`,
    `${random.between(1, 90)}A`,
    `${random.between(1, 90)} ter`,
  ])
  return random.of([
    `${number} ${name}`,
    `${number}, ${name}`,
    `${number} ${name}, ${random.of(TOWNS_FR)}`,
    `${number}, ${name} ${random.of(TOWNS_FR)}`,
    `${name} ${random.between(1, 240)}, ${random.of(TOWNS_BE)}`,
    `${name}, ${random.between(1, 240)} à ${random.of(TOWNS_BE)}`,
    `${name} ${random.between(1, 240)} bte ${random.between(1, 9)}, ${random.of(TOWNS_BE)}`,
    `${name} ${random.between(1, 99)}, ${random.of(TOWNS_CH)}`,
    `Kerkstraat ${random.between(1, 99)}, 1000 Bruxelles`,
    `${random.between(100, 9999)}, ${random.of(QUEBEC.split('|'))}, Montréal`,
    `${random.between(100, 9999)} ${random.of(QUEBEC.split('|'))}, app. ${random.between(1, 40)}, Québec (Québec) G1R 2B5`,
  ])
}

export function home(random: Random): string {
  const [who, where] = [random.of([firstName(random), fullName(random)]), street(random)]
  return random.of([
    `${who} ⟦habite ${where}⟧`,
    `${who} ⟦habite au ${where}⟧`,
    `La famille de ${who} ⟦habite toujours au ${where}⟧`,
    `${who}, ⟦domiciliée ${where}⟧, nous rejoint`,
    `${who} a déménagé, ⟦son adresse : ${where}⟧`,
    `⟦Son adresse est ${where}⟧`,
    `Déposez le colis ⟦chez elle, ${where}⟧`,
    `On se retrouve ⟦chez ${who}, ${where}⟧`,
    `Le père de ${who} ⟦réside au ${where}⟧`,
    `⟦M. ${lastName(random)}, ${where}⟧`,
    `Merci à ⟦Mme ${lastName(random)}, ${random.of([...TOWNS_BE, ...TOWNS_FR])}⟧`,
    `Il ⟦vit au ${where}⟧ avec sa mère`,
    `Cartes de soutien à envoyer à ⟦son domicile, ${where}⟧`,
    `Je vous donne ⟦mon adresse : ${where}⟧`,
    `Les parents ⟦logent ${where}⟧`,
  ])
}

export function situation(random: Random): string {
  const name = random.of([
    firstName(random),
    fullName(random),
    `Mme ${lastName(random)}`,
    `M. ${lastName(random)}`,
  ])
  return random.of([
    `${name} a fait une ⟦crise d’épilepsie⟧ ce matin`,
    `${name} est ⟦hospitalisé⟧ depuis lundi`,
    `${name} a été ⟦placée⟧ en ⟦famille d’accueil⟧`,
    `${name} est ⟦suspendu⟧ trois jours`,
    `${name} est en ⟦garde alternée⟧`,
    `${name} est sous ⟦tutelle⟧ depuis mars`,
    `${name} est en ⟦burn-out⟧`,
    `${name} est en ⟦arrêt maladie⟧ jusqu’à Noël`,
    `Le ⟦divorce⟧ de ${name} est prononcé`,
    `${name} souffre d’un ⟦cancer⟧`,
    `L’⟦autisme⟧ de ${name} demande de la patience`,
    `${name} a été ⟦licencié⟧ hier`,
    `${name} est toujours à l’⟦hôpital⟧`,
    `${name} prend des ⟦médicaments⟧ le midi`,
    `${name} est ⟦allergique⟧ aux arachides`,
    `${name} vit avec un ⟦handicap⟧ moteur`,
    `${name} est ⟦enceinte⟧ de cinq mois`,
    `${name} a été ⟦condamné⟧ en mars`,
    `${name} sort de ⟦prison⟧ vendredi`,
    `${name} est au ⟦chômage⟧`,
    `${name} a été ⟦opérée⟧ du genou`,
    `Courage à ${name} pour son ⟦opération⟧`,
    `${name} a été ⟦exclu⟧ du collège`,
    `${name} est ⟦diabétique⟧ depuis l’enfance`,
    `Une plainte pour ⟦violences conjugales⟧ vise ${name}`,
  ])
}

const SECRETS = [
  'Tilleul-2026',
  'azerty123',
  'Soleil!45',
  'P@ssw0rd',
  'Marguerite7',
  'xK9#mP2q',
  'Bienvenue2026!',
  'lesTilleuls',
  'Q7rT-99zz',
]

export function password(random: Random): string {
  const secret = random.of([...SECRETS, `${random.of(['Chat', 'Ecole', 'Service'])}${random.digits(4)}`])
  const code = random.of([
    random.digits(4),
    `${random.digits(4)}#`,
    `${random.digits(2)}A${random.digits(2)}`,
    random.digits(6),
  ])
  return random.of([
    `Le mot de passe est ⟦${secret}⟧`,
    `Mot de passe : ⟦${secret}⟧`,
    `mdp ⟦${secret}⟧`,
    `MDP = ⟦${secret}⟧`,
    `Le mot de passe du Wi-Fi invités est ⟦${secret}⟧`,
    `Wifi de la salle, mot de passe : ⟦${secret}⟧`,
    `Le mdp de la page c’est ⟦${secret}⟧`,
    `identifiants : accueil / mot de passe : ⟦${secret}⟧`,
    `Nouveau mot de passe « ⟦${secret}⟧ » à partir de lundi, mot de passe : ⟦${secret}⟧`,
    `Le code de la porte est le ⟦${code}⟧`,
    `Le code d’accès est : ⟦${code}⟧`,
    `Digicode : ⟦${code}⟧`,
    `Digicode ⟦${code}⟧`,
    `Le code de l’alarme est ⟦${code}⟧`,
    `code wifi : ⟦${secret}⟧`,
    `Clé wifi : ⟦${secret}⟧`,
    `Code de la boîte à clés : ⟦${code}⟧`,
    `Password: ⟦${secret}⟧`,
  ])
}

/** Texts about numbers, dates, places, illnesses and codes that give nobody away. */
export function harmless(random: Random): string {
  const [day, month, year] = [random.between(1, 28), random.between(1, 12), random.between(2015, 2027)]
  const place = random.of(STREETS.split('|'))
  const amount = random.between(10, 9999)
  return random.of([
    `Rendez-vous le ${two(day)}/${two(month)}/${year} à ${random.between(8, 20)} h ${two(random.between(0, 59))}`,
    `Du ${two(day)}/${two(month)}/${two(year % 100)} au ${two(day)}/${two((month % 12) + 1)}/${two(year % 100)}, de 9 h à 17 h`,
    `Stage du ${two(day)}.${two(month)} - ${two(Math.min(28, day + 3))}.${two(month)}.${year}`,
    `Horaire : ${two(day)}/${two(month)}/${two(year % 100)} - ${two(day)}/${two((month % 12) + 1)}`,
    `Permanence le ${day} ${MONTHS[month - 1]} ${year} de 8 h 30 à 12 h 15`,
    `Mise à jour du ${year}-${two(month)}-${two(day)} 10:00`,
    `L’entrée coûte ${random.between(1, 40)},${two(random.between(0, 99))} €, les enfants ne paient pas`,
    `Un budget de ${cut(String(amount) + '000000', [1, 3, 3, 3].slice(0, 4), ' ')} euros`,
    `${random.between(2, 9)}${random.digits(2)} ${random.digits(3)} ${random.digits(3)} € investis en dix ans`,
    `621 ${random.digits(3)} 000 euros de travaux`,
    `Plus de ${random.between(1, 9)} ${random.digits(3)} ${random.digits(3)} habitants concernés`,
    `+${random.between(2, 9)} ${random.digits(3)} visites en un an`,
    `Votre commande n° ${random.digits(10)} est arrivée`,
    `Commande 0${random.between(1, 7)}${random.digits(8)} prête au retrait`,
    `Facture n° ${year}-${random.digits(6)}, à régler avant fin ${MONTHS[month - 1]}`,
    `Réf. ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} : chaise de bureau`,
    `Référence AB-${random.digits(3)}-CD dans notre catalogue`,
    `N° de suivi du colis : 6A${random.digits(11)}`,
    `Numéro de dossier : ${random.digits(9)}`,
    `Ticket #${random.digits(8)}`,
    `De ${year} à ${year + 1}, 1${random.digits(3)} personnes aidées`,
    `Saisons ${year}-${year + 1}, ${year + 1}-${year + 2} et ${year + 2}-${year + 3}`,
    `SIRET ${cut(siret(random), [3, 3, 3, 5], ' ')}`,
    `SIRET : ${siret(random)}`,
    `SIREN ${cut(siret(random).slice(0, 9), [3, 3, 3], ' ')} - RCS Rennes`,
    `TVA BE 0${random.between(4, 7)}${random.digits(2)}.${random.digits(3)}.${random.digits(3)}`,
    `N° d’entreprise : 0${random.between(4, 7)}${random.digits(2)}.${random.digits(3)}.${random.digits(3)}`,
    `ISBN 978-2-${random.digits(2)}-${random.digits(6)}-${random.digits(1)}`,
    `ISBN : 978${random.digits(10)}`,
    `ISBN 2-${random.digits(3)}-${random.digits(5)}-${random.digits(1)}, 12 € en librairie`,
    `Code-barres 3${random.digits(12)}`,
    `EAN ${random.of(['40', '41', '54', '30', '76'])}${random.digits(11)}`,
    `Communication structurée : +++${random.digits(3)}/${random.digits(4)}/${random.digits(5)}+++`,
    `RNA W${random.digits(9)}`,
    `Numéro vert : 0800 ${random.digits(2)} ${random.digits(3)}`,
    `Service client : 1-800-555-${random.digits(4)}`,
    `Appelez le 08 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} (0,15 € la minute)`,
    `En cas d’urgence : 112, 15 ou 3919`,
    `https://exemple.be/article/0470${random.digits(6)}`,
    `https://exemple.fr/fiche?id=06${random.digits(8)}&page=2`,
    `Rendez-vous au ${random.between(1, 90)} ${place} à 14 h`,
    `Réunion à la salle des fêtes, ${random.between(1, 90)} ${place}, ${random.of(TOWNS_FR)}`,
    `Nos bureaux : ${place} ${random.between(1, 90)}, ${random.of(TOWNS_BE)}`,
    `La mairie, ${random.between(1, 90)} ${place}, est ouverte le samedi`,
    `Travaux ${place} : ${random.between(3, 40)} places de parking en moins`,
    `Le siège de l’association est domicilié au ${random.between(1, 90)} ${place}`,
    `Le club loge au ${random.between(1, 90)} ${place} depuis 1998`,
    `Concert Chez Gaston, ${random.between(1, 90)} ${place}`,
    `L’association est née le ${day} ${MONTHS[month - 1]} ${year}`,
    `Née en ${MONTHS[month - 1]} ${year}, notre ASBL compte ${random.between(5, 90)} membres`,
    `Le projet, né en ${MONTHS[month - 1]} ${year}, se poursuit`,
    `Le club fête ses ${random.between(10, 100)} ans le ${day} ${MONTHS[month - 1]}`,
    `Victor Hugo est né le 26 février 1802`,
    `Le ${day} ${MONTHS[month - 1]} est la journée mondiale de l’épilepsie`,
    `${fullName(random)} présente la journée mondiale du diabète`,
    `${fullName(random)} anime un atelier sur le burn-out`,
    `Conférence sur l’autisme par ${fullName(random)}`,
    `${firstName(random)} coordonne l’opération Arc-en-Ciel`,
    `Notre service accueille des enfants malades et des personnes handicapées`,
    `${firstName(random)} a placé la barre très haut`,
    `${fullName(random)} a suspendu la séance à midi`,
    `Changez votre mot de passe ${random.between(2, 9)} fois par an`,
    `Mot de passe oublié ?`,
    `Un bon mot de passe a ${random.between(12, 20)} caractères`,
    `Le mot de passe est à demander à l’accueil`,
    `Code promo : ETE${year}`,
    `Le digicode est en panne depuis ${random.between(2, 9)} jours`,
    `Commémoration du 8 MAI 45, place de la Mairie`,
    `Autoroute A${random.between(10, 89)} fermée, sortie ${random.between(1, 40)}`,
    `Norme ISO ${random.between(1000, 50000)}:${year}`,
    `Article L${random.digits(3)}-${random.digits(1)} du code électoral, décret n° ${year}-${random.digits(4)}`,
    `Score final : ${random.between(0, 9)}-${random.between(0, 9)} (${random.between(0, 9)}-${random.between(0, 9)})`,
    `Latitude 48.${random.digits(6)}, longitude 2.${random.digits(6)}`,
    `Suivez @nadia@mastodon.exemple.be et @ville_exemple`,
    `Adresse IP 192.168.${random.between(0, 255)}.${random.between(0, 255)}`,
    `${random.between(100, 999)} ${random.digits(3)} vues, ${random.digits(4)} abonnés, ${random.digits(2)} % de plus`,
  ])
}

function siret(random: Random): string {
  // Luhn over nine digits, then over fourteen, as every establishment has it.
  const company = `${random.of([3, 4, 5, 7, 8])}${random.digits(7)}`
  const siren = company + last(company)
  const establishment = `${siren}000${random.digits(1)}`
  return establishment + last(establishment)
}

function last(number: string): string {
  for (let digit = 0; digit < 10; digit++) {
    const all = [...number, digit].reverse().map(Number)
    const sum = all.reduce(
      (total, one, i) => total + (i % 2 === 0 ? one : one > 4 ? one * 2 - 9 : one * 2),
      0,
    )
    if (sum % 10 === 0) return String(digit)
  }
  return '0'
}

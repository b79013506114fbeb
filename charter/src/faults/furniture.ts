import type { Passage } from '../import/imported.ts'
import { cleanedBesides } from './cleaned.ts'
import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { plainOf } from './manuscript.ts'

/** What surrounds a text on a page or a site and is no part of it; also what the import took away, said aloud. */
export function furniture({ imported, passages }: Manuscript): Found[] {
  const left = passages.flatMap((passage, i) =>
    isFurniture(passage) || repeatsTitle(passage, imported.title, i)
      ? foundIn(passage, 0, passage.text.length, 'furniture', { removed: false })
      : [],
  )
  const removed = cleanedBesides(imported, 'furniture', left).map((place): Found => ({
    says: 'furniture',
    data: { removed: true },
    ...place,
  }))
  return [...left, ...removed]
}

const SITE =
  /^(?:loading|chargement(?: en cours)?|network error|erreur réseau|you've read everything in this discussion|started by .+|accueil ?[>›»].+|(?:se connecter|connexion|s'inscrire|mon compte|menu|rechercher|fermer)(?: [|>›].*)?|accepter (?:tout|les cookies|tous les cookies).*|nous utilisons des cookies.*|ce site utilise des cookies.*|tous droits réservés.*|all rights reserved.*|mentions légales(?: [|·-].*)?|(?:imprimer|télécharger|partager)(?: (?:la page|cette page|le pdf|l'article|sur (?:facebook|twitter|linkedin|x)))?|(?:share|tweet|like|reply|react|edited)|(?:ou )?s'inscrire avec votre adresse e-?mail|lancez-vous\.? c'est gratuit.*|(?:page )?\d{1,3} ?(?:\/|sur|of|-) ?\d{1,3}|page \d{1,3}|- \d{1,3} -|retour (?:en haut|au sommaire)|haut de page|skip to (?:main )?content|aller au contenu.*|powered by .+|get started\.? it's free|or sign up with your email(?: address)?|similar mind maps.*|rocket clouds?.*)$/u
const ALT =
  /^(?:the|a|an) [^.,]{2,40}\b(?:logo|icon|image|photo|picture)\b.{0,40}(?:consisting|featuring|showing|depicting|representing|with (?:a|the))/u

function isFurniture({ text, kind }: Passage): boolean {
  const plain = plainOf(text).trim().replace(/[.…]$/, '')
  if (SITE.test(plain)) return true
  return kind !== 'heading' && ALT.test(plain)
}

/** « Charte du club par Mind Map: Charte du club » */
function repeatsTitle({ text }: Passage, title: string, index: number): boolean {
  const [plain, name] = [plainOf(text), plainOf(title).trim()]
  if (name.length < SHORTEST_TITLE || index === 0) return false
  return plain.split(name).length > 2 && plain.length < name.length * 3
}
const SHORTEST_TITLE = 8

import { folded } from './fold.ts'

// Numbers of things: orders, companies, books. « Commande n° », « Réf. : », « SIRET ».
const THING =
  /(?:^|[^a-z])(?:(?:bons? de )?commandes?|factures?|references?|ref\.?|dossiers?|colis|suivi|siret|siren|rcs|tva|isbn|issn|ean|gtin|bce|kbo|entreprise|tickets?|contrats?|client|adherent|finess|uai|rna|lot|serie|articles?|licence|billets?|devis|agrement|code[- ]barres|inventaire|transaction|livraison|produit|modele|imei|version|gagnants?|tirage|loto)(?:[^a-z0-9.!?]*(?:n|no\.?|nr|num|numero|est|porte|le|la|de|du|d|client|interne|unique|be|fr|lu|che)(?![a-z]))*[^a-z0-9.!?]*$/
const PHONE =
  /(?:^|[^a-z])(?:tel|telephon[a-z]*|gsm|portable|mobile|natel|cell|cellulaire|fixe|appel[a-z]*|rappel[a-z]*|joindre|joignable|contact[a-z]*|numero|sms|textos?|textez|whatsapp|signal|sonne[rz]|fax|ligne)(?![a-z])[^!?]*$/
const CARD =
  /(?:^|[^a-z])(?:cartes?|cb|visa|mastercard|amex|american express|diners|bancontact|maestro)(?![a-z])/

// A few words before a number say what it is.
const REACH = 40
const before = (text: string, start: number) => folded(text.slice(Math.max(0, start - REACH), start))

/** What stands right after another number is announced by nothing. */
function isAfterDigit(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && text[i] === ' ') i--
  return text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57
}

/** A number of an order, a company, a book: it belongs to nobody, whatever its form. */
export const isAnnouncedAsThing = (text: string, start: number): boolean =>
  !isAfterDigit(text, start) && THING.test(before(text, start))
export const isAnnouncedAsPhone = (text: string, start: number): boolean => PHONE.test(before(text, start))
export const isAnnouncedAsCard = (text: string, start: number): boolean => CARD.test(before(text, start))

const COUNTED =
  /^ ?(?:[€$£%]|(?:d'|d’)?(?:euros?|eur|dollars?|francs?|chf|cad|habitants?|visites?|vues?|abonnes|personnes|tonnes|km|m2|m3|kwh|litres?)(?![a-z]))/

/** « 621 000 000 d’euros »: what is counted afterwards makes of a number an amount. */
export const isCounted = (text: string, end: number): boolean =>
  COUNTED.test(
    text
      .slice(end, end + 16)
      .replaceAll(/[\u00a0\u202f]/g, ' ')
      .toLowerCase()
      .replace('é', 'e'),
  )

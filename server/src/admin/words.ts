import type { Locale } from '@balise/rules'
import type { Fault } from '../log/verify.ts'

const EXPECTED: Record<Locale, Record<string, string>> = {
  fr: {
    name: 'de 1 à 200 signes étaient attendus',
    email: 'une adresse complète était attendue, comme nom@exemple.be',
    slug: 'des lettres sans accent, des chiffres et des tirets étaient attendus, comme accueil-de-jour',
    language: 'fr ou en était attendu',
    timezone: 'un fuseau était attendu, comme Europe/Paris',
  },
  en: {
    name: '1 to 200 characters were expected',
    email: 'a complete address was expected, such as name@example.org',
    slug: 'letters without accents, digits and hyphens were expected, such as day-centre',
    language: 'fr or en was expected',
    timezone: 'a time zone was expected, such as Europe/Paris',
  },
}

const fr = {
  usage: `npm run admin -- <commande>

  organisations                          les organisations de cette installation
  organisation:create --name <nom> --person <nom> --email <adresse>
                      [--slug <nom court>] [--language fr|en] [--timezone Europe/Paris]
                                         ouvre une organisation, et le compte de la personne qui l’administre
  log:verify [--organisation <nom court>]
                                         relit tout le registre et nomme le premier maillon rompu

Sortie : 0 tout va bien · 1 un registre est rompu · 64 la demande est à corriger`,
  missing: (option: string) => `--${option} manque`,
  wrong: (option: string) => `--${option} : ${EXPECTED.fr[option] ?? EXPECTED.fr.name}`,
  unknownOrganisation: (slug: string, known: string) =>
    `aucune organisation « ${slug} » ; il y a : ${known || 'aucune'}`,
  verified: (slug: string, entries: number, seals: number) =>
    `${slug} : ${entries} entrées et ${seals} sceaux vérifiés`,
  broken: (slug: string, seq: number, why: string) => `${slug} : rompu à l’entrée ${seq} : ${why}`,
  why: {
    missing: 'cette entrée n’est pas là',
    'previous-hash': 'elle ne suit pas celle qui la précède',
    hash: 'son texte a changé après avoir été écrit',
    body: 'elle a été écrite pour un autre endroit',
    seal: 'elle ne correspond pas à la tête signée',
    head: 'des entrées après la dernière ont été retirées',
  } satisfies Record<Fault, string>,
  opened: (name: string, slug: string) => `« ${name} » est ouverte, sous le nom court ${slug}.`,
  administers: (person: string, origin: string) => `${person} l’administre, sur ${origin} :`,
  drawn: 'Le mot de passe vient d’être tiré ; il n’est montré qu’ici.',
  keepsPassword: 'Cette adresse a déjà un compte ici : son mot de passe ne change pas.',
  next: 'Ensuite : « Charte », pour importer votre texte ou partir d’un modèle.',
}

const en: typeof fr = {
  usage: `npm run admin -- <command>

  organisations                          the organisations of this installation
  organisation:create --name <name> --person <name> --email <address>
                      [--slug <short name>] [--language fr|en] [--timezone Europe/Paris]
                                         opens an organisation, and the account of the person who administers it
  log:verify [--organisation <short name>]
                                         reads the whole log again and names the first broken link

Exit code: 0 all is well · 1 a log is broken · 64 the request needs a correction`,
  missing: (option) => `--${option} is missing`,
  wrong: (option) => `--${option}: ${EXPECTED.en[option] ?? EXPECTED.en.name}`,
  unknownOrganisation: (slug, known) => `no organisation "${slug}"; there are: ${known || 'none'}`,
  verified: (slug, entries, seals) => `${slug}: ${entries} entries and ${seals} seals verified`,
  broken: (slug, seq, why) => `${slug}: broken at entry ${seq}: ${why}`,
  why: {
    missing: 'this entry is not there',
    'previous-hash': 'it does not follow the entry before it',
    hash: 'its text was changed after it was written',
    body: 'it was written for another place',
    seal: 'it does not match the signed head',
    head: 'entries after the last one were removed',
  },
  opened: (name, slug) => `“${name}” is open, under the short name ${slug}.`,
  administers: (person, origin) => `${person} administers it, at ${origin}:`,
  drawn: 'The password was drawn just now; it is shown here alone.',
  keepsPassword: 'This address has an account here already: its password does not change.',
  next: 'Next: “Charter”, to import your text or to begin with a template.',
}

export const adminWords: Record<Locale, typeof fr> = { fr, en }
export type AdminWords = typeof fr

import type { Catalogue } from '../say.ts'

/** Asking families: one unit or everyone, once a school year say. */
const fr = {
  title: 'Demandes aux familles',
  lead: 'Un avis, puis trois rappels au plus, les jours ouvrés. Qui a répondu n’est plus relancé.',
  open: 'Demander maintenant',
  name: 'Nom de la demande',
  nameHint: 'Vous seuls le lisez : « Rentrée 2026 », par exemple.',
  unit: 'À propos de qui',
  everyUnit: 'Tous les services',
  concerns: 'Personnes concernées',
  beneficiaries: 'Bénéficiaires et personnes mineures',
  everyone: 'Toutes les personnes, équipe comprise',
  endingOnly: 'Celles dont un accord prend fin dans les deux mois',
  askAgain: 'Leur redemander',
  endingTitle: (day: string) => `Accords qui prennent fin, ${day}`,
  start: 'Envoyer la demande',
  list: 'Les demandes',
  none: 'Aucune demande n’a encore été faite.',
  since: (day: string, unit: string) => (unit ? `depuis le ${day}, ${unit}` : `depuis le ${day}`),
  closed: (day: string) => `close le ${day}`,
  answered: (count: number, of: number) => `${count} sur ${of} ${count > 1 ? 'ont' : 'a'} répondu`,
  close: 'Clore cette demande',
  closeHint: 'Plus personne n’est relancé. Les liens restent ouverts et les réponses comptent.',
  waiting: 'N’ont pas répondu',
  done: 'Ont répondu',
  for: (holder: string, person: string) => `${holder}, pour ${person}`,
  told: (count: number, day: string, byMail: boolean) =>
    count === 0
      ? 'avis pas encore parti'
      : count === 1
        ? `${byMail ? 'avis envoyé' : 'lettre préparée'} le ${day}`
        : `${count - 1} rappel${count > 2 ? 's' : ''}, le dernier le ${day}`,
  noAddress: 'sans adresse électronique : lettre à imprimer',
  lettersOf: 'Lettres d’un service',
  answeredOn: (day: string) => `réponse le ${day}`,
  nobodyWaits: 'Tout le monde a répondu.',
  nobodyAnswered: 'Personne n’a encore répondu.',
  without: 'Personne ne répond pour',
  ending: 'Accords qui prennent fin',
  endingLead: 'Dans les deux mois. Une nouvelle demande les renouvelle.',
  endsOn: (day: string) => `jusqu’au ${day}`,
  noEnding: 'Aucun accord ne prend fin dans les deux mois.',
  opened: 'La demande part à la prochaine heure ouvrée.',
}

const en: typeof fr = {
  title: 'Requests to families',
  lead: 'One notice, then three reminders at most, on working days. Whoever has answered is not reminded.',
  open: 'Ask now',
  name: 'Name of the request',
  nameHint: 'Only you read it: “School year 2026”, for instance.',
  unit: 'About whom',
  everyUnit: 'All units',
  concerns: 'People concerned',
  beneficiaries: 'Beneficiaries and minors',
  everyone: 'Everyone, staff included',
  endingOnly: 'Those of whom an agreement ends within two months',
  askAgain: 'Ask them again',
  endingTitle: (day) => `Agreements that end, ${day}`,
  start: 'Send the request',
  list: 'Requests',
  none: 'No request has been made yet.',
  since: (day, unit) => (unit ? `since ${day}, ${unit}` : `since ${day}`),
  closed: (day) => `closed on ${day}`,
  answered: (count, of) => `${count} of ${of} answered`,
  close: 'Close this request',
  closeHint: 'Nobody is reminded any more. Links stay open and answers count.',
  waiting: 'Have not answered',
  done: 'Have answered',
  for: (holder, person) => `${holder}, for ${person}`,
  told: (count, day, byMail) =>
    count === 0
      ? 'notice not sent yet'
      : count === 1
        ? `${byMail ? 'notice sent' : 'letter prepared'} on ${day}`
        : `${count - 1} reminder${count > 2 ? 's' : ''}, the last on ${day}`,
  noAddress: 'no e-mail address: letter to print',
  lettersOf: 'Letters of a unit',
  answeredOn: (day) => `answer on ${day}`,
  nobodyWaits: 'Everyone has answered.',
  nobodyAnswered: 'Nobody has answered yet.',
  without: 'Nobody answers for',
  ending: 'Agreements that end',
  endingLead: 'Within two months. A new request renews them.',
  endsOn: (day) => `until ${day}`,
  noEnding: 'No agreement ends within two months.',
  opened: 'The request leaves at the next working hour.',
}

export const campaignWords: Catalogue<typeof fr> = { fr, en }

import { typeset } from '../../messages/typeset.ts'
import type { Saying, SayingId, Sayings } from '../sayings.ts'
import { dayText, shortened } from './days.ts'
import { law } from './law-fr.ts'

const marks = {
  email: 'L’adresse',
  phone: 'Le numéro',
  niss: 'Le numéro national',
  nir: 'Le numéro de sécurité sociale',
  nas: 'Le numéro d’assurance sociale',
  avs: 'Le numéro AVS',
  matricule: 'Le numéro d’immatriculation nationale',
  iban: 'Le compte en banque',
  card: 'Le numéro de carte',
  plate: 'La plaque',
  name: 'Le nom',
}

const trades = {
  army: 'les armées',
  hospital: 'un hôpital',
  school: 'une école',
  company: 'une entreprise',
  'day-care': 'un milieu de garde',
  union: 'un syndicat',
  'public-service': 'un service public',
  'sports-club': 'un club sportif',
}

const sayings: Omit<Sayings, `law.${string}`> = {
  'blank-contact': {
    says: () => 'Le contact est resté vide. Personne ne sait à qui écrire.',
    suggests: () => 'Nommez une fonction et son adresse, plutôt qu’une personne.',
  },
  'blank-figure': {
    says: ({ blank }) => `Le chiffre est resté à compléter : « ${blank} ».`,
    suggests: () => 'Écrivez le chiffre et sa date, ou retirez la phrase.',
  },
  'unfinished.blank': {
    says: () => 'Un espace est resté à compléter.',
    suggests: () => 'Complétez-le, ou retirez la phrase.',
  },
  'unfinished.no-verb': {
    says: () => 'La phrase n’a pas de verbe : elle annonce une règle et ne la dit pas.',
    suggests: () => 'Dites ce qui se passe : est-ce permis, interdit, soumis à un accord ?',
  },
  'unfinished.condition': {
    says: () => 'La phrase pose une condition et s’arrête là.',
    suggests: () => 'Dites ce qui vaut dans ce cas.',
  },
  'unfinished.ellipsis': {
    says: () => 'La phrase finit par des points de suspension : la suite de la règle manque.',
    suggests: () => 'Écrivez la suite, ou un point.',
  },
  'unfinished.colon': {
    says: () => 'Rien ne suit les deux-points.',
    suggests: () => 'Écrivez la liste annoncée, ou retirez la phrase.',
  },
  'unfinished.word': {
    says: ({ word }) => `La phrase s’arrête sur « ${word} ».`,
    suggests: () => 'Écrivez la fin de la phrase.',
  },
  'heading-without-rule': {
    says: ({ title }) => `« ${shortened(title)} » est un titre sans texte : aucune règle ne le suit.`,
    suggests: () => 'Écrivez la règle en une phrase, ou retirez le titre.',
  },
  'heading-mismatch': {
    says: ({ title, about }) =>
      `Le titre dit « ${shortened(title)} », et le texte parle d’autre chose : « ${about} ».`,
    suggests: () => 'Corrigez le titre, ou déplacez les règles.',
  },
  'contradiction.ought': {
    says: ({ other }) => `Cette phrase dit le contraire d’une autre : « ${shortened(other)} ».`,
    suggests: () => 'Gardez une des deux, ou dites dans quel cas chacune vaut.',
  },
  'contradiction.figure': {
    says: ({ here, there, other }) => `Ici « ${here} », ailleurs « ${there} » : « ${shortened(other)} ».`,
    suggests: () => 'Choisissez un des deux chiffres, et ne l’écrivez qu’une fois.',
  },
  'contradiction.quality': {
    says: ({ quality, other }) =>
      `« ${quality} » : une phrase le dit, une autre le nie. « ${shortened(other)} »`,
    suggests: () => 'Gardez ce qui est vrai aux deux endroits.',
  },
  'dead-network': {
    says: ({ name, on }) => `${name} n’existe plus (${dayText(on, 'fr')}). La règle ne s’applique à rien.`,
    suggests: ({ name, instead }) =>
      instead
        ? `Retirez ${name}, ou nommez ${instead} si vous y êtes.`
        : `Retirez ${name}, et son adresse s’il y en a une.`,
  },
  'renamed-network': {
    says: ({ name, on, now }) => `${name} s’appelle ${now} depuis le ${dayText(on, 'fr')}.`,
    suggests: ({ name, now }) => `Écrivez ${now}, ou « ${now} (anciennement ${name}) ».`,
  },
  'vague.amount': {
    says: ({ amount }) => `« ${amount} » ne dit pas combien : deux personnes le comptent autrement.`,
    suggests: () => 'Donnez un nombre, un délai ou une fréquence. Sinon, la règle reste à lire.',
  },
  'vague.hours': {
    says: ({ hours }) => `« ${hours} » ne donne pas les heures.`,
    suggests: () => 'Donnez les heures, ou dites où l’horaire est affiché.',
  },
  'personal-data': {
    says: ({ what }) =>
      `${marks[what]} d’une personne figure dans la charte. Elle sera publiée, et la personne peut partir.`,
    suggests: () => 'Écrivez la fonction et une adresse de service.',
  },
  'personal-data.names': {
    says: () => 'Des noms figurent sans fonction : on ne sait pas à quel titre ces personnes sont là.',
    suggests: () => 'Ajoutez leur fonction, ou retirez les noms.',
  },
  'hidden-email': {
    says: () => 'L’adresse a été masquée par le site d’où vient le texte : elle n’est plus lisible.',
    suggests: () => 'Retrouvez l’adresse et écrivez-la.',
  },
  'date-mismatch.alone': {
    says: ({ year, other }) => `Cette date est de ${other}, et le début du texte parle de ${year}.`,
    suggests: () => 'Dites ce que cette date marque : adoption, mise à jour, impression. Sinon, retirez-la.',
  },
  'date-mismatch.calendar': {
    says: ({ date }) => `Le calendrier n’a pas de « ${date} ».`,
    suggests: () => 'Vérifiez le jour.',
  },
  'date-mismatch.stated': {
    says: ({ date, other }) => `« ${date} » et « ${other} » ne vont pas ensemble.`,
    suggests: () => 'Gardez une seule date pour chaque étape, dans l’ordre.',
  },
  'date-mismatch.past': {
    says: ({ date }) => `La charte devait être revue ou prendre fin : le ${date} est passé.`,
    suggests: () => 'Revoyez la charte, puis donnez une nouvelle date.',
  },
  'copied-sentence.trade': {
    says: ({ trade }) =>
      `Ces mots viennent d’un texte écrit pour ${trades[trade]}. Ils ne désignent rien ici.`,
    suggests: () => 'Remplacez-les par vos mots, et relisez le passage autour.',
  },
  'copied-sentence.organisation': {
    says: ({ name }) => `« ${name} » n’est pas l’organisation dont parle le reste de la charte.`,
    suggests: () => 'Mettez le nom de votre organisation, et relisez le passage autour.',
  },
  furniture: {
    says: ({ removed }) =>
      removed
        ? 'Ce texte appartient à la page ou au site, pas à la charte. Il a été laissé de côté.'
        : 'Ce texte appartient à la page ou au site, pas à la charte.',
    suggests: ({ removed }) => (removed ? 'Remettez-le s’il fait partie de la charte.' : 'Retirez-le.'),
  },
  'rule-in-comment': {
    says: () => 'Cette règle est restée dans un commentaire : la charte ne la contient pas.',
    suggests: () => 'Reprenez-la dans un article, ou répondez à son auteur.',
  },
  'glued-words': {
    says: ({ parts }) =>
      parts
        ? `Deux mots sont collés : « ${parts} ».`
        : 'Des mots étaient collés dans le fichier. Ils ont été séparés.',
    suggests: ({ parts }) => (parts ? 'Ajoutez l’espace.' : 'Vérifiez la séparation.'),
  },
  'doubled-letters': {
    says: ({ mended }) =>
      mended
        ? `Chaque lettre est écrite deux fois : « ${mended} ».`
        : 'Chaque lettre était écrite deux fois dans le fichier. Le mot a été rétabli.',
    suggests: () => 'Vérifiez le mot.',
  },
  cut: {
    says: ({ word }) => `Le texte est coupé : « ${shortened(word)} ».`,
    suggests: () => 'Retrouvez la fin dans l’original.',
  },
}

/** French is written first: its catalogue fixes what English must also say. */
export const fr = typesetAll({
  ...sayings,
  ...Object.fromEntries(Object.entries(law).map(([id, saying]) => [`law.${id}`, saying])),
} as Sayings)

function typesetAll(plain: Sayings): Sayings {
  const typesetOne = ({ says, suggests }: Saying<never>): Saying<never> => ({
    says: (data) => typeset(says(data)),
    suggests: (data) => typeset(suggests(data)),
  })
  return Object.fromEntries(
    Object.entries(plain).map(([id, saying]) => [id as SayingId, typesetOne(saying as Saying<never>)]),
  ) as Sayings
}

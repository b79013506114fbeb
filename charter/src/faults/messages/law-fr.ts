import type { Country } from '../country.ts'
import type { LawId } from '../law/rules.ts'
import type { Saying } from '../sayings.ts'

type ByCountry = { fr: string; be: string; qc: string }
const lawOf = (country: Country, { fr, be, qc }: ByCountry) =>
  country === null ? `${fr} En Belgique : ${be} Au Québec : ${qc}` : { fr, be, qc }[country]

const IMAGE: ByCountry = {
  fr: 'article 9 du Code civil, articles 4 et 7 du RGPD.',
  be: 'article XI.174 du Code de droit économique, articles 4 et 7 du RGPD.',
  qc: 'articles 35 et 36 du Code civil du Québec, article 14 de la loi sur le secteur privé (P-39.1).',
}
const WATCH: ByCountry = {
  fr: 'articles L1121-1 et L1222-4 du Code du travail, fiches de la CNIL.',
  be: 'convention collective de travail n° 81 du 26 avril 2002.',
  qc: 'articles 35 et 36 du Code civil du Québec, article 5 de la Charte des droits et libertés.',
}
const SPEECH: ByCountry = {
  fr: 'articles L1121-1 et L2281-1 du Code du travail ; pour un agent public, article L121-7 du Code général de la fonction publique et jurisprudence sur la réserve.',
  be: 'article 19 de la Constitution, article 10 de la Convention européenne des droits de l’homme.',
  qc: 'article 3 de la Charte des droits et libertés, article 2088 du Code civil du Québec.',
}

/** Facts and places from the project's survey of the law (docs): a question to put, never advice on a case. */
export const law: { [Id in LawId]: Saying<{ country: Country }> } = {
  pseudonym: {
    says: () =>
      'La charte présente le pseudonyme comme une parole plus libre. Le devoir de réserve d’un agent public vaut aussi sous pseudonyme.',
    suggests: () =>
      'Dites que le pseudonyme est permis et qu’il ne lève ni la réserve ni la responsabilité. À lire : Conseil d’État, 27 juin 2018, n° 412541.',
  },
  'private-speech': {
    says: () =>
      'Cette phrase interdit de parler de l’employeur, même hors du travail, sans condition. Une limite à la liberté d’expression doit être justifiée et proportionnée.',
    suggests: ({ country }) =>
      `Nommez ce qui est protégé (secret, injure, dénigrement, parole au nom de l’organisation) et laissez le reste libre. À lire : ${lawOf(country, SPEECH)}`,
  },
  'private-opinions': {
    says: () =>
      'Cette phrase interdit une opinion sur un compte personnel. Les opinions politiques, syndicales et religieuses sont libres dans la vie privée.',
    suggests: ({ country }) =>
      `Limitez la règle aux comptes de l’organisation et à ce qui se dit en son nom. À lire : ${lawOf(country, SPEECH)}`,
  },
  'works-rules': {
    says: () =>
      'La charte prévoit des sanctions, et ne dit pas comment elle est devenue obligatoire. Un texte qui sanctionne suit les formalités du règlement de l’entreprise, sans quoi il ne peut être opposé à personne.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Joignez la charte au règlement de travail et suivez sa procédure d’affichage et d’observations. À lire : loi du 8 avril 1965.'
        : 'Recueillez l’avis du CSE, transmettez à l’inspection du travail, déposez aux prud’hommes et datez l’entrée en vigueur un mois après. À lire : articles L1321-4 et L1321-5 du Code du travail.',
  },
  'automatic-sanction': {
    says: () =>
      'Une sanction est annoncée comme immédiate ou automatique. Une personne est d’abord entendue, et la mesure tient compte des faits.',
    suggests: ({ country }) =>
      `Écrivez que la mesure dépend des faits et que la personne est entendue avant. À lire : ${lawOf(
        country,
        {
          fr: 'articles L1332-1 à L1332-5 du Code du travail.',
          be: 'articles 16 et suivants de la loi du 8 avril 1965.',
          qc: 'articles 82 et 124 de la Loi sur les normes du travail.',
        },
      )}`,
  },
  fine: {
    says: () => 'La charte prévoit une sanction en argent. L’employeur ne peut pas en infliger.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Retirez la sanction en argent, ou vérifiez qu’elle respecte les limites du règlement de travail. À lire : article 18 de la loi du 8 avril 1965.'
        : 'Retirez la sanction en argent. À lire : article L1331-2 du Code du travail.',
  },
  'private-accounts': {
    says: () =>
      'La charte prévoit de surveiller des comptes personnels. Ils relèvent de la vie privée, et un contrôle doit être annoncé, nécessaire et limité.',
    suggests: ({ country }) =>
      `Limitez la veille à ce qui est public et nomme l’organisation, et dites que personne ne surveille les comptes. À lire : ${lawOf(country, WATCH)}`,
  },
  'forced-relay': {
    says: () =>
      'La charte demande de relayer depuis un compte personnel. Un compte personnel relève de la vie privée : personne ne peut y être obligé.',
    suggests: ({ country }) =>
      `Écrivez que chacun peut relayer, sans obligation. À lire : ${lawOf(country, SPEECH)}`,
  },
  'blanket-image': {
    says: () =>
      'Un seul accord vaut ici pour tous les supports ou pour toute une année. L’accord sur une image est donné pour un usage précis.',
    suggests: ({ country }) =>
      `Demandez un accord par usage : quel canal, quel but, jusqu’à quand. À lire : ${lawOf(country, IMAGE)}`,
  },
  'tacit-image': {
    says: () =>
      'Le silence vaut ici accord sur une image. Un consentement est un acte clair : ne rien répondre n’en est pas un.',
    suggests: ({ country }) =>
      `Ne publiez qu’après un oui, et gardez-en la preuve. À lire : ${lawOf(country, IMAGE)}`,
  },
  'irrevocable-image': {
    says: () =>
      'L’accord est dit définitif. Une personne peut retirer son accord quand elle le veut, aussi simplement qu’elle l’a donné.',
    suggests: ({ country }) =>
      `Dites comment retirer son accord, et sous quel délai l’image disparaît. À lire : ${lawOf(country, IMAGE)}`,
  },
  'image-to-enrol': {
    says: () =>
      'L’accord sur l’image est une condition pour s’inscrire ou être accueilli. Un accord imposé n’est pas libre.',
    suggests: ({ country }) =>
      `Séparez l’accord de l’inscription : un non ne change rien à l’accueil. À lire : ${lawOf(country, IMAGE)}`,
  },
  'one-parent': {
    says: () =>
      'La signature d’un seul parent suffit ici pour l’image d’un enfant. Depuis 2024, les parents protègent ensemble ce droit, et l’enfant y est associé.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Demandez les deux parents quand l’enfant est petit ou quand ils sont en désaccord, et l’enfant selon son âge. À lire : recommandations de l’Autorité de protection des données.'
        : 'Demandez l’accord des deux parents, et l’avis de l’enfant selon son âge. À lire : articles 371-1 et 372-1 du Code civil, loi du 19 février 2024.',
  },
  crowd: {
    says: () =>
      'La charte dispense d’accord une photo de groupe ou un lieu public. Le nombre ne compte pas : une personne reconnaissable a son droit à l’image.',
    suggests: ({ country }) =>
      `Demandez l’accord de chaque personne reconnaissable, sauf vue de foule ou actualité. À lire : ${lawOf(country, IMAGE)}`,
  },
  'found-images': {
    says: () =>
      'La charte laisse reprendre des images trouvées en ligne. Une image a un auteur, et « trouvée sur Internet » n’est pas une licence.',
    suggests: ({ country }) =>
      `Prenez vos propres images, ou celles dont la licence permet l’usage, en nommant l’auteur. À lire : ${lawOf(
        country,
        {
          fr: 'articles L111-1 et L122-4 du Code de la propriété intellectuelle.',
          be: 'livre XI du Code de droit économique.',
          qc: 'articles 3 et 27 de la Loi sur le droit d’auteur (Canada).',
        },
      )}`,
  },
  'kept-passwords': {
    says: () =>
      'Un mot de passe est remis à quelqu’un ou gardé dans une liste. Un mot de passe connu de plusieurs ne protège plus et ne dit plus qui a agi.',
    suggests: () =>
      'Donnez à chacun son accès et son rôle, ou un coffre de mots de passe partagé. À lire : recommandation de la CNIL de 2022 sur les mots de passe, guides de l’ANSSI.',
  },
  'deleted-criticism': {
    says: () =>
      'La charte fait retirer la critique. Une critique qui respecte la loi est permise, et la page d’une commune est aussi un espace de l’opposition.',
    suggests: ({ country }) =>
      country === 'fr' || country === null
        ? 'Ne retirez que ce qui est illicite, dites pourquoi et gardez la trace. À lire : article L2121-27-1 du CGCT ; tribunal administratif de Cergy, 13 décembre 2018, n° 1611384.'
        : `Ne retirez que ce qui est illicite, dites pourquoi et gardez la trace. À lire : ${lawOf(country, SPEECH)}`,
  },
  campaign: {
    says: () =>
      'Un compte de l’organisation soutient une campagne. Les moyens d’une collectivité ne servent à aucun candidat, et les bilans se taisent avant un scrutin.',
    suggests: () =>
      'Retirez ce soutien, et dites ce qui change dès le premier jour du sixième mois avant le vote. À lire : articles L52-1 et L52-8 du Code électoral.',
  },
  'kept-for-ever': {
    says: () =>
      'Des données sont gardées sans limite. Une donnée personnelle se garde le temps de son usage, puis s’efface ou s’archive.',
    suggests: ({ country }) =>
      `Donnez une durée et ce qui se passe ensuite. À lire : ${lawOf(country, {
        fr: 'article 5 du RGPD.',
        be: 'article 5 du RGPD.',
        qc: 'article 23 de la loi sur le secteur privé (P-39.1).',
      })}`,
  },
  'always-on': {
    says: () =>
      'La charte demande de répondre à toute heure. Le droit à la déconnexion vaut aussi pour les réseaux sociaux.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Donnez des heures de réponse, et organisez une permanence s’il en faut une. À lire : loi du 3 octobre 2022 sur la déconnexion.'
        : 'Donnez des heures de réponse, et organisez une astreinte s’il en faut une. À lire : article L2242-17 du Code du travail.',
  },
  sharing: {
    says: () =>
      'La charte dit que partager ou prévenir n’engage pas. Qui relaie un propos illicite peut en répondre, quelle que soit la mention de son profil.',
    suggests: ({ country }) =>
      `Écrivez que relayer engage, et qu’une mention ne dispense de rien. À lire : ${lawOf(country, {
        fr: 'articles 29 et 32 de la loi du 29 juillet 1881.',
        be: 'articles 443 et suivants du Code pénal.',
        qc: 'articles 35 et 1457 du Code civil du Québec.',
      })}`,
  },
}

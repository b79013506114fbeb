import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from '../faults-in.ts'
import { given, reported } from '../given.ts'

const questions = (text: string) => reported(text, 'law').length
const AGENTS = 'Les agents de la mairie respectent le service public.\n'

const MEETS_THE_LAW = [
  `${AGENTS}Vous pouvez écrire sous un pseudonyme.`,
  'Avec un pseudo, votre parole est libre.',
  'Les salariés ne doivent jamais parler de leur entreprise, même en dehors du travail.',
  'Il est interdit d’exprimer une opinion politique, y compris sur ses comptes personnels.',
  'Tout salarié s’expose à une sanction disciplinaire pouvant aller jusqu’au licenciement.',
  'Une faute entraîne un licenciement immédiat.',
  'Une retenue sur salaire est appliquée.',
  'La direction surveille les comptes personnels des salariés.',
  'Donnez à votre responsable le mot de passe de votre compte personnel.',
  'Chaque agent doit partager nos publications sur son compte personnel.',
  'J’autorise l’utilisation de mon image sur tous les supports pour toute l’année scolaire.',
  'Sauf opposition écrite, les photos des enfants sont publiées.',
  'Les photos des enfants sont publiées.\nÀ défaut de réponse, l’accord est réputé donné.',
  'Les photos sont prises en classe.\nL’autorisation signée en septembre vaut pour tous les supports.',
  'Pendant la campagne, la page de la ville pourra mettre en avant le bilan du maire.',
  'L’accord donné pour une photo est définitif et irrévocable.',
  'L’inscription au club implique l’accord pour la publication de photos.',
  'La signature d’un seul parent suffit pour publier la photo.',
  'Pour une photo de groupe, aucune autorisation n’est nécessaire.',
  'Les photos trouvées sur Internet peuvent être utilisées.',
  'Les mots de passe sont conservés dans un classeur au secrétariat.',
  'Les commentaires négatifs sont supprimés.',
  'La page de la ville soutient la campagne du maire et ses candidats.',
  'Les captures des conversations sont conservées sans limite de durée.',
  'Les modérateurs répondent à toute heure, y compris le week-end.',
  'Un simple partage n’engage pas votre responsabilité.',
]

test('advice and bans that meet the law are reported', () => {
  for (const text of MEETS_THE_LAW) equal(questions(text), 1, text)
})

const KEEPS_THE_LAW = [
  `${AGENTS}Un pseudonyme est permis. Il ne lève pas le devoir de réserve.`,
  'L’anonymat ne vous protégera pas.',
  'Il est interdit de publier des informations confidentielles de l’entreprise.',
  'Ne parlez pas au nom de l’association sans autorisation.',
  'La personne s’expose à une sanction disciplinaire, après l’avis du CSE et un entretien.',
  'La diffamation est punie d’une amende de 12 000 € par la loi.',
  'La direction ne surveille pas les comptes personnels.',
  'Vous pouvez relayer nos publications sur votre compte personnel, sans obligation.',
  'L’accord est demandé pour chaque photo et chaque canal, et se retire à tout moment.',
  'L’inscription ne dépend pas de l’accord pour les photos.',
  'Les deux parents donnent leur accord pour la photo.',
  'Sur une photo de groupe, chaque personne reconnaissable a donné son accord.',
  'Ne donnez jamais votre mot de passe à un collègue.',
  'Les mots de passe sont conservés dans un coffre chiffré.',
  'Les commentaires injurieux sont supprimés, les critiques ne sont jamais retirées.',
  'Nos comptes ne soutiennent aucune campagne.',
  'Les traces se gardent trois ans, puis s’effacent.',
  'Les frais sont dus à défaut de réponse.\nL’accord du service vaut pour l’année.',
  'Un partage engage comme une publication.',
]

test('rules that keep to the law are not', () => {
  for (const text of KEEPS_THE_LAW) equal(questions(text), 0, text)
})

test('where to look is that of the charter’s country', () => {
  const advice = (text: string) =>
    faultsIn(given(text), [], 'fr').find(({ kind }) => kind === 'law')!.suggestion
  const tacit = 'Sauf opposition écrite, les photos sont publiées.'
  match(advice(`L’ASBL accueille des enfants en Belgique.\n${tacit}`), /XI\.174/)
  match(advice(`Le CPE est situé au Québec.\n${tacit}`), /P-39\.1/)
  match(advice(`La mairie consulte la CNIL.\n${tacit}`), /article 9 du Code civil/)
})

test('formalities of French works rules are asked of no public agent and of nobody in Québec', () => {
  const sanction = 'Tout employé s’expose à une mesure disciplinaire pouvant aller jusqu’au licenciement.'
  deepEqual(questions(`${sanction}\nLe CPE au Québec suit ses employés par courriel.`), 0)
})

import { typeset } from '@balise/charter'
import type { Charter, Verdict } from '@balise/rules'
import type { InputCode, InputData, InputError, UsageCode, UsageData, UsageError } from '../failures.ts'

type UsageSentences = { [Code in UsageCode]: (data: UsageData[Code]) => string }
type InputSentences = { [Code in InputCode]: (data: InputData[Code]) => string }

const usages: UsageSentences = {
  'no-command': () => 'Il manque une commande.',
  'unknown-command': ({ command, known }) =>
    `La commande « ${command} » n’existe pas. Les commandes : ${known.join(', ')}.`,
  'unknown-option': ({ option }) => `Cette commande n’a pas d’option « ${option} ».`,
  'option-without-value': ({ option }) => `Il manque la valeur de l’option « ${option} ».`,
  'missing-option': ({ option }) => `Il manque l’option « ${option} ».`,
  'bad-value': ({ option, value, known }) =>
    `« ${value} » ne convient pas pour « ${option} ». Les valeurs : ${known.join(', ')}.`,
  'case-or-cases': () => 'Donnez « --case » pour un cas, ou « --cases » pour plusieurs : l’un des deux.',
  'wrong-arguments': ({ expected, got }) =>
    `Cette commande attend ${count(expected, 'nom')} sans option ; elle en a reçu ${got}.`,
}

const inputs: InputSentences = {
  unreadable: ({ reason }) => `Ce fichier ne se lit pas (${reason}). Vérifiez son nom et son dossier.`,
  unwritable: ({ reason }) => `Ce fichier ne s’écrit pas (${reason}). Vérifiez son dossier et vos droits.`,
  'not-imported': ({ says }) => says.fr,
  'no-typesetter': ({ package: name }) =>
    `Le PDF demande un composeur qui n’est pas installé ici : npm install ${name}. Le serveur l’a toujours : la page publique de la charte offre le même PDF.`,
  'not-utf8': () => 'Ce fichier n’est pas en UTF-8. Enregistrez-le sous cet encodage.',
  'unknown-charter': ({ templates }) =>
    `Ce n’est ni un fichier ni un modèle de charte. Les modèles : ${templates.join(', ')}.`,
  'json-syntax': ({ expected, got }) =>
    `Ce texte n’est pas du JSON : ${got === '' ? 'il s’arrête ici' : `« ${got} » n’a pas sa place ici`}.${
      expected === '' ? ' Attendu : la fin du texte.' : ` Attendu : ${expected}`
    }`,
  'wrong-field': ({ field, expected, got }) =>
    `${field === '' ? 'Le cas' : `Le champ « ${field} »`} vaut ${got}. Attendu : ${expected.fr}.`,
  'missing-field': ({ field }) => `Il manque le champ « ${field} », qui est obligatoire.`,
  'unknown-field': ({ field, nearest, known }) =>
    `Un cas n’a pas de champ « ${field} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''} Champs connus : ${known.join(', ')}.`,
  'no-case': () => 'Aucun cas à vérifier ici : ni fichier .json, ni ligne.',
  'unknown-subject': ({ subject, nearest, known }) =>
    `« ${subject} » ne désigne rien ici.${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''} À expliquer : ${known.join(', ')}.`,
}

const decisions: Record<Verdict['decision'], string> = {
  allow: 'Peut partir',
  advise: 'Peut partir, avec un conseil',
  review: 'Attend l’accord d’une personne',
  block: 'Ne peut pas partir tel quel',
}

/** Everything that `balise` says for people, in French. English must say the same: `Sentences`. */
export const fr = {
  usage: ({ code, data }: UsageError) =>
    typeset(`balise : ${(usages[code] as (data: object) => string)(data)} Voir « balise --help ».\n`),
  input: ({ code, data, source, place }: InputError) =>
    `${source}${place ? `:${place.line}:${place.column}` : ''}  ${typeset((inputs[code] as (data: object) => string)(data))}\n`,
  bug: (trace: string) =>
    typeset(
      `balise s’est arrêtée sur une erreur qui lui est propre. Merci de la signaler avec ces lignes :\n`,
    ) + `${trace}\n`,

  allowed: 'peut partir',
  article: ({ number, title }: { number: string | null; title: string }) =>
    number === null ? typeset(`Article « ${title} »`) : `Article ${number}`,
  quote: (words: string) => `${typeset('« ')}${words}${typeset(' »')}`,
  question: (question: string, answers: string[]) =>
    typeset(`À vous de répondre : ${question} (${answers.join(', ')})`),
  decision: ({ decision, checked, skipped }: Verdict) => {
    const toRead = skipped.filter(({ reason }) => reason === 'read').length
    const rules = count(checked, 'règle vérifiée', 'règles vérifiées')
    return typeset(
      `${decisions[decision]} : ${rules}, ${skipped.length - toRead} sans objet ici, ${toRead} à lire.`,
    )
  },

  charterIsRight: (source: string, { articles, rules }: Charter) => {
    const toRead = rules.filter(({ kind }) => kind === 'read').length
    return typeset(
      `${source} : ${count(articles.length, 'article')}, ${count(rules.length - toRead, 'règle active', 'règles actives')}, ${toRead} à lire. Rien à corriger.\n`,
    )
  },
  charterHasMistakes: (count: number) =>
    typeset(
      count > 1
        ? `${count} points à corriger. Rien de cette charte n’est appliqué.\n`
        : '1 point à corriger. Rien de cette charte n’est appliqué.\n',
    ),
  imported: (
    source: string,
    found: { articles: number; rules: number; norms: number; faults: number; recognised: number },
  ) =>
    typeset(
      `${source} : ${count(found.articles, 'article')}, ${count(found.rules, 'règle confirmée', 'règles confirmées')}, ${count(found.norms, 'phrase à confirmer', 'phrases à confirmer')}, ${count(found.faults, 'point à voir', 'points à voir')}.\n`,
    ) +
    (found.recognised > 0
      ? typeset(
          `${count(found.recognised, 'page numérisée', 'pages numérisées')} : le texte en a été reconnu par la machine. Relisez-le.\n`,
        )
      : ''),
  modelSaid: (host: string, norms: number) =>
    typeset(
      `Le modèle de ${host} ajoute ${count(norms, 'phrase à confirmer', 'phrases à confirmer')}, avec "origin": "model" dans le rapport.\n`,
    ),
  modelFailed: {
    unreachable: (host: string) =>
      typeset(`Le modèle de ${host} n’a pas répondu à temps. Le fichier est lu sans lui.\n`),
    refused: (host: string) =>
      typeset(`Le modèle de ${host} a refusé de répondre. Le fichier est lu sans lui.\n`),
    'too-long': (host: string) =>
      typeset(`La réponse du modèle de ${host} est trop longue. Le fichier est lu sans lui.\n`),
    unreadable: (host: string) =>
      typeset(`La réponse du modèle de ${host} ne se lit pas. Le fichier est lu sans lui.\n`),
  },
  openHole: (rule: string, field: string) =>
    typeset(`Question ouverte : « ${field} » de la règle ${rule}. D’ici là, elle conseille seulement.\n`),

  example: (rule: string, number: number, outcome: 'pass' | 'fail') =>
    typeset(
      outcome === 'fail'
        ? `La règle ${rule} ne trouve rien dans son exemple ${number}, qui devrait l’alerter`
        : `La règle ${rule} s’alerte de son exemple ${number}, qui devrait passer`,
    ),
  examples: (right: number, all: number) => typeset(`${right} exemples sur ${all} sont conformes.\n`),
  withoutExample: (rules: string[]) => typeset(`Sans exemple : ${rules.join(', ')}.\n`),

  changes: {
    article: { added: 'article ajouté', removed: 'article retiré', changed: 'article changé' },
    rule: { added: 'règle ajoutée', removed: 'règle retirée', changed: 'règle changée' },
    fields: (fields: string[]) => typeset(`ce qui change : ${fields.join(', ')}`),
    binds: (whom: string[]) => typeset(`elle engage : ${whom.join(', ')}`),
    none: 'Aucun article et aucune règle ne changent.\n',
  },

  whatIf: {
    nothing: (cases: number) =>
      typeset(`Rien n’aurait changé pour ${count(cases, 'publication', 'publications')}.\n`),
    summary: (cases: number, shifts: number) =>
      typeset(
        `Sur ${count(cases, 'publication')}, ${count(shifts, 'verdict')} ${shifts < 2 ? 'change' : 'changent'}.\n`,
      ),
    shift: (source: string, before: Verdict['decision'], after: Verdict['decision']) =>
      typeset(`  ${source} : ${decisions[before].toLowerCase()} → ${decisions[after].toLowerCase()}\n`),
    rule: (rule: string, begins: number, ceases: number) =>
      typeset(
        `  règle ${rule} : ${[
          ...(begins > 0 ? [`relève ${count(begins, 'publication')} de plus`] : []),
          ...(ceases > 0 ? [`n’en relève plus ${ceases}`] : []),
        ].join(', ')}\n`,
      ),
  },

  audit: {
    standing: { late: 'en retard', missing: 'manque', attest: 'à attester', soon: 'bientôt' },
    since: (day: string) => `depuis le ${day}`,
    due: (day: string) => `avant le ${day}`,
    summary: (lacking: number, fulfilled: number) =>
      typeset(
        `${count(lacking, 'point')} à suivre, ${count(fulfilled, 'devoir')} ${fulfilled < 2 ? 'tenu' : 'tenus'}.\n`,
      ),
  },

  kind: {
    strength: (effect: string, hold: string) => typeset(`Effet le plus fort : ${effect} (${hold}).`),
    parameters: typeset('Paramètres :'),
    noParameter: 'Sans paramètre.',
    parameter: (meaning: string, form: string, byDefault: string | null) =>
      typeset(`${meaning} : ${form}${byDefault === null ? '' : ` ; par défaut : ${byDefault}`}`),
    pageInFrench: 'Cette page est en français.',
  },

  help: (usages: string[], templates: string[]) =>
    typeset(`Balise vérifie une publication selon une charte, et cite l’article.

${usages.map((usage) => `  ${usage}`).join('\n')}

  <charte>         un fichier .md, ou le nom d’un modèle : ${templates.join(', ')}
  --case           un cas en JSON, nu ou dans la forme { id, charter, expect, case } ; - pour l’entrée standard
  --cases          un dossier de fichiers .json, ou un fichier d’un cas par ligne
  --format         text (par défaut), json ou sarif
  --now            l’instant auquel on regarde l’organisation, avec son décalage ; à défaut, maintenant
  --locale         fr ou en ; à défaut, celle de la machine, puis fr
  --help, --version

Codes de sortie : 0 rien au-delà d’un conseil, 1 accord requis, 2 bloqué, 64 commande mal écrite,
65 données fausses, 70 erreur de Balise. Pour « charter check » et « charter test » : 1 s’il y a un point à corriger ;
pour « audit » : 1 s’il manque quelque chose.
`),
}

/** What another language must say. */
export type Sentences = typeof fr

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number < 2 ? one : many}`
}

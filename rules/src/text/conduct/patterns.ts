import type { Conduct } from './mention.ts'

const TO_YOU = ['je vais te', 'je vais vous', 'on va te', 'on va vous', 'je te', 'on te']
const TO_THEM = ['je vais le', 'je vais la', 'je vais les', 'on va le', 'on va la', 'on va les']
const KILL =
  'tuer|buter|egorger|massacrer|lyncher|planter|saigner|crever|demolir|defoncer|fumer|bruler vif|tabasser|etrangler|flinguer'
const HURT =
  'casser la gueule|peter la gueule|faire la peau|casser les dents|frapper|eclater|exploser|faire payer|pourrir la vie|' +
  'casser en deux|faire regretter|defigurer'
const THREATS =
  'on sait ou tu habites|on sait ou vous habitez|je sais ou tu habites|je sais ou vous habitez|tu vas le payer|' +
  'tu vas me le payer|vous allez le payer|vous allez me le payer|tu vas mourir|vous allez mourir|tu vas crever|vous allez crever|' +
  'va crever|allez crever|crevez tous|t’es mort|tu es mort|vous etes morts|t’es un homme mort|tu es un homme mort|' +
  'une balle dans la tete|tu merites une balle|fais gaffe a toi|fais attention a tes enfants|faites attention a vos enfants|' +
  'je vais te retrouver|on va te retrouver|on va vous retrouver|je vais vous retrouver|je vais cramer ta voiture|tu finiras mal|' +
  'attends que je t’attrape|on t’aura|on vous aura'
const HARASSMENT =
  'suicide toi|suicidez vous|va te pendre|allez vous pendre|va te suicider|va te tuer|tue toi|pends toi|' +
  'jette toi sous un train|va te jeter sous un train|tu devrais te suicider|tu ne merites pas de vivre|' +
  'tu merites pas de vivre|tu ferais mieux de mourir|personne ne t’aime|tout le monde te deteste|va mourir|allez mourir'
const INCITEMENT =
  'il faut les tuer|il faut tous les tuer|il faut le tuer|il faut la tuer|il faut les bruler|il faut tous les bruler|' +
  'il faut les pendre|il faut tous les pendre|il faut les exterminer|il faut tous les exterminer|il faut les gazer|' +
  'il faut les lyncher|il faut les egorger|il faut les eliminer|il faut les frapper|allez tous le frapper|' +
  'allez tous la frapper|allez tous les frapper|allez tous le harceler|allez tous la harceler|tapez le tous|' +
  'defoncez le|defoncez la|defoncez les|lynchez le|lynchez la|lynchez les|brulez la mairie|brulez l’ecole|' +
  'on va tout cramer|on va tout bruler|qu’on les pende|qu’on le pende|qu’on les fusille|qu’on le fusille'
const GO_HOME =
  'retourne dans ton pays|retournez dans votre pays|rentre dans ton pays|rentrez dans votre pays|rentre chez toi|' +
  'rentrez chez vous|la france aux francais|on est chez nous'
/** « Les immigrés n’ont rien à faire ici »; with a place: « n’ont rien à faire, tout est prêt » is kind. */
const NO_PLACE = [
  'n’ont rien a faire',
  'n’ont pas leur place',
  'n’ont plus rien a faire',
  'ont rien a faire',
].flatMap((no) =>
  [
    'ici',
    'chez nous',
    'en france',
    'en belgique',
    'au quebec',
    'dans nos ecoles',
    'dans notre pays',
    'dans ce pays',
  ].map((place) => `${no} ${place}`),
)
const BEASTS =
  'animaux|parasites|rats|cafards|chiens|singes|voleurs|terroristes|degeneres|nuisibles|sous hommes|delinquants|criminels|malades'

/** A pronoun after its verb comes with a hyphen, or without it in a hurry. */
const all = (list: string) =>
  list.split('|').flatMap((form) => {
    const hyphened = form.replace(/ (toi|vous|le|la|les)(?= |$)/, '-$1')
    return IS_ORDER.test(form) && hyphened !== form ? [form, hyphened] : [form]
  })
const IS_ORDER = /^[a-z]+ (?:toi|vous|le|la|les)\b/

/** Threats, harassment, hate, discrimination and incitement, word by word. */
export function patternsAgainst(groups: readonly string[]): [string, Conduct][] {
  const as = (category: Conduct, forms: string[]) => forms.map((form): [string, Conduct] => [form, category])
  return [
    ...as('threat', [
      ...TO_YOU.flatMap((who) => [...all(KILL), ...all(HURT)].map((verb) => `${who} ${verb}`)),
      ...TO_THEM.flatMap((who) => all(KILL).map((verb) => `${who} ${verb}`)),
      ...all(THREATS),
    ]),
    ...as('harassment', all(HARASSMENT)),
    ...as('incitement', all(INCITEMENT)),
    ...as('discrimination', all(GO_HOME)),
    ...groups.flatMap((group) => [
      ...as('discrimination', [
        ...[`pas de ${group}`, `pas d’${group}`].map((form) => `${form} ici`),
        ...[`pas de ${group}`, `pas d’${group}`].map((form) => `${form} chez nous`),
        `interdit aux ${group}`,
        `${group} s’abstenir`,
        ...NO_PLACE.map((form) => `${group} ${form}`),
        `on ne veut plus de ${group}`,
        `on ne veut plus d’${group}`,
        `on ne veut pas de ${group}`,
        `on ne veut pas d’${group}`,
        `${group} dehors`,
        `dehors les ${group}`,
      ]),
      ...as('hate', [
        `mort aux ${group}`,
        `a mort les ${group}`,
        `les ${group} a la mer`,
        `les ${group} au four`,
        ...all(BEASTS).map((beast) => `les ${group} sont des ${beast}`),
        ...all(BEASTS).map((beast) => `les ${group} tous des ${beast}`),
      ]),
      ...as('incitement', [`tuez les ${group}`, `brulez les ${group}`, `frappez les ${group}`]),
    ]),
  ]
}

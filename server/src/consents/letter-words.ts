import { de } from './french.ts'
import type { FamilyLanguage } from './types.ts'

const fr = {
  about: (person: string, unit: string | null) => (unit ? `pour ${person}, ${unit}` : `pour ${person}`),
  title: (person: string | null) =>
    person
      ? `Les photos ${de(person)}\u00a0: à vous de choisir`
      : 'Les photos où l’on vous voit\u00a0: à vous de choisir',
  opening: (holder: string) => [
    `Bonjour ${holder},`,
    'Nous vous demandons ce que vous permettez, endroit par endroit. Vous avez une page personnelle, sans compte ni mot de passe.',
  ],
  how: 'Visez ce code avec votre téléphone, ou recopiez l’adresse\u00a0:',
  code: 'Code qui ouvre votre page personnelle',
  warning: 'Ce code n’est qu’à vous. Ne le transmettez pas.',
  closing: ['Si vous préférez le papier, cochez la page suivante, signez-la et rendez-la nous.'],
  question: (who: string) => `Une question\u202f? ${who}`,
  form: 'Mes réponses sur papier',
  formLead: (person: string) => `Pour ${person}. Une ligne sans croix vaut «\u00a0non\u00a0».`,
  formCode: 'Code qui permet à l’organisation de retrouver cette demande',
  signed: (holder: string) => `Date et nom\u00a0: ${holder}`,
  signature: 'Signature\u00a0:',
  yes: 'oui',
  no: 'non',
}

const en: typeof fr = {
  about: (person, unit) => (unit ? `for ${person}, ${unit}` : `for ${person}`),
  title: (person) => (person ? `Pictures of ${person}: your choice` : 'Pictures that show you: your choice'),
  opening: (holder) => [
    `Hello ${holder},`,
    'We ask what you allow, place by place. You have a personal page, without account or password.',
  ],
  how: 'Point your phone at this code, or copy the address:',
  code: 'Code that opens your personal page',
  warning: 'This code is yours alone. Do not pass it on.',
  closing: ['If you prefer paper, tick the next page, sign it and hand it back to us.'],
  question: (who) => `A question? ${who}`,
  form: 'My answers on paper',
  formLead: (person) => `For ${person}. A line without a cross counts as “no”.`,
  formCode: 'Code that lets the organisation find this request again',
  signed: (holder) => `Date and name: ${holder}`,
  signature: 'Signature:',
  yes: 'yes',
  no: 'no',
}

const nl: typeof fr = {
  about: (person, unit) => (unit ? `voor ${person}, ${unit}` : `voor ${person}`),
  title: (person) => (person ? `De foto’s van ${person}: u kiest` : 'Foto’s waarop u te zien bent: u kiest'),
  opening: (holder) => [
    `Dag ${holder},`,
    'We vragen wat u toelaat, plaats per plaats. U hebt een persoonlijke pagina, zonder account of wachtwoord.',
  ],
  how: 'Richt uw telefoon op deze code, of typ het adres over:',
  code: 'Code die uw persoonlijke pagina opent',
  warning: 'Deze code is alleen van u. Geef hem niet door.',
  closing: ['Kiest u liever papier, kruis dan de volgende pagina aan, onderteken ze en geef ze ons terug.'],
  question: (who) => `Een vraag? ${who}`,
  form: 'Mijn antwoorden op papier',
  formLead: (person) => `Voor ${person}. Een regel zonder kruisje telt als „nee”.`,
  formCode: 'Code waarmee de organisatie deze vraag terugvindt',
  signed: (holder) => `Datum en naam: ${holder}`,
  signature: 'Handtekening:',
  yes: 'ja',
  no: 'nee',
}

export const LETTER_WORDS: Record<FamilyLanguage, typeof fr> = { fr, en, nl }

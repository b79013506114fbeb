import type { RoutingParameters } from './routing.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { all } from '../messages/words-fr.ts'

const TOPICS: Readonly<Record<string, string>> = {
  journalist: 'un journaliste',
  media: 'un média',
  press: 'la presse',
  user: 'la question d’un usager',
  family: 'la question d’une famille',
  question: 'une question',
  technical: 'une question technique',
}

export const routingFr = {
  title: 'Vers qui renvoyer',
  says: 'Un journaliste, une question, un problème technique : chacun est renvoyé vers qui doit répondre.',
  parameters: {
    routes: 'vers qui renvoyer chaque demande',
    firstAnswer: 'à qui l’on peut donner une première réponse',
  },
  rule: (p: RoutingParameters, words: RuleWords) =>
    `${all(
      Object.entries(p.routes).map(
        ([topic, contact]) =>
          `${Object.hasOwn(TOPICS, topic) ? TOPICS[topic]! : `« ${topic} »`} va vers « ${words.contact(contact)} »`,
      ),
    )}.`,
  findings: {
    press: (d: { contact: string }) =>
      `C’est un journaliste qui écrit : invitez-le à contacter « ${d.contact} ».`,
    question: (d: { contact: string }) =>
      `Cette question est pour « ${d.contact} » : renvoyez-y la personne.`,
    technical: (d: { contact: string }) =>
      `Cette question est technique : renvoyez-la vers « ${d.contact} », sans demander de mot de passe.`,
    begin: (d: { contact: string }) =>
      `Une première réponse est possible ; si la question vous dépasse, renvoyez vers « ${d.contact} ».`,
  },
}

import { all } from '../messages/words-en.ts'
import type { routingFr } from './routing.fr.ts'

const TOPICS: Readonly<Record<string, string>> = {
  journalist: 'a journalist',
  media: 'a medium',
  press: 'the press',
  user: 'a user’s question',
  family: 'a family’s question',
  question: 'a question',
  technical: 'a technical question',
}

export const routingEn: typeof routingFr = {
  title: 'Whom to send people to',
  says: 'A journalist, a question, a technical problem: each is sent to those who must answer.',
  parameters: {
    routes: 'whom to send each request to',
    firstAnswer: 'who may be given a first answer',
  },
  rule: (p, words) =>
    `${all(
      Object.entries(p.routes).map(
        ([topic, contact]) =>
          `${Object.hasOwn(TOPICS, topic) ? TOPICS[topic]! : `“${topic}”`} goes to “${words.contact(contact)}”`,
      ),
    )}.`,
  findings: {
    press: (d) => `A journalist is writing: invite them to contact “${d.contact}”.`,
    question: (d) => `This question is for “${d.contact}”: send the person there.`,
    technical: (d) => `This question is technical: send it to “${d.contact}”, without asking for a password.`,
    begin: (d) =>
      `A first answer is possible; if the question is beyond you, send the person to “${d.contact}”.`,
  },
}

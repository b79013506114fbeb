import type { DisclaimerParameters } from './disclaimer.ts'

export const disclaimerFr = {
  title: 'Mention des propos personnels',
  says: 'Qui parle de son travail en son nom le dit ; cela n’écarte aucune responsabilité.',
  parameters: { text: 'quelle phrase est à mettre', place: 'où cette phrase se met' },
  rule: (p: DisclaimerParameters) =>
    `qui parle de son travail en son nom écrit ${p.place === 'profile' ? 'dans son profil' : 'dans sa publication'} ${
      p.text ? `« ${p.text} »` : 'que ses propos n’engagent que lui'
    } ; cela n’écarte aucune responsabilité.`,
  findings: {
    missing: (d: { words: string; text: string }) =>
      `« ${d.words} » parle de votre travail en votre nom : la charte demande la mention « ${d.text} », qui n’écarte pas votre responsabilité.`,
    profile: (d: { words: string; text: string }) =>
      `« ${d.words} » parle de votre travail en votre nom : la charte demande la mention « ${d.text} » dans votre profil, et elle n’écarte pas votre responsabilité.`,
    absent: (d: { words: string; text: string }) =>
      `Votre profil ne porte pas la mention « ${d.text} », que la charte demande à qui parle de son travail.`,
  },
  questions: {
    profile: (d: { words: string; text: string }) => `La mention « ${d.text} » est-elle dans votre profil ?`,
  },
}

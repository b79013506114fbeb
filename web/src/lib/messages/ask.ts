import type { Catalogue } from '../say.ts'

/** « Puis-je publier ? »: what someone wonders about, on a phone, and what the charter answers. */
const fr = {
  title: 'Puis-je publier ?',
  lead: 'Dites quoi, où et en quel nom : la charte répond. Rien n’est gardé, ni votre texte, ni la réponse.',
  what: 'Ce que vous voulez publier',
  where: 'Où',
  own: 'Mon compte personnel',
  network: 'Sur quel réseau',
  other: 'Un autre réseau',
  audience: 'Qui verra la publication',
  audiences: { public: 'Tout le monde', friends: 'Mes contacts seulement' },
  capacity: 'En quel nom',
  capacities: {
    personal: 'À titre personnel',
    professional: 'À mon poste, ou avec un mandat',
    official: 'Au nom de l’organisation',
  },
  picture: 'Une photo',
  pictures: {
    none: 'Sans photo',
    nobody: 'Une photo que j’ai prise, sans personne dessus',
    someone: 'Une photo que j’ai prise, où l’on voit quelqu’un',
  },
  submit: 'Demander à la charte',
  again: 'Demander autre chose',
  answer: 'Ce que répond la charte',
  decision: {
    allow: 'Rien ne s’y oppose',
    advise: 'Oui, avec un conseil',
    review: 'Pas sans un accord',
    block: 'Non, pas tel quel',
  },
  approvers: (roles: string) => `Il faut l’accord de : ${roles}.`,
  nothing: (checked: number) => `La charte n’a rien à redire : ${checked} règles vérifiées.`,
  whom: 'À qui demander',
  whomLead: 'La charte ne répond pas à tout. En cas de doute, demandez avant de publier.',
  remedies: 'Que faire',
  question: 'Répondez, puis demandez de nouveau.',
  version: (title: string, version: string) => `${title}, version ${version}`,
  private:
    'Votre compte personnel vous appartient : Balise ne le regarde pas et ne garde rien de cette question.',
  search: 'Chercher dans la charte',
}

const en: typeof fr = {
  title: 'May I publish this?',
  lead: 'Say what, where and in whose name: the charter answers. Nothing is kept, neither your text nor the answer.',
  what: 'What you want to publish',
  where: 'Where',
  own: 'My personal account',
  network: 'On which network',
  other: 'Another network',
  audience: 'Who will see it',
  audiences: { public: 'Everyone', friends: 'My contacts only' },
  capacity: 'In whose name',
  capacities: {
    personal: 'As a private person',
    professional: 'In my position, or under a mandate',
    official: 'In the name of the organisation',
  },
  picture: 'A picture',
  pictures: {
    none: 'No picture',
    nobody: 'A picture I took, with nobody on it',
    someone: 'A picture I took, with someone on it',
  },
  submit: 'Ask the charter',
  again: 'Ask something else',
  answer: 'What the charter answers',
  decision: {
    allow: 'Nothing stands against it',
    advise: 'Yes, with a piece of advice',
    review: 'Not without an agreement',
    block: 'No, not as it is',
  },
  approvers: (roles) => `The agreement of: ${roles} is needed.`,
  nothing: (checked) => `The charter has nothing against it: ${checked} rules checked.`,
  whom: 'Whom to ask',
  whomLead: 'The charter does not answer everything. When in doubt, ask before you publish.',
  remedies: 'What to do',
  question: 'Answer, then ask again.',
  version: (title, version) => `${title}, version ${version}`,
  private: 'Your personal account is yours: Balise does not look at it and keeps nothing of this question.',
  search: 'Search the charter',
}

export const askWords: Catalogue<typeof fr> = { fr, en }

import type { Catalogue } from '../say.ts'

const WORDS = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
const words = (count: number) => WORDS[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const WORDS_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const wordsEn = (count: number) => WORDS_EN[count] ?? String(count)

/** What needs the reader, then what is going on. */
const fr = {
  waiting: (count: number) =>
    count === 0
      ? 'Rien ne vous attend'
      : count === 1
        ? 'Une chose vous attend'
        : `${capital(words(count))} choses vous attendent`,
  yours: 'À faire par vous',
  nothing: 'Rien à valider, rien à envoyer, rien à retirer, rien à reprendre.',
  task: {
    approve: (title: string) => `Lire « ${title} » et donner votre accord`,
    rework: (title: string) => `Reprendre « ${title} »`,
    'look-up': (title: string) => `Vérifier l’envoi de « ${title} »`,
    finish: (title: string) => `Terminer « ${title} »`,
    'send-by-hand': (title: string, channel: string) => `Envoyer « ${title} » sur ${channel}`,
  },
  takeDown: (count: number, person: string, channel: string) =>
    count === 1
      ? `Retirer la publication qui montre ${person} sur ${channel}`
      : `Retirer ${count} publications, d’abord celle qui montre ${person} sur ${channel}`,
  act: {
    approve: 'Lire',
    rework: 'Reprendre',
    'look-up': 'Vérifier',
    finish: 'Continuer',
    'send-by-hand': 'Envoyer',
    'take-down': 'Retirer',
  },
  why: {
    approve: (author: string) => `${author} attend votre accord.`,
    'look-up': 'Le réseau n’a pas répondu. On ne sait pas encore si c’est parti.',
    finish: 'Votre brouillon.',
    'send-by-hand': 'Vérifié et prêt : vous l’envoyez, puis vous rapportez l’adresse ou une capture.',
  },
  onChannels: (channels: string) => `Pour ${channels}.`,
  noChannel: 'Aucun canal choisi.',
  before: (when: string) => `avant ${when}`,
  atTheLatest: (when: string) => `au plus tard ${when}`,
  late: 'en retard',
  since: (when: string) => `depuis ${when}`,
  noDate: 'sans date',
  untitled: 'Publication sans texte',
  upcoming: 'Ce qui va partir',
  nothingUpcoming: 'Rien n’est programmé.',
  published: 'Parti récemment',
  nothingPublished: 'Rien n’est encore parti.',
  seeAll: 'Toutes les publications',
  noFollowers:
    'Aucun nombre d’abonnés ici : Balise compte ce que la charte demande, pas ce que les réseaux vendent.',
}

const en: typeof fr = {
  waiting: (count) =>
    count === 0
      ? 'Nothing waits for you'
      : count === 1
        ? 'One thing waits for you'
        : `${capital(wordsEn(count))} things wait for you`,
  yours: 'For you to do',
  nothing: 'Nothing to approve, to send, to take down or to rework.',
  task: {
    approve: (title) => `Read “${title}” and give your agreement`,
    rework: (title) => `Rework “${title}”`,
    'look-up': (title) => `Verify the sending of “${title}”`,
    finish: (title) => `Finish “${title}”`,
    'send-by-hand': (title, channel) => `Send “${title}” on ${channel}`,
  },
  takeDown: (count, person, channel) =>
    count === 1
      ? `Take down the post that shows ${person} on ${channel}`
      : `Take down ${count} posts, first the one that shows ${person} on ${channel}`,
  act: {
    approve: 'Read',
    rework: 'Rework',
    'look-up': 'Verify',
    finish: 'Continue',
    'send-by-hand': 'Send',
    'take-down': 'Take down',
  },
  why: {
    approve: (author) => `${author} waits for your agreement.`,
    'look-up': 'The network did not answer. Whether it left is not known yet.',
    finish: 'Your draft.',
    'send-by-hand': 'Checked and ready: you send it, then bring back the address or a capture.',
  },
  onChannels: (channels) => `For ${channels}.`,
  noChannel: 'No channel chosen.',
  before: (when) => `before ${when}`,
  atTheLatest: (when) => `by ${when}`,
  late: 'late',
  since: (when) => `since ${when}`,
  noDate: 'no date',
  untitled: 'Post without text',
  upcoming: 'What will leave',
  nothingUpcoming: 'Nothing is scheduled.',
  published: 'Left recently',
  nothingPublished: 'Nothing has left yet.',
  seeAll: 'All posts',
  noFollowers: 'No number of followers here: Balise counts what the charter asks, not what networks sell.',
}

export const today: Catalogue<typeof fr> = { fr, en }

import type { Case, Post } from '@balise/rules'
import { organisation } from './organisation.ts'

/** Mulberry32, by Tommy Ettinger (public domain): the same posts on every machine, every day. */
export function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const OPENINGS = [
  'Ce matin, les enfants de l’accueil de jour ont préparé une soupe avec les légumes du potager.',
  'L’atelier peinture a repris mardi, avec beaucoup de bleu et quelques doigts verts.',
  'La sortie à la ferme a pu se faire malgré la pluie, et chacun a donné à manger aux chèvres.',
  'Nous cherchons une éducatrice ou un éducateur à mi-temps pour notre service d’hébergement.',
  'Merci aux familles qui sont venues si nombreuses à la fête de printemps samedi dernier.',
  'Le nouveau module de psychomotricité est installé dans la grande salle depuis hier.',
]
const MIDDLES = [
  'La recette sera affichée dans le hall, à côté du planning de la semaine.',
  'Chacun est reparti avec un petit pot de confiture et une photo du groupe.',
  'Le prochain rendez-vous est fixé au jeudi 23 avril, à 14 h, dans la salle du rez-de-chaussée.',
  'Si vous avez des bocaux vides, des chutes de tissu ou des boutons, nous sommes preneurs.',
  'L’équipe tient à remercier les bénévoles pour leur patience et leur bonne humeur.',
  'Vous pouvez aussi passer nous voir : la porte est ouverte de 9 h à 16 h, sauf le mercredi.',
  'Les inscriptions sont ouvertes jusqu’à la fin du mois auprès du secrétariat.',
]
const ENDINGS = [
  'À très bientôt !',
  'Toutes les informations sont sur https://www.lestilleuls.example/agenda',
  'Bonne semaine à toutes et à tous.',
  'L’article complet : https://www.rtbf.be/info/regions/les-tilleuls',
  '#LesTilleuls #Printemps',
]
/** What a charter has something to say about: one post in five holds one of these. */
const SLIPS = [
  'Pour les inscriptions, appelez la maman de Léo au 0470 12 34 56.',
  'Écrivez à marie.dupont@gmail.com pour réserver une place.',
  'Le mot de passe du wifi est : tilleuls2026.',
  'Son numéro national est le 85.07.30-033.28.',
  'Vous pouvez verser sur le compte BE68 5390 0754 7034.',
  'Plus d’informations sur https://bit.ly/3xyzAbc',
  'Au nom de l’ASBL Les Tilleuls, nous annonçons la fermeture du service.',
  'Voir aussi https://lestilleuls.example.photos-gratuites.top/album',
]
/** Who usually writes where, and about what. */
const HABITS = [
  { channel: 'fb-page', authors: ['nadia', 'karim'], purposes: ['event', 'activity', null] },
  { channel: 'fb-page', authors: ['nadia', 'karim'], purposes: ['event', 'activity', null] },
  { channel: 'fb-jour', authors: ['bruno', 'sofia'], purposes: ['activity', 'event'] },
  { channel: 'fb-jour', authors: ['bruno', 'sofia'], purposes: ['activity', 'event'] },
  { channel: 'fb-heb', authors: ['ines'], purposes: ['activity'] },
  { channel: 'li-page', authors: ['nadia'], purposes: ['job-offer', 'skills'] },
]
/** One post in ten is written by someone else, somewhere else, about something else. */
const UNUSUAL = { channel: 'fb-page', authors: ['tom', 'sofia', 'ines'], purposes: ['event', null] }

/** Who is on a picture: most agreed to every channel, some to the groups only, one took it back, one never answered. */
const GROUPS = [[], [0], [3, 6], [12, 15, 18], [0, 21], [3], [1, 2], [9, 31]]

/** `count` posts about 300 characters long, each in a case of its own, all of one organisation. */
export function makeCases(count: number, seed = 1): Case[] {
  const chance = dice(seed)
  const one = <T>(list: T[]): T => list[Math.floor(chance() * list.length)] as T

  return Array.from({ length: count }, (_, number): Case => {
    const middles = Array.from({ length: Math.floor(chance() * 5) }, () => one(MIDDLES))
    const sentences = [one(OPENINGS), ...middles, ...(chance() < 0.2 ? [one(SLIPS)] : []), one(ENDINGS)]
    const habit = chance() < 0.1 ? UNUSUAL : one(HABITS)
    const author = one(habit.authors)
    const post: Post = {
      author,
      capacity: author === 'sofia' || author === 'tom' ? 'professional' : 'official',
      action: 'publish',
      channel: habit.channel,
      text: sentences.join(' '),
      language: 'fr',
      purpose: one<string | null>(habit.purposes),
      media: chance() < 0.2 ? [pictureOf(one(GROUPS), number)] : [],
    }
    return { now: '2026-04-16T10:15:00+02:00', organisation, post }
  })
}

const pictureOf = (persons: number[], number: number) => ({
  id: `photo-${number}`,
  kind: 'image' as const,
  alt: 'Deux enfants autour d’une table',
  faces: persons.length,
  persons: persons.map((person) => `p${person}`),
  source: 'own',
})

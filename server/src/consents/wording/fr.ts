import type { Wording } from './wording.ts'

export const fr: Wording = {
  points: {
    other: [
      'La place de {name} et son accueil ne dépendent pas de vos réponses.',
      'Une question sans réponse vaut « non ».',
      'Vos réponses valent jusqu’au {until}. Vous pouvez changer d’avis à tout moment, sur cette même page.',
    ],
    self: [
      'Votre place et votre accueil ne dépendent pas de vos réponses.',
      'Une question sans réponse vaut « non ».',
      'Vos réponses valent jusqu’au {until}. Vous pouvez changer d’avis à tout moment, sur cette même page.',
    ],
  },
  capture: {
    heading: { other: 'Prendre {name} en photo', self: 'Vous prendre en photo' },
    sees: 'La photo est prise et gardée ici. Elle n’est montrée nulle part sans une autre réponse de votre part.',
  },
  internal: {
    heading: 'Dans nos murs',
    sees: 'Sur un mur, dans un album, lors d’une réunion. Rien ne sort.',
  },
  press: {
    heading: 'La presse',
    sees: 'Un journal peut publier la photo, et la garder dans ses archives. Elle ne peut pas être reprise.',
  },
  sees: {
    public: 'Tout le monde peut voir la photo, la copier et la partager.',
    members: 'Seules les personnes admises ici voient la photo. L’une d’elles peut la copier.',
    print: 'Distribué sur papier. Un exemplaire donné ne peut pas être repris.',
    site: 'Tout le monde peut voir la photo sur notre site. Un moteur de recherche peut la montrer.',
    newsletter: 'Envoyée par courriel. Un courriel envoyé ne peut pas être repris.',
  },
  ask: {
    capture: { other: 'Prendre {name} en photo', self: 'Me prendre en photo' },
    internal: { other: 'Montrer {name} dans nos locaux', self: 'Me montrer dans vos locaux' },
    group: {
      other: '{name} parmi d’autres, sur une photo de groupe',
      self: 'Moi parmi d’autres, sur une photo de groupe',
    },
    targeted: { other: 'Une photo où l’on voit surtout {name}', self: 'Une photo où l’on me voit surtout' },
    named: { other: 'Le prénom de {name} à côté de la photo', self: 'Mon nom à côté de la photo' },
    press: { other: 'Donner à un journal une photo de {name}', self: 'Donner à un journal une photo de moi' },
  },
  example: {
    capture: 'Exemple : une photo pendant un atelier.',
    internal: 'Exemple : une photo affichée dans le couloir.',
    group: 'Exemple : tout le groupe devant le bus.',
    targeted: 'Exemple : un visage, en train de peindre.',
    named: 'Exemple : la même photo, avec le prénom écrit dessous.',
    press: 'Exemple : une photo dans le journal local.',
  },
}

import type { Catalogue } from '../say.ts'

/** States of a delivery and of a consent: by themselves, since the composer shows neither. */
const fr = {
  delivery: {
    scheduled: 'Programmé',
    sending: 'Envoi en cours',
    'by-hand': 'À envoyer par vous',
    sent: 'Publié',
    unknown: 'Envoi à vérifier',
    failed: 'Envoi échoué',
    stopped: 'Arrêté par la charte',
    withdrawn: 'Retiré avant l’envoi',
    removed: 'Retiré du réseau',
  },
  consent: {
    yes: 'D’accord',
    no: 'Refusé',
    withdrawn: 'Accord retiré',
    expired: 'Accord expiré',
    waiting: 'En attente',
    disagreement: 'Désaccord',
    asked: 'Demandé',
    none: 'Pas de réponse',
  },
}

const en: typeof fr = {
  delivery: {
    scheduled: 'Scheduled',
    sending: 'Being sent',
    'by-hand': 'For you to send',
    sent: 'Published',
    unknown: 'Sending to verify',
    failed: 'Sending failed',
    stopped: 'Stopped by the charter',
    withdrawn: 'Withdrawn before sending',
    removed: 'Removed from the network',
  },
  consent: {
    yes: 'Agreed',
    no: 'Refused',
    withdrawn: 'Agreement withdrawn',
    expired: 'Agreement expired',
    waiting: 'Waiting',
    disagreement: 'Disagreement',
    asked: 'Asked',
    none: 'No answer',
  },
}

export const states: Catalogue<typeof fr> = { fr, en }

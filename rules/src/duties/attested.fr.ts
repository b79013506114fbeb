export const attestedFr = {
  everyMonths: 'après combien de mois la parole est à redonner',
  soonDays: 'combien de jours avant la fin on le rappelle',
}

export const endedFr = (d: { by: string }) => `La parole donnée par ${d.by} arrive à sa fin ou l’a passée.`

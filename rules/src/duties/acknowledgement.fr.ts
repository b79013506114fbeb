export const acknowledgementDutyFr = {
  findings: {
    unsigned: (d: { person: string }) => `${d.person} n’a pas signé la charte en vigueur.`,
  },
  todo: 'Envoyer la charte à signer.',
}

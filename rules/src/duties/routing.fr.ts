export const routingDutyFr = {
  findings: {
    blank: (d: { contact: string }) => `Le contact « ${d.contact} » n’a ni adresse, ni téléphone, ni page.`,
  },
  todo: 'Compléter ce contact sur la page de l’organisation.',
}

import type { Catalogue } from '../say.ts'

/** What a charter says before its first article: whom it is for, whom to ask, who does what. */
const fr = {
  aboutTitle: 'Public, contacts et rôles',
  aboutLead: 'Ce que la charte dit d’elle-même avant son premier article.',
  audience: 'À qui s’adresse la charte',
  audienceHint: 'Rien de coché : à tout le monde.',
  audiences: {
    staff: 'Le personnel',
    volunteers: 'Les bénévoles',
    contractors: 'Les prestataires',
    elected: 'Les élus',
    members: 'Les membres',
    beneficiaries: 'Les bénéficiaires',
    families: 'Les familles',
  } as Record<string, string>,
  contacts: 'Contacts',
  contactsHint: 'Les règles renvoient vers eux. Videz une ligne pour retirer le contact.',
  oneMoreContact: 'Un contact de plus',
  contactName: 'Nom ou service',
  contactEmail: 'E-mail',
  contactPhone: 'Téléphone',
  contactUrl: 'Page web',
  roles: 'Rôles',
  rolesHint: 'Videz un nom pour retirer le rôle. Un rôle qu’une règle nomme reste dans le fichier.',
  oneMoreRole: 'Un rôle de plus',
  roleName: 'Nom du rôle',
}

const en: typeof fr = {
  aboutTitle: 'Audience, contacts and roles',
  aboutLead: 'What the charter says of itself before its first article.',
  audience: 'Whom the charter is for',
  audienceHint: 'Nothing ticked: everyone.',
  audiences: {
    staff: 'Staff',
    volunteers: 'Volunteers',
    contractors: 'Contractors',
    elected: 'Elected officials',
    members: 'Members',
    beneficiaries: 'Beneficiaries',
    families: 'Families',
  },
  contacts: 'Contacts',
  contactsHint: 'Rules point at them. Empty a line to take the contact away.',
  oneMoreContact: 'One more contact',
  contactName: 'Name or service',
  contactEmail: 'E-mail',
  contactPhone: 'Telephone',
  contactUrl: 'Web page',
  roles: 'Roles',
  rolesHint: 'Empty a name to take the role away. A role that a rule names stays in the file.',
  oneMoreRole: 'One more role',
  roleName: 'Name of the role',
}

export const headWords: Catalogue<typeof fr> = { fr, en }

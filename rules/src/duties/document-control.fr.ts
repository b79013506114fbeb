export const documentControlDutyFr = {
  title: 'Version, adoption et entrée en vigueur',
  says: 'On sait quelle version vaut, depuis quand, et qui l’a adoptée.',
  parameters: {},
  rule: () => 'la charte porte sa version, le jour de son entrée en vigueur et l’instance qui l’a adoptée.',
  findings: {
    'no-day': () => 'La charte ne dit pas depuis quand elle vaut.',
    'no-body': () => 'On ne sait pas quelle instance a adopté la charte.',
  },
  todo: 'Adopter la charte en disant qui l’adopte et depuis quand.',
}

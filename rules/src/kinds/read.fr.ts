export const readFr = {
  title: 'À lire',
  says: 'Cet article se lit et se signe. Balise ne le vérifie pas.',
  parameters: {},
  rule: () => 'cet article se lit et se signe ; Balise ne le vérifie pas.',
  findings: {},
}

import type { Wording } from './wording.ts'

export const nl: Wording = {
  points: {
    other: [
      'De plaats van {name} en de opvang hangen niet af van uw antwoorden.',
      'Een vraag zonder antwoord telt als „nee”.',
      'Uw antwoorden gelden tot en met {until}. U kunt op elk moment van mening veranderen, op deze zelfde pagina.',
    ],
    self: [
      'Uw plaats en uw opvang hangen niet af van uw antwoorden.',
      'Een vraag zonder antwoord telt als „nee”.',
      'Uw antwoorden gelden tot en met {until}. U kunt op elk moment van mening veranderen, op deze zelfde pagina.',
    ],
  },
  capture: {
    heading: { other: 'Foto’s nemen van {name}', self: 'Foto’s van u nemen' },
    sees: 'De foto wordt hier genomen en bewaard. Ze wordt nergens getoond zonder een ander antwoord van u.',
  },
  internal: {
    heading: 'Binnen onze muren',
    sees: 'Aan een muur, in een album, op een vergadering. Niets gaat naar buiten.',
  },
  press: {
    heading: 'De pers',
    sees: 'Een krant mag de foto publiceren en in haar archief bewaren. Ze kan niet worden teruggehaald.',
  },
  sees: {
    public: 'Iedereen kan de foto zien, kopiëren en delen.',
    members: 'Alleen wie hier is toegelaten ziet de foto. Iemand van hen kan ze kopiëren.',
    print: 'Op papier verspreid. Een uitgedeeld exemplaar kan niet worden teruggehaald.',
    site: 'Iedereen kan de foto op onze site zien. Een zoekmachine kan ze tonen.',
    newsletter: 'Per e-mail verstuurd. Een verstuurde e-mail kan niet worden teruggehaald.',
  },
  ask: {
    capture: { other: 'Foto’s nemen van {name}', self: 'Foto’s van mij nemen' },
    internal: { other: '{name} in onze lokalen tonen', self: 'Mij in uw lokalen tonen' },
    group: {
      other: '{name} tussen anderen, op een groepsfoto',
      self: 'Mij tussen anderen, op een groepsfoto',
    },
    targeted: {
      other: 'Een foto waarop vooral {name} te zien is',
      self: 'Een foto waarop vooral ik te zien ben',
    },
    named: { other: 'De voornaam van {name} naast de foto', self: 'Mijn naam naast de foto' },
    press: { other: 'Een foto van {name} aan een krant geven', self: 'Een foto van mij aan een krant geven' },
  },
  example: {
    capture: 'Voorbeeld: een foto tijdens een atelier.',
    internal: 'Voorbeeld: een foto in de gang.',
    group: 'Voorbeeld: de hele groep voor de bus.',
    targeted: 'Voorbeeld: één gezicht, aan het schilderen.',
    named: 'Voorbeeld: dezelfde foto, met de voornaam eronder.',
    press: 'Voorbeeld: een foto in de plaatselijke krant.',
  },
}

import type { Wording } from './wording.ts'

export const en: Wording = {
  points: {
    other: [
      '{name}’s place here and the care given do not depend on your answers.',
      'A question without an answer counts as “no”.',
      'Your answers count until {until}. You can change your mind at any time, on this same page.',
    ],
    self: [
      'Your place here and the care you receive do not depend on your answers.',
      'A question without an answer counts as “no”.',
      'Your answers count until {until}. You can change your mind at any time, on this same page.',
    ],
  },
  capture: {
    heading: { other: 'Photographing {name}', self: 'Photographing you' },
    sees: 'The picture is taken and kept here. It is shown nowhere without another answer from you.',
  },
  internal: {
    heading: 'Inside our walls',
    sees: 'On a wall, in an album, at a meeting. Nothing leaves.',
  },
  press: {
    heading: 'The press',
    sees: 'A newspaper may publish the picture and keep it in its archive. It cannot be taken back.',
  },
  sees: {
    public: 'Everyone can see the picture, copy it and share it.',
    members: 'Only people admitted here see the picture. One of them may copy it.',
    print: 'Handed out on paper. A copy that was given cannot be taken back.',
    site: 'Everyone can see the picture on our site. A search engine may show it.',
    newsletter: 'Sent by e-mail. A message that was sent cannot be taken back.',
  },
  ask: {
    capture: { other: 'Take pictures of {name}', self: 'Take pictures of me' },
    internal: { other: 'Show {name} on our premises', self: 'Show me on your premises' },
    group: { other: '{name} among others, in a group picture', self: 'Me among others, in a group picture' },
    targeted: { other: 'A picture that mainly shows {name}', self: 'A picture that mainly shows me' },
    named: { other: '{name}’s first name beside the picture', self: 'My name beside the picture' },
    press: { other: 'Give a picture of {name} to a newspaper', self: 'Give a picture of me to a newspaper' },
  },
  example: {
    capture: 'Example: a picture during a workshop.',
    internal: 'Example: a picture hung in the corridor.',
    group: 'Example: the whole group in front of the bus.',
    targeted: 'Example: one face, painting.',
    named: 'Example: the same picture, with the first name written below.',
    press: 'Example: a picture in the local newspaper.',
  },
}

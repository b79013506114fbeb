import type { Sayings } from '../sayings.ts'
import { dayText, shortened } from './days.ts'
import { law } from './law-en.ts'

const marks = {
  email: 'The address',
  phone: 'The number',
  niss: 'The national number',
  nir: 'The social security number',
  nas: 'The social insurance number',
  avs: 'The AVS number',
  matricule: 'The national registration number',
  iban: 'The bank account',
  card: 'The card number',
  plate: 'The plate',
  name: 'The name',
}

const trades = {
  army: 'the army',
  hospital: 'a hospital',
  school: 'a school',
  company: 'a company',
  'day-care': 'a day-care centre',
  union: 'a trade union',
  'public-service': 'a public service',
  'sports-club': 'a sports club',
}

const sayings: Omit<Sayings, `law.${string}`> = {
  'blank-contact': {
    says: () => 'The contact was left empty. Nobody knows whom to write to.',
    suggests: () => 'Name a function and its address, rather than a person.',
  },
  'blank-figure': {
    says: ({ blank }) => `The figure was left to be filled in: “${blank}”.`,
    suggests: () => 'Write the figure and its date, or take the sentence out.',
  },
  'unfinished.blank': {
    says: () => 'A space was left to be filled in.',
    suggests: () => 'Fill it in, or take the sentence out.',
  },
  'unfinished.no-verb': {
    says: () => 'The sentence has no verb: it announces a rule and does not state it.',
    suggests: () => 'Say what happens: is it allowed, forbidden, subject to an agreement?',
  },
  'unfinished.condition': {
    says: () => 'The sentence sets a condition and stops.',
    suggests: () => 'Say what holds in that case.',
  },
  'unfinished.ellipsis': {
    says: () => 'The sentence trails off: the rest of the rule is missing.',
    suggests: () => 'Write the rest, or a full stop.',
  },
  'unfinished.colon': {
    says: () => 'Nothing follows the colon.',
    suggests: () => 'Write the list it announces, or take the sentence out.',
  },
  'unfinished.word': {
    says: ({ word }) => `The sentence stops at “${word}”.`,
    suggests: () => 'Write the end of the sentence.',
  },
  'heading-without-rule': {
    says: ({ title }) => `“${shortened(title)}” is a title without a text: no rule follows it.`,
    suggests: () => 'Write the rule in one sentence, or take the title out.',
  },
  'heading-mismatch': {
    says: ({ title, about }) =>
      `The title says “${shortened(title)}”, and the text is about something else: “${about}”.`,
    suggests: () => 'Correct the title, or move the rules.',
  },
  'contradiction.ought': {
    says: ({ other }) => `This sentence says the opposite of another one: “${shortened(other)}”.`,
    suggests: () => 'Keep one of them, or say when each holds.',
  },
  'contradiction.figure': {
    says: ({ here, there, other }) => `“${here}” here, “${there}” elsewhere: “${shortened(other)}”.`,
    suggests: () => 'Choose one of the figures, and write it once.',
  },
  'contradiction.quality': {
    says: ({ quality, other }) =>
      `“${quality}” is affirmed here and denied elsewhere: “${shortened(other)}”.`,
    suggests: () => 'Keep what is true in both places.',
  },
  'dead-network': {
    says: ({ name, on }) => `${name} no longer exists (${dayText(on, 'en')}). The rule applies to nothing.`,
    suggests: ({ name, instead }) =>
      instead
        ? `Take ${name} out, or name ${instead} if you are there.`
        : `Take ${name} out, and its address if there is one.`,
  },
  'renamed-network': {
    says: ({ name, on, now }) => `${name} has been called ${now} since ${dayText(on, 'en')}.`,
    suggests: ({ name, now }) => `Write ${now}, or “${now} (formerly ${name})”.`,
  },
  'vague.amount': {
    says: ({ amount }) => `“${amount}” does not say how much: two people count it differently.`,
    suggests: () => 'Give a number, a delay or a frequency. Otherwise the rule is only there to be read.',
  },
  'vague.hours': {
    says: ({ hours }) => `“${hours}” does not give the hours.`,
    suggests: () => 'Give the hours, or say where the timetable is posted.',
  },
  'personal-data': {
    says: ({ what }) =>
      `${marks[what]} of a person is in the charter. It will be published, and the person may leave.`,
    suggests: () => 'Write the function and the address of a service.',
  },
  'personal-data.names': {
    says: () => 'Names stand without a function: nobody knows in what capacity these people are there.',
    suggests: () => 'Add their function, or take the names out.',
  },
  'hidden-email': {
    says: () => 'The address was hidden by the site that the text comes from: it can no longer be read.',
    suggests: () => 'Find the address and write it.',
  },
  'date-mismatch.alone': {
    says: ({ year, other }) => `This date is of ${other}, and the beginning of the text speaks of ${year}.`,
    suggests: () => 'Say what the date marks: adoption, update, printing. Otherwise take it out.',
  },
  'date-mismatch.calendar': {
    says: ({ date }) => `The calendar has no “${date}”.`,
    suggests: () => 'Check the day.',
  },
  'date-mismatch.stated': {
    says: ({ date, other }) => `“${date}” and “${other}” do not agree.`,
    suggests: () => 'Keep one date for each step, in order.',
  },
  'date-mismatch.past': {
    says: ({ date }) => `The charter was to be reviewed or to end: ${date} is past.`,
    suggests: () => 'Review the charter, then give a new date.',
  },
  'copied-sentence.trade': {
    says: ({ trade }) => `These words come from a text written for ${trades[trade]}. They mean nothing here.`,
    suggests: () => 'Put your own words, and read the passage around them again.',
  },
  'copied-sentence.organisation': {
    says: ({ name }) => `“${name}” is not the organisation that the rest of the charter is about.`,
    suggests: () => 'Put the name of your organisation, and read the passage around it again.',
  },
  furniture: {
    says: ({ removed }) =>
      removed
        ? 'This text belongs to the page or the site, not to the charter. It was left out.'
        : 'This text belongs to the page or the site, not to the charter.',
    suggests: ({ removed }) => (removed ? 'Put it back if it is part of the charter.' : 'Take it out.'),
  },
  'rule-in-comment': {
    says: () => 'This rule stayed in a comment: the charter does not have it.',
    suggests: () => 'Take it into an article, or answer its author.',
  },
  'glued-words': {
    says: ({ parts }) =>
      parts
        ? `Two words are stuck together: “${parts}”.`
        : 'Words were stuck together in the file. They were parted.',
    suggests: ({ parts }) => (parts ? 'Add the space.' : 'Check where they were parted.'),
  },
  'doubled-letters': {
    says: ({ mended }) =>
      mended
        ? `Each letter is written twice: “${mended}”.`
        : 'Each letter was written twice in the file. The word was mended.',
    suggests: () => 'Check the word.',
  },
  cut: {
    says: ({ word }) => `The text is cut: “${shortened(word)}”.`,
    suggests: () => 'Find the end in the original.',
  },
}

export const en = {
  ...sayings,
  ...Object.fromEntries(Object.entries(law).map(([id, saying]) => [`law.${id}`, saying])),
} as Sayings

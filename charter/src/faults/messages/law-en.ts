import type { Country } from '../country.ts'
import type { LawId } from '../law/rules.ts'
import type { Saying } from '../sayings.ts'

type ByCountry = { fr: string; be: string; qc: string }
const lawOf = (country: Country, { fr, be, qc }: ByCountry) =>
  country === null ? `in France, ${fr}; in Belgium, ${be}; in Québec, ${qc}.` : `${{ fr, be, qc }[country]}.`

const IMAGE: ByCountry = {
  fr: 'article 9 of the Civil Code and articles 4 and 7 of the GDPR',
  be: 'article XI.174 of the Code of Economic Law and articles 4 and 7 of the GDPR',
  qc: 'articles 35 and 36 of the Civil Code of Québec and section 14 of the private sector act (P-39.1)',
}
const WATCH: ByCountry = {
  fr: 'articles L1121-1 and L1222-4 of the Labour Code and the CNIL’s pages',
  be: 'collective agreement no. 81 of 26 April 2002',
  qc: 'articles 35 and 36 of the Civil Code of Québec and section 5 of the Charter of rights',
}
const SPEECH: ByCountry = {
  fr: 'articles L1121-1 and L2281-1 of the Labour Code; for a public agent, article L121-7 of the Civil Service Code and case law on reserve',
  be: 'article 19 of the Constitution and article 10 of the European Convention on Human Rights',
  qc: 'section 3 of the Charter of rights and article 2088 of the Civil Code of Québec',
}

/** Facts and places from the project's survey of the law (docs): a question to put, never advice on a case. */
export const law: { [Id in LawId]: Saying<{ country: Country }> } = {
  pseudonym: {
    says: () =>
      'The charter presents a pseudonym as freer speech. A public agent’s duty of reserve also holds under a pseudonym.',
    suggests: () =>
      'Say that a pseudonym is allowed, and lifts neither reserve nor liability. See Conseil d’État, 27 June 2018, no. 412541.',
  },
  'private-speech': {
    says: () =>
      'This sentence forbids speaking of the employer, even outside work, without condition. A limit to free speech must be justified and proportionate.',
    suggests: ({ country }) =>
      `Name what is protected (secrets, insults, disparagement, speaking for the organisation) and leave the rest free. See ${lawOf(country, SPEECH)}`,
  },
  'private-opinions': {
    says: () =>
      'This sentence forbids an opinion on a personal account. Political, union and religious opinions are free in private life.',
    suggests: ({ country }) =>
      `Limit the rule to the organisation’s accounts and to what is said in its name. See ${lawOf(country, SPEECH)}`,
  },
  'works-rules': {
    says: () =>
      'The charter provides for sanctions, and does not say how it became binding. A text that punishes follows the formalities of works rules, or binds nobody.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Join the charter to the works rules, and follow their posting and remarks. See the act of 8 April 1965.'
        : 'Get the opinion of the works council, send the text to the labour inspectorate, deposit it, and let it begin a month later. See articles L1321-4 and L1321-5 of the Labour Code.',
  },
  'automatic-sanction': {
    says: () =>
      'A sanction is said to be immediate or automatic. A person is heard first, and the measure depends on the facts.',
    suggests: ({ country }) =>
      `Write that the measure depends on the facts, and that the person is heard before. See ${lawOf(
        country,
        {
          fr: 'articles L1332-1 to L1332-5 of the Labour Code',
          be: 'articles 16 and following of the act of 8 April 1965',
          qc: 'sections 82 and 124 of the Act respecting labour standards',
        },
      )}`,
  },
  fine: {
    says: () => 'The charter provides for a sanction in money. An employer may not impose one.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Take it out, or check that it keeps within the limits of works rules. See article 18 of the act of 8 April 1965.'
        : 'Take it out. See article L1331-2 of the Labour Code.',
  },
  'private-accounts': {
    says: () =>
      'The charter provides for watching personal accounts. They belong to private life, and a control must be announced, necessary and limited.',
    suggests: ({ country }) =>
      `Limit it to what is public and names the organisation, and say that nobody watches accounts. See ${lawOf(country, WATCH)}`,
  },
  'forced-relay': {
    says: () =>
      'The charter asks to relay from a personal account. Such an account belongs to private life: nobody can be made to.',
    suggests: ({ country }) =>
      `Write that everyone may relay, and nobody must. See ${lawOf(country, SPEECH)}`,
  },
  'blanket-image': {
    says: () =>
      'One agreement holds here for every medium or for a whole year. Agreement to an image is given for a precise use.',
    suggests: ({ country }) =>
      `Ask for one agreement per use: which channel, what for, until when. See ${lawOf(country, IMAGE)}`,
  },
  'tacit-image': {
    says: () =>
      'Silence counts here as agreement to an image. Consent is a clear act: not answering is none.',
    suggests: ({ country }) => `Publish after a yes only, and keep the proof. See ${lawOf(country, IMAGE)}`,
  },
  'irrevocable-image': {
    says: () =>
      'The agreement is said to be final. People may withdraw theirs at any time, as simply as they gave it.',
    suggests: ({ country }) =>
      `Say how to withdraw, and how soon the image goes. See ${lawOf(country, IMAGE)}`,
  },
  'image-to-enrol': {
    says: () =>
      'Agreement to images is a condition for enrolling or being received. An imposed agreement is not free.',
    suggests: ({ country }) =>
      `Part the two: a no changes nothing in the welcome. See ${lawOf(country, IMAGE)}`,
  },
  'one-parent': {
    says: () =>
      'The signature of one parent is enough here for a child’s image. Since 2024, parents protect this right together, with the child.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Ask both parents when the child is small or they disagree, and the child according to age. See the advice of the Data Protection Authority.'
        : 'Ask both parents, and the child according to age. See articles 371-1 and 372-1 of the Civil Code and the act of 19 February 2024.',
  },
  crowd: {
    says: () =>
      'The charter needs no agreement for a group picture or a public place. Numbers do not matter: whoever can be recognised has a right to their image.',
    suggests: ({ country }) =>
      `Ask everyone who can be recognised, except in views of a crowd or news. See ${lawOf(country, IMAGE)}`,
  },
  'found-images': {
    says: () =>
      'The charter lets people reuse images found online. An image has an author, and “found on the Internet” is no licence.',
    suggests: ({ country }) =>
      `Use your own images, or those whose licence allows it, and name the author. See ${lawOf(country, {
        fr: 'articles L111-1 and L122-4 of the Intellectual Property Code',
        be: 'book XI of the Code of Economic Law',
        qc: 'sections 3 and 27 of the Copyright Act (Canada)',
      })}`,
  },
  'kept-passwords': {
    says: () =>
      'A password is handed over or kept in a list. Known to several people, it no longer protects, nor tells who acted.',
    suggests: () =>
      'Give everyone their own access and role, or share a password safe. See the CNIL’s recommendation of 2022 on passwords and the ANSSI’s guides.',
  },
  'deleted-criticism': {
    says: () =>
      'The charter has criticism removed. Criticism that keeps to the law is allowed, and a town’s page is also a space of the opposition.',
    suggests: ({ country }) =>
      country === 'fr' || country === null
        ? 'Remove only what is unlawful, say why and keep the trace. See article L2121-27-1 of the CGCT; administrative court of Cergy, 13 December 2018, no. 1611384.'
        : `Remove only what is unlawful, say why and keep the trace. See ${lawOf(country, SPEECH)}`,
  },
  campaign: {
    says: () =>
      'An account of the organisation supports a campaign. Public means serve no candidate, and achievements are not praised before a ballot.',
    suggests: () =>
      'Take it out, and say what changes from the first day of the sixth month before the vote. See articles L52-1 and L52-8 of the Electoral Code.',
  },
  'kept-for-ever': {
    says: () =>
      'Data are kept without limit. Personal data are kept as long as they serve, then deleted or archived.',
    suggests: ({ country }) =>
      `Give a duration, and what happens then. See ${lawOf(country, {
        fr: 'article 5 of the GDPR',
        be: 'article 5 of the GDPR',
        qc: 'section 23 of the private sector act (P-39.1)',
      })}`,
  },
  'always-on': {
    says: () =>
      'The charter asks to answer at any hour. The right to disconnect also holds for social media.',
    suggests: ({ country }) =>
      country === 'be'
        ? 'Give hours of answer, and organise a duty where one is needed. See the act of 3 October 2022.'
        : 'Give hours of answer, and organise a duty where one is needed. See article L2242-17 of the Labour Code.',
  },
  sharing: {
    says: () =>
      'The charter says that sharing, or a notice, binds to nothing. Whoever relays unlawful words may answer for them, whatever their profile says.',
    suggests: ({ country }) =>
      `Write that relaying binds, and that no notice exempts. See ${lawOf(country, {
        fr: 'articles 29 and 32 of the act of 29 July 1881',
        be: 'articles 443 and following of the Criminal Code',
        qc: 'articles 35 and 1457 of the Civil Code of Québec',
      })}`,
  },
}

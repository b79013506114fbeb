import { cleanedBesides } from './cleaned.ts'
import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { plainOf } from './manuscript.ts'

/** Words that lost the space between them: « privéedoit », « collègues.Vous ». */
export const gluedWords = ({ passages, imported, words }: Manuscript): Found[] => {
  const left = passages.flatMap((passage) =>
    [...gluedAt(passage.text, words), ...gluedSentences(passage.text)].flatMap(([from, to, parts]) =>
      foundIn(passage, from, to, 'glued-words', { parts }),
    ),
  )
  const mended = cleanedBesides(imported, 'glued-words', left).map((place): Found => ({
    says: 'glued-words',
    data: { parts: null },
    ...place,
  }))
  return [...left, ...mended]
}

type Glued = [from: number, to: number, parts: string]

// A participle, or a noun that ends like one, then a word so frequent that no French word ends with the two.
const PARTICIPLE_AND_WORD =
  /(?<![\p{L}@#./])(\p{L}{3,}(?:é|ée|és|ées))(doit|doivent|peut|peuvent|est|sont|sera|et|ou|de|des|du|la|le|les|pour|par|sur|dans|avec|aux?|en|que|qui|dont|non|pas|leur|vous|nous|une?)(?![\p{L}])/gu
const SHORTEST = 5
const BRANDS =
  /^(?:e|i)\p{Lu}|LinkedIn|YouTube|WhatsApp|TikTok|WordPress|SharePoint|PeerTube|PowerPoint|DailyMotion|OneDrive|GitHub|GitLab|MailChimp|HelloAsso|FranceConnect|ProConnect|JavaScript|MySpace|SlideShare|SoundCloud|DeviantArt|StumbleUpon|BlueSky|SnapChat|FaceBook|InstaGram|LastPass|KeePass|BitWarden|Mc\p{Lu}|Mac\p{Lu}|Le\p{Lu}|La\p{Lu}|De\p{Lu}|Du\p{Lu}/u
const CAMEL = /(?<![\p{L}\p{N}@#./_-])(\p{Lu}?\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@_/])/gu

function gluedAt(text: string, words: ReadonlySet<string>): Glued[] {
  const plain = plainOf(text)
  const participles = [...plain.matchAll(PARTICIPLE_AND_WORD)].flatMap(
    ({ index, 0: all, 1: first = '', 2: second = '' }): Glued[] =>
      // « européen », « lycéen »
      first.length >= SHORTEST && !(second === 'en' && first.endsWith('é'))
        ? [[index, index + all.length, `${first} ${second}`]]
        : [],
  )
  const camels = [...text.matchAll(CAMEL)].flatMap(
    ({ index, 0: all, 1: first = '', 2: second = '' }): Glued[] =>
      !BRANDS.test(all) && words.has(first.toLowerCase()) && words.has(second.toLowerCase())
        ? [[index, index + all.length, `${first} ${second}`]]
        : [],
  )
  return [...participles, ...camels]
}

const SENTENCES = /(?<![\p{L}\p{N}@./])(\p{Ll}{3,}[.;!?])(\p{Lu}\p{Ll}+)(?=[\s,'’])/gu
const gluedSentences = (text: string): Glued[] =>
  [...text.matchAll(SENTENCES)].map(({ index, 0: all, 1: first, 2: second }) => [
    index,
    index + all.length,
    `${first} ${second}`,
  ])

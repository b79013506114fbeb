import { z } from 'zod'
import type { Authority, FamilyLanguage, PictureKind } from '../types.ts'
import { plain } from './columns.ts'

/** What a cell says, or undefined when it says nothing that is understood. '' is said to be empty by null. */
type Read<T> = T | null | undefined

const oneOf =
  <T>(words: Record<string, T>) =>
  (cell: string): Read<T> =>
    cell.trim() === '' ? null : words[plain(cell)]

export const readYesNo = oneOf<boolean>({
  oui: true,
  o: true,
  yes: true,
  y: true,
  vrai: true,
  true: true,
  x: true,
  '1': true,
  non: false,
  n: false,
  no: false,
  faux: false,
  false: false,
  '0': false,
})

export const readKind = oneOf<'beneficiary' | 'family' | 'staff' | 'volunteer' | 'elected' | 'other'>({
  beneficiaire: 'beneficiary',
  enfant: 'beneficiary',
  eleve: 'beneficiary',
  beneficiary: 'beneficiary',
  famille: 'family',
  family: 'family',
  equipe: 'staff',
  agent: 'staff',
  staff: 'staff',
  benevole: 'volunteer',
  volunteer: 'volunteer',
  elu: 'elected',
  elue: 'elected',
  elected: 'elected',
  autre: 'other',
  other: 'other',
})

export const readAuthority = oneOf<Authority>({
  parent: 'parent',
  mere: 'parent',
  pere: 'parent',
  tuteur: 'tutor',
  tutrice: 'tutor',
  tutor: 'tutor',
  elle: 'self',
  'elle meme': 'self',
  'lui meme': 'self',
  soi: 'self',
  'la personne': 'self',
  self: 'self',
})

export const readLanguage = oneOf<FamilyLanguage>({
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
  nl: 'nl',
  neerlandais: 'nl',
  dutch: 'nl',
})

export const readPicture = oneOf<PictureKind>({
  groupe: 'group',
  group: 'group',
  seul: 'targeted',
  seule: 'targeted',
  portrait: 'targeted',
  alone: 'targeted',
  prenom: 'named',
  nom: 'named',
  named: 'named',
})

/** 2026-03-12, 12/03/2026, 12.03.2026, 12-03-2026. Days come first, as everywhere this product is used in French. */
export function readDay(cell: string): Read<string> {
  const text = cell.trim()
  if (text === '') return null
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = french
    ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`
    : text.slice(0, 10)
  return z.iso.date().safeParse(day).success ? day : undefined
}

/** A day, or a year alone. */
export function readBirth(cell: string): Read<{ bornOn: string | null; bornYear: number }> {
  const text = cell.trim()
  if (/^(19|20)\d\d$/.test(text)) return { bornOn: null, bornYear: Number(text) }
  const day = readDay(text)
  return day ? { bornOn: day, bornYear: Number(day.slice(0, 4)) } : (day as null | undefined)
}

export const readEmail = (cell: string): Read<string> => {
  const text = cell.trim().toLowerCase()
  if (text === '') return null
  return z.email().max(254).safeParse(text).success ? text : undefined
}

import type { Locale } from '@balise/rules'
import { typeset } from '../messages/typeset.ts'

export const MAX_BYTES = 30_000_000
export const MAX_PAGES = 500
/** About 500 full pages. */
export const MAX_CHARACTERS = 3_000_000

/** Why a file is not read. */
export type RefusalCause =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-long'
  | 'too-deep'
  | 'too-slow'
  | 'too-heavy'
  | 'unknown-type'
  | 'old-format'
  | 'protected'
  | 'damaged'
  | 'bomb'
  | 'doctype'
  | 'macro'
  | 'external-reference'
  | 'no-text'

/** A file that is not read, and what a person can do about it. `detail` is a name or a figure of the file, if any. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal'
  override readonly cause: RefusalCause
  readonly detail: string
  readonly says: Readonly<Record<Locale, string>>

  constructor(cause: RefusalCause, detail = '') {
    const says = { fr: typeset(fr[cause](detail)), en: en[cause](detail) }
    super(says.en)
    this.cause = cause
    this.detail = detail
    this.says = says
  }
}

type Sentences = Record<RefusalCause, (detail: string) => string>

const megabytes = MAX_BYTES / 1_000_000

const fr: Sentences = {
  empty: () => 'Ce fichier est vide. Choisissez celui qui contient la charte.',
  'too-large': () =>
    `Ce fichier dépasse ${megabytes} Mo. Enregistrez-le sans ses images, ou n’en gardez que les pages de la charte.`,
  'too-many-pages': (pages) =>
    `Ce document a ${pages} pages, et ${MAX_PAGES} se lisent au plus. N’en gardez que les pages de la charte.`,
  'too-long': () => 'Ce texte est plus long que cinq cents pages pleines. N’en gardez que la charte.',
  'too-deep': () =>
    'Ce fichier emboîte ses parties bien plus qu’un document ne le fait. Copiez son texte dans un nouveau document, puis importez celui-là.',
  'too-slow': (seconds) =>
    `Ce fichier ne s’est pas lu en ${seconds} secondes. Enregistrez-le sous un autre format, DOCX ou texte, puis recommencez.`,
  'too-heavy': () =>
    'Ce fichier demande trop de mémoire pour être lu. Enregistrez-le sous un autre format, DOCX ou texte, puis recommencez.',
  'unknown-type': () =>
    'Ce fichier n’est pas d’un format qui se lit ici. Ceux qui se lisent : PDF, DOCX, ODT, HTML, Markdown, texte, OPML, FreeMind et XMind.',
  'old-format': () =>
    'Ce fichier est d’un ancien format d’Office. Ouvrez-le, enregistrez-le en DOCX ou en PDF, puis importez celui-là.',
  protected: () =>
    'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis importez celle-là.',
  damaged: () =>
    'Ce fichier est abîmé ou incomplet. Ouvrez-le, enregistrez-le de nouveau, puis importez cette copie.',
  bomb: () =>
    'Ce fichier se déplie en bien plus de données qu’un document n’en contient. Il n’a pas été ouvert.',
  doctype: () =>
    'Ce fichier déclare des entités XML, ce qu’aucun document courant ne fait. Il n’a pas été ouvert.',
  macro: (name) =>
    `Ce document contient des macros (${name}). Enregistrez-en une copie sans macros, puis importez celle-là.`,
  'external-reference': (address) =>
    `Ce document va chercher une partie de lui-même ailleurs (${address}). Enregistrez-en une copie sans cette liaison, puis importez celle-là.`,
  'no-text': () =>
    'Aucun mot ne se lit dans ce fichier. S’il s’agit de pages numérisées, numérisez-les plus nettement, en 300 points par pouce.',
}

const en: Sentences = {
  empty: () => 'This file is empty. Choose the one that holds the charter.',
  'too-large': () =>
    `This file is over ${megabytes} MB. Save it without its pictures, or keep only the pages of the charter.`,
  'too-many-pages': (pages) =>
    `This document has ${pages} pages, and ${MAX_PAGES} are read at most. Keep only the pages of the charter.`,
  'too-long': () => 'This text is longer than five hundred full pages. Keep only the charter.',
  'too-deep': () =>
    'This file nests its parts far more than a document does. Copy its text into a new document, then import that one.',
  'too-slow': (seconds) =>
    `This file could not be read in ${seconds} seconds. Save it in another format, DOCX or text, then start again.`,
  'too-heavy': () =>
    'This file takes too much memory to be read. Save it in another format, DOCX or text, then start again.',
  'unknown-type': () =>
    'This file is of no format that is read here. Those that are: PDF, DOCX, ODT, HTML, Markdown, text, OPML, FreeMind and XMind.',
  'old-format': () =>
    'This file is of an old Office format. Open it, save it as DOCX or PDF, then import that one.',
  protected: () =>
    'This file is protected by a password. Save a copy without a password, then import that one.',
  damaged: () => 'This file is damaged or cut short. Open it, save it again, then import that copy.',
  bomb: () => 'This file unfolds into far more data than a document holds. It was not opened.',
  doctype: () => 'This file declares XML entities, which no ordinary document does. It was not opened.',
  macro: (name) => `This document holds macros (${name}). Save a copy without macros, then import that one.`,
  'external-reference': (address) =>
    `This document fetches a part of itself elsewhere (${address}). Save a copy without that link, then import that one.`,
  'no-text': () =>
    'Not one word can be read in this file. If these are scanned pages, scan them more sharply, at 300 dots an inch.',
}

import type { Concept } from './concept.ts'
import { concept } from './concept.ts'

/** What is only read and signed: other texts that bind, the free use of official news, what the networks are. */
export const reading: Concept[] = [
  concept(
    'read',
    [
      3.6,
      /\b(?:code de (?:deontologie|conduite|vie)|conditions (?:generales )?d'utilisation|statut de (?:la fonction|fonctionnaire|la fonction publique)|droits et (?:des )?(?:devoirs|obligations)|obligations? statutaires?|charte (?:informatique|des bonnes pratiques informatiques)|politique (?:de prevention|en matiere)|reglement interieur|legislation|dispositions (?:legales|reglementaires)|cadre (?:legal|juridique|reglementaire)|code du travail|lues? en harmonie)\b/,
    ],
    [
      3.2,
      /\b(?:(?:respect|conform|applic)\w*\b.{0,40}\b(?:lois?|reglements?|reglementation|regles)\b.{0,30}\b(?:en vigueur|applicables?|propres?)|lois? (?:en vigueur|applicables?)|toutes les lois)\b/,
    ],
    [
      4,
      /\b(?:jamais (?:vraiment |reellement |totalement )?anonymes?|demeurer en ligne|espaces? publics?|reste(?:nt)? en ligne|ne s'efface\w*|traces? (?:durable|indelebile|permanente)s?|liberte d'expression)\b/,
    ],
    [
      4.2,
      /\b(?:partag\w+|relay\w+|republi\w+|repren\w+|aime[rz]?|liker?|commenter|retweet\w*|suivre|vous connecter)\b.{0,60}\b(?:publications?|contenus?|actualites?|articles?|informations?|page|photos?)\b.{0,70}\b(?:officiel\w*|publique?s?|nos|notre|page|compte|site)\b/,
    ],
  ),
]

import type { Cue } from './cue.ts'
import { pattern } from './cue.ts'

const sanction = (id: string, weight: number, source: string, more: Partial<Cue> = {}): Cue => ({
  id,
  modality: 'sanction',
  weight,
  pattern: pattern(source),
  ...more,
})

const BREACH =
  '(?:violations?|manquements?|non[- ]respects?|non[- ]observation|infractions?|inobservation|transgressions?|contrevenants?|abus|recidives?|contravention|atteintes? a|utilisation abusive|usage abusif|comportements? (?:abusif|contraire)s?|derives?)'
const FOLLOWS =
  "(?:entrain|expos|fer(?:a|ont) l'objet|fait l'objet|donn(?:er|e|era|ent) lieu|sanction|passible|engag|mesures? |poursui|condui|aboutir|considere|se traduir|constitu|puni|susceptible|reserve le droit|suppri|retir|bloqu|exclu|suspen|retrait|avertissement|exclusion|impliqu)"

export const sanctions: Cue[] = [
  sanction('breach', 0.95, `\\b${BREACH}\\b.{0,220}?\\b${FOLLOWS}`, { rules: true, isWhole: true }),
  sanction(
    'penalty',
    0.9,
    "\\b(?:s'expos(?:e|ent|er|era)|vous exposez|vous exposer|m'expose|nous exposons|expose (?:a|son auteur)|passibles? (?:de|d')|risque(?:r|nt|z)?(?: de | d'| une? | l'| la | le | des )(?:[a-z]+ )?(?:sanction|poursuite|mesure|licenciement|conge|exclusion|renvoi|suspension|avertissement|etre))",
    { rules: true },
  ),
  sanction(
    'penalty',
    0.9,
    '\\b(?:sanctions?|mesures?|procedures?) (?:[a-z]+ et )?(?:disciplinaires?|penales?|judiciaires?|administratives? ou|legales?)\\b|\\b(?:poursuites?|action) (?:judiciaires?|penales?|disciplinaires?|en justice|devant)|\\b(?:sera|seront|peut etre|peuvent etre|pourra etre|pourront etre) (?:sanctionne|puni|poursuivi|licencie|exclu|renvoye)e?s?\\b|\\bprevoi\\w+ .{0,24}\\bsanctions?\\b|\\bsanctions? .{0,60}\\bs.applique|\\bdeposer plainte\\b|\\bdepot de plainte\\b',
    { rules: true },
  ),
  sanction(
    'removal',
    0.9,
    '(?<=.{3})\\b(?:sera|seront|se verra|se verront|est|sont|peut etre|peuvent etre|pourra etre|pourront etre|serait|seraient) (?:immediatement |systematiquement |automatiquement |donc |alors |sans (?:preavis|delai|avertissement) |definitivement |temporairement |purement et simplement )*(?:supprime|retire|efface|bloque|banni|exclu|masque|rejete|suspendu|desactive|signale|refuse|ecarte)(?:e?s?)\\b(?! (?:en fin d|a la fin d|a l.issue|au bout d|au terme d|a la demande|sur demande|chaque |tous les |toutes les ))',
    { rules: true },
  ),
  // « Deux avertissements valent exclusion »
  sanction(
    'amounts-to',
    0.9,
    "\\b(?:vaut|valent|vaudra|vaudront|emporte(?:nt)?|entraine(?:nt|ra|ront)?) (?:une |l'|la |le )?(?:exclusion|suspension|radiation|bannissement|renvoi|avertissement|retrait|fermeture)\\b",
    { rules: true },
  ),
  sanction(
    'removal',
    0.85,
    "^(?:la |le |une? |l')?(?:suppression|retrait|exclusion(?! de (?:la |toute )?responsabilite)|suspension|bannissement|blocage|avertissement|blame|licenciement|congediement|renvoi|rappel a l'ordre|reprimande)\\b",
    { rules: true },
  ),
]

import type { Cue } from './cue.ts'
import { ADVERBS, BE, CLITICS, NE, pattern } from './cue.ts'

const obligation = (id: string, weight: number, source: string): Cue => ({
  id,
  modality: 'obligation',
  weight,
  pattern: pattern(source),
})

const REQUIRED =
  "(?:tenue?s? (?:de|d'|a|au|aux|par|egalement|aussi)|obligee?s? (?:de|d')|astreinte?s? (?:a|au|aux)|soumise?s? (?:a|au|aux)|contrainte?s? (?:de|d')|chargee?s? (?:de|d'|du|des)|priee?s? (?:de|d')|requise?s?|exigee?s?|necessaires?|indispensables?|obligatoires?|imperatifs?|imperatives?|demandee?s?|imposee?s?|subordonnee?s? (?:a|au)|conditionnee?s? (?:a|au)|imperieux)\\b"

export const obligations: Cue[] = [
  obligation(
    'must',
    0.95,
    '\\b(?:doi[st]|doivent|devons|devez|devra|devront|devrez|devrons|devras)(?= |-|,|$)',
  ),
  obligation('must', 0.95, '\\b[a-z]{4,}e(?:doit|doivent) '),
  obligation(
    'il-faut',
    0.95,
    "\\b(?:il (?:nous |vous |te |lui |leur )?(?:faut|faudra)|(?:il )?convient(?:-il)? (?:de|d'|que|toutefois|egalement|donc|en)|il y a lieu (?:de|d')|il importe (?:de|d'|que)|il (?:vous |nous |lui |leur )?(?:incombe|revient|appartient)|(?:vous|nous|lui|leur) (?:incombe|revient|appartient)|il s'agit (?:de|d') (?=[a-z]+(?:er|ir|re)\\b))",
  ),
  obligation(
    'required',
    0.9,
    `\\b(?<!pas )${BE} (?:donc |des lors |en effet )?(?!pas |jamais )${ADVERBS}${REQUIRED}`,
  ),
  obligation('required', 0.85, '^(?:est|sont) (?:obligatoire|exige|requi)'),
  obligation(
    'watch',
    0.9,
    "\\b(?:(?<!(?:une|la|de|leur|notre|votre|sa) )veill(?:er|ez|e|ent|ons|era|eront|erez)|(?:s'|nous |vous |m')?assur(?:er|e|ent|ez-vous|ons-nous|ons|era|eront)(?:-toi)?|faire en sorte|fai(?:t|tes|sons|sez) en sorte|pren(?:dre|ez|d|nent|ons) (?:soin|garde|le temps|toutes les|les mesures|les precautions)|faire preuve|fai(?:t|tes|re|sons) (?:preuve|attention)|se conform(?:er|e|ent)|conformez-vous|(?:m'|s')?attach(?:er|ent|ons))\\b",
  ),
  obligation(
    'commits',
    0.95,
    "\\b(?:(?:s'|m'|nous |vous |t')(?:engag(?:e|ent|eons|ez|era|eront)|oblige\\w*)|engagez-vous|s'est engage\\w*|se sont engages)\\b(?= a\\b| aux?\\b| de\\b|,| :|$)",
  ),
  obligation('engages-to', 0.9, "\\b(?:vous |nous |les |le |l')engage(?:nt|ra)? ?(?::|a |$)"),
  obligation(
    'duty',
    0.9,
    "\\b(?:a|ont|avez|avons|ai) (?:egalement |aussi |donc |toujours )?(?:pour |l'|une |un |la |le )(?:obligation|devoir|mission|responsabilite|charge|tache) (?:de|d')",
  ),
  obligation(
    'demands',
    0.85,
    `\\b(?:s'attend(?:ent)?|attend(?:ons)?|exig(?:e|ent|eons)|impos(?:e|ent|ons)|requier(?:t|ent)|demand(?:e|ent|ons)|necessit(?:e|ent)) (?=a |aux |que |qu'|de |d'|des |du |une? |le |la |les |l'|le respect|votre|y )`,
  ),
  obligation(
    'accepts',
    0.8,
    '\\b(?:accepte[zr]?|acceptent|adhere(?:z|nt|r)?|acceptation|adhesion)\\b.{0,60}\\b(?:charte|conditions|regles|termes|modalites|reglement)\\b',
  ),
  obligation(
    'at-least',
    0.8,
    '\\b(?:a|ont|compte|comptent|dispos\\w+|possede\\w*|reste|restent) (?:toujours )?(?:au moins|au minimum|un minimum de)\\b',
  ),
  obligation('falls-to', 0.85, '\\b(?:revient|reviennent|incombe|incombent|appartient) (?:a|au|aux)\\b'),
  obligation('ne-que', 0.9, `(?<!vous |nous )${NE}[a-z]+(?:ez|ons) (?:[a-z]+ ){0,3}?qu(?:e\\b|')`),
  obligation('please', 0.85, "\\b(?:merci|priere) (?:de|d')\\b|\\bveuillez\\b"),
  obligation(
    'not-exempt',
    0.85,
    `\\b(?:ne |n')(?:dispens\\w+|exoner\\w+|exempt\\w+|libere\\w*) (?:pas|en rien|nullement)`,
  ),
  obligation(
    'to-do',
    0.7,
    `(?:^|[:,] |(?<=^[^,.]{3,60} )|\\b(?:est|sont|reste|restent) )${CLITICS}a (?:respecter|verifier|valider|construire|demander|signaler|transmettre|joindre|indiquer|mentionner|faire valider|soumettre|declarer|definir)\\b`,
  ),
  obligation(
    'apply',
    0.75,
    "\\b(?:regles?|obligations?|principes?|devoirs?|precautions?|dispositions?)\\b.{0,90}\\bs'appliqu(?:e|ent|era|eront)\\b",
  ),
  // « Le secret vaut aussi dans les groupes fermés »
  obligation(
    'holds',
    0.75,
    "\\b(?:secret|discretion|reserve|neutralite|confidentialite|regles?|obligations?|principes?|devoirs?|interdiction)\\b.{0,60}\\b(?:vaut|valent|vaudra|s'applique|s'appliquent) (?:aussi|egalement|meme|partout|dans|sur|en|pour)\\b",
  ),
  obligation('conform', 0.75, '^(?:conformement a|en conformite avec|dans le respect de)'),
  obligation(
    'approval',
    0.85,
    "\\b(?:est|sont|sera|seront|fait|font|fera|feront) (?:d'abord |prealablement |systematiquement |toujours )?(?:soumise?s? a|l'objet d'une? (?:validation|autorisation|accord|relecture|demande|declaration)|validee?s? par|approuvee?s? par|relue?s? par|signee?s? par|autorisee?s? par)",
  ),
]

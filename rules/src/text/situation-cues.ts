/**
 * Words about health, justice, money or family. A `state` says something of the person named in the same sentence;
 * a `passive` only after « est » or « a été »; a `subject` only when it is somebody's: « son cancer », « souffre d’une
 * allergie ». « La journée mondiale de l’épilepsie » is nobody's. Before a `+`, the words that must stand in front:
 * they are too frequent to be looked for.
 */
export const SITUATION_CUES = {
  state:
    'malade|hospitalisé|hospitalisée|hospitalisation|aux+urgences|en+soins intensifs|en+réanimation|en+psychiatrie|' +
    'diagnostiqué|diagnostiquée|épileptique|autiste|trisomique|handicapé|handicapée|schizophrène|bipolaire|' +
    'dépressif|dépressive|en+burn-out|en+burnout|en+dépression|diabétique|asthmatique|séropositif|séropositive|' +
    'allergique|fausse couche|tentative de suicide|alcoolique|toxicomane|en+cure|en+sevrage|in+rehab|en+arrêt maladie|' +
    'en+congé maladie|en+congé de maladie|en+congé de longue maladie|en+congé longue maladie|en+arrêt de travail|en+incapacité|en+invalidité|en+mi-temps thérapeutique|en+fin de vie|' +
    'en+phase terminale|en+chimiothérapie|divorcé|divorcée|divorcent|en+instance de divorce|parents sont séparés|' +
    'en+garde alternée|en+famille d’accueil|en+foyer|pupille de l’état|juge de la jeunesse|juge des enfants|' +
    'juge des tutelles|protection de la jeunesse|dpj|sous+tutelle|sous+curatelle|sous+administration de biens|' +
    'touche le rsa|perçoit le rsa|au+rsa|au+chômage|émarge au cpas|aide du cpas|aidé par le cpas|aidée par le cpas|' +
    'surendetté|surendettée|endetté|endettée|en+prison|sort de prison|sorti de prison|sortie de prison|en+détention|incarcéré|incarcérée|sous+bracelet électronique|' +
    'en+garde à vue|condamné|condamnée|mis en examen|mise en examen|victime de violences|violences conjugales|' +
    'maltraité|maltraitée|sans+papiers|expulsé de son logement|expulsée de son logement|sans+domicile|' +
    'suivi par un psychologue|suivie par un psychologue|suivi par un psychiatre|suivie par un psychiatre|' +
    'voit un psychologue|voit un psychiatre|hospitalized|diagnosed|disabled|pregnant|divorced|bankrupt',
  passive:
    'placé|placée|suspendu|suspendue|licencié|licenciée|opéré|opérée|exclu|exclue|renvoyé|renvoyée|interné|internée|' +
    'adopté|adoptée|enceinte|à l’+hôpital|séparé|séparée|révoqué|révoquée|sanctionné|sanctionnée|' +
    'agressé|agressée|violé|violée|contaminé|contaminée|expulsé|expulsée|convoqué|convoquée',
  subject:
    'crise d’épilepsie|crises d’épilepsie|épilepsie|autisme|trouble autistique|trisomie|trisomie 21|handicap|' +
    'dépression|burn-out|burnout|cancer|tumeur|leucémie|diabète|vih|sida|hépatite|covid|allergie|asthme|schizophrénie|' +
    'bipolarité|trouble bipolaire|anorexie|boulimie|sclérose en plaques|maladie|maladie d’alzheimer|alzheimer|' +
    'parkinson|démence|tdah|dyslexie|avc|infarctus|crise cardiaque|crise d’asthme|crise d’angoisse|malaise|' +
    'addiction|alcoolisme|opération|traitement|médicament|médicaments|médication|chimiothérapie|diagnostic|grossesse|' +
    'ivg|divorce|séparation|garde des enfants|dettes|procès|casier judiciaire|rechute|suicide|fracture|séjour à l’hôpital|' +
    'medication|disability|illness',
}

import { whole } from './whole.ts'

/**
 * Words by which a text shows for whom it was written. A charter that has one or two of another trade's was copied
 * from it and not read again. `own`: what people of the trade say of themselves all along; `marks`: what nobody else
 * says.
 */
export type TradeId =
  'army' | 'hospital' | 'school' | 'company' | 'day-care' | 'union' | 'public-service' | 'sports-club'
export type Trade = { id: TradeId; own: RegExp; marks: RegExp }

export const TRADES: readonly Trade[] = [
  {
    id: 'army',
    own: whole`militaires?|armées?|régiments?|défense|gendarmes?|soldats?|officiers?`,
    marks: whole`(?<=(?:page|compte|groupe|blog)[^.]{0,200} )pour votre (?:formation|unité|régiment|base|escadron|bâtiment)|(?:des |d')?informations? relatives? à (?:une|l'|votre|vos|des) ?(?:opérations?|mission|unité|manœuvres?)|théâtre d'opérations?|opérations? extérieures?|frères d'armes|vos camarades|personnel militaire|en opérations?(?= (?:extérieures?|ou))|permissionnaires?|secret(?:-| )défense`,
  },
  {
    id: 'hospital',
    own: whole`patients?|hôpital|hospitali(?:er|ère|ers|ères)|soignante?s?|soins|médica\p{L}+`,
    marks: whole`(?:vos|nos|les|des) patients?|secret médical|au chevet|équipes? soignantes?`,
  },
  {
    id: 'school',
    own: whole`élèves?|enseignante?s?|école|collège|lycée|étudiante?s?|classes?|université`,
    marks: whole`(?:vos|nos|les|des) élèves|salle des professeurs|conseil de classe|vie scolaire|nos étudiante?s`,
  },
  {
    id: 'company',
    own: whole`clients?|entreprise|société|commercia\p{L}+|marques?|actionnaires?|produits?`,
    marks: whole`nos actionnaires|cours de bourse|nos clients et prospects|parts de marché|chiffre d'affaires|secret des affaires|image de (?:la|notre) marque auprès des consommateurs`,
  },
  {
    id: 'day-care',
    own: whole`enfants?|éducatrices?|crèche|garderie|garde|parents?`,
    marks: whole`(?:nos|vos) tout-petits|heure de la sieste|local de garde`,
  },
  {
    id: 'union',
    own: whole`syndica\p{L}*|militante?s?|adhérente?s?|camarades`,
    marks: whole`lutte syndicale|nos (?:syndiquée?s|militante?s)|instances syndicales de notre fédération`,
  },
  {
    id: 'public-service',
    own: whole`agents?|collectivités?|mairie|ville|département|fonctionnaires?|élue?s?|usagers|service public|publique?s?`,
    marks: whole`agents? territoria(?:l|ux)|(?:nos|les) administrée?s|devoir de réserve des fonctionnaires|statut de la fonction publique`,
  },
  {
    id: 'sports-club',
    own: whole`clubs?|licenciée?s?|entraîneurs?|joueu(?:rs?|ses?)|sporti(?:f|fs|ve|ves)`,
    marks: whole`nos licenciée?s|vestiaires?|feuille de match`,
  },
]

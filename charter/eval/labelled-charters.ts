/**
 * Charters written for this measure and labelled before they were first read by the program, as the seed charters are:
 * ⟦modality kind⟧ opens a norm, ⟦⟧ closes it. What stands between is no norm.
 */
export const LABELLED_CHARTERS: Record<string, string> = {
  'lycee-suisse': `Directive sur l’usage des réseaux sociaux au gymnase

1 But et champ d’application

Les réseaux sociaux font partie du quotidien des élèves. La présente directive vise à prévenir les dérives.

⟦fact read⟧Elle s’applique aux élèves, aux enseignants et au personnel administratif.⟦⟧

2 Élèves

⟦prohibition image-consent⟧Il est interdit de filmer ou de photographier un camarade ou un enseignant sans son accord.⟦⟧ ⟦prohibition usage-time⟧Les téléphones ne sont pas utilisés pendant les cours.⟦⟧ ⟦permission usage-time⟧Leur usage est autorisé durant les pauses.⟦⟧

⟦obligation read⟧L’élève reste responsable de ce qu’il publie.⟦⟧

Sont notamment proscrits :

- ⟦prohibition prohibited-content⟧le harcèlement, les menaces et les injures ;⟦⟧
- ⟦prohibition identity⟧l’usurpation de l’identité d’un tiers ;⟦⟧
- ⟦prohibition denigration⟧toute atteinte à la réputation de l’école ou de ses membres.⟦⟧

3 Enseignants

⟦prohibition contact-boundary⟧Les enseignants n’acceptent pas leurs élèves comme amis sur leurs comptes privés.⟦⟧ ⟦obligation contact-boundary⟧La communication avec les élèves passe par la messagerie de l’école.⟦⟧ ⟦recommendation identity⟧Il est recommandé de séparer compte privé et compte professionnel.⟦⟧

⟦obligation confidentiality⟧Le secret de fonction doit être respecté en ligne.⟦⟧

4 Comptes de l’école

⟦permission publish-roles⟧Seule la direction publie au nom du gymnase.⟦⟧ ⟦obligation account-request⟧L’ouverture d’un compte de classe est soumise à l’autorisation du doyen.⟦⟧ ⟦obligation account-continuity⟧Deux personnes au moins en détiennent les codes.⟦⟧

5 Sanctions

⟦sanction measures⟧Le non-respect de cette directive peut entraîner un avertissement ou une exclusion temporaire.⟦⟧ ⟦contact routing⟧En cas de question, adressez-vous au médiateur.⟦⟧`,
  'hopital-francais': `Charte des réseaux sociaux du centre hospitalier

Préambule

L’hôpital communique sur Facebook et LinkedIn depuis 2015. Les professionnels y sont nombreux, et c’est une chance.

Article 1 - Secret et discrétion

⟦obligation confidentiality⟧Chaque professionnel est tenu au secret médical et à la discrétion professionnelle.⟦⟧ ⟦prohibition confidentiality⟧Aucune information relative à un patient ne peut être publiée, même de façon anonyme.⟦⟧ ⟦prohibition workplace-image⟧Ne prenez pas de photos dans les chambres ni au bloc.⟦⟧

Article 2 - Expression personnelle

⟦permission read⟧Vous êtes libre de vous exprimer sur les réseaux sociaux à titre personnel.⟦⟧ ⟦obligation disclaimer⟧Précisez alors que vos propos n’engagent que vous.⟦⟧ ⟦prohibition official-speech⟧Vous ne devez pas parler au nom de l’établissement sans mandat.⟦⟧ ⟦obligation neutrality⟧Les agents publics respectent leur devoir de réserve et de neutralité.⟦⟧

⟦recommendation self-review⟧Nous vous conseillons de relire votre message avant de l’envoyer.⟦⟧ ⟦fact read⟧Ce que vous publiez reste visible et peut être copié.⟦⟧

Article 3 - Comptes institutionnels

⟦fact registered-channel⟧Les comptes officiels sont gérés par la direction de la communication.⟦⟧ ⟦obligation pre-approval⟧Toute publication d’un service est validée par elle avant sa mise en ligne.⟦⟧ ⟦obligation accessibility⟧Chaque image est accompagnée d’un texte alternatif.⟦⟧ ⟦obligation account-security⟧Les mots de passe comptent au moins 12 caractères⟦⟧ et ⟦obligation account-security⟧sont changés tous les trois mois.⟦⟧

Article 4 - En cas de difficulté

⟦obligation negative-escalation⟧Face à des propos hostiles, ne répondez pas seul et prévenez la communication.⟦⟧ ⟦obligation evidence⟧Conservez une capture d’écran.⟦⟧ ⟦obligation routing⟧Les demandes de journalistes sont transmises au service presse.⟦⟧ ⟦contact routing⟧Contact : communication@hopital.example⟦⟧

Tout le monde a un rôle à jouer dans l’image de l’hôpital.`,
  'page-commune-belge': `Règles de la page Facebook de la commune

Bienvenue sur la page de votre commune !

⟦fact moderation-regime⟧Les commentaires sont modérés après leur publication, du lundi au vendredi.⟦⟧ ⟦obligation acceptance-by-use⟧En commentant, vous acceptez les présentes règles.⟦⟧

Merci de :

- ⟦obligation tone⟧rester poli et respectueux ;⟦⟧
- ⟦obligation topic-scope⟧vous en tenir au sujet de la publication ;⟦⟧
- ⟦prohibition personal-data⟧ne pas publier de données personnelles ;⟦⟧
- ⟦prohibition commercial⟧ne pas faire de publicité.⟦⟧

⟦sanction prohibited-content⟧Les propos racistes, haineux ou diffamatoires seront supprimés.⟦⟧ ⟦sanction visitor-ban⟧En cas de récidive, l’auteur sera bloqué.⟦⟧ ⟦prohibition duplicate⟧Le même message ne peut être posté plusieurs fois.⟦⟧

⟦obligation age-minimum⟧Il faut avoir au moins 13 ans pour participer.⟦⟧ ⟦fact read⟧Chaque internaute est responsable de ses propos.⟦⟧ ⟦permission report-abuse⟧Vous pouvez nous signaler un commentaire abusif par message privé.⟦⟧

La page compte 4 500 abonnés. ⟦contact routing⟧Pour toute question administrative, contactez l’accueil au 081 00 00 00.⟦⟧`,
}

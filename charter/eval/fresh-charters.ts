/** More charters, labelled as those of `labelled-charters.ts`: houses of other kinds, with the turns that charters of schools were misread for. */
export const FRESH_CHARTERS: Record<string, string> = {
  'ecole-primaire': `Charte du compte de l’école

1. Les codes

⟦obligation account-continuity⟧Le compte est confié à la directrice et à l’enseignant référent.⟦⟧ ⟦permission account-continuity⟧Eux seuls disposent des codes.⟦⟧

2. Les publications

⟦obligation read⟧Les légendes sont rédigées au présent par l’enseignant.⟦⟧ ⟦prohibition frequency-cap⟧Pas plus de trois publications par semaine.⟦⟧ ⟦obligation quiet-hours⟧Les publications ont lieu entre 8 h et 18 h, jamais le week-end.⟦⟧

3. Contact

⟦contact routing⟧Contact : vie scolaire, 04 75 00 00 00.⟦⟧`,
  'hopital-soins': `Charte d’usage des réseaux sociaux de l’hôpital Saint-Roch

1. Le compte de l’établissement

⟦permission publish-roles⟧Elle seule, la direction de la communication répond aux messages.⟦⟧ ⟦obligation pre-approval⟧Les textes médicaux sont relus par un praticien avant leur mise en ligne.⟦⟧ ⟦obligation quiet-hours⟧Les réponses partent entre 9 h et 17 h, sauf urgence sanitaire.⟦⟧

2. Les soignants

⟦prohibition confidentiality⟧Rien de ce qui se passe dans une chambre ne paraît en ligne.⟦⟧ ⟦prohibition workplace-image⟧Aucun téléphone n’entre au bloc opératoire.⟦⟧ ⟦prohibition contact-boundary⟧Pas de lien d’amitié avec un patient pendant sa prise en charge.⟦⟧ ⟦obligation confidentiality⟧Le secret médical vaut aussi dans les groupes fermés.⟦⟧

3. Signalement

⟦contact routing⟧Cellule de veille : veille@saint-roch.example, poste 4412.⟦⟧`,
  'bibliotheque-communale': `Règles des réseaux sociaux de la bibliothèque

1. Ce que nous publions

⟦prohibition frequency-cap⟧Jamais plus de deux billets par jour.⟦⟧ ⟦obligation copyright⟧Chaque couverture de livre est accompagnée du nom de l’illustrateur.⟦⟧ ⟦obligation accessibility⟧Les images reçoivent une description pour les personnes aveugles.⟦⟧ ⟦obligation neutrality⟧Les avis de lecture sont écrits sans parti pris politique.⟦⟧

2. Commentaires

⟦obligation moderation-hours⟧Les commentaires sont lus chaque matin par l’équipe d’accueil.⟦⟧ ⟦sanction prohibited-content⟧Ceux qui injurient sont masqués dans la journée.⟦⟧ ⟦permission publish-roles⟧Seules deux bibliothécaires tiennent la page.⟦⟧

3. Usagers

⟦obligation image-consent⟧Les lecteurs photographiés donnent leur accord par écrit.⟦⟧ ⟦contact routing⟧Renseignements : accueil de la bibliothèque, 02 555 00 00.⟦⟧`,
  'club-sportif': `Charte numérique du club de handball

1. Les joueurs

⟦prohibition prohibited-content⟧Pas d’insultes envers l’arbitre, ni pendant le match ni après.⟦⟧ ⟦obligation usage-time⟧Les téléphones restent dans les sacs jusqu’à la fin de l’entraînement.⟦⟧ ⟦prohibition workplace-image⟧Aucune image des vestiaires, jamais.⟦⟧

2. La page du club

⟦permission publish-roles⟧Le président et la secrétaire sont les seuls à publier.⟦⟧ ⟦obligation read⟧Les résultats sont annoncés le dimanche soir par la secrétaire.⟦⟧ ⟦prohibition frequency-cap⟧Maximum quatre publications par semaine.⟦⟧ ⟦obligation account-security⟧Les mots de passe sont changés à chaque saison.⟦⟧

3. Mineurs

⟦obligation image-consent⟧Les photos des moins de 18 ans sont publiées avec l’accord des deux parents.⟦⟧ ⟦sanction measures⟧Deux avertissements valent exclusion du groupe.⟦⟧`,
  'municipalite-quebec': `Politique d’utilisation des médias sociaux de la municipalité

1. Comptes

⟦permission publish-roles⟧Eux seuls, les employés désignés publient sur la page de la municipalité.⟦⟧ ⟦obligation account-request⟧L’ouverture d’un compte passe par le service des communications.⟦⟧

2. Contenu

⟦obligation language-quality⟧Les publications sont rédigées en français.⟦⟧ ⟦sanction prohibited-content⟧Les messages haineux sont supprimés sans préavis.⟦⟧ ⟦prohibition election-blackout⟧Aucune publication d’un élu n’est relayée durant la période électorale.⟦⟧ ⟦fact moderation-hours⟧La page est surveillée du lundi au vendredi, de 8 h 30 à 16 h 30.⟦⟧

3. Joindre la municipalité

⟦contact routing⟧Service des communications : 819 555-0100.⟦⟧`,
  'ecole-suisse': `Directive sur les réseaux sociaux de l’établissement primaire

1. Classe

⟦permission publish-roles⟧Lui seul, le maître de classe poste dans le groupe des parents.⟦⟧ ⟦prohibition contact-boundary⟧Les enseignants ne répondent à aucun message privé d’élève.⟦⟧ ⟦obligation image-names⟧Les élèves sont désignés par leur seul prénom.⟦⟧

2. Horaires

⟦prohibition quiet-hours⟧Aucun message entre 20 h et 7 h.⟦⟧ ⟦obligation quiet-hours⟧Les communications aux parents se font les jours d’école, jamais durant les vacances.⟦⟧

3. Droits

⟦obligation read⟧Les travaux d’élèves sont retirés en fin d’année par la direction.⟦⟧ ⟦contact routing⟧Médiatrice : Mme la doyenne, 024 555 00 00.⟦⟧`,
  'maison-des-jeunes': `Charte des réseaux sociaux de la maison des jeunes

1. La page

⟦obligation account-continuity⟧La page est confiée au service jeunesse.⟦⟧ ⟦permission account-continuity⟧Elles seules connaissent le mot de passe de la page.⟦⟧ ⟦permission publish-roles⟧Nous seuls, les délégués, parlons au nom de la section.⟦⟧

⟦obligation pre-approval⟧Les textes des stagiaires sont corrigés par la rédactrice en chef.⟦⟧ ⟦obligation read⟧Les affiches sont dessinées par l’équipe d’animation.⟦⟧ ⟦obligation retention⟧Les anciennes publications sont supprimées chaque été par le secrétariat.⟦⟧ ⟦obligation accessibility⟧Les vidéos reçoivent des sous-titres.⟦⟧

2. Le rythme

⟦prohibition frequency-cap⟧Jamais plus d’une annonce par jour.⟦⟧ ⟦prohibition frequency-cap⟧Pas plus de cinq stories par semaine.⟦⟧ ⟦obligation quiet-hours⟧Les messages aux familles partent entre 8 h et 19 h.⟦⟧ ⟦obligation quiet-hours⟧Les annonces se font les jours ouvrables.⟦⟧

3. La discrétion

⟦prohibition confidentiality⟧Rien de ce que confie un usager n’est répété sur un réseau.⟦⟧ ⟦obligation confidentiality⟧Le devoir de réserve vaut même le soir.⟦⟧ ⟦sanction measures⟧Trois rappels entraînent la suspension du compte.⟦⟧

4. Joindre

⟦contact routing⟧Permanence numérique : bureau 12, 04 76 00 00 00.⟦⟧

⟦contact routing⟧Signalements : moderation@maison.example⟦⟧`,
}
